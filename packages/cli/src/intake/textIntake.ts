import type { Recognised } from "@piiri/adapters-forms";
import {
  type Decided,
  recoveryLines,
  revealed,
  type ToldRecovery,
  type ToldRegistration,
  tellCapacity,
  tellIntake,
  tellRecognised,
} from "@piiri/adapters-forms/intake";
import type { DateTexts, Group } from "@piiri/core";
import type { Style } from "../output/style.js";
import { table } from "../output/table.js";
import type { IntakeCommandTexts } from "./texts.js";

interface Told {
  readonly recognised: Recognised | undefined;
  readonly told: readonly ToldRegistration[];
  readonly decided: readonly Decided[];
  readonly reveal: boolean;
  readonly group: Group;
  readonly doubts: ToldRecovery | undefined;
}

/** An intake for people: what was recognised, how many stand how, what to look at, and what to do. */
export function textIntake(
  { recognised, told, decided, reveal, group, doubts }: Told,
  texts: IntakeCommandTexts,
  dates: DateTexts,
  style: Style,
): string {
  const asksConsent = recognised?.columns["consent"] !== undefined;
  const parts = [
    recognised === undefined ? [] : tellRecognised(recognised, texts),
    tellCapacity(group, texts),
    doubts === undefined ? [] : recoveryLines(doubts, texts),
    ...decided.map((each) => oneIntake(each, { reveal, group, asksConsent }, texts, dates, style)),
    reveal && told.length > 0 ? toldPeople(told, texts) : [],
    reveal ? [] : [style.quiet(texts.howToReveal)],
  ].filter((lines) => lines.length > 0);
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Of whom something was not understood. Only where `--reveal` was written. */
function toldPeople(told: readonly ToldRegistration[], texts: IntakeCommandTexts): readonly string[] {
  const people = new Map(told.map(revealed).map(({ row, name, email }) => [row, [name, email]]));
  return [...people].map(([row, who]) => texts.toldPerson(row, who.filter((each) => each !== "").join(", ")));
}

function oneIntake(
  decided: Decided,
  { reveal, ...of }: Pick<Told, "reveal" | "group"> & { readonly asksConsent: boolean },
  texts: IntakeCommandTexts,
  dates: DateTexts,
  style: Style,
): readonly string[] {
  const { session, beginning, states, notes, doubts, consent, toOffer, waiting, decision, reasons } = tellIntake(
    decided,
    of,
    texts,
    dates,
  );
  const { registrations } = decided.intake;
  return [
    ...(session === undefined ? [] : [style.strong(session)]),
    beginning,
    ...[...states, ...notes].map((line) => `  ${line}`),
    ...doubts,
    ...consent.map((line) => `  ${line}`),
    ...toOffer,
    ...waiting,
    [style.strong(decision), ...reasons].join(" "),
    ...(reveal && registrations.length > 0
      ? [
          "",
          table(
            registrations.map(revealed).map(({ name, email, state, refused, left }) => [
              texts.states[state],
              name,
              email,
              [refused ?? left ?? []]
                .flat()
                .map((why) => texts.notTaken[why])
                .join(""),
            ]),
          ).trimEnd(),
        ]
      : []),
  ];
}
