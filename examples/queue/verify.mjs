// Whether the promises were kept: what the servers have taken is held against what was due and what the database says.
import { outboxOf } from "@piiri/adapters-email";
import { addressHash } from "./recipients.mjs";

/** Figures, and every promise that was broken. */
export function verify({ due, taken, entries, tasks, jobs, key, doubtsMost, seen }) {
  const problems = [];
  const got = byHash(taken, key);
  const known = new Set();
  const figures = { messages: 0, recipients: 0, delivered: 0, doubts: 0, doubtsDelivered: 0, tasks: 0, jobs: 0 };
  for (const { plan, mails } of due) {
    for (const { mail, recipients } of mails) {
      figures.messages += recipients.length > 0;
      const states = outboxOf(
        entries.filter((entry) => entry.plan === plan),
        mail.key,
      );
      for (const { hash } of recipients) judge(`${plan} ${mail.key} ${hash}`, states.get(hash));
    }
  }
  for (const each of got.keys()) if (!known.has(each)) problems.push(`nobody was to get ${each}`);
  if (figures.doubts > doubtsMost) problems.push(`${figures.doubts} in doubt, at most ${doubtsMost} can be`);
  judgeTasks();
  for (const { state, count } of jobs) {
    if (state === "completed") figures.jobs += count;
    else problems.push(`${count} jobs are ${state}`);
  }
  for (const [name, text] of Object.entries(seen)) {
    if (!text.includes(name === "tables" ? [...known][0].split(" ").at(-1) : "database system is ready"))
      problems.push(`${name}: not what was to be looked through`);
    if (/@|Example Person/.test(text)) problems.push(`${name}: a name or an address in clear`);
  }
  return { figures, problems };

  function judge(each, state) {
    known.add(each);
    figures.recipients += 1;
    const times = got.get(each) ?? 0;
    if (times > 1) problems.push(`${each} came ${times} times`);
    if (state === "sent" && times === 1) figures.delivered += 1;
    else if (state === "unknown") {
      figures.doubts += 1;
      figures.doubtsDelivered += times;
    } else problems.push(`${each} is ${state} in the outbox and came ${times} times`);
  }

  function judgeTasks() {
    const recorded = new Map(tasks.map(({ plan, task, count }) => [`${plan} ${task}`, count]));
    for (const { plan, tasks: wanted } of due) {
      for (const { id } of wanted) {
        const count = recorded.get(`${plan} ${id}`) ?? 0;
        if (count !== 1) problems.push(`${plan} ${id} is recorded ${count} times`);
        recorded.delete(`${plan} ${id}`);
        figures.tasks += 1;
      }
    }
    for (const each of recorded.keys()) problems.push(`${each} was recorded and is not due`);
  }
}

function byHash(taken, key) {
  return new Map(
    [...taken].map(([each, times]) => {
      const [plan, message, address] = each.split(" ");
      return [`${plan} ${message} ${addressHash(address, key)}`, times];
    }),
  );
}
