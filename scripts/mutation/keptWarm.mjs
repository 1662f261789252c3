// Why: a room is changed thousands of times, and its tests asked each time. Stryker's own runner for vitest starts anew for each change,
// which takes seconds, and under vitest 4.1 counts a run in which no test ran as one in which nothing was noticed. This one keeps a
// room's tests loaded and asks those that pass through the changed place, the quickest first.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BroadcastChannel } from "node:worker_threads";
import { DryRunStatus, MutantRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { root, sourceAliases } from "../workspace.mjs";

/** What the first run measured: kept in a file, since a process is ended when a change makes a test run for ever. */
const measuredFile = "mutation-measured.json";

const tooPatient = 10;

/** Rooms that remember what they worked out before, when nothing was changed in them, of something that several tests have. */
const remembers = ["series", "feedback", "feedback/audit"].includes(process.env["PIIRI_ROOM"] ?? "");

/**
 * Solving for everybody who might have answered takes minutes, and going through all ways in which many people answer takes seconds, each
 * time that a change is not noticed: of fewer people the same is asked.
 */
const leftOut = {
  files: "**/feedback/attack.test.ts",
  tests: /^(?!.*(([6-9]|10) people|as quick as of few|a hundred thousand))/,
};

/**
 * @typedef {{ id: string, passed: boolean, milliseconds: number, message?: string }} Ran
 * @typedef {{ ran: Ran[], loading?: string, coverage?: import("@stryker-mutator/api/core").MutantCoverage }} Loaded
 * @typedef {{ ran: number, killedBy?: string, message?: string, hits: number, isSpoilt?: boolean }} Tried
 */

/** The tests of a room in a thread of vitest, loaded once; later only what depends on a changed file is loaded again. */
class LoadedTests {
  #vitest;
  #channel;
  #running;
  #waiting;
  /** The file that was last loaded with a change in it. */
  #changed;

  constructor(/** @type {import("vitest/node").Vitest} */ vitest) {
    this.#vitest = vitest;
  }

  get isLoaded() {
    return this.#channel !== undefined;
  }

  /** @returns {Promise<Loaded>} */
  async load({ isFirst = false } = {}) {
    await this.unload();
    const name = `${process.pid}-${performance.now()}`;
    const specifications = await this.#vitest.globTestSpecifications();
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => this.#waiting?.(data);
    this.#vitest.provide("mutation", { channel: name, files: specifications.length, isFirst });
    this.#vitest.state.filesMap.clear();
    const loaded = this.#answer();
    this.#running = this.#vitest.runTestSpecifications(specifications);
    return Promise.race([loaded, this.#running.then(() => this.#endedEarly())]);
  }

  /** A test that is not there has noticed nothing. */
  async loadWell() {
    const { loading } = await this.load();
    if (loading !== undefined) throw new Error(loading);
  }

  /** Without any change in what is loaded. @returns {Promise<void>} */
  async loadUnchanged() {
    if (this.#changed !== undefined) await this.#ask({ reload: this.#changed });
    this.#changed = undefined;
  }

  /** What is loaded bears the change from the start. @returns {Promise<Loaded>} */
  async loadChanged({ id, file }) {
    if (this.#changed !== file) await this.loadUnchanged();
    this.#changed = file;
    return this.#ask({ reload: file, activeMutant: id });
  }

  /** @returns {Promise<Tried>} */
  try(asked) {
    return this.#ask({ try: asked });
  }

  async unload() {
    if (this.#channel === undefined) return;
    this.#channel.postMessage("end");
    await this.#running;
    this.#channel.close();
    this.#channel = undefined;
    this.#changed = undefined;
  }

  #ask(asked) {
    const answer = this.#answer();
    this.#channel.postMessage(asked);
    return answer;
  }

  #answer() {
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  /** @returns {never} */
  #endedEarly() {
    const told = this.#vitest.state.getUnhandledErrors().map((error) => error?.stack ?? error?.message ?? error);
    throw new Error(`vitest ended before all tests were loaded: ${told.join("\n")}`);
  }
}

class KeptWarmTestRunner {
  #vitest;
  #tests;
  #measured;

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    // A snapshot that is not there is a failure, and none is written.
    process.env["CI"] = "true";
    return Promise.resolve();
  }

  async dryRun() {
    await this.#start();
    const { ran, coverage, loading } = await this.#tests.load({ isFirst: true });
    // What is loaded for this run counts each pass through each place, which takes most of the time.
    await this.dispose();
    if (loading !== undefined) return { status: DryRunStatus.Error, errorMessage: loading };
    writeFileSync(measuredFile, JSON.stringify({ ran, perTest: coverage?.perTest ?? {} }));
    return { status: DryRunStatus.Complete, tests: ran.map(resultOf), mutantCoverage: coverage };
  }

  /** @param {import("@stryker-mutator/api/test-runner").MutantRunOptions} options */
  async mutantRun({ activeMutant: { id }, sandboxFileName: file, hitLimit: most, testFilter, mutantActivation }) {
    if (this.#vitest === undefined) await this.#start([withoutCounting]);
    // Stryker lets a place be passed a hundred times as often as usual: by then, what grows with each pass has filled the memory.
    const hitLimit = most && most / tooPatient;
    const tests = testFilter ?? this.#testsThrough(id);
    const warm = tests.length > 0 ? verdict(await this.#tryWarm({ id, hitLimit, tests }), hitLimit) : undefined;
    const isRuntime = mutantActivation === "runtime";
    const isSeen = warm !== undefined && warm.status !== MutantRunStatus.Survived;
    if (isSeen || (warm !== undefined && isRuntime && !remembers)) return warm;
    // What is worked out while modules are loaded, or remembered in them, is seen only when they are loaded with the change in them.
    const asked = isRuntime ? tests : this.#all.ran.map((test) => test.id);
    return verdict(await this.#tryFromStart({ id, file, hitLimit, tests: asked }), hitLimit);
  }

  async dispose() {
    await this.#tests?.unload();
    await this.#vitest?.close();
    this.#vitest = undefined;
  }

  async #start(plugins = []) {
    const { createVitest } = await import("vitest/node");
    this.#vitest = await createVitest("test", vitestOptions(), { plugins, resolve: { alias: aliasesHere() } });
    this.#tests = new LoadedTests(this.#vitest);
  }

  async #tryWarm({ id, hitLimit, tests }) {
    const isFresh = !this.#tests.isLoaded;
    if (isFresh) await this.#tests.loadWell();
    await this.#tests.loadUnchanged();
    const tried = await this.#tests.try({ id, hitLimit, tests: this.#quickestFirst(tests) });
    if (!tried.isSpoilt) return tried;
    // Something that outlives a test bears an earlier change: only what is seen on fresh ground counts.
    await this.#tests.unload();
    return isFresh ? tried : this.#tryWarm({ id, hitLimit, tests });
  }

  async #tryFromStart({ id, file, hitLimit, tests: asked }) {
    if (!this.#tests.isLoaded) await this.#tests.loadWell();
    const { loading } = await this.#tests.loadChanged({ id, file });
    const tests = this.#quickestFirst(asked);
    if (loading !== undefined) return { ran: 1, killedBy: tests[0], message: loading, hits: 0 };
    return this.#tests.try({ id, hitLimit, tests, isFromStart: true });
  }

  get #all() {
    this.#measured ??= JSON.parse(readFileSync(measuredFile, "utf8"));
    return this.#measured;
  }

  #testsThrough(mutant) {
    return Object.entries(this.#all.perTest).flatMap(([test, hits]) => (mutant in hits ? test : []));
  }

  #quickestFirst(tests) {
    const times = new Map(this.#all.ran.map(({ id, milliseconds }) => [id, milliseconds]));
    return tests.toSorted((one, other) => times.get(one) - times.get(other));
  }
}

/** Stryker's changed sources without what counts how often each place is passed. */
const withoutCounting = {
  name: "without-counting",
  enforce: /** @type {const} */ ("pre"),
  transform: (/** @type {string} */ code) =>
    code.replace(/(stryCov_\w+) = cover;\s+cover\.apply\(null, arguments\);/, "$1 = () => undefined;"),
};

/** The tests of one room, all in one thread. */
function vitestOptions() {
  const here = process.cwd();
  const local = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
  return {
    config: false,
    root: here,
    watch: false,
    reporters: [{}],
    include: [`packages/core/src/${process.env["PIIRI_ROOM"]}/**/*.test.ts`],
    exclude: ["**/node_modules/**", leftOut.files],
    testNamePattern: leftOut.tests,
    setupFiles: [`${here}/tests/propertyRuns.ts`, local("./firstCounterexample.mjs")],
    runner: local("./insideVitest.mjs"),
    pool: "threads",
    maxWorkers: 1,
    isolate: false,
    fileParallelism: false,
    testTimeout: 300_000,
  };
}

/** Sources are read from the copy in which Stryker changes them. */
function aliasesHere() {
  return sourceAliases().map(({ find, replacement }) => ({
    find,
    replacement: replacement.replace(root, `${process.cwd()}/`),
  }));
}

function resultOf(/** @type {Ran} */ { id, passed, milliseconds, message }) {
  const [fileName] = id.split("#");
  const test = { id, name: id.slice(fileName.length + 1), timeSpentMs: milliseconds, fileName };
  return passed
    ? { ...test, status: TestStatus.Success }
    : { ...test, status: TestStatus.Failed, failureMessage: message };
}

function verdict(/** @type {Tried} */ { ran, killedBy, message, hits }, hitLimit) {
  if (hitLimit !== undefined && hits > hitLimit)
    return { status: MutantRunStatus.Timeout, reason: `the place was passed ${hits} times` };
  if (killedBy !== undefined)
    return { status: MutantRunStatus.Killed, killedBy: [killedBy], failureMessage: message, nrOfTests: ran };
  if (ran === 0) return { status: MutantRunStatus.Error, errorMessage: "no test ran" };
  return { status: MutantRunStatus.Survived, nrOfTests: ran };
}

export const strykerPlugins = [
  { kind: "TestRunner", name: "kept-warm", factory: Object.assign(() => new KeptWarmTestRunner(), { inject: [] }) },
];
