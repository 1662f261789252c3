import { readHistoryOrThrow } from "@piiri/adapters-forms";
import { tableLines } from "@piiri/adapters-forms/intake";
import { type Format, formats, isRatio, tellProblem } from "@piiri/core";
import { capacityIn, givenTurnout, learnTurnout, type Turnout } from "@piiri/core/registration";
import { Option } from "commander";
import { bytesOf } from "../intake/bytesOf.js";
import { refusingTables } from "../intake/refusingTables.js";
import type { IntakeCommandTexts } from "../intake/texts.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import { exitOfReading } from "../reading/exitOfReading.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf, wholeNumber } from "../usage/values.js";

interface Options {
  readonly seats?: number;
  readonly minimum?: number;
  readonly turnout?: string;
  readonly registered?: number;
  readonly history?: string;
  readonly deliveryFormat?: Format;
  /** As calls of former versions say it. */
  readonly for?: Format;
  readonly risk?: string;
  readonly strict?: boolean;
}

export const declareCapacity: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.capacity;
  const { number, file } = help.values;
  command
    .option(`--seats <${number}>`, takes.seats, wholeNumber("--seats", words))
    .option(`--minimum <${number}>`, takes.minimum, wholeNumber("--minimum", words))
    .option("--turnout <2/3>", takes.turnout)
    .option(`--registered <${number}>`, takes.registered, wholeNumber("--registered", words))
    .option(`--history <${file}>`, takes.history)
    .option(`--delivery-format <${formats.join("|")}>`, takes.for, oneOf("--delivery-format", formats, words))
    .addOption(new Option("--for <format>").argParser(oneOf("--for", formats, words)).hideHelp())
    .option("--risk <0.1>", takes.risk)
    .option("--strict", takes.strict)
    .action(prepare(capacity));
};

async function capacity(invocation: Invocation, given: Options): Promise<ExitCode> {
  const { profile, words, options, tell } = invocation;
  const texts = await textsOf("intake", words.language);
  const { seatsLeast, seatsMost } = profile.formats["closed-group"];
  const { seats = seatsMost.value, minimum = seatsLeast.value, registered } = given;
  const { turnout, exitCode } = await turnoutOf(invocation, given, texts);
  const risk = given.risk === undefined ? undefined : shareOf(given.risk, texts);
  const result = capacityIn(profile, { seats, minimum, registered, turnout, risk }).match(
    (reckoned) => reckoned,
    ([found]) => {
      throw new Refusal(found === undefined ? "" : tellProblem(found, words.catalogue.problems));
    },
  );
  const language = words.language;
  const percent = (share: number) => percentIn(language, share);
  const lines = [
    texts.capacity.cap(seats, result.cap),
    texts.comers.expected(result.registered, decimalIn(language, result.expected)),
    ...(result.usual === undefined ? [] : [texts.comers.usual(result.usual.least, result.usual.most)]),
    texts.comers.over(seats, percent(result.probabilityOver)),
    texts.comers.under(minimum, percent(result.probabilityUnder)),
    ...(risk === undefined || result.capWithinRisk === undefined
      ? []
      : [texts.capacity.withinRisk(percent(risk), result.capWithinRisk)]),
    turnout.kind === "given"
      ? texts.capacity.given(turnout.ratio)
      : texts.capacity.learned(percent(turnout.mean), turnout.sessions, turnout.registered, turnout.came),
  ];
  const text = options.json
    ? asJson({ ...result, capWithinRisk: result.capWithinRisk ?? null })
    : `${lines.join("\n")}\n`;
  await deliver(invocation, text, words.texts.commands.capacity.written);
  return exitCode;

  async function turnoutOf(
    { host }: Invocation,
    {
      turnout: written,
      history,
      for: earlier,
      deliveryFormat: format = earlier ?? "closed-group",
      strict: isStrict,
    }: Options,
    { capacity: say, ...others }: IntakeCommandTexts,
  ): Promise<{ readonly turnout: Turnout; readonly exitCode: ExitCode }> {
    if (written !== undefined) {
      if (!isRatio(written)) throw new Refusal(say.notARatio, { help: "piiri capacity" });
      return { turnout: givenTurnout(written), exitCode: 0 };
    }
    if (history === undefined) return { turnout: givenTurnout(profile.registration.turnout.value), exitCode: 0 };
    const read = () => readHistoryOrThrow(bytesOf(history, host, words.texts));
    const texts = { capacity: say, ...others };
    const { attendance, rejected, headings, ...table } = await refusingTables(history, texts, read);
    for (const line of tableLines(table, texts)) tell(`${history}: ${line}`);
    if (rejected.length > 0) tell(say.historyRows(rejected));
    const unclear = (table.sheet?.unread ?? []).length;
    const counts = { used: attendance.length, told: rejected.length, unclear };
    const exitCode = await exitOfReading([{ file: history, counts, headings }], { language: words.language, isStrict });
    const learned = learnTurnout(attendance, format, profile);
    const sessions = attendance.filter((session) => session.format === format).length;
    if (learned.kind === "given") tell(say.tooFew(sessions, profile.registration.turnoutSessionsLeast.value));
    return { turnout: learned, exitCode };
  }
}

function shareOf(written: string, texts: IntakeCommandTexts): number {
  const share = Number(written.replace(",", "."));
  if (!(share >= 0 && share <= 1)) throw new Refusal(texts.capacity.notAShare, { help: "piiri capacity" });
  return share;
}

/** 39,3 % in Finnish and Swedish, 39.3% in English. */
function percentIn(language: "fi" | "sv" | "en", share: number): string {
  const number = (share * 100).toFixed(1);
  return language === "en" ? `${number}%` : `${number.replace(".", ",")} %`;
}

function decimalIn(language: "fi" | "sv" | "en", value: number): string {
  const number = Number(value.toFixed(1)).toString();
  return language === "en" ? number : number.replace(".", ",");
}
