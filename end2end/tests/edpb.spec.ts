import type { Page } from "@playwright/test";
import { decide, expectPdf, openCase, setAwareness } from "../support/case.ts";
import { signInAsColleague } from "../support/colleague.ts";
import { enter, expectHeading, follow, press } from "../support/demo.ts";
import { inspect } from "../support/inspect.ts";
import { sendReport } from "../support/reporting.ts";
import { expect, test } from "../support/test.ts";
import { tick } from "../support/tick.ts";
import { answerAll, readCase } from "../support/triage.ts";

/** One case of EDPB guidelines 01/2021 per outcome, with the advice that must follow from its facts. */
const CASES = [
  ["edpb01-09", "Je hoeft dit niet te melden bij de AP. Je hoeft de betrokkenen niet te informeren."],
  ["edpb01-16", "Meld dit bij de Autoriteit Persoonsgegevens (AP). Je hoeft de betrokkenen niet te informeren."],
  ["edpb01-11", "Meld dit bij de Autoriteit Persoonsgegevens (AP). Informeer ook de betrokkenen."],
] as const;

for (const [id, advice] of CASES) {
  test(`${id} goes from report to both drafts`, async ({ page, stranger }, { project }) => {
    test.skip(["narrow", "dark"].includes(project.name), "the same pages stand in the officer's journey, which runs there");
    test.setTimeout(120_000);
    const known = await readCase(id);
    const reporter = await stranger();
    await signInAsColleague(reporter);
    const sent = await sendReport(reporter, known.title);

    await enter(page, "Privacyfunctionaris");
    const address = await openCase(page, sent);
    await follow(page, "Kennisname vaststellen");
    await setAwareness(page);
    await follow(page, "Feiten uitzoeken");
    await follow(page, "Begin met de vragen");
    await answerAll(page, known, async () => {});
    await follow(page, "Naar het advies");
    await expect(page.getByText(advice, { exact: true })).toBeVisible();
    await inspect(page);
    await decide(page, async () => {});
    if (advice.startsWith("Je hoeft dit niet te melden")) await confirm(await stranger(), address);

    await page.goto(`${address}/ap-formulier`);
    await expectHeading(page, "Melding bij de AP voorbereiden");
    await expectPdf(page, "Download het blad (PDF)");
    await page.goto(`${address}/brief`);
    await expectHeading(page, "Brief aan de betrokkenen");
    await expectPdf(page, "Download de brief (PDF)");
  });
}

/** Another officer judges the facts without seeing the decision, and comes to the same. */
async function confirm(page: Page, address: string): Promise<void> {
  await signInAsColleague(page, "officer");
  await page.goto(address);
  await expect(page.getByText("De afweging volgt het advies")).toHaveCount(0);
  await page.goto(`${address}/tweede-oordeel`);
  await inspect(page);
  await tick(page.locator("input[name=authority][value=do_not_notify]"));
  await tick(page.locator("input[name=persons][value=do_not_inform]"));
  await page.locator("textarea[name=reason]").fill("De ontvanger is bekend en werkte mee; er is geen risico over.");
  await press(page, "Oordeel vastleggen en het besluit zien");
  await expect(page.getByText("Twee keer hetzelfde oordeel")).toBeVisible();
  await inspect(page);
}
