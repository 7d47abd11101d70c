import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { choose, expectHeading, follow, press } from "./demo.ts";
import type { Receipt } from "./reporting.ts";
import { tick } from "./tick.ts";

/** Opens a case from the register, by its reference, and returns the address of its page. */
export async function openCase(page: Page, { reference }: Receipt): Promise<string> {
  await page.goto(`/incidenten?tekst=${reference}`);
  await expectHeading(page, "1 incident gevonden");
  await page.getByRole("table").getByRole("link").click();
  await expect(page.getByText(`Incident ${reference}`).first()).toBeVisible();
  return page.url();
}

/** Takes the decision that follows the advice, in its two steps; looks at each page on the way. */
export async function decide(page: Page, look: (page: Page) => Promise<void>): Promise<void> {
  await follow(page, "Besluit nemen");
  await look(page);
  // The options that follow the advice say so.
  for (const advised of await page.locator(".choice", { hasText: "Volgt het advies" }).locator("input").all()) {
    await tick(advised);
  }
  await page.getByLabel("Waarom besluit je dit?").fill("De afweging volgt het advies: de feiten staan vast.");
  await press(page, "Besluit controleren");
  await expectHeading(page, "Klopt dit besluit?");
  await expect(page.getByText("Dit besluit volgt het advies.")).toBeVisible();
  await look(page);
  await press(page, /^(Besluit vastleggen|Voorleggen voor een tweede oordeel): /);
  await expect(page).toHaveURL(/\/incidenten\/[0-9a-f-]+$/);
}

/** Downloads a draft and sees that it is a PDF with something in it. */
export async function expectPdf(page: Page, link: string): Promise<void> {
  const [download] = await Promise.all([page.waitForEvent("download"), follow(page, link)]);
  const bytes = await readFile(await download.path());
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(bytes.subarray(-8).toString("latin1")).toContain("%%EOF");
  expect(bytes.length).toBeGreaterThan(10_000);
}

/** Sets kennisname at the first signal. */
export async function setAwareness(page: Page): Promise<void> {
  await tick(page.locator("input[name=moment][value=first_signal]"));
  await page.getByLabel("Waarom dit moment?").fill("De melder zag meteen dat het om persoonsgegevens ging.");
  await press(page, "Kennisname vaststellen");
}

/** "Today" and the present time in the Netherlands, for forms that ask when something was done. */
export async function fillNow(page: Page): Promise<void> {
  await choose(page, "Vandaag");
  const time = new Intl.DateTimeFormat("nl-NL", { timeZone: "Europe/Amsterdam", hour: "2-digit", minute: "2-digit" });
  await page.getByLabel("Hoe laat?").fill(time.format(new Date()));
}
