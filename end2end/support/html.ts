import { expect, type Page } from "@playwright/test";
import { type ConfigData, FileSystemConfigLoader, HtmlValidate } from "html-validate";

const config: ConfigData = {
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Style of writing, which nobody sees in generated pages.
    "attr-quotes": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "doctype-style": "off",
    "no-trailing-whitespace": "off",
    "void-style": "off",
    // Scripts and styles come from this server only, as the content security policy says.
    "require-sri": "off",
    // A filter takes several values of one name.
    "form-dup-name": ["error", { shared: ["radio", "button", "reset", "submit", "checkbox"] }],
    // A table that is laid out as blocks on a phone loses its roles in some browsers unless they are written out.
    "no-redundant-role": "off",
    // The list of problems stands above the heading of the page, with a heading of its own.
    "heading-level": ["error", { minInitialRank: "h2" }],
    // A long title is better than one that does not name its page.
    "long-title": "off",
  },
};

const validator = new HtmlValidate(new FileSystemConfigLoader(config));

/** The limit on the HTML of one page. */
const HEAVIEST = 60_000;

/** Fetches the page once more as the browser gets it and fails on invalid HTML and on too much of it. */
export async function expectValidHtml(page: Page): Promise<void> {
  const answer = await page.request.get(page.url().replace(/#.*$/, ""));
  const html = await answer.text();
  expect.soft(Buffer.byteLength(html), `bytes of HTML on ${page.url()}`).toBeLessThanOrEqual(HEAVIEST);
  const report = await validator.validateString(withoutMarkers(html));
  const messages = report.results.flatMap((result) => result.messages);
  const lines = withoutMarkers(html).split("\n");
  const readable = messages.map(
    ({ line, column, ruleId, message }) =>
      `${line}:${column} ${ruleId}: ${message}\n    ${lines[line - 1]?.slice(Math.max(0, column - 60), column + 60)}`,
  );
  expect.soft(readable, `HTML of ${page.url()}`).toEqual([]);
}

/**
 * What the framework writes and we can't change: `<!>` between neighbouring texts, which browsers read as an empty
 * comment, and the nonce as value of `crossorigin`, which browsers read as `anonymous`.
 */
function withoutMarkers(html: string): string {
  return html.replaceAll("<!>", "").replace(/ crossorigin="[^"]*"/g, " crossorigin");
}
