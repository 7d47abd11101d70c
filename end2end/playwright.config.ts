import { defineConfig } from "@playwright/test";

// Chromium comes from the system; nothing is downloaded, and it reports to nobody while tests run.
const chromium = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

export default defineConfig({
  testDir: "tests",
  outputDir: "test-results",
  globalSetup: "./support/server.ts",
  fullyParallel: true,
  workers: 2,
  // A slow machine may need a second try there; the list then says "flaky". At home nothing is tried twice.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    browserName: "chromium",
    launchOptions: chromium,
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
    screenshot: "only-on-failure",
    // A trace costs as much time as the journey itself; ask for one with --trace on.
    trace: "off",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 15_000,
  },
  projects: [
    { name: "js" },
    { name: "nojs", use: { javaScriptEnabled: false } },
    { name: "narrow", use: { viewport: { width: 320, height: 640 } } },
    { name: "dark", use: { colorScheme: "dark" } },
  ],
});
