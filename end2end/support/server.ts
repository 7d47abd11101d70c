import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline";

const target = resolve(import.meta.dirname, "../../target");
/** The program under test. */
export const program = process.env.LEKWIJZER_PROGRAM ?? join(target, "debug/lekwijzer");
const site = process.env.LEKWIJZER_SITE ?? join(target, "site");
const log = resolve(import.meta.dirname, "../.cache/server.log");

/** How long the demo may take to fill itself with incidents. */
const START_LIMIT = 120_000;

/** Starts the demo once for the whole run and returns what stops it. */
export default async function start(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "lekwijzer-"));
  await mkdir(dirname(log), { recursive: true });
  const server = spawn(program, ["demo", "--listen", "127.0.0.1:0", "--site", site], {
    // Whatever the demo writes lands below this folder and goes with it.
    env: { ...process.env, TMPDIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines = createWriteStream(log);
  server.stdout.pipe(lines, { end: false });
  server.stderr.pipe(lines, { end: false });

  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const gone = once(server, "exit");
      server.kill("SIGTERM");
      const late = setTimeout(() => server.kill("SIGKILL"), 10_000);
      await gone;
      clearTimeout(late);
    }
    lines.end();
    await rm(folder, { recursive: true, force: true });
  };

  try {
    process.env.LEKWIJZER_ADDRESS = await address(server);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** The address from the one line that says the server is ready. */
function address(server: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> {
  return new Promise((found, failed) => {
    const late = setTimeout(
      () => failed(new Error(`The server was not ready within ${START_LIMIT / 1000} s; see ${log}.`)),
      START_LIMIT,
    );
    server.once("error", (error) => {
      clearTimeout(late);
      failed(new Error(`${program} did not start (${error.message}). Run \`cargo xtask test --only browser\`.`));
    });
    server.once("exit", (code, signal) => {
      clearTimeout(late);
      failed(new Error(`The server stopped with ${code ?? signal} before it was ready; see ${log}.`));
    });
    createInterface({ input: server.stdout }).on("line", (line) => {
      const said = /Lekwijzer luistert op (http:\/\/\S+?)\/?$/.exec(line);
      if (said?.[1]) {
        clearTimeout(late);
        found(said[1]);
      }
    });
  });
}
