import { collectRegistrations, readRegistrations } from "@piiri/adapters-forms";
import type { Group } from "@piiri/core";
import { admit, closingDecision, retentionOf } from "@piiri/core/intake";
import { instantOf } from "../input/instantOf.js";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import { bytesOf } from "../intake/bytesOf.js";
import { formOf } from "../intake/formOf.js";
import { jsonIntake } from "../intake/jsonIntake.js";
import { lackingLines } from "../intake/lackingLines.js";
import { laterEvents } from "../intake/laterEvents.js";
import { readOptionsOf } from "../intake/readOptionsOf.js";
import { refusingTables } from "../intake/refusingTables.js";
import { textIntake } from "../intake/textIntake.js";
import { tellingWho, toldRecovery, whoIsInDoubt } from "../intake/toldRecovery.js";
import { toldLines, toldRegistrations } from "../intake/toldRegistrations.js";
import { withJournal } from "../intake/withJournal.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import { asJson } from "../output/deliver.js";
import { keepOthers } from "../output/ownOutputs.js";
import { deliverLegibly, styleOfResult } from "../output/pages.js";
import { byReason } from "../reading/byReason.js";
import { exitOfReading } from "../reading/exitOfReading.js";
import { readRegistrationsFile } from "../reading/readFiles.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { planAnd, takesPlanAnd } from "../usage/planFirst.js";
import type { Declare } from "../usage/prepare.js";

interface Options {
  readonly plan?: string;
  readonly form?: string;
  readonly events?: string;
  readonly session?: string;
  readonly strict?: boolean;
  readonly reveal?: boolean;
  readonly record?: boolean;
  readonly recover?: boolean;
}

export const declareIntake: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.intake;
  takesPlanAnd(command, [help.plan, takes.plan], [help.values.file, takes.export])
    .option(`--form <${help.values.file}>`, takes.form)
    .option(`--events <${help.values.file}>`, takes.events)
    .option(`--session <${help.values.session}>`, takes.session)
    .option("--strict", takes.strict)
    .option("--record", takes.record)
    .option("--recover", takes.recover)
    .option("--reveal", takes.reveal)
    .action(prepare(intake));
};

async function intake(
  invocation: Invocation,
  first: string | undefined,
  second: string | undefined,
  given: Options,
): Promise<ExitCode> {
  const { host, options, tell, now } = invocation;
  const { session, strict = false, reveal = false, record = false, recover = false } = given;
  const { plan, file } = planAnd([first, second], given.plan, {
    words: invocation.words,
    ...{ example: "piiri intake group.yaml registrations.csv", help: "piiri intake" },
    other: invocation.words.texts.help.values.file,
  });
  const loaded = await requirePlan(invocation, plan);
  const { group, words } = loaded;
  const texts = await textsOf("intake", words.language);
  const form = await formOf({ ...invocation, words }, given.form, texts);
  const { timeZone } = group.schedule;
  const reading = await readOptionsOf(group, form);
  const read = () => collectRegistrations(readRegistrations(bytesOf(file, host, words.texts), reading));
  const collected = await refusingTables(file, texts, read);
  const { recognised, events, rejected } = collected;
  const later = await laterEvents(invocation, given.events, reading, collected, texts);
  const { attached } = later;
  const told = toldRegistrations(collected, attached.events, group);
  for (const [reason, rows] of byReason(rejected)) tell(texts.rejected(rows, reason));
  for (const line of toldLines(told, group, texts, words.catalogue.dates)) tell(line);
  for (const line of later.lines) tell(line);
  const exitCode = await exitOfReading([readRegistrationsFile(file, collected, told), ...later.files], {
    language: words.language,
    isStrict: strict,
  });
  for (const line of lackingLines(collected, group, texts)) tell(line);
  const moment = instantOf(now);
  await keepOthers(invocation);
  const sessions = sessionsOf(loaded, session);
  const situation = {
    ...{ group, registrations: events, told: attached.events, now: moment },
    ...{ isRecording: record, isRecovering: recover },
  };
  const { intakes, recovery } = await withJournal(
    invocation,
    stateOf(plan, group),
    situation,
    texts,
    async (journal) => {
      await journal.answered();
      const intakeOf = (key: string | undefined) => {
        const known = journal.known();
        return admit(group, [...events, ...known.events], {
          ...{ session: key, now: moment, inDoubtSince: known.inDoubtSince },
        });
      };
      for (const key of sessions) await journal.offer(intakeOf(key), moment);
      return { intakes: sessions.map(intakeOf), recovery: journal.recovery };
    },
  );
  const telling = tellingWho(collected.rows, reveal);
  const doubts = recovery === undefined ? undefined : toldRecovery(recovery, intakes, telling);
  const decided = intakes.map((one) => ({
    intake: one,
    inDoubt: whoIsInDoubt(one, telling),
    decision: closingDecision(group, one, { now: moment }),
  }));
  if (retentionOf(group, { today: wallClock(now, timeZone).date }).some(({ state }) => state === "delete"))
    tell(texts.deleteNow);
  if (reveal) tell(texts.revealing);
  const result = options.json
    ? asJson(
        jsonIntake({
          recognised,
          rejected: [...rejected, ...later.rejected],
          missed: later.missed,
          told,
          group,
          decided,
          reveal,
          doubts,
        }),
      )
    : textIntake(
        { recognised, told, decided, reveal, group, doubts },
        texts,
        words.catalogue.dates,
        styleOfResult(invocation),
      );
  await deliverLegibly(invocation, result, words.texts.written.intake, { isPrivate: reveal });
  return exitCode;
}

/** Every session where each is registered for by itself, unless one is named; else once for all. */
function sessionsOf({ group, words }: LoadedPlan, wanted: string | undefined): readonly (string | undefined)[] {
  const keys = sessionKeys(group);
  if (group.registration.period.by === "series") return [undefined];
  if (wanted === undefined) return keys;
  const found = group.sessions.find(({ key, number }) => key === wanted || `${number}` === wanted);
  if (found === undefined) throw new Refusal(words.texts.agenda.unknownSession(wanted, keys));
  return [found.key];
}

function sessionKeys({ sessions }: Group): readonly string[] {
  return sessions.filter(({ status }) => status !== "cancelled").map(({ key }) => key);
}
