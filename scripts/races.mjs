// Why: an association's folder is worked on by several at once. Six real processes are given a command at the same moment; what they
// tell and what then stands there must be what comes of calling them one after the other in some order.
import { fork } from "node:child_process";
import { parseArgs } from "node:util";
import { leftIn, prepared } from "./crashAtWrites.mjs";
import { builtFromSources, callHere, hereFile } from "./piiriHere.mjs";
import { stateCommands, worldOf } from "./stateCommands.mjs";

const six = 6;
const { values } = parseArgs({ options: { rounds: { type: "string", default: "100" } } });
const raced = ["send", "intake --record", "feedback", "teams apply", "change --write"];

const { command, graph } = await builtFromSources({
  command: "packages/cli/src/runPiiri.ts",
  graph: "packages/adapters-graph/src/testing/graphServer.fixtures.ts",
});
const world = await worldOf(await import(graph));
const processes = await Promise.all(Array.from({ length: six }, forked));
for (const each of stateCommands.filter(({ name }) => raced.includes(name))) {
  const serial = serialOutcomes(each);
  const seen = new Set();
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const outcome = await atOnce(each);
    if (!(await serial.have(outcome))) throw new Error(`${each.name}, round ${round}: no order gives\n${outcome}`);
    seen.add(outcome);
  }
  console.log(`${each.name}: ${values.rounds} rounds of six, ${seen.size} outcomes, each of some order`);
}
for (const { child } of processes) child.disconnect();
await world.close();

/** What comes of the orders in which half of them ask for one thing and half for the other; so many are tried as are needed. */
function serialOutcomes(each) {
  const known = new Set();
  const untried = orders(six / 2, six / 2);
  return {
    async have(outcome) {
      while (!known.has(outcome)) {
        const { done, value: order } = untried.next();
        if (done) return false;
        known.add(await inOrder(each, order));
      }
      return true;
    },
  };
}

async function inOrder(each, order) {
  const one = await prepared(each, world, callOwn);
  const told = [];
  for (const kind of order) told.push({ kind, ...(await callOwn(each.kinds[kind](one.at, world))) });
  const outcome = outcomeOf(each, one, told);
  one.remove();
  return outcome;
}

async function atOnce(each) {
  const one = await prepared(each, world, callOwn);
  const told = await Promise.all(
    processes.map(async ({ call }, n) => {
      const kind = n % 2;
      return { kind, ...(await call(each.kinds[kind](one.at, world))) };
    }),
  );
  // Whoever was told to wait and to say it again, for another sending may take long, comes after the others.
  for (const [n, { exitCode, stderr }] of told.entries())
    if (exitCode === 2 && stderr.includes("Wait until it is done"))
      told[n] = { kind: n % 2, ...(await callOwn(each.kinds[n % 2](one.at, world))) };
  const outcome = outcomeOf(each, one, told);
  const left = leftIn(one.folder);
  if (left.length > 0) throw new Error(`${each.name}: it leaves ${left.join(", ")}`);
  one.remove();
  return outcome;
}

function outcomeOf(each, { at, anonymous }, told) {
  const all = told.map((one) => anonymous(JSON.stringify(one))).sort();
  return JSON.stringify({ kept: each.kept(at, world), told: all }, undefined, 1);
}

function* orders(zeros, ones) {
  if (zeros + ones === 0) yield [];
  if (zeros > 0) for (const rest of orders(zeros - 1, ones)) yield [0, ...rest];
  if (ones > 0) for (const rest of orders(zeros, ones - 1)) yield [1, ...rest];
}

function callOwn(words) {
  return callHere(command, words, world.environment);
}

async function forked() {
  const child = fork(hereFile);
  await new Promise((resolve) => child.once("message", resolve));
  const call = (words) =>
    new Promise((resolve) => {
      child.once("message", resolve);
      child.send({ command, words, environment: world.environment });
    });
  return { child, call };
}
