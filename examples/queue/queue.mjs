// The engine, pg-boss, and how work is cut: one job for a plan and a day, in the shard that the plan's id falls to.
import { createHash } from "node:crypto";
import PgBoss from "pg-boss";

const shards = 4;
const queues = Array.from({ length: shards }, (_, shard) => `plans-${shard}`);

/**
 * `short`: one job of a plan waits at most, so asking twice does no harm. A job whose worker is gone is given to another when
 * its time is up: here after a second, so that the example is quick. Trying again never harms either.
 */
const practice = { policy: "short", expireInSeconds: 1, retryDelay: 1, retryLimit: 1000 };

/** The engine on a database. Whoever starts it first makes its tables and queues. */
export async function openQueue(connection, { isFirst = false } = {}) {
  const boss = new PgBoss({
    ...connection,
    max: 2,
    migrate: isFirst,
    supervise: !isFirst,
    maintenanceIntervalSeconds: 1,
    schedule: false,
  });
  boss.on("error", ({ code, name }) => console.error(`queue: ${code ?? name}`));
  await boss.start();
  if (isFirst) for (const name of queues) await boss.createQueue(name, practice);
  return {
    /** Whether it was taken: not where a job of the plan waits already. */
    async ask(plan, today) {
      return (await boss.send(queueOf(plan), { plan, today }, { singletonKey: plan })) !== null;
    },
    /** The next job, of one's own shards first, else of those of others. */
    async next(slot, slots) {
      const first = Math.floor((slot * shards) / slots);
      for (const name of [...queues.slice(first), ...queues.slice(0, first)]) {
        const [job] = await boss.fetch(name);
        if (job !== undefined) return { ...job, name };
      }
      return undefined;
    },
    done: ({ name, id }) => boss.complete(name, id),
    /** Gives a job back, to be tried again. What is kept of the reason names nobody. */
    giveBack: ({ name, id }, reason) => boss.fail(name, id, { reason }),
    close: () => boss.stop({ graceful: false }),
  };
}

/** The same for ever: a plan's jobs are always found in one place. */
function queueOf(plan) {
  return queues[createHash("sha256").update(plan).digest().readUInt32BE() % shards];
}
