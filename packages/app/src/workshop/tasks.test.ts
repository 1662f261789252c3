import { type Language, languages } from "@piiri/core";
import { goodPlans } from "@piiri/core/rule-examples";
import { expect, test } from "vitest";
import { tasks } from "./tasks.js";

const text = JSON.stringify({ ...goodPlans["closed-group"], done: { "registration-opens": "2026-11-13" } });
const told = async (language: Language, today: string) =>
  Object.fromEntries((await tasks({ text, today, language }))?.map(({ id, away }) => [id, away]) ?? []);

// The first session is on 12 January.
test.each([
  ["fi", ["11 päivän kuluttua", "huomenna", "tänään", "eilen", "19 päivää sitten"]],
  ["sv", ["om elva dagar", "i morgon", "i dag", "i går", "19 dagar sedan"]],
  ["en", ["in 11 days", "tomorrow", "today", "yesterday", "19 days ago"]],
] as const)("tasks say how far they are from today, in %s", async (language, words) => {
  const days = ["2027-01-01", "2027-01-11", "2027-01-12", "2027-01-13", "2027-01-31"];
  const of = await Promise.all(days.map(async (today) => (await told(language, today))["summary-s1"]));
  expect(of).toEqual(words);
});

test("a task that is done by a message leads to that message: of two reminders, to its own", async () => {
  const reminders = { messages: [{ daysBefore: 7 }, { daysBefore: 1 }] };
  const plan = JSON.stringify({ ...goodPlans["closed-group"], reminders });
  const all = (await tasks({ text: plan, today: "2026-12-01", language: "fi" })) ?? [];
  const partOf = (wanted: string) => all.find(({ id }) => id === wanted)?.place?.part;
  expect(["reminder-s2-earlier", "reminder-s2", "welcome-message"].map(partOf)).toEqual([
    "reminder:s2:earlier",
    "reminder:s2",
    "welcome",
  ]);
});

test("but for what is done", async () => {
  for (const language of languages) expect((await told(language, "2027-01-01"))["registration-opens"]).toBeUndefined();
});
