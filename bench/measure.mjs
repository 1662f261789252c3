// Why: machines differ and drift, so only ratios measured in one run, in turns, say anything. One way of measuring for all benches.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * Runs the contenders in turns, round by round, so that whatever slows the machine slows them alike.
 *
 * @param {Record<string, () => unknown>} contenders each does the whole work once and returns what it made
 * @param {{ rounds?: number, warmUp?: number, now?: () => number }} [options] by which clock; `processorNow` for a busy machine
 * @returns {Record<string, number>} the median milliseconds of each
 */
export function medians(contenders, { rounds = 9, warmUp = 2, now = () => performance.now() } = {}) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(contenders)) {
      const from = now();
      keep(work());
      if (round >= 0) times[name].push(now() - from);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, each]) => [name, median(each)]));
}

/** The milliseconds that the processor has given to this process: a busy machine slows the clock, not the work. */
export function processorNow() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param {Record<string, number>} measured @param {string} base the contender that the others are compared with */
export function printRatios(measured, base) {
  for (const [name, time] of Object.entries(measured)) {
    const ratio = name === base ? "1" : (time / measured[base]).toFixed(2);
    console.log(`  ${name.padEnd(44)} ${time.toFixed(1).padStart(8)} ms   × ${ratio}`);
  }
}

/**
 * How the time grows with the work: a factor near the sizes' own is linear.
 *
 * @param {readonly number[]} sizes @param {(size: number) => () => unknown} workOf
 * @param {{ rounds?: number, warmUp?: number, now?: () => number }} [options] as those of `medians`
 */
export function printGrowth(sizes, workOf, options) {
  const contenders = Object.fromEntries(sizes.map((size) => [String(size), workOf(size)]));
  const measured = medians(contenders, options);
  let before;
  for (const size of sizes) {
    const time = measured[size];
    const growth =
      before === undefined
        ? ""
        : `× ${(time / before.time).toFixed(1)} for × ${Number((size / before.size).toFixed(1))}`;
    console.log(
      `  ${String(size).padStart(6)}  ${time.toFixed(2).padStart(8)} ms  ${((time / size) * 1000).toFixed(1).padStart(6)} µs each  ${growth}`,
    );
    before = { size, time };
  }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** What is made must seem to be of use, or it is not made. */
let kept;
function keep(value) {
  kept = value;
  return kept;
}

/** As `medians`, of what takes its time. */
export async function mediansOf(contenders, rounds = 7, now = () => performance.now()) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(contenders)) {
      const start = now();
      await work();
      times[name].push(now() - start);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[Math.floor(all.length / 2)]]),
  );
}

/**
 * Starts Node anew with some words, in turns, and tells the median of the milliseconds that the processor gave to it: a busy machine
 * slows the clock, not the work.
 *
 * @param {Record<string, readonly string[]>} contenders
 */
export function mediansOfProcessor(contenders, rounds = 9) {
  const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, words] of Object.entries(contenders)) times[name].push(processorTime(...words));
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

/**
 * Lets each contender measure itself in a process of its own, in turns, and tells the median of what they say, in milliseconds. What the
 * engine has learned from one is no measure of another: after a work that keeps all that it makes, it takes all that is made at the same
 * places for what stays.
 *
 * @param {Record<string, readonly string[]>} contenders the words of each, on which it prints its milliseconds and no more
 */
export function mediansOfOwn(contenders, rounds = 5) {
  return mediansIn(turnsOfOwn(contenders, rounds));
}

/** As `mediansOfOwn`, with what was said in each turn: a machine that is slow for a while is so for all of a turn. */
export function turnsOfOwn(contenders, rounds = 5) {
  return Array.from({ length: rounds }, () =>
    mapped(contenders, (words) => Number(execFileSync(process.execPath, words, { encoding: "utf8" }))),
  );
}

/** @param {readonly Record<string, number>[]} turns */
export function mediansIn(turns) {
  return mapped(turns[0], (_, name) => median(turns.map((turn) => turn[name])));
}

/** How many times as long as another one takes, turn by turn. @param {readonly Record<string, number>[]} turns */
export function medianRatio(turns, name, base) {
  return median(turns.map((turn) => turn[name] / turn[base]));
}

function mapped(each, of) {
  return Object.fromEntries(Object.entries(each).map(([name, value]) => [name, of(value, name)]));
}

/**
 * The milliseconds that the processor gave to Node for some words. The process tells it itself, at its end and to the microsecond: what a
 * shell tells of its children is counted in ticks, a few of which are all that an import takes.
 */
export function processorTime(...words) {
  const { output } = spawnSync(process.execPath, ["--require", "./tellProcessor.cjs", ...words], {
    cwd: import.meta.dirname,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return Number(output[3]);
}

/**
 * The most memory that this process has held, in MB. What `process.resourceUsage` tells goes on from whoever started it, so that a large
 * bench hides what a small process of its takes; Linux tells it of the process itself.
 */
export function peakMegabytes() {
  const status = "/proc/self/status";
  const [, own] = existsSync(status) ? (/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8")) ?? []) : [];
  return Math.round(Number(own ?? process.resourceUsage().maxRSS) / 1024);
}
