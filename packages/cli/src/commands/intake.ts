import { decideIntakes, intakeKeys, intakeOf, jsonIntake, toldRecovery } from "@piiri/adapters-forms/intake";
import { retentionOf } from "@piiri/core/intake";
import { instantOf } from "../input/instantOf.js";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import { registeredBy } from "../intake/registeredBy.js";
import { textIntake } from "../intake/textIntake.js";
import { withJournal } from "../intake/withJournal.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import { asJson } from "../output/deliver.js";
import { keepOthers } from "../output/ownOutputs.js";
import { deliverLegibly, styleOfResult } from "../output/pages.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { planAnd, takesPlanAnd } from "../usage/planFirst.js";
import type { Declare } from "../usage/prepare.js";

interface Options {
  readonly plan?: string;
  readonly form?: string;
  readonly events?: string;
  readonly mails?: string;
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
    .option(`--mails <${help.values.folder}>`, takes.mails)
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
  const { options, tell, now } = invocation;
  const { session, reveal = false, record = false, recover = false } = given;
  const { plan, file } = planAnd([first, second], given.plan, {
    words: invocation.words,
    ...{ example: "piiri intake group.yaml registrations.csv", help: "piiri intake" },
    other: invocation.words.texts.help.values.file,
  });
  const loaded = await requirePlan(invocation, plan);
  const { group, words } = loaded;
  const texts = await textsOf("intake", words.language);
  const read = await registeredBy(invocation, loaded, { ...given, registrations: file }, texts);
  const moment = instantOf(now);
  await keepOthers(invocation);
  const keys = sessionsOf(loaded, session);
  const situation = {
    ...{ group, registrations: read.registrations, told: read.attached.events, now: moment },
    ...{ isRecording: record, isRecovering: recover },
  };
  const { intakes, recovery } = await withJournal(
    invocation,
    stateOf(plan, group),
    situation,
    texts,
    async (journal) => {
      await journal.answered();
      const of = (key: string | undefined) => intakeOf(group, read, journal.known(), { session: key, now: moment });
      for (const key of keys) await journal.offer(of(key), moment);
      return { intakes: keys.map(of), recovery: journal.recovery };
    },
  );
  const doubts = recovery === undefined ? undefined : toldRecovery(recovery, intakes, read, { isRevealing: reveal });
  const decided = decideIntakes(group, intakes, read, { now: moment, isRevealing: reveal });
  if (
    retentionOf(group, { today: wallClock(now, group.schedule.timeZone).date }).some(({ state }) => state === "delete")
  )
    tell(texts.deleteNow);
  if (reveal) tell(texts.revealing);
  const { told, rejected, missed } = read;
  const recognised = read.exports[0]?.recognised;
  const result = options.json
    ? asJson(jsonIntake({ recognised, rejected, missed, told, group, decided, reveal, doubts }))
    : textIntake(
        { recognised, told, decided, reveal, group, doubts },
        texts,
        words.catalogue.dates,
        styleOfResult(invocation),
      );
  await deliverLegibly(invocation, result, words.texts.commands.intake.written, { isPrivate: reveal });
  return read.exitCode;
}

/** Every session where each is registered for by itself, unless one is named; else once for all. */
function sessionsOf({ group, words }: LoadedPlan, wanted: string | undefined): readonly (string | undefined)[] {
  const keys = intakeKeys(group);
  if (group.registration.period.by === "series" || wanted === undefined) return keys;
  const found = group.sessions.find(({ key, number }) => key === wanted || `${number}` === wanted);
  if (found === undefined)
    throw new Refusal(
      words.texts.agenda.unknownSession(
        wanted,
        keys.flatMap((key) => key ?? []),
      ),
    );
  return [found.key];
}
