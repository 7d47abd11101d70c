import type { Page } from "@playwright/test";
import { decide, expectPdf, fillNow, openCase, setAwareness } from "../support/case.ts";
import { signInAsColleague } from "../support/colleague.ts";
import { choose, enter, expectHeading, expectProblem, follow, press } from "../support/demo.ts";
import { inspect } from "../support/inspect.ts";
import { sendReport } from "../support/reporting.ts";
import { expect, test } from "../support/test.ts";
import { answerAll, readCase } from "../support/triage.ts";

test("the register is filtered, sorted and paged through", async ({ page }) => {
  await enter(page, "Privacyfunctionaris");
  await expectHeading(page, /aandacht nodig|niets met haast/);
  await inspect(page);
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Incidenten" }).click();
  await expectHeading(page, /^\d+ incidenten$/);
  await inspect(page);

  const firstRow = page.getByRole("table").getByRole("link").first();
  const newest = await firstRow.textContent();
  await follow(page, "Oudste eerst");
  await expect(page).toHaveURL(/volgorde=oudste/);
  await expect(firstRow).not.toHaveText(newest ?? "");
  await follow(page, "Nieuwste eerst");
  await follow(page, "Oudere");
  await expect(page).toHaveURL(/na=/);
  await expect(firstRow).not.toHaveText(newest ?? "");
  await inspect(page);
  await follow(page, "Nieuwere");

  await page.locator("summary", { hasText: "Filters" }).click();
  await choose(page, "Gesloten");
  await press(page, "Filters toepassen");
  await expectHeading(page, /incidenten gevonden$/);
  await inspect(page);
  await page.getByLabel("Zoeken op nummer, titel of tekst").fill("zzz bestaat niet");
  await press(page, "Filters toepassen");
  await expectHeading(page, "Geen incidenten gevonden");
  await inspect(page);
  await follow(page, /^Verwijder filter Tekst/);
  await follow(page, /^Verwijder filter Stand/);
  await expectHeading(page, /^\d+ incidenten$/);
});

test("an officer handles a case from report to closing", async ({ page, stranger }, { project }) => {
  test.setTimeout(240_000);
  const reporter = await stranger();
  await signInAsColleague(reporter);
  const sent = await sendReport(reporter, "Er is een laptop uit de auto gestolen. Er stonden klantgegevens op.");
  const known = await readCase("edpb01-11");

  await enter(page, "Privacyfunctionaris");
  const address = await openCase(page, sent);
  await expect(page.getByText("Er is een laptop uit de auto gestolen.").first()).toBeVisible();
  await inspect(page);

  await test.step("title and kennisname", async () => {
    await follow(page, "Titel wijzigen");
    await inspect(page);
    await page.getByLabel("Hoe noem je dit incident?").fill("Laptop <gestolen> uit auto & meer");
    await press(page, "Opslaan");
    await expectHeading(page, "Laptop <gestolen> uit auto & meer");
    await follow(page, "Kennisname vaststellen");
    await inspect(page);
    await press(page, "Kennisname vaststellen");
    await expectProblem(page, "Schrijf op waarom");
    await inspect(page);
    await setAwareness(page);
    await expect(page).toHaveURL(address);
  });

  await test.step("facts", async () => {
    await follow(page, "Feiten uitzoeken");
    await expectHeading(page, "Nog geen antwoorden");
    await inspect(page);
    await follow(page, "Begin met de vragen");
    await press(page, "Opslaan en verder");
    await expectProblem(page, "Kies een antwoord");
    await inspect(page);
    const asked = await answerAll(page, known, project.name === "js" ? inspect : inspectEachKind());
    expect(asked.length).toBeGreaterThan(5);
    await expectHeading(page, "Antwoorden nalopen");
    await inspect(page);
    await follow(page, "Naar het advies");
  });

  await test.step("advice and decision", async () => {
    await expectHeading(page, "Advies");
    await expect(page.getByText("Meld dit bij de Autoriteit Persoonsgegevens (AP). Informeer ook de betrokkenen.")).toBeVisible();
    await inspect(page);
    await decide(page, inspect);
    await inspect(page);
  });

  await test.step("notification to the authority", async () => {
    await follow(page, "Melding bij de AP");
    await expectHeading(page, "Melding bij de AP voorbereiden");
    await inspect(page);
    await press(page, "Opslaan en blad bijwerken");
    await expect(page.getByText("Opgeslagen")).toBeVisible();
    await expectPdf(page, "Download het blad (PDF)");
    await follow(page, "Vastleggen dat de melding is verstuurd");
    await inspect(page);
    await press(page, "Vastleggen: melding verstuurd");
    await expect(page.locator("#fouten")).toBeFocused();
    await inspect(page);
    await fillNow(page);
    await choose(page, "Webformulier van de toezichthouder");
    await page.getByLabel(/^Meldnummer van de AP/).fill("2026-DEMO-0042");
    await press(page, "Vastleggen: melding verstuurd");
    await expect(page).toHaveURL(address);
    await expect(page.getByText(/Gemeld bij de AP op/)).toBeVisible();
  });

  await test.step("people informed", async () => {
    await follow(page, "Bericht aan betrokkenen");
    await expectHeading(page, "Brief aan de betrokkenen");
    await inspect(page);
    await press(page, "Brief opslaan");
    await expect(page.getByText("Opgeslagen")).toBeVisible();
    await expectPdf(page, "Download de brief (PDF)");
    await follow(page, "Vastleggen dat betrokkenen zijn geïnformeerd");
    await inspect(page);
    await choose(page, "Vandaag");
    await page.getByLabel("Hoeveel mensen?").fill("100001");
    await choose(page, "Per brief");
    await press(page, "Vastleggen: betrokkenen geïnformeerd");
    await expect(page).toHaveURL(address);
  });

  await test.step("measures", async () => {
    await follow(page, "Maatregelen");
    await inspect(page);
    await choose(page, "Om herhaling te voorkomen");
    await page.getByLabel("Wat gaan jullie doen, of wat is er gedaan?").fill("Alle laptops worden versleuteld.");
    await page.getByLabel("Wie zorgt ervoor?").fill("Systeembeheer");
    await page.getByLabel("Dag", { exact: true }).fill("1");
    await page.getByLabel("Maand", { exact: true }).fill("januari");
    await page.getByLabel("Jaar", { exact: true }).fill(String(new Date().getFullYear() + 1));
    await press(page, "Maatregel toevoegen");
    await expect(page.getByText("Systeembeheer")).toBeVisible();
    await inspect(page);
    await press(page, /^Klaar melden/);
    await expect(page.getByText(/Klaar op/)).toBeVisible();
  });

  await test.step("evaluation and closing", async () => {
    await page.goto(address);
    await follow(page, "Evaluatie");
    await inspect(page);
    await page.getByLabel("Wat leren we ervan?").fill("Een laptop blijft niet in de auto liggen.");
    await press(page, "Evaluatie opslaan");
    await expect(page.getByText("Opgeslagen", { exact: true })).toBeVisible();
    await page.goto(address);
    await follow(page, "Incident sluiten");
    await expect(page.getByText("Er staat niets meer open.")).toBeVisible();
    await inspect(page);
    await choose(page, "Datalek, afgehandeld");
    await page.getByLabel("Waarom?").fill("Er is gemeld, de betrokkenen zijn geïnformeerd en de maatregel is genomen.");
    await press(page, "Incident sluiten");
    await expect(page.getByText("Dit incident is gesloten")).toBeVisible();
    await inspect(page);
  });

  await test.step("the reporter sees the end of it", async () => {
    await reporter.goto("/");
    await expect(reporter.getByRole("main")).toContainText("Afgerond");
  });
});

/** Questions look alike but for their kind of field, so outside the first project one of each kind is inspected. */
function inspectEachKind(): (page: Page) => Promise<void> {
  const seen = new Set<string>();
  return async (page) => {
    const kind = await page.locator("main form input:not([type=hidden])").first().getAttribute("type");
    if (kind !== null && seen.has(kind)) return;
    if (kind !== null) seen.add(kind);
    await inspect(page);
  };
}
