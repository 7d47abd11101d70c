import { expect, type Page } from "@playwright/test";
import { tick } from "./tick.ts";

/** The roles that the demo has a door for, by the words on its button. */
export type DemoRole = "Medewerker" | "Privacyfunctionaris" | "Directie" | "Beheerder";

/** Signs in to the demo with the button of a role. */
export async function enter(page: Page, role: DemoRole): Promise<void> {
  await page.goto("/");
  await press(page, role);
  await expect(page.getByText("Mijn account").or(page.locator(".menu summary")).first()).toBeAttached();
}

/** Presses a button of the page itself, not one of the frame around it. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("button", { name, exact: typeof name === "string" }).click();
}

/** Follows a link of the page itself, not one of the frame around it. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("link", { name, exact: typeof name === "string" }).first().click();
}

/** Chooses an option; its label lies over the box, so that is what a person hits. */
export async function choose(page: Page, label: string | RegExp): Promise<void> {
  await tick(page.getByRole("main").getByLabel(label, { exact: typeof label === "string" }));
}

/** The title of the page as its heading says it. */
export async function expectHeading(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

/** What an error page must do: say so in the title, and put the focus on the list of what is wrong. */
export async function expectProblem(page: Page, sentence: string): Promise<void> {
  const summary = page.locator("#fouten");
  await expect(summary.getByRole("link", { name: sentence })).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fout:/);
}
