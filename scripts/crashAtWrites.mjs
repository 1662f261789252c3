// Why: a power cut may come at any operation on any file. Each command that keeps something is killed at each of them, before it and
// halfway through what it writes; then it is called again, and what stands there must be what would stand there without the cut.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { callHere, started } from "./piiriHere.mjs";
import { stateCommands, worldOf } from "./stateCommands.mjs";
import { root } from "./workspace.mjs";

const hook = pathToFileURL(join(root, "scripts/killAt.mjs")).href;
/** What is called in a process that stays. */
export const sources = {
  command: "packages/cli/src/runPiiri.ts",
  graph: "packages/adapters-graph/src/testing/graphServer.fixtures.ts",
};

/** Kills each command at so many of its operations, evenly spread; at all of them where `most` is no number. */
export async function crashAtWrites(most, built) {
  const world = await worldOf(await import(built.graph));
  const all = [];
  try {
    for (const each of stateCommands) all.push({ name: each.name, ...(await killed(each, world, built, most)) });
  } finally {
    await world.close();
  }
  return all;
}

async function killed(each, world, { command }, most) {
  const [words] = each.kinds;
  const call = (given) => callHere(command, given, world.environment);
  const whole = await prepared(each, world, call);
  const first = await spawned(words(whole.at, world), world, 0);
  if (first.exitCode !== 0) throw new Error(`${each.name} ends with ${first.exitCode}: ${first.stderr}`);
  const again = await call(words(whole.at, world));
  const expected = { kept: each.kept(whole.at, world), told: [first.stdout, again.stdout].map(whole.anonymous) };
  whole.remove();
  const chosen = spread(first.operations, most);
  let [kills, doubts] = [0, 0];
  for (const at of chosen) {
    const one = await prepared(each, world, call);
    const { signal } = await spawned(words(one.at, world), world, at);
    const after = await call(words(one.at, world));
    const law = each.law?.(after, world) ?? asBefore(each, one, world, after, expected);
    doubts += law.doubts ?? 0;
    // A slow machine has it show a sign of life more often the first time, so that the last operations may not come.
    if (signal === "SIGKILL") kills += 1;
    const left = leftIn(one.folder);
    const broken = [
      ![0, ...(law.doubts > 0 ? [3] : [])].includes(after.exitCode) &&
        `it ends with ${after.exitCode}: ${after.stderr}`,
      left.length > 0 && `it leaves ${left.join(", ")}`,
      ...law.broken,
    ].find(Boolean);
    if (broken) throw new Error(`${each.name}, killed at ${at} of ${first.operations}: ${broken}`);
    one.remove();
  }
  if (kills === 0 && chosen.length > 0) throw new Error(`${each.name} was not killed once`);
  return { operations: first.operations, kills, doubts };
}

function asBefore(each, { at, anonymous }, world, { stdout }, { kept, told }) {
  return {
    broken: [
      !isDeepStrictEqual(each.kept(at, world), kept) && "what stands there is not what would",
      !told.includes(anonymous(stdout)) && `it tells something else: ${stdout}`,
    ],
  };
}

export async function prepared({ prepare }, world, call) {
  world.reset();
  const folder = mkdtempSync(join(tmpdir(), "piiri-crash-"));
  const at = (name) => join(folder, name);
  await prepare(at, world, call);
  return {
    ...{ folder, at, anonymous: (text) => text.replaceAll(folder, "") },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Half-written files, and more than one lock of a name. */
export function leftIn(folder) {
  const names = readdirSync(folder, { recursive: true }).map(String);
  const locks = names.map((name) => /^(.*lock-[a-z]+)\.\d+$/.exec(name)?.[1]).filter(Boolean);
  return [
    ...names.filter((name) => /tmp$/.test(name) && existsSync(join(folder, name))),
    ...locks.filter((lock, index) => locks.indexOf(lock) !== index),
  ];
}

function spread(operations, most) {
  const count = Number.isNaN(most) ? operations : Math.min(most, operations);
  return Array.from({ length: count }, (_, n) => 1 + Math.floor(((n + 0.5) * operations) / count));
}

function spawned(words, { environment }, at) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", hook, started, ...words], {
      env: { ...environment, PIIRI_KILL_AT: String(at) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const told = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"])
      child[name].on("data", (piece) => {
        told[name] += piece;
      });
    child.on("close", (exitCode, signal) => {
      const operations = Number(/FILE-OPERATIONS (\d+)/.exec(told.stderr)?.[1] ?? 0);
      resolve({ exitCode, signal, operations, ...told });
    });
  });
}
