import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expectValidHtml } from "./html.ts";

/** What must hold on every page a journey visits. */
export async function inspect(page: Page): Promise<void> {
  // A heading can be there before the style sheet is, and without that links are smaller than a finger.
  await page.waitForLoadState("load");
  await expectAccessible(page);
  await expectValidHtml(page);
  await expectNoSidewaysScroll(page);
}

/** On a phone nobody scrolls sideways to read a sentence. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ] as const);
  expect.soft(content, `width of ${page.url()}`).toBeLessThanOrEqual(window);
}
