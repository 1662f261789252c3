import type { Group, LocalDate } from "@piiri/core";
import { diffGroups } from "@piiri/core/change";
import type { MessageRequest } from "@piiri/core/messages";
import { revisionChanges } from "../change/revisionChanges.js";
import { tellDiff } from "../change/tellDiff.js";
import { instantOf } from "../input/instantOf.js";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import type { RegistrationFiles } from "../intake/registeredBy.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import { inLanguages } from "../messages/inLanguages.js";
import { keepMessage } from "../messages/keepMessage.js";
import { knownRegistrations } from "../messages/reached.js";
import type { MessageCommandTexts } from "../messages/texts.js";
import { asJson } from "../output/deliver.js";
import { deliverLegibly } from "../output/pages.js";
import { rewritePlan } from "../output/rewritePlan.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { date } from "../usage/values.js";

interface Options extends Partial<RegistrationFiles> {
  readonly write?: boolean;
  readonly messages?: string;
  readonly link?: string;
  readonly from?: string;
  readonly texts?: string;
  readonly horizon?: LocalDate;
}

export const declareChange: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.change;
  const { file, folder, link, address, date: day } = help.values;
  command
    .argument(`<${help.plan}>`, takes.old)
    .argument(`<${help.plan}>`, takes.new)
    .option("--write", takes.write)
    .option(`--messages <${folder}>`, takes.messages)
    .option(`--registrations <${file}>`, takes.registrations)
    .option(`--events <${file}>`, takes.events)
    .option(`--mails <${folder}>`, takes.mails)
    .option(`--form <${file}>`, takes.form)
    .option("--strict", takes.strict)
    .option(`--link <${link}>`, takes.link)
    .option(`--from <${address}>`, takes.from)
    .option(`--texts <${file}>`, takes.texts)
    .option(`--horizon <${day}>`, takes.horizon, date("--horizon", words))
    .action(prepare(change));
};

async function change(invocation: Invocation, oldFile: string, newFile: string, given: Options): Promise<ExitCode> {
  const { horizon } = given;
  const before = await requirePlan(invocation, oldFile, { horizon });
  const after = await requirePlan(invocation, newFile, { horizon });
  if (given.write !== true || newFile === "-") return await tellChange(invocation, before, after, given);
  // Alone from the reading on, so that each goes on from what the one before has written. The old plan may be a pipe, which
  // can be read once.
  return await stateOf(newFile, after.group).alone("plan", async () => {
    const now = await requirePlan(invocation, newFile, { horizon });
    return await tellChange(invocation, before, now, given);
  });
}

async function tellChange(
  invocation: Invocation,
  before: LoadedPlan,
  after: LoadedPlan,
  given: Options,
): Promise<ExitCode> {
  const texts = await textsOf("messages", after.words.language);
  const today = wallClock(invocation.now, after.group.schedule.timeZone).date;
  const diff = diffGroups(before.group, after.group, { today });
  const result = invocation.options.json ? asJson(diff) : `${tellDiff(diff, before.group, after, texts).join("\n")}\n`;
  await deliverLegibly(invocation, result, after.words.texts.commands.change.written);
  if (diff.problems.length > 0) return 1;
  const raised =
    given.write === true && diff.consequences.needsRevision
      ? await raise(invocation, before, after, texts)
      : after.group;
  if (given.write === true && after.group.stage !== "published") invocation.tell(texts.change.notPublished);
  if (given.messages === undefined) return 0;
  return await writeAll(invocation, diff.consequences.messages, { after: { ...after, group: raised }, given, texts });
}

/** Writes the next revision into the new plan; all else in the file stays as it is, comments too. */
async function raise(
  { now, tell, words }: Invocation,
  before: LoadedPlan,
  after: LoadedPlan,
  texts: MessageCommandTexts,
): Promise<Group> {
  if (after.file === "-") throw new Refusal(words.texts.usage.planNeeded("piiri change before.yaml now.yaml --write"));
  const revision = before.group.revision + 1;
  const revisedAt = instantOf(now);
  await rewritePlan(after, revisionChanges(revision, revisedAt), words.texts);
  tell(texts.change.raised(after.file, revision));
  return { ...after.group, revision, revisedAt };
}

interface Writing {
  readonly after: LoadedPlan;
  readonly given: Options;
  readonly texts: MessageCommandTexts;
}

/** The messages that tell of it, each in the group's language and in those in which people who registered asked for theirs. */
async function writeAll(
  invocation: Invocation,
  messages: readonly MessageRequest[],
  { after, given, texts }: Writing,
): Promise<ExitCode> {
  const { messages: folder = ".", link, from, registrations } = given;
  const { group } = after;
  const address = from ?? group.registration.contact;
  if (address === undefined) throw new Refusal(texts.senderNeeded);
  if (link === undefined && group.platform !== undefined && messages.length > 0)
    invocation.tell(texts.change.linkForMessages);
  const known =
    registrations === undefined ? undefined : await knownRegistrations(invocation, after, { ...given, registrations });
  const writing = { from: { name: group.organiser.name, address }, now: instantOf(invocation.now), joinUrl: link };
  for (const change of messages) {
    const request = change.kind === "session-changed" ? { ...change, joinUrl: link } : change;
    const asked = { loaded: after, request, known, ownTexts: given.texts, texts };
    for (const version of await inLanguages(invocation, asked))
      await keepMessage(invocation, { loaded: after, version, writing, known, folder, texts });
  }
  return known?.exitCode ?? 0;
}
