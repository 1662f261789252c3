// Worker processes: started, disturbed, started anew.
import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("worker.mjs", import.meta.url));
/** Longer than the engine waits for a worker, by far, on a machine that has much else to do too. */
const stallMost = 180_000;

/** As many workers as there are mail servers. `cutOff` ends the database connection of that name; `isDone` tells of a plan. */
export function startWorkers({ connection, groups, key, smtp, cutOff, isDone }) {
  const done = { kill: 0, stall: 0, cut: 0 };
  const problems = [];
  const held = [];
  let isOver = false;
  const workers = smtp.map((_, slot) => started(slot));
  return {
    done,
    problems,
    ready: () => Promise.all(workers.map(({ ready }) => ready)),
    held,
    /** Does it to the worker of a slot, and comes back when all is as before. */
    async strike({ kind, pause }, slot, plan) {
      const { child } = workers[slot];
      done[kind] += 1;
      if (kind === "cut") return await cut(child, slot, plan);
      if (kind === "stall") return await stall(child, plan);
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
      await sleep(pause);
      if (!isOver) workers[slot] = started(slot);
    },
    async stop() {
      isOver = true;
      await Promise.all(
        workers.map(async ({ child }) => {
          if (child.exitCode !== null || child.signalCode !== null) return;
          const gone = once(child, "exit");
          child.send("stop", () => undefined);
          await gone;
        }),
      );
    },
    kill() {
      isOver = true;
      for (const { child } of workers) child.kill("SIGKILL");
    },
  };

  function started(slot) {
    const task = JSON.stringify({ connection, groups, smtp: smtp[slot], slot, slots: smtp.length });
    const child = fork(program, [task], { env: { ...process.env, PIIRI_KEY: key } });
    child.on("exit", (code, signal) => {
      if (signal !== "SIGKILL" && !(isOver && code === 0)) problems.push(`a worker ended by itself: ${code ?? signal}`);
    });
    const ready = new Promise((resolve) => {
      child.on("message", ({ kind, plan }) => {
        if (kind === "ready") resolve();
        else held.push(plan);
      });
      child.once("exit", resolve);
    });
    return { child, ready };
  }

  /** Stands still until the engine has given its job away and the other worker has found the plan held. */
  async function stall(child, plan) {
    const before = held.length;
    child.kill("SIGSTOP");
    if (!(await comes(() => held.includes(plan, before))))
      problems.push("a worker stood still, and no other found its plan held");
    child.kill("SIGCONT");
  }

  /** Stands still without its connection until the other worker has done its plan. */
  async function cut(child, slot, plan) {
    child.kill("SIGSTOP");
    await cutOff(`piiri-plan-${slot}`);
    if (!(await comes(() => isDone(plan)))) problems.push("a worker was cut off, and no other did its plan");
    child.kill("SIGCONT");
  }
}

async function comes(what) {
  for (const end = Date.now() + stallMost; Date.now() < end; await sleep(50)) if (await what()) return true;
  return false;
}
