import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "@playwright/test";
import { program } from "./server.ts";

/** What the wasm of the site exports for journeys. */
interface Rules {
  assess(facts: string, deadline: string, now: string): string | undefined;
}

/** Made-up facts with the native advice on them, each as a line of JSON: `facts`, `now`, `advice`. */
export async function madeUp(count: number): Promise<string[]> {
  const { stdout } = await promisify(execFile)(program, ["assess", "--made-up", String(count)], { maxBuffer: 1 << 28 });
  return stdout.trimEnd().split("\n");
}

/** The same lines with the advice that the wasm of the site gives; `book` is the address of the rules. */
export async function adviseInBrowser(page: Page, book: string, lines: readonly string[]): Promise<string[]> {
  const asked = lines.map((line) => {
    const { facts, now, advice } = JSON.parse(line);
    return { facts: JSON.stringify(facts), now: String(now), deadline: String(advice.authority.deadline ?? "") };
  });
  return page.evaluate(
    async ({ book, asked, glue }) => {
      const { default: start, Rules } = await import(glue);
      await start({ module_or_path: "/pkg/lekwijzer_bg.wasm" });
      const compact = new Uint8Array(await (await fetch(book)).arrayBuffer());
      const rules: Rules = Rules.read(compact);
      return asked.map(({ facts, now, deadline }) => {
        const advice = rules.assess(facts, deadline, now);
        return `{"facts":${facts},"now":"${now}","advice":${advice}}`;
      });
    },
    // Under an address of its own, so that it is no second start of what the page itself runs.
    { book, asked, glue: "/pkg/lekwijzer.js?apart" },
  );
}
