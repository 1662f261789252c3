// A worker: takes a job, does what is due, forgets everything. It keeps nothing that another one could not find.

import { setTimeout as sleep } from "node:timers/promises";
import { sendMail, smtpOptionsOfOrThrow, smtpTransportOrThrow } from "@piiri/adapters-email";
import { dueOf } from "./due.mjs";
import { outboxIn } from "./outbox.mjs";
import { planLock } from "./planLock.mjs";
import { openQueue } from "./queue.mjs";
import { recordTasks } from "./recordTasks.mjs";

const { connection, groups, smtp, slot, slots } = JSON.parse(process.argv[2]);
const key = process.env.PIIRI_KEY;
const idle = 100;

let isOver = false;
process.once("message", () => {
  isOver = true;
});
// Nobody is there any more to start and stop workers.
process.once("disconnect", () => process.exit());

const queue = await openQueue(connection);
const lock = planLock(connection, `piiri-plan-${slot}`);
process.send({ kind: "ready" });
while (!isOver) {
  const job = await queue.next(slot, slots);
  if (job === undefined) await sleep(idle);
  else await take(job);
}
await queue.close();
await lock.close();
process.disconnect();

async function take(job) {
  const { plan, today } = job.data;
  try {
    const isOurs = await lock.whileHeld(plan, async (client) => {
      await doWhatIsDue(client, plan, today);
      await queue.done(job);
    });
    if (isOurs) return;
    process.send({ kind: "held", plan });
    await queue.giveBack(job, "held");
  } catch (error) {
    await queue.giveBack(job, error.code ?? error.name);
  }
}

async function doWhatIsDue(client, plan, today) {
  const { tasks, mails, sending } = await dueOf(groups, plan, today, key);
  await recordTasks(client, plan, tasks);
  let left = 0;
  for (const { mail, recipients } of mails) {
    const { counts } = await sendMail(mail, recipients, {
      store: outboxIn(client, plan),
      transport: smtpTransportOrThrow(smtpOptionsOfOrThrow(smtp)),
      delivery: sending.delivery,
      recipientsMost: sending.recipientsMost,
      // Practice says how many a minute a mail service takes. The server on this computer takes all.
      now: () => `${new Date().toISOString().slice(0, "2027-03-15T09:00:00".length)}Z`,
    });
    left += counts.deferred + counts.unsent;
  }
  // Who is in doubt waits for a person; who was only put off gets it when the job comes again.
  if (left > 0) throw Object.assign(new Error("some were put off"), { code: "put-off" });
}
