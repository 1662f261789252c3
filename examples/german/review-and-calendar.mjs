// A German group: its plan is reviewed with a federation's own rule, and its calendar is written. What has no German text yet is said in
// English, and is counted. node examples/german/review-and-calendar.mjs
import { defineRule, guideRules, parsePlanOrThrow, renderFinding, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
import { toCalendarOrThrow } from "@piiri/core/ical";
import { de } from "./words.mjs";

const atNoon = defineRule()({
  id: "beispielverband/not-at-noon",
  scopes: [{ strength: "should" }],
  sources: [{ document: "Beispielverband: Leitfaden 2026", section: "2" }],
  messages: {
    de: {
      title: "Um die Mittagszeit wird gegessen.",
      messages: {
        noon: ({ at }) => `Das Treffen beginnt um ${at}. Da essen viele zu Mittag. Wählen Sie lieber den Abend.`,
      },
    },
  },
  check: ({ schedule }, report) => {
    if (schedule.time === "12:00") report.wrong("noon", "/schedule/time", { at: de.dates.time(schedule.time) });
  },
});

const group = resolvePlanOrThrow(
  parsePlanOrThrow({
    format: "closed-group",
    language: "de-AT",
    stage: "published",
    id: "fruehling-2027",
    title: "Leben mit Schmerzen",
    publicName: "Selbsthilfegruppe, Frühling 2027",
    organiser: { name: "Beispielverein", domain: "example.org" },
    schedule: { start: "2027-03-02", time: "12:00", timeZone: "Europe/Vienna" },
    sessions: { s1: { theme: "Einander kennenlernen" } },
  }),
);

const rules = [...guideRules, atNoon];
console.log(`${de.formats[group.format]}, ${de.dates.dateTime(group.schedule.start, group.schedule.time)}`);
for (const finding of reviewGroup(group, { rules }).filter(({ severity }) => severity !== "info")) {
  console.log(`${de.severities[finding.severity]}: ${renderFinding(finding, de, { rules })}`);
}

const calendar = toCalendarOrThrow(group, de, { view: "participants" }).replaceAll("\r\n ", "");
console.log(calendar.split("\r\n").find((line) => line.startsWith("DESCRIPTION:")));

const { language, parts, missing } = de.fallback;
console.log(`Noch nicht auf Deutsch, daher in „${language}“: ${parts.length} Teile, ${missing.length} Texte.`);
