import { inspect } from "../support/inspect.ts";
import { expect, test } from "../support/test.ts";

test("the front page names the product and passes every check", async ({ page }) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page).toHaveTitle(/Lekwijzer/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await inspect(page);
});

test("a page that does not exist says so and leads on", async ({ page, complaints }) => {
  complaints.expect(/404/);
  const answer = await page.goto("/bestaat-niet");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  await inspect(page);
});
