import { enter, expectHeading, follow } from "../support/demo.ts";
import { inspect } from "../support/inspect.ts";
import { expect, test } from "../support/test.ts";

const PARTS = ["Vragen", "Begrippen", "Bronnen"];

test("an officer reads the law, each part of each book", async ({ page }) => {
  test.setTimeout(240_000);
  await enter(page, "Privacyfunctionaris");
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Regelboek" }).click();
  await expectHeading(page, "Regelboek");
  await inspect(page);
  const books = await page.getByRole("table").getByRole("link").all();
  const addresses = await Promise.all(books.map((book) => book.getAttribute("href")));
  expect(addresses).toContain("/regelboek/nl-avg");
  expect(addresses.length).toBeGreaterThanOrEqual(4);
  for (const address of addresses) {
    await page.goto(address ?? "");
    await inspect(page);
    for (const part of PARTS) {
      await page.goto(address ?? "");
      await follow(page, new RegExp(`^${part}: `));
      await expectHeading(page, part);
      await inspect(page);
    }
  }
});

test("a reason of an advice leads to its rule, and that to its question and source", async ({ page }) => {
  await enter(page, "Privacyfunctionaris");
  await page.goto("/regelboek/nl-avg#B-1");
  const rule = page.locator("#B-1");
  await expect(rule).toBeInViewport();
  await rule.getByRole("link", { name: "Gaat het om gegevens van mensen?" }).click();
  await expect(page).toHaveURL(/\/regelboek\/nl-avg\/vragen#personal_data$/);
  await expect(page.locator("#personal_data")).toBeInViewport();
  await page.goBack();
  await rule.getByRole("link", { name: "AVG art. 33 lid 5" }).click();
  await expect(page).toHaveURL(/\/regelboek\/nl-avg\/bronnen#avg-33-5$/);
  await expect(page.locator("[id='avg-33-5']")).toBeInViewport();
});

test("management does not read the rulebook", async ({ page, complaints }) => {
  complaints.expect(/403/);
  await enter(page, "Directie");
  const answer = await page.goto("/regelboek/nl-avg");
  expect(answer?.status()).toBe(403);
  await inspect(page);
});
