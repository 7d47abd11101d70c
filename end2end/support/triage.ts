import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, type Page } from "@playwright/test";
import { press } from "./demo.ts";
import { tick } from "./tick.ts";

/** An answer as the rules store it: a code, several codes, or a number. */
type Fact = string | readonly string[] | number;

/** A case of the EDPB as the tests of the rules have it. */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** Reads a case by its id, such as `edpb01-09`. */
export async function readCase(id: string): Promise<Case> {
  const file = resolve(import.meta.dirname, `../../app/domain/tests/cases/${id}.json`);
  return JSON.parse(await readFile(file, "utf8"));
}

/** Answers the questions that the rules ask, one page each, and returns which those were. */
export async function answerAll(page: Page, { facts }: Case, onPage: (page: Page) => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    const question = /\/vragen\/([a-z0-9_]+)/.exec(page.url())?.[1];
    if (!question) return asked;
    expect(asked, "every question is asked once").not.toContain(question);
    asked.push(question);
    await onPage(page);
    const fact = facts[question];
    if (fact === undefined) throw new Error(`The case has no answer to ${question}.`);
    await answer(page, fact);
    await press(page, "Opslaan en verder");
    await expect(page.locator("#fouten")).toHaveCount(0);
  }
}

async function answer(page: Page, fact: Fact): Promise<void> {
  if (typeof fact === "number") {
    await page.locator("input[name=number]").fill(String(fact));
    return;
  }
  for (const code of [fact].flat()) {
    // The label lies over its box, so the box itself is not what a person hits.
    await tick(page.locator(`input[name^=answer][value="${code}"]`));
    const evidence = page.locator(`input[name$="${code}"]:visible`);
    if (await evidence.count()) await evidence.fill("Dat staat in het verslag van de helpdesk.");
  }
}
