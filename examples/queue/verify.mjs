// Whether the promises were kept: what the servers have taken is held against what was due and what the database says.
import { outboxOf } from "@piiri/adapters-email";
import { addressHash } from "./recipients.mjs";

/** Figures, and every promise that was broken. */
export function verify({ due, taken, entries, tasks, jobs, key, doubtsMost, seen }) {
  const mail = judgeMail(due, byHash(taken, key), entries, doubtsMost);
  const recorded = judgeTasks(due, tasks);
  const unfinished = jobs.filter(({ state }) => state !== "completed");
  return {
    figures: {
      ...mail.figures,
      tasks: tasks.length,
      jobs: jobs.find(({ state }) => state === "completed")?.count ?? 0,
    },
    problems: [
      ...mail.problems,
      ...recorded,
      ...unfinished.map(({ state, count }) => `${count} jobs are ${state}`),
      ...judgeSeen(seen, entries),
    ],
  };
}

/** Everyone got everything once, or is in doubt; and nobody else got anything. */
function judgeMail(due, got, entries, doubtsMost) {
  const problems = [];
  const figures = { messages: 0, recipients: 0, delivered: 0, doubts: 0, doubtsDelivered: 0 };
  for (const { plan, message, hash, state } of standings(due, entries)) {
    const each = `${plan} ${message} ${hash}`;
    const times = got.get(each) ?? 0;
    got.delete(each);
    figures.recipients += 1;
    if (state === "unknown" && times <= 1) {
      figures.doubts += 1;
      figures.doubtsDelivered += times;
    } else if (state === "sent" && times === 1) figures.delivered += 1;
    else problems.push(`${each} is ${state} in the outbox and came ${times} times`);
  }
  for (const each of got.keys()) problems.push(`${each} came and is not due`);
  if (figures.doubts > doubtsMost) problems.push(`${figures.doubts} are in doubt, and at most ${doubtsMost} can be`);
  figures.messages = due.flatMap(({ mails }) => mails.filter(({ recipients }) => recipients.length > 0)).length;
  return { figures, problems };
}

/** How each message that is due stands with each of those who are to get it. */
function standings(due, entries) {
  const byPlan = new Map(due.map(({ plan }) => [plan, []]));
  for (const entry of entries) byPlan.get(entry.plan)?.push(entry);
  return due.flatMap(({ plan, mails }) => {
    const own = byPlan.get(plan);
    return mails.flatMap(({ mail, recipients }) => {
      const states = outboxOf(own, mail.key);
      return recipients.map(({ hash }) => ({ plan, message: mail.key, hash, state: states.get(hash) }));
    });
  });
}

/** Every task that is due is recorded once, and no other. */
function judgeTasks(due, tasks) {
  const recorded = new Map(tasks.map(({ plan, task, count }) => [`${plan} ${task}`, count]));
  const wanted = new Set(due.flatMap(({ plan, tasks: own }) => own.map(({ id }) => `${plan} ${id}`)));
  return [...new Set([...wanted, ...recorded.keys()])].flatMap((each) => {
    const [times, most] = [recorded.get(each) ?? 0, wanted.has(each) ? 1 : 0];
    return times === most ? [] : [`${each} is recorded ${times} times, not ${most}`];
  });
}

/** No name and no address is in clear in what was looked through, which must be what it is taken for. */
function judgeSeen({ tables, log }, entries) {
  const isWhole = entries.length > 0 && tables.split("INSERT INTO public.outbox ").length === entries.length + 1;
  return [
    ...(isWhole ? [] : ["tables: not all of them were looked through"]),
    ...(log.includes("database system is ready") ? [] : ["log: not the one of the database"]),
    ...Object.entries({ tables, log }).flatMap(([name, text]) =>
      /@|Example Person/.test(text) ? [`${name}: a name or an address in clear`] : [],
    ),
  ];
}

function byHash(taken, key) {
  return new Map(
    [...taken].map(([each, times]) => {
      const [plan, message, address] = each.split(" ");
      return [`${plan} ${message} ${addressHash(address, key)}`, times];
    }),
  );
}
