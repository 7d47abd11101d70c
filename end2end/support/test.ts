import { test as base } from "@playwright/test";
import { Complaints } from "./console.ts";

/** The test function of every journey: knows the server's address and fails when the browser complains. */
export const test = base.extend<{ complaints: Complaints }>({
  baseURL: async ({}, use) => {
    const address = process.env.LEKWIJZER_ADDRESS;
    if (!address) throw new Error("The server was not started; run the tests through Playwright's own command.");
    await use(address);
  },
  complaints: [
    async ({ context }, use) => {
      const complaints = new Complaints(context);
      await use(complaints);
      complaints.assertNone();
    },
    { auto: true },
  ],
});

export { expect } from "@playwright/test";
