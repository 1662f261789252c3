// Many groups, made of the example plans: ids, associations and dates vary, and everyone who registers is made up.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { resolvePlanOrThrow } from "@piiri/core";
import { dueMessages } from "@piiri/core/messages";
import { registrationDays } from "@piiri/core/timeline";
import { parsePlanText } from "@piiri/core/yaml";
import { daysAfter, daysBetween } from "./days.mjs";

/** Those that can be moved in the year: the local group goes by months and has its summer break. */
const plans = ["closed-group", "open-meetings", "single-event"];
const associations = 7;
/** One federation has everyone in the blind copy, a few at a time; the other writes to each. */
const practices = [
  { name: "Example Federation", messages: { delivery: "blind-copies", recipientsMost: 5 } },
  { name: "Other Example Federation", messages: { delivery: "one-each" } },
];
/** How many a message reaches at most, so how many one kill may leave in doubt. */
export const batchMost = 5;

/** Writes each group's plan, registrations, links and practice into a folder of its own, and tells their ids. */
export async function makeExampleGroups(folder, { first, count, today, chance }) {
  const texts = await Promise.all(
    plans.map((name) => readFile(new URL(`../plans/${name}.yaml`, import.meta.url), "utf8")),
  );
  const ids = [];
  for (let number = first; number < first + count; number += 1) {
    const of = (what) => chance(`group ${number} ${what}`);
    const { plan, registrations } = exampleGroup(texts[number % texts.length], number, today, of);
    const own = join(folder, plan.id);
    await mkdir(own, { recursive: true, mode: 0o700 });
    const links = {
      meeting: `https://example.org/meeting/${plan.id}`,
      survey: `https://example.org/survey/${plan.id}`,
    };
    const practice = practices[Math.floor(of("practice") * practices.length)];
    for (const [name, value] of Object.entries({ plan, links, practice })) {
      await writeFile(join(own, `${name}.json`), JSON.stringify(value));
    }
    await writeFile(join(own, "registrations.csv"), `Timestamp,Name,Email\n${registrations.join("\n")}\n`);
    ids.push(plan.id);
  }
  return ids;
}

function exampleGroup(text, number, today, chance) {
  const { plan: written } = parsePlanText(text)._unsafeUnwrap();
  const own = {
    ...withOwnAddresses(written, number),
    id: `${written.id.slice(0, 40)}-${number}`,
    organiser: { ...written.organiser, domain: `association-${number % associations}.example.org` },
    // A holiday that the group would skip is another one elsewhere in the year.
    schedule: { ...written.schedule, ...("holidays" in written.schedule && { holidays: "flag" }) },
  };
  // It is moved by whole weeks, so that one of its messages fell due within the last seven days.
  const messages = dueMessages(resolvePlanOrThrow(own), { today: own.schedule.start }).filter(
    ({ audience, isDone }) => !isDone && (audience !== "facilitators" || chance("audience") < 0.1),
  );
  const message = messages[Math.floor(chance("message") * messages.length)];
  const plan = moved(own, Math.floor(daysBetween(message.due, today) / 7) * 7);
  const days = registrationDays(resolvePlanOrThrow(plan));
  const { opens } = days.find(({ session }) => session?.key === message.session) ?? days[0];
  const registrations = Array.from(
    { length: 6 + Math.floor(chance("people") * 30) },
    // Some send the form twice.
    (_, person) =>
      `${opens} 09:${String(person).padStart(2, "0")}:00,${exampleColumns(number, person - (person % 9 === 8))}`,
  );
  return { plan, registrations };
}

function exampleColumns(group, person) {
  return `Example Person ${group}-${person},person-${group}-${person}@participants.test`;
}

/** Every day in it so many days later. */
function moved(value, days) {
  return mapped(value, (text) => text.replace(/^\d{4}-\d{2}-\d{2}(?=$|T)/, (day) => daysAfter(day, days)));
}

function withOwnAddresses(plan, number) {
  return mapped(plan, (text) => text.replace(/^(\S+)@\S+$/, `$1-${number}@participants.test`));
}

function mapped(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each) => mapped(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapped(each, change)]));
}
