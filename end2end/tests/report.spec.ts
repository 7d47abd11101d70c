import { signInAsColleague } from "../support/colleague.ts";
import { choose, expectHeading, expectProblem, follow, press } from "../support/demo.ts";
import { inspect } from "../support/inspect.ts";
import { receipt, sendReport } from "../support/reporting.ts";
import { expect, test } from "../support/test.ts";

const STORY = "De brief over het zorgplan zat in de verkeerde envelop.";

test("an employee reports, corrects, sends, and comes back with the code", async ({ page, stranger }) => {
  test.setTimeout(120_000);
  await signInAsColleague(page);
  await inspect(page);
  await follow(page, "Datalek melden");
  await expectHeading(page, "Datalek melden");
  await inspect(page);
  await follow(page, "Beginnen");

  const story = page.getByLabel("Wat is er gebeurd?");
  await expect(page.getByRole("button", { name: "Nu versturen" })).toHaveCount(0);
  await inspect(page);
  await press(page, "Volgende");
  await expectProblem(page, "Vertel kort wat er is gebeurd");
  await inspect(page);
  await page.getByRole("link", { name: "Vertel kort wat er is gebeurd" }).click();
  await expect(story).toBeFocused();
  await story.fill(STORY);
  await press(page, "Volgende");

  await expectHeading(page, "Wanneer ontdekte je dit?");
  await expect(page.getByRole("button", { name: "Nu versturen" })).toBeVisible();
  await inspect(page);
  await choose(page, "Gisteren");
  await page.locator("#yesterday_time").fill("14:30");
  await press(page, "Volgende");

  await expectHeading(page, "Is het nog gaande?");
  await inspect(page);
  await choose(page, "Ja, het is nog gaande");
  await press(page, "Volgende");

  await expectHeading(page, "Om welke gegevens gaat het?");
  await expect(page.getByText("Is het nog gaande? Bel dan eerst")).toBeVisible();
  await inspect(page);
  await page.goBack();
  await expect(page.getByLabel("Ja, het is nog gaande")).toBeChecked();
  await follow(page, "Terug");
  await expect(page.getByLabel("Gisteren")).toBeChecked();
  await expect(page.locator("#yesterday_time")).toHaveValue("14:30");
  await press(page, "Volgende");
  await press(page, "Volgende");
  await choose(page, "Gezondheid, zorg of begeleiding");
  await press(page, "Volgende");

  await expectHeading(page, "Om hoeveel mensen gaat het ongeveer?");
  await inspect(page);
  await choose(page, "Weet ik niet");
  await press(page, "Volgende");

  await expectHeading(page, "Klopt dit zo?");
  await inspect(page);
  await follow(page, "Wijzig Hoeveel mensen");
  await choose(page, "1 persoon");
  await inspect(page);
  await press(page, "Opslaan en terug");
  await expect(page.getByRole("main")).toContainText("1 persoon");
  await expect(page.getByRole("main")).toContainText(STORY);
  await press(page, "Melding versturen");

  await expectHeading(page, "Je melding is verstuurd");
  await expect(page.getByRole("heading", { name: "Wat je nu zelf kunt doen" })).toBeVisible();
  await inspect(page);
  const sent = await receipt(page);

  const later = await stranger();
  await later.goto("/mijn-melding");
  await inspect(later);
  await later.getByLabel("Nummer van je melding").fill(sent.reference);
  await later.getByLabel("Geheime code").fill("AAAA-AAAA-AAAA-AAAA");
  await press(later, "Bekijk melding");
  await expect(later.locator("#fouten")).toBeFocused();
  await expect(later.getByLabel("Nummer van je melding")).toHaveValue(sent.reference);
  await inspect(later);
  await later.getByLabel("Geheime code").fill(sent.code);
  await press(later, "Bekijk melding");

  await expectHeading(later, `Je melding ${sent.reference}`);
  await expect(later.getByRole("main")).toContainText(STORY);
  await inspect(later);
  await press(later, "Aanvulling versturen");
  await expectProblem(later, "Schrijf op wat je wilt toevoegen");
  await inspect(later);
  await later.getByLabel("Je aanvulling").fill("De ontvanger heeft de brief teruggebracht.");
  await press(later, "Aanvulling versturen");
  await expect(later.getByText("Je aanvulling is verstuurd")).toBeVisible();
  await expect(later.getByRole("main")).toContainText("De ontvanger heeft de brief teruggebracht.");
  await inspect(later);
});

test("five answers take seven pages", async ({ page }) => {
  await signInAsColleague(page);
  const pages: string[] = [];
  page.on("request", (request) => {
    if (request.isNavigationRequest() && request.method() === "GET") pages.push(new URL(request.url()).pathname);
  });
  const began = Date.now();
  await sendReport(page, STORY);
  const own = pages.filter((path) => path !== "/melden");
  expect(own.length, own.join(" ")).toBeLessThanOrEqual(7);
  expect(Date.now() - began, "milliseconds for the whole report").toBeLessThan(90_000);
});

test("half a report is sent from the second question on", async ({ page }) => {
  await signInAsColleague(page);
  await page.goto("/melden/1");
  await page.getByLabel("Wat is er gebeurd?").fill("<b>Mail</b> & </textarea> naar de verkeerde");
  await press(page, "Volgende");
  await press(page, "Nu versturen");
  await expectHeading(page, "Klopt dit zo?");
  await expect(page.getByText("<b>Mail</b> & </textarea> naar de verkeerde")).toBeVisible();
  await inspect(page);
  await press(page, "Melding versturen");
  await receipt(page);
});

test("what is typed before the script arrives stays as it is", async ({ page, complaints }, { project }) => {
  test.skip(project.name === "nojs", "without JavaScript no script arrives");
  complaints.expect(/was preloaded using link preload but not used/);
  const delay = project.name === "js" ? 20_000 : 2_000;
  await signInAsColleague(page);
  const arrived = page.waitForResponse(/\.wasm$/, { timeout: delay + 20_000 });
  await page.route(/\.wasm$/, async (route) => {
    await new Promise((done) => setTimeout(done, delay));
    await route.continue();
  });
  await page.goto("/melden/1", { waitUntil: "commit" });
  const story = page.getByLabel("Wat is er gebeurd?");
  await story.pressSequentially("Nog voor het script");
  await arrived;
  await expect(page.getByText(/Nog [\d.]+ tekens over/).first()).toBeVisible();
  await expect(story).toHaveValue("Nog voor het script");
  await expect(story).toBeFocused();
  await story.pressSequentially(" en erna");
  await press(page, "Volgende");
  await expectHeading(page, "Wanneer ontdekte je dit?");
  await page.goBack();
  await expect(story).toHaveValue("Nog voor het script en erna");
});
