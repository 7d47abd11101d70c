import { enter, expectHeading, follow, press } from "../support/demo.ts";
import { inspect } from "../support/inspect.ts";
import { expect, test } from "../support/test.ts";

test("management reads trends, their tables and the files behind them", async ({ page }) => {
  await enter(page, "Directie");
  await inspect(page);
  await follow(page, "Bekijk de trends");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\d+ incidenten/);
  const figures = page.getByRole("figure");
  expect(await figures.count()).toBeGreaterThanOrEqual(3);
  await inspect(page);

  for (const summary of await page.locator("figure summary").all()) await summary.click();
  await expect(page.getByRole("table")).toHaveCount(await figures.count());
  await inspect(page);

  for (const link of await page.getByRole("link", { name: "Download de tabel (CSV)" }).all()) {
    const file = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(file.status()).toBe(200);
    expect(file.headers()["content-type"]).toContain("text/csv");
    expect((await file.text()).split("\n").length).toBeGreaterThan(2);
  }

  const before = await page.getByRole("heading", { level: 1 }).textContent();
  await page.getByLabel("Periode", { exact: true }).selectOption({ index: 2 });
  await press(page, "Toon");
  await expect(page).toHaveURL(/terug=/);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before ?? "");
  await inspect(page);
});

test("management reaches no incident", async ({ page, complaints }) => {
  complaints.expect(/403/);
  await enter(page, "Directie");
  const answer = await page.goto("/incidenten");
  expect(answer?.status()).toBe(403);
  await expectHeading(page, "Je mag deze pagina niet zien");
  await inspect(page);
  await follow(page, "Naar de startpagina");
  await expectHeading(page, /^Dag /);
});
