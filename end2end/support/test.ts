import { type Page, test as base } from "@playwright/test";
import { Complaints } from "./console.ts";
import { closeTwins } from "./twin.ts";

/** Opens a page in a browser that was never here before: no account, no memory. */
export type Stranger = () => Promise<Page>;

/** The test function of every journey: knows the server's address and fails when the browser complains. */
export const test = base.extend<{ complaints: Complaints; stranger: Stranger }>({
  baseURL: async ({}, use) => {
    const address = process.env.LEKWIJZER_ADDRESS;
    if (!address) throw new Error("The server was not started; run the tests through Playwright's own command.");
    await use(address);
  },
  complaints: [
    async ({ context, javaScriptEnabled }, use) => {
      const complaints = new Complaints();
      // Without JavaScript nothing uses the script that every page announces.
      if (!javaScriptEnabled) complaints.expect(/lekwijzer_bg\.wasm was preloaded using link preload but not used/);
      complaints.watch(context);
      await use(complaints);
      await closeTwins();
      complaints.assertNone();
    },
    { auto: true },
  ],
  stranger: async ({ browser, complaints }, use) => {
    const opened: Page[] = [];
    await use(async () => {
      const context = await browser.newContext();
      complaints.watch(context);
      const page = await context.newPage();
      opened.push(page);
      return page;
    });
    await Promise.all(opened.map((page) => page.context().close()));
  },
});

export { expect } from "@playwright/test";
