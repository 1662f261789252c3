// Why: a federation looks at thousands of groups at once. Conflicts, load and statistics against reading the plans alone; how they grow;
// and how much memory it takes when plans come one after another.
import { spawnSync } from "node:child_process";
import { parsePlan, resolvePlan } from "@piiri/core";
import { seasonReport } from "@piiri/core/report";
import { goodPlans } from "@piiri/core/rule-examples";
import { seasonGroup, seasonOf } from "@piiri/core/season";
import { shiftDates } from "@piiri/core/testing";
import { readYaml } from "@piiri/core/yaml";
import { stringify } from "yaml";
import { medians, peakMegabytes, printGrowth, printRatios } from "./measure.mjs";

/** Reading is what all is held against here: it was 1.5 while reading a plan took about four times as long. */
const goal = 3;
const today = "2027-06-30";
const times = ["17:00", "17:30", "18:00", "18:30"];

/** Plan n of a federation: closed groups of six sessions, begun within half a year; twenty to an association, which share their facilitators. */
function plan(n) {
  const original = shiftDates(goodPlans["closed-group"], (n * 7919) % 180);
  const association = Math.floor(n / 20);
  const facilitators = original.people.facilitators.map((person, index) => ({
    ...person,
    name: `Example ${association}-${(n + index) % 7}`,
    email: `helper-${(n + index) % 7}@a${association}.test`,
  }));
  return {
    ...original,
    id: `group-${n}`,
    organiser: { ...original.organiser, name: `Association ${association}`, domain: `a${association}.test` },
    people: { ...original.people, facilitators },
    schedule: { ...original.schedule, time: times[n % times.length] },
    sessions: { ...original.sessions, s1: { ...original.sessions?.s1, summary: { participants: n % 12 } } },
  };
}

const read = (text) => parsePlan(readYaml(text)._unsafeUnwrap().data)._unsafeUnwrap();
const resolved = (written) => resolvePlan(written, undefined, { today })._unsafeUnwrap();

/** All that is said of a season, plan by plan, so that none has to be kept. */
function whole(texts) {
  let visits = 0;
  const groups = [];
  for (const text of texts) {
    const group = resolved(read(text));
    visits += seasonReport(group, { today }).visits;
    groups.push(seasonGroup(group));
  }
  return [seasonOf(groups), visits];
}

if (process.argv[2] === "memory") {
  const count = Number(process.argv[3]);
  const texts = (function* () {
    for (let n = 0; n < count; n += 1) yield stringify(plan(n));
  })();
  const [{ meetings }] = whole(texts);
  if (meetings.length !== count * 6) throw new Error(`${meetings.length} sessions`);
  console.log(peakMegabytes());
} else {
  const texts = Array.from({ length: 10_000 }, (_, n) => stringify(plan(n)));
  console.log("10,000 groups with 60,000 sessions");
  const measured = medians(
    {
      "reading and parsing the plans": () => texts.reduce((sessions, text) => sessions + read(text).schedule.count, 0),
      "conflicts, load and counts besides": () => whole(texts),
    },
    { rounds: 3, warmUp: 0 },
  );
  printRatios(measured, "reading and parsing the plans");
  const ratio = measured["conflicts, load and counts besides"] / measured["reading and parsing the plans"];

  const groups = texts.map((text) => seasonGroup(resolved(read(text))));
  const kinds = new Map();
  for (const { kind } of seasonOf(groups).findings) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  console.log(`  findings: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(", ")}`);
  console.log("\ngrowth of conflicts, load and gaps with groups");
  printGrowth([100, 1000, 10_000], (size) => () => seasonOf(groups.slice(0, size)));

  const peak = (count) =>
    Number(spawnSync(process.execPath, [import.meta.filename, "memory", String(count)], { encoding: "utf8" }).stdout);
  const [few, thousand, all] = [peak(1), peak(1000), peak(10_000)];
  console.log(`\npeak memory over one plan: ${thousand - few} MB for 1,000 groups, ${all - few} MB for 10,000`);
  console.log(`\nthe whole against reading alone: × ${ratio.toFixed(2)} (goal: at most × ${goal})`);
  if (ratio > goal) process.exitCode = 1;
}
