import { randomUUID } from "node:crypto";
import { expect, type Page, request } from "@playwright/test";
import { press } from "./demo.ts";

/** How somebody signs in. */
export interface Credentials {
  readonly mail: string;
  readonly password: string;
}

/**
 * Signs in somebody with an account of their own, with one role.
 *
 * Journeys run side by side, and what a person began to report follows their account from browser to browser; so a
 * journey that reports does not share the demo's own account.
 */
export async function signInAsColleague(page: Page, role = "reporter"): Promise<Credentials> {
  const credentials = await openAccount(role);
  await signIn(page, credentials);
  await expect(page).not.toHaveURL(/inloggen/);
  return credentials;
}

/** Signs in with mail address and password. */
export async function signIn(page: Page, { mail, password }: Credentials): Promise<void> {
  await page.goto("/inloggen");
  await page.getByLabel("E-mailadres").fill(mail);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await press(page, "Inloggen");
}

/** Lets the demo's administrator open an account, without a browser. */
async function openAccount(role: string): Promise<Credentials> {
  const baseURL = process.env.LEKWIJZER_ADDRESS ?? "";
  const admin = await request.newContext({ baseURL, extraHTTPHeaders: { accept: "text/html" } });
  try {
    await admin.post("/api/demo/enter", { form: { role: "admin" } });
    const mail = `${randomUUID()}@voorbeeld.example`;
    const form = { name: "Testpersoon Verzonnen", mail, department: "Proeftuin", "roles[]": role };
    const answer = await admin.post("/api/manage/new-account", { form });
    const [, password] = /class="reference"[^]*?<strong>([^<]+)<\/strong>/.exec(await answer.text()) ?? [];
    if (!password) throw new Error(`No first password on ${answer.url()} (${answer.status()}).`);
    return { mail, password };
  } finally {
    await admin.dispose();
  }
}
