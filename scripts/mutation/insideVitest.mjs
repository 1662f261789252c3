// Why: the part of the runner that lives in vitest's thread, where the tests are: after their run it stays, and runs those asked for.
import { relative } from "node:path";
import { BroadcastChannel } from "node:worker_threads";
import { collectTests } from "@vitest/runner";
import { inject } from "vitest";
import { VitestTestRunner } from "vitest/runners";

const { channel: name, files: awaited, isFirst } = inject("mutation");

/** What Stryker's changed sources look at. */
globalThis.__stryker__ ??= {};
const stryker = globalThis.__stryker__;

/** Vitest's runner, which does not end after the last file. */
// biome-ignore lint/style/noDefaultExport: vitest takes it so.
export default class extends VitestTestRunner {
  #files = [];
  #tests = new Map();
  #ran = [];

  onBeforeTryTask(test) {
    super.onBeforeTryTask(test);
    if (isFirst) stryker.currentTestId = idOf(test);
  }

  /** In the first run, with what is measured; later, tests run only when they are asked for. */
  async runTask(test) {
    if (!isFirst) return;
    const start = performance.now();
    const message = await failureOf(() => VitestTestRunner.getTestFn(test)());
    const milliseconds = performance.now() - start;
    stryker.currentTestId = undefined;
    this.#ran.push({ id: idOf(test), passed: message === undefined, milliseconds, message });
  }

  /** Where no test ran, none of the snapshots was asked for; that is no failure. */
  async onAfterRunSuite(suite) {
    if (isFirst) await super.onAfterRunSuite(suite);
  }

  async onAfterRunFiles(files) {
    super.onAfterRunFiles(files);
    this.#files.push(...files);
    if (this.#files.length < awaited) return;
    const loading = await this.#keep();
    await this.#answer({ ran: this.#ran, coverage: stryker.mutantCoverage, loading });
  }

  /** Answers until it is told to end. */
  async #answer(loaded) {
    const channel = new BroadcastChannel(name);
    await new Promise((resolve) => {
      channel.onmessage = async ({ data }) => {
        if (data === "end") resolve();
        else if (data.try !== undefined) channel.postMessage(await this.#try(data.try));
        else channel.postMessage(await this.#reload(data));
      };
      channel.postMessage(loaded);
    });
    channel.close();
  }

  /** What keeps the files from being loaded, if anything does; else their tests can be asked for. */
  async #keep() {
    this.#tests.clear();
    const failures = this.#files.flatMap(({ result }) => result?.errors ?? []).map(({ message }) => message);
    if (failures.length > 0) return failures.join("\n");
    for (const file of this.#files) {
      await this.onBeforeRunSuite(file);
      // Tests that are made from a table may share a name.
      for (const test of testsOf(file)) this.#tests.set(idOf(test), [...(this.#tests.get(idOf(test)) ?? []), test]);
    }
    return undefined;
  }

  /** Loads a file anew, and all that depends on it. */
  async #reload({ reload: changed, activeMutant }) {
    const { evaluatedModules } = this.workerState;
    const stale = new Set(evaluatedModules.getModulesByFile(changed));
    for (const module of stale) {
      for (const id of module.importers) {
        const importer = evaluatedModules.getModuleById(id);
        if (importer !== undefined) stale.add(importer);
      }
      evaluatedModules.invalidateModule(module);
    }
    stryker.activeMutant = activeMutant;
    // Of files that do not depend on it the tests are still there, and loading those again would find none.
    const isStale = ({ filepath }) =>
      [...(evaluatedModules.getModulesByFile(filepath) ?? [])].some((module) => stale.has(module));
    const paths = this.#files.filter(isStale).map(({ filepath }) => filepath);
    const others = this.#files.filter((file) => !isStale(file));
    this.#files = [...others, ...(await collectTests(paths, this))];
    const loading = await this.#keep();
    stryker.activeMutant = undefined;
    return { ran: [], loading };
  }

  async #try({ id, hitLimit, tests, isFromStart = false }) {
    Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit });
    let ran = 0;
    let message;
    let killedBy;
    for (const test of tests) {
      ran += 1;
      message = await this.#failureOf(test);
      if (message === undefined) continue;
      killedBy = test;
      break;
    }
    const hits = stryker.hitCount;
    Object.assign(stryker, { activeMutant: undefined, hitCount: undefined });
    // The same test passes without the change, or something else than the change makes it fail.
    const isSpoilt = killedBy !== undefined && !isFromStart && (await this.#failureOf(killedBy)) !== undefined;
    return { ran, killedBy, message, hits, isSpoilt };
  }

  async #failureOf(id) {
    const tests = this.#tests.get(id);
    if (tests === undefined) return `there is no test ${id} any more`;
    for (const test of tests) {
      const failure = await failureOf(async () => {
        super.onBeforeTryTask(test);
        await VitestTestRunner.getTestFn(test)();
        super.onAfterTryTask(test);
      });
      if (failure !== undefined) return failure;
    }
    return undefined;
  }
}

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    const longest = 500;
    return String(error?.message ?? error).slice(0, longest);
  }
}

function idOf(test) {
  const names = [];
  for (let part = test; part !== undefined && part !== test.file; part = part.suite) names.unshift(part.name);
  return `${relative(process.cwd(), test.file.filepath)}#${names.join(" ")}`;
}

function testsOf(suite) {
  const hooks = Object.values(VitestTestRunner.getSuiteHooks(suite) ?? {});
  if (hooks.some((each) => each.length > 0))
    throw new Error(`${suite.name}: what runs before and after tests is not run again here`);
  return suite.tasks.flatMap((task) => (task.type === "suite" ? testsOf(task) : task));
}
