// What is due in many groups is done by two workers on a real PostgreSQL, and the workers are killed at it.
// node examples/queue/run.mjs [--plans N] [--kills N] [--stalls N] [--cuts N] [--seed N] [--workers N]
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import pg from "pg";
import { chances } from "./chance.mjs";
import { dueOf } from "./due.mjs";
import { batchMost, makeExampleGroups } from "./exampleGroups.mjs";
import { planFaults } from "./faults.mjs";
import { startMailServers } from "./mailServers.mjs";
import { openQueue } from "./queue.mjs";
import { startDatabase } from "./start.mjs";
import { tables } from "./tables.mjs";
import { verify } from "./verify.mjs";
import { startWorkers } from "./workers.mjs";

const today = "2027-03-15";
/** So long nothing may happen before we give up: longer than a worker may stand still. */
const patience = 300_000;
const given = numbersGiven({ plans: 30, kills: 4, stalls: 1, cuts: 1, workers: 2, seed: 1 });
const chance = chances(given.seed);
const key = randomBytes(32).toString("hex");
const groups = mkdtempSync(join(tmpdir(), "piiri-groups-"));
process.once("exit", () => rmSync(groups, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

/** What was opened is closed in the other order, also when something fails. */
const endings = [];
try {
  const problems = await work();
  for (const problem of problems.slice(0, 20)) console.error(problem);
  if (problems.length > 0) {
    console.error(`${problems.length} promises broken (--seed ${given.seed})`);
    process.exitCode = 1;
  }
} finally {
  for (const end of endings.reverse()) await end();
}

async function work() {
  const database = await startDatabase();
  endings.push(database.stop);
  const client = new pg.Client(database.connection);
  endings.push(() => client.end());
  await client.connect();
  await client.query(tables);
  const queue = await openQueue(database.connection, { isFirst: true });
  endings.push(queue.close);
  const faults = planFaults({ ...given, chance });
  const due = [];
  let [striking, isStriking, lastStrike] = [Promise.resolve(), false, 0];
  const mail = await startMailServers(given.workers, { chance, onTaken: mayStrike });
  endings.push(mail.close);
  const workers = startWorkers({
    connection: database.connection,
    groups,
    key,
    smtp: mail.addresses,
    cutOff: (name) =>
      client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1", [name]),
    isDone: async (plan) =>
      (await rowsOf(client, "SELECT FROM pgboss.job WHERE singleton_key = $1 AND state < 'completed'", [plan]))
        .length === 0,
  });
  endings.push(workers.kill);
  // Also when we are stopped: one that stands still would not notice.
  process.once("exit", workers.kill);
  await workers.ready();
  const told = { seconds: 0, doubled: 0 };
  // As many plans at a time, and more of them until everything that is to go wrong has gone wrong.
  for (let left = Number.POSITIVE_INFINITY; faults.length < left; await striking) {
    left = faults.length;
    const more = await moreDue(due.length);
    due.push(...more);
    const began = performance.now();
    const asked = await askFor(more);
    if (asked < more.length) throw new Error("a job was not taken");
    // Asked for by two: what waits already is not taken twice, what is being done is looked at once more.
    told.doubled += await askFor(more);
    await untilNothingWaits(client);
    told.seconds += (performance.now() - began) / 1000;
    if (faults.length === 0) break;
  }
  await striking;
  const [before, beganAgain] = [mail.handedOver.count, performance.now()];
  // The whole day once more, as when somebody starts it by mistake: nothing may go out.
  await askFor(due);
  await untilNothingWaits(client);
  const after = mail.handedOver.count;
  const again = (performance.now() - beganAgain) / 1000;
  await workers.stop();

  const { figures, problems } = verify({
    due,
    taken: mail.taken,
    key,
    doubtsMost: (workers.done.kill + workers.done.cut) * batchMost,
    entries: await rowsOf(client, "SELECT plan, message, state, recipients AS to FROM outbox ORDER BY entry"),
    tasks: await rowsOf(client, "SELECT plan, task, count(*)::int FROM due_task GROUP BY plan, task"),
    jobs: await jobStates(client),
    seen: { tables: await database.contents(), log: await database.logged() },
  });
  if (after > before) problems.push(`${after - before} messages went out when the day was asked for once more`);
  if (faults.length > 0) problems.push(`${faults.length} faults found nothing to disturb`);
  tell(figures, workers, { ...told, again, plans: due.length, sizes: await sizes(client) });
  return [...workers.problems, ...problems];

  function recipientsOf(plan, message) {
    const { mails = [] } = due.find((each) => each.plan === plan) ?? {};
    return mails.find(({ mail: { key: known } }) => known === message)?.recipients.length ?? 0;
  }

  async function moreDue(first) {
    const plans = await makeExampleGroups(groups, { first, count: given.plans, today, chance });
    return await Promise.all(plans.map(async (plan) => ({ plan, ...(await dueOf(groups, plan, today, key)) })));
  }

  /** How many were taken. */
  async function askFor(wanted) {
    const answers = await Promise.all(wanted.map(({ plan }) => queue.ask(plan, today)));
    return answers.filter(Boolean).length;
  }

  /** One fault at a time. Its moment is now or a little later; it strikes this worker or another one. */
  function mayStrike({ slot, plan, message, got, count }) {
    if (isStriking || faults.length === 0 || count < lastStrike + faults[0].after) return;
    // Whoever stands still must have more to send of the message, else it shows nothing that another sends the rest.
    if (faults[0].kind !== "kill" && got + batchMost > recipientsOf(plan, message)) return;
    [isStriking, lastStrike] = [true, count];
    const fault = faults.shift();
    const whom = fault.strikesOther ? (slot + 1) % given.workers : slot;
    const strike = () => workers.strike(fault, whom, plan);
    striking = (fault.delay === 0 ? strike() : sleep(fault.delay).then(strike)).finally(() => {
      isStriking = false;
    });
  }
}

async function untilNothingWaits(client) {
  let [last, since] = ["", Date.now()];
  for (;;) {
    const states = await jobStates(client);
    const isEnded = ({ state }) => state === "completed" || state === "failed";
    if (states.every(isEnded)) return;
    const now = JSON.stringify([states.filter(isEnded), await rowsOf(client, "SELECT max(entry) FROM outbox")]);
    if (now !== last) [last, since] = [now, Date.now()];
    if (Date.now() - since > patience) throw new Error(`nothing happens any more: ${now}`);
    await sleep(50);
  }
}

function jobStates(client) {
  return rowsOf(client, "SELECT state::text, count(*)::int FROM pgboss.job GROUP BY state ORDER BY state");
}

/** Bytes on the disk, indexes included. */
async function sizes(client) {
  const [row] = await rowsOf(
    client,
    `SELECT (SELECT sum(pg_total_relation_size(relid)) FROM pg_partition_tree('pgboss.job'))::int AS jobs,
            pg_total_relation_size('outbox')::int AS outbox, pg_total_relation_size('due_task')::int AS tasks`,
  );
  return row;
}

async function rowsOf(client, query, values) {
  return (await client.query(query, values)).rows;
}

function tell(figures, workers, { plans, seconds, again, doubled, sizes: { jobs, outbox, tasks } }) {
  const { kill, stall, cut } = workers.done;
  const each = (bytes, count) => `${Math.round(bytes / Math.max(1, count))} bytes`;
  console.log(
    [
      `${plans} plans, ${given.workers} workers, killed ${kill} times, stalled ${stall}, cut off ${cut}, seed ${given.seed}`,
      `${figures.messages} messages to ${figures.recipients} recipients: ${figures.delivered} got theirs once, ` +
        `${figures.doubts} in doubt (${figures.doubtsDelivered} of them got it)`,
      `${figures.tasks} due tasks recorded, ${figures.jobs} jobs done, ${doubled} more taken that were asked for twice`,
      `a plan was found held by another worker ${workers.held.length} times`,
      `${seconds.toFixed(1)} s: ${(plans / seconds).toFixed(1)} plans a second; ${(plans / again).toFixed(1)} once everything is done`,
      `on the disk: ${each(jobs, figures.jobs)} a job, ${each(outbox, figures.recipients)} a recipient, ${each(tasks, figures.tasks)} a task`,
    ].join("\n"),
  );
}

function numbersGiven(defaults) {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { type: "string", default: `${value}` }]),
  );
  const { values } = parseArgs({ options });
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
}
