// Runs the wasm of the site on facts from standard input and prints the median microseconds of an outcome and of an advice.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const site = process.argv[2];
const { book, asked, now } = JSON.parse(readFileSync(0, "utf8"));

// The file has no package of its own that would say it is a module.
const glue = readFileSync(join(site, "lekwijzer.js"));
const { initSync, Rules } = await import(`data:text/javascript;base64,${glue.toString("base64")}`);
initSync({ module: readFileSync(join(site, "lekwijzer_bg.wasm")) });
const rules = Rules.read(new TextEncoder().encode(book));

const outcome = ({ facts }) => rules.outcome(facts);
const assess = ({ facts, deadline }) => rules.assess(facts, deadline, now);

// The first rounds run while the engine still compiles.
for (const warm of asked) {
  outcome(warm);
  assess(warm);
}
console.log(JSON.stringify({ outcome: median(outcome), assess: median(assess) }));

function median(once) {
  const times = asked.map((one) => {
    const started = performance.now();
    if (once(one) === undefined) throw new Error(`no answer to ${one.facts}`);
    return (performance.now() - started) * 1000;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
}
