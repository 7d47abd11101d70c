import { expectHeading, follow, press } from "../support/demo.ts";
import { inspect } from "../support/inspect.ts";
import { expect, test } from "../support/test.ts";

test("visitors learn what a breach is", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveTitle(/Lekwijzer/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await inspect(page);
  await follow(page, "Bekijk de voorbeelden");
  await expectHeading(page, "Herken een datalek");
  await expect(page.locator("section.example")).toHaveCount(12);
  await inspect(page);
  await page.getByRole("link", { name: "Wat betekent dit?" }).click();
  await expectHeading(page, "Is er niets veranderd?");
  await inspect(page);
  await page.getByText("Bekijk het ondertekende controlepunt").click();
  await expect(page.locator("pre").first()).toContainText(/^lekwijzer\//);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download dit controlepunt" }).click();
  expect((await download).suggestedFilename()).toMatch(/^controlepunt-\d+\.txt$/);
});

test("language and appearance are remembered", async ({ page }) => {
  const html = page.locator("html");
  await page.goto("/herken-een-datalek");
  await page.getByRole("button", { name: "English" }).click();
  await expect(html).toHaveAttribute("lang", "en");
  await expectHeading(page, "Recognise a data breach");
  await inspect(page);
  await page.getByRole("button", { name: "Dark" }).click();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await inspect(page);
  await page.goto("/");
  await expect(html).toHaveAttribute("lang", "en");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await inspect(page);
  await page.getByRole("button", { name: "Light" }).click();
  await expect(html).toHaveAttribute("data-theme", "light");
  await inspect(page);
  await page.getByRole("button", { name: "Nederlands" }).click();
  await expect(html).toHaveAttribute("lang", "nl");
});

test("a page that does not exist says so and leads on", async ({ page, complaints }) => {
  complaints.expect(/404/);
  const answer = await page.goto("/bestaat-niet");
  expect(answer?.status()).toBe(404);
  await inspect(page);
  await follow(page, "Naar de startpagina");
  await expectHeading(page, "Een datalek? Meld het hier");
});

test("signing in with a wrong password keeps the address and says what to do", async ({ page }, { project }) => {
  await page.goto("/inloggen");
  await inspect(page);
  await page.getByLabel("E-mailadres").fill(`niemand-${project.name}@voorbeeld.example`);
  await page.getByLabel("Wachtwoord", { exact: true }).fill("helemaal verkeerd");
  await press(page, "Inloggen");
  await expect(page.locator("#fouten")).toBeFocused();
  await expect(page).toHaveTitle(/^Fout:/);
  await expect(page.getByLabel("E-mailadres")).toHaveValue(`niemand-${project.name}@voorbeeld.example`);
  await expect(page.getByLabel("Wachtwoord", { exact: true })).toHaveValue("");
  await inspect(page);
});

test("who is not signed in comes back to the page that was asked for", async ({ page }) => {
  await page.goto("/account");
  await expectHeading(page, "Inloggen");
  await expect(page).toHaveURL(/\/inloggen$/);
});
