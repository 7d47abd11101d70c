import { expect, type Page } from "@playwright/test";
import { choose, follow, press } from "./demo.ts";

/** A report as its receipt says it. */
export interface Receipt {
  readonly reference: string;
  readonly code: string;
}

/** Answers all five questions, from the first one on, and sends the report. */
export async function sendReport(page: Page, story: string): Promise<Receipt> {
  await page.goto("/melden");
  await follow(page, "Beginnen");
  await page.getByLabel("Wat is er gebeurd?").fill(story);
  await press(page, "Volgende");
  await choose(page, "Gisteren");
  await page.locator("#yesterday_time").fill("14:30");
  await press(page, "Volgende");
  await choose(page, "Nee, het is gestopt");
  await press(page, "Volgende");
  await choose(page, "Geboortedatum");
  await press(page, "Volgende");
  await choose(page, "1 persoon");
  await press(page, "Volgende");
  await press(page, "Melding versturen");
  return receipt(page);
}

/** Reads the receipt. */
export async function receipt(page: Page): Promise<Receipt> {
  await expect(page).toHaveURL(/\/melden\/verstuurd$/);
  const [reference = "", code = ""] = await page.locator(".reference strong").allTextContents();
  expect(reference).toMatch(/^\d{4}-\d{4}-[A-Z0-9]$/);
  expect(code.replace(/[^A-Z0-9]/gi, "")).toHaveLength(16);
  return { reference, code };
}
