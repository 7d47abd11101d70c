import { expect, type Page } from "@playwright/test";

/**
 * Runs `look` on a page that can execute scripts and shows the same thing.
 *
 * Without JavaScript nothing that waits can run in the page itself. Its twin holds the same document without its
 * scripts, with what stands in `noscript` shown, and the same style sheets.
 */
export async function withScripts<T>(page: Page, look: (page: Page) => Promise<T>): Promise<T> {
  // Synchronous code runs even where scripts are off; a script of the page itself would have marked the document.
  if (await hasScripts(page)) return look(page);
  const twin = await twinOf(page);
  const html = still(await whole(page));
  await twin.unrouteAll();
  await twin.route(page.url().replace(/#.*$/, ""), (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
  );
  await twin.goto(page.url());
  return look(twin);
}

const twins = new Map<Page, Promise<Page>>();

/** One twin per page: they live until `closeTwins`. */
function twinOf(page: Page): Promise<Page> {
  const known = twins.get(page);
  if (known) return known;
  const opened = openTwin(page);
  twins.set(page, opened);
  return opened;
}

async function openTwin(page: Page): Promise<Page> {
  const browser = page.context().browser();
  if (!browser) throw new Error("A page without a browser has no twin.");
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
  return context.newPage();
}

/** Closes the twins of a test, before its own pages go. */
export async function closeTwins(): Promise<void> {
  const opened = await Promise.all(twins.values());
  twins.clear();
  await Promise.all(opened.map((twin) => twin.context().close()));
}

async function hasScripts(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const probe = document.createElement("div");
    probe.innerHTML = "<noscript><b></b></noscript>";
    // The parser reads what stands in `noscript` as text exactly when scripts can run.
    return probe.querySelector("b") === null;
  });
}

/** The source of a page that has arrived; right after a form was sent, the next one may still be on its way. */
async function whole(page: Page): Promise<string> {
  let html = "";
  await expect(async () => {
    await page.waitForLoadState("load");
    html = await page.content();
    expect(html).toContain("</main>");
  }).toPass({ timeout: 15_000 });
  return html;
}

function still(html: string): string {
  return html
    .replace(/<script\b[^>]*>.*?<\/script>/gs, "")
    .replace(/<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*>/g, "")
    .replace(/<\/?noscript>/g, "");
}
