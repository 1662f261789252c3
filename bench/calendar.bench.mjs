// Why: an app writes a calendar at every request of a feed. Ratios against ical-generator used as its manual says, and against a writer by hand.
import { TZDate } from "@date-fns/tz";
import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { toCalendarOrThrow } from "@piiri/core/ical";
import { fi } from "@piiri/core/locale/fi";
import { ICalCalendar, ICalEventClass, ICalEventStatus } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { medians, printGrowth, printRatios, processorNow } from "./measure.mjs";

const joinUrl = "https://meet.example.org/l/meetup-join/19%3ameeting%40thread.v2/0?context=%7b%22Tid%22%3a%22a%22%7d";
const block = tzlib_get_ical_block("Europe/Helsinki")[0];

/** Group n starts on a day of its own; a closed group as the guide has it, with a theme for each of its six sessions. */
function groupOf(n) {
  const start = new Date(Date.UTC(2027, 0, 1) + (n % 700) * 86_400_000).toISOString().slice(0, 10);
  const sessions = Object.fromEntries([1, 2, 3, 4, 5, 6].map((key) => [`s${key}`, { theme: `Ääni ja arki, ${key}` }]));
  return resolvePlanOrThrow(
    parsePlanOrThrow({
      format: "closed-group",
      id: `group-${n}`,
      title: "Walking with a bad back",
      publicName: "Vertaisryhmä 2027",
      organiser: { name: "Esimerkkiyhdistys ry", domain: "example.org" },
      schedule: { start, time: "18:00" },
      sessions,
    }),
  );
}

const all = Array.from({ length: 1000 }, (_, n) => groupOf(n));

function ours(group) {
  return toCalendarOrThrow(group, fi, { view: "participants", joinUrl });
}

/** What both others write of a session; ours finds it by itself. */
function eventOf(group, { key, number, of, theme }) {
  return {
    id: `participants-${key}@${group.id}.${group.organiser.domain}`,
    summary: `${group.publicName} (${number}/${of})`,
    location: joinUrl,
    description: `Teema: ${theme}\nLiity tapaamiseen: ${joinUrl}`,
  };
}

/** The recipe for bare ical-generator that gives times with their zone on any host. */
function bare(group, timesOf) {
  const calendar = new ICalCalendar({
    prodId: "//Piiri//Piiri//EN",
    method: "PUBLISH",
    name: group.publicName,
    ttl: 43_200,
    timezone: { name: null, generator: () => block },
  });
  const stamp = new Date(0);
  for (const session of group.sessions) {
    calendar.createEvent({
      ...eventOf(group, session),
      ...timesOf(session),
      sequence: group.revision,
      stamp,
      lastModified: stamp,
      timezone: "Europe/Helsinki",
      status: ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
    });
  }
  return calendar.toString();
}

function zonedDates({ start, end }) {
  return {
    start: new TZDate(Date.parse(start), "Europe/Helsinki"),
    end: new TZDate(Date.parse(end), "Europe/Helsinki"),
  };
}

/** The least that writes the same lines: one zone, no exceptions, times added up on the wall clock. */
function byHand(group) {
  const head = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Piiri//Piiri//EN",
    "METHOD:PUBLISH",
    `NAME:${escaped(group.publicName)}`,
    `X-WR-CALNAME:${escaped(group.publicName)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
    "X-PUBLISHED-TTL:PT12H",
  ];
  const events = group.sessions.flatMap((session) => {
    const { id, summary, location, description } = eventOf(group, session);
    const date = session.local.date.replaceAll("-", "");
    const hour = Number(session.local.time.slice(0, 2));
    return [
      "BEGIN:VEVENT",
      `UID:${id}`,
      `SEQUENCE:${group.revision}`,
      "DTSTAMP:19700101T000000Z",
      `DTSTART;TZID=Europe/Helsinki:${date}T${hour}0000`,
      `DTEND;TZID=Europe/Helsinki:${date}T${hour + 2}0000`,
      `SUMMARY:${escaped(summary)}`,
      `LOCATION:${escaped(location)}`,
      `DESCRIPTION:${escaped(description)}`,
      "STATUS:CONFIRMED",
      "LAST-MODIFIED:19700101T000000Z",
      "CLASS:PRIVATE",
      "END:VEVENT",
    ];
  });
  return `${[...head.map(folded), block, ...events.map(folded), "END:VCALENDAR"].join("\r\n")}\r\n`;
}

function escaped(text) {
  return text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

function folded(line) {
  // Too short to be folded, whatever it is made of.
  if (line.length * 3 <= 75) return line;
  let text = "";
  let octets = 0;
  let from = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const size = octetsOf(code);
    if (octets + size > 74) {
      text += `${line.slice(from, at)}\r\n `;
      from = at;
      octets = 0;
    }
    octets += size;
  }
  return text + line.slice(from);
}

function octetsOf(code) {
  if (code < 0x80) return 1;
  return code < 0x800 ? 2 : 3;
}

/** The generator puts the zone in another place and leaves out the last line end. */
function sortedLines(text) {
  return text.trimEnd().split("\r\n").sort().join("\n");
}

const [first] = all;
if (byHand(first) !== ours(first)) throw new Error("The calendar by hand is another");
if (sortedLines(bare(first, zonedDates)) !== sortedLines(ours(first))) throw new Error("The bare calendar is another");

const prebuilt = new Map(all.flatMap(({ sessions }) => sessions.map((session) => [session, zonedDates(session)])));

console.log("1,000 calendars of closed groups: 6 VEVENT and a VTIMEZONE, by the time of the processor");
const contenders = {
  "by hand": () => all.map(byHand),
  toCalendar: () => all.map(ours),
  "toCalendar, mode rule": () =>
    all.map((group) => toCalendarOrThrow(group, fi, { view: "participants", joinUrl, mode: "rule" })),
  "bare ical-generator, TZDates made before": () => all.map((group) => bare(group, (session) => prebuilt.get(session))),
  "bare ical-generator, TZDates in the loop": () => all.map((group) => bare(group, zonedDates)),
};
const measured = medians(contenders, { now: processorNow });
printRatios(measured, "by hand");

console.log("\ngrowth of toCalendar");
printGrowth([10, 100, 1000], (size) => () => all.slice(0, size).map(ours));

const goal = 0.35;
const ratio = measured["toCalendar"] / measured["bare ical-generator, TZDates in the loop"];
console.log(`\ntoCalendar against bare ical-generator: × ${ratio.toFixed(2)} (goal: at most × ${goal})`);
if (ratio > goal) process.exitCode = 1;
