import { type BrowserContext, expect } from "@playwright/test";

/** What the browser complained about: console errors (refused by the content security policy too) and uncaught ones. */
export class Complaints {
  readonly #seen: string[] = [];
  readonly #expected: RegExp[] = [];

  /** Listens to every page of this browser. */
  watch(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") {
        this.#seen.push(`${message.text()} (${message.location().url})`);
      }
    });
    context.on("weberror", (error) => this.#seen.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  }

  /** Announces a complaint that the journey provokes, for instance a page that answers 404. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Fails with the list of unexpected complaints. */
  assertNone(): void {
    const unexpected = this.#seen.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
    expect(unexpected, "the browser's console").toEqual([]);
  }
}
