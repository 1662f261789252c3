import type { LocalDate } from "@piiri/core";
import {
  type LinkedEventsOptions,
  linkedEventsLacking,
  linkedEventsOptions,
  meetingGuideFeed,
  tellLinkedEventsLack,
  tellMeetingGuideMisfit,
  toJsonLdText,
  toLinkedEvents,
  toMeetingGuide,
} from "@piiri/core/publishing";
import { instantOf } from "../input/instantOf.js";
import { loadAssociation } from "../input/loadAssociation.js";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { date, oneOf } from "../usage/values.js";

const formats = ["schema-org", "linked-events", "meeting-guide"] as const;

interface Options {
  readonly format?: (typeof formats)[number];
  readonly html?: boolean;
  readonly horizon?: LocalDate;
  readonly association?: string;
  readonly publish?: boolean;
  readonly first?: boolean;
}

export const declareJsonld: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.jsonld;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .option("--html", takes.html)
    .option(`--association <${help.values.file}>`, takes.association)
    .option("--publish", takes.publish)
    .option("--first", takes.first)
    .option(`--horizon <${help.values.date}>`, takes.horizon, date("--horizon", words))
    .action(prepare(jsonld));
};

async function jsonld(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { words, options } = invocation;
  const { format = "schema-org", html = false, horizon } = given;
  const isForPage = format === "schema-org" && !options.json;
  if (html && !isForPage) throw new Refusal(words.texts.jsonld.htmlIsForPages, { help: "piiri jsonld" });
  if ((given.publish || given.first) && format !== "linked-events") {
    throw new Refusal(words.texts.jsonld.onlyLinkedEvents, { help: "piiri jsonld" });
  }
  const plan = await requirePlan(invocation, file, { horizon });
  const text = await textIn(format, invocation, plan, given);
  const result = html ? `<script type="application/ld+json">\n${text}</script>\n` : text;
  await deliver(invocation, result, plan.words.texts.commands.jsonld.written);
  return 0;
}

async function textIn(
  format: (typeof formats)[number],
  invocation: Invocation,
  { group, words }: LoadedPlan,
  given: Options,
): Promise<string> {
  if (format === "schema-org") return `${toJsonLdText(group, await words.all())}\n`;
  const association = await loadAssociation(invocation, given.association);
  if (format === "linked-events") {
    const { publish, first } = given;
    const settings = { ...linkedEventsOptions(association), publish, first, now: instantOf(invocation.now) };
    return await linkedEvents({ group, words }, settings);
  }
  const all = await words.all();
  const { date: today } = wallClock(invocation.now, group.schedule.timeZone);
  const { meeting, misfits } = toMeetingGuide(group, all, { today, rooms: association.rooms });
  if (meeting !== undefined) return asJson(meetingGuideFeed([meeting]));
  const told = misfits.map((misfit) => `- ${tellMeetingGuideMisfit(misfit, all)}`);
  throw new Refusal([words.texts.jsonld.notInGuide, ...told].join("\n"));
}

/** What is to be seen by everyone is whole, or nothing is written: half a series published would be worse than none. */
async function linkedEvents(
  { group, words }: Pick<LoadedPlan, "group" | "words">,
  settings: LinkedEventsOptions,
): Promise<string> {
  const lacking = linkedEventsLacking(group, settings);
  // A text in another language it does not take even as a draft.
  const hindering = settings.publish ? lacking : lacking.filter(({ what }) => what === "language");
  if (hindering.length > 0) {
    const all = await words.all();
    const told = hindering.map((lack) => `- ${tellLinkedEventsLack(lack, all)}`);
    throw new Refusal([words.texts.jsonld.lacking, ...told].join("\n"));
  }
  return asJson(toLinkedEvents(group, settings));
}
