import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { withScripts } from "./twin.ts";

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Every rule for WCAG 2.0 to 2.2, levels A and AA, and those that axe leaves off by itself. */
const options: RunOptions = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  rules: { "target-size": { enabled: true }, "color-contrast": { enabled: true } },
  resultTypes: ["violations"],
};

/** Fails with a readable list of what axe finds wrong on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const results = await withScripts(page, scan);
  expect.soft(results.violations.map(readable), `axe on ${page.url()}`).toEqual([]);
}

async function scan(page: Page): Promise<AxeResults> {
  // Through the debugger, where the content security policy of the page does not apply.
  await page.evaluate(await source);
  return page.evaluate((chosen) => (window as unknown as { axe: typeof import("axe-core") }).axe.run(document, chosen), options);
}

function readable(violation: AxeResults["violations"][number]): string {
  const places = violation.nodes.map((node) => `  ${node.target.join(" ")}\n    ${node.html}\n    ${node.failureSummary ?? ""}`);
  return `${violation.id}: ${violation.help}\n${places.join("\n")}`;
}
