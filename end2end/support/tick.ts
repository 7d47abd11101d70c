import { expect, type Locator } from "@playwright/test";

/**
 * Chooses a radio button or checkbox. Its label lies over it, so the click is forced; while the page still settles a
 * forced click can land beside it, so it is tried until it holds.
 */
export async function tick(choice: Locator): Promise<void> {
  await expect(async () => {
    if (!(await choice.isChecked())) await choice.check({ force: true, timeout: 2_000 });
  }).toPass({ timeout: 15_000 });
}
