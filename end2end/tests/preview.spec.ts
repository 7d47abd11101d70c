import type { Locator, Page } from "@playwright/test";
import { openCase } from "../support/case.ts";
import { signInAsColleague } from "../support/colleague.ts";
import { enter, press } from "../support/demo.ts";
import { inspect } from "../support/inspect.ts";
import { sendReport } from "../support/reporting.ts";
import { adviseInBrowser, madeUp } from "../support/rules.ts";
import { expect, type Stranger, test } from "../support/test.ts";
import { tick } from "../support/tick.ts";

const NOTIFY =
  "Meld dit bij de Autoriteit Persoonsgegevens (AP), ook al weet je nog niet alles. Informeer ook de betrokkenen." +
  " Meld het meteen aan de organisatie waarvoor je de gegevens verwerkt.";
const NO_BREACH = "Dit is geen datalek. Je hoeft niets te melden.";

test.beforeEach(({}, { project }) => test.skip(project.name !== "js", "it needs script, and looks like any hint"));

test("an answer shows what the advice would become before it is saved", async ({ page, stranger }) => {
  const address = await newCase(page, stranger);
  const line = previewOf(page);

  await page.goto(`${address}/vragen/incident_type`);
  await expect(line).toHaveAttribute("aria-live", "polite");
  await expect(line).toBeEmpty();
  await choose(page, "device_lost");
  await expect(line).toHaveText(`Met dit antwoord wordt het voorlopige advies: ${NOTIFY}`);
  await inspect(page);
  await press(page, "Opslaan en verder");

  await page.goto(`${address}/vragen/personal_data`);
  await choose(page, "yes");
  await expect(line).toHaveText(`Met dit antwoord blijft het voorlopige advies: ${NOTIFY}`);
  await choose(page, "unknown");
  await expect(line).toHaveText(`Zolang je dit niet weet, is het voorlopige advies: ${NOTIFY}`);
  await choose(page, "no");
  await expect(line).toHaveText(`Met dit antwoord wordt het voorlopige advies: ${NO_BREACH}`);
  await page.getByLabel("Waaruit blijkt dat?").fill("Er stond alleen een testbestand op.");
  await inspect(page);
  await press(page, "Opslaan en verder");

  await page.goto(`${address}/advies`);
  await expect(page.getByText(NO_BREACH, { exact: true })).toBeVisible();
  await page.goto(`${address}/vragen/personal_data`);
  await choose(page, "yes");
  await expect(line).toContainText("wordt het voorlopige advies: Meld dit");
  await choose(page, "no");
  await expect(line).toHaveText(`Met dit antwoord blijft het voorlopige advies: ${NO_BREACH}`);
});

test("a choice made before the script came is told, and without rules the form works", async ({ page, stranger, complaints }) => {
  const address = await newCase(page, stranger);
  const line = previewOf(page);

  let release = () => {};
  const late = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${address}/vragen/incident_type`, { waitUntil: "domcontentloaded" });
  await choose(page, "device_lost");
  await expect(line).toBeEmpty();
  release();
  await expect(line).toHaveText(`Met dit antwoord wordt het voorlopige advies: ${NOTIFY}`);
  await expect(option(page, "device_lost")).toBeChecked();

  complaints.expect(/Failed to load resource.*\/regels\//);
  await page.route("**/regels/*", (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await choose(page, "device_lost");
  await press(page, "Opslaan en verder");
  await expect(page).toHaveURL(/\/vragen\/(?!incident_type)/);
});

test("the rules in the browser advise to the byte what the server advises", async ({ page, stranger }) => {
  const address = await newCase(page, stranger);
  await page.goto(`${address}/vragen/incident_type`);
  const props = await page.locator("leptos-island[data-props*='/regels/']").getAttribute("data-props");
  const native = await madeUp(1000);
  const browser = await adviseInBrowser(page, JSON.parse(props ?? "{}").book, native);
  const different = native.filter((line, index) => line !== browser[index]);
  expect(different.slice(0, 1), `${different.length} of ${native.length} differ`).toEqual([]);
  expect(new Set(native).size, "different facts").toBe(1000);
});

/** A case that was just reported, opened by an officer. */
async function newCase(page: Page, stranger: Stranger): Promise<string> {
  const reporter = await stranger();
  await signInAsColleague(reporter);
  const sent = await sendReport(reporter, "Er is een laptop zoek. Er stond misschien een klantenlijst op.");
  await enter(page, "Privacyfunctionaris");
  return openCase(page, sent);
}

function previewOf(page: Page): Locator {
  return page.locator("main form .preview");
}

function option(page: Page, code: string): Locator {
  return page.locator(`input[name=answer][value="${code}"]`);
}

async function choose(page: Page, code: string): Promise<void> {
  await tick(option(page, code));
}
