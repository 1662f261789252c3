import { readFileSync } from "node:fs";
import type { Host } from "./host.js";
import { runPiiri } from "./runPiiri.js";

// Whoever reads the result may stop early (`| head`); that is no fault of anyone's.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") process.exitCode = 3;
    process.exit();
  });
}

const host: Host = {
  words: process.argv.slice(2),
  environment: process.env,
  locale: () => (process.platform === "win32" ? new Intl.DateTimeFormat().resolvedOptions().locale : ""),
  clock: () => new Date(),
  // Touched only when asked for: opening standard input takes time, and a terminal would be read from.
  get input() {
    return process.stdin;
  },
  output: { write: (text) => process.stdout.write(text), isTerminal: process.stdout.isTTY === true },
  errors: { write: (text) => process.stderr.write(text), isTerminal: process.stderr.isTTY === true },
  get ask(): Host["ask"] {
    return isTalking() ? async (question) => (await import("./input/ask.js")).ask(question) : undefined;
  },
  get askSecretly(): Host["askSecretly"] {
    return isTalking() ? async (question) => (await import("./input/askSecretly.js")).askSecretly(question) : undefined;
  },
  width: process.stdout.columns,
  version: () => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version,
};

function isTalking(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

void runPiiri(host).then((exitCode) => {
  process.exitCode = exitCode;
});
