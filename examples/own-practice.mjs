// A federation that works in its own way: eight sessions of an hour and a half, every three weeks. node examples/own-practice.mjs
import { defineProfile, guideProfile, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";

const practice = defineProfile(guideProfile, {
  name: "Example Federation, practice of 2027",
  // Three weeks are more than the guide advises at most, so that figure changes too.
  formats: { "closed-group": { sessions: 8, duration: 90, intervalWeeks: 3, intervalWeeksMost: 3 } },
  // Where the federation's own document says so; whoever asks why gets this answer.
  sources: { "/formats/closed-group/sessions": "chapter 4, Length of a group" },
});
if (practice.isErr()) throw new Error(JSON.stringify(practice.error));

const plan = parsePlanOrThrow({
  format: "closed-group",
  id: "spring-group-2027",
  title: "Everyday life with pain",
  publicName: "Peer group, spring 2027",
  organiser: { name: "Example Association", domain: "example.org" },
  // How long, how often and how many is left to the practice.
  schedule: { start: "2027-01-18", time: "18:00" },
});

for (const profile of [guideProfile, practice.value]) {
  const { sessions, schedule, derived } = resolvePlanOrThrow(plan, profile);
  const { source } = profile.formats["closed-group"].sessions;
  console.log(profile.name);
  console.log(
    `  ${sessions.length} sessions of ${schedule.duration} minutes, the last on ${sessions.at(-1)?.local.date}`,
  );
  console.log(`  why ${sessions.length}: ${source.document}, ${source.section}`);
  console.log(`  not said in the plan: ${derived.join(" ")}`);
}
