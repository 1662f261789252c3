import { knownForms, type Recognised } from "@piiri/adapters-forms";
import type { DateTexts, Group } from "@piiri/core";
import { departures, type IntakeNote, type RegistrationState, refusals, registrationStates } from "@piiri/core/intake";
import type { Style } from "../output/style.js";
import { table } from "../output/table.js";
import type { Decided } from "./decided.js";
import { capacityOf, notesOf } from "./jsonIntake.js";
import { revealed, whoIs } from "./revealed.js";
import type { IntakeTexts } from "./texts.js";
import { doubtLines, recoveryLines, type ToldRecovery } from "./toldRecovery.js";
import type { ToldRegistration } from "./toldRegistrations.js";

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
  texts: IntakeTexts,
  dates: DateTexts,
  style: Style,
): string {
  const capacity = capacityOf(group);
  const parts = [
    ...(recognised === undefined ? [] : [recognisedLines(recognised, texts)]),
    ...(capacity === null ? [] : [[texts.capacityDiffers(capacity)]]),
    ...(doubts === undefined ? [] : [recoveryLines(doubts, texts)].filter((lines) => lines.length > 0)),
    ...decided.map((each) =>
      oneIntake(
        each,
        { reveal, group, asksConsent: recognised?.columns["consent"] !== undefined },
        texts,
        dates,
        style,
      ),
    ),
    ...(reveal && told.length > 0 ? [toldPeople(told, texts)] : []),
    ...(reveal ? [] : [[style.quiet(texts.howToReveal)]]),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Of whom something was not understood. Only where `--reveal` was written. */
function toldPeople(told: readonly ToldRegistration[], texts: IntakeTexts): readonly string[] {
  return [...new Map(told.map(({ row, person }) => [row, person]))].map(([row, person]) => {
    const { name, email } = whoIs(person);
    return texts.toldPerson(row, [name, email].filter((each) => each !== "").join(", "));
  });
}

/** Whether people may be told of new groups. It decides no place, so it is told by itself. */
function consentLines(registrations: readonly { readonly consent: boolean }[], texts: IntakeTexts): readonly string[] {
  const withheld = registrations.filter(({ consent }) => !consent).length;
  return registrations.length === 0 ? [] : [`  ${texts.consent(registrations.length - withheld, withheld)}`];
}

function recognisedLines(recognised: Recognised, texts: IntakeTexts): readonly string[] {
  const { form, encoding, delimiter, dateStyle, isDateStyleGuessed, sheet } = recognised;
  const sign = delimiter === "\t" ? "tab" : delimiter;
  const ofSheets = sheet === undefined || sheet.of === 1 ? undefined : texts.sheet(sheet.number, sheet.of);
  const written = [encoding, sign, ofSheets, dateStyle].filter((each) => each !== undefined).join(" · ");
  return [
    texts.recognised(form === knownForms.generic.name ? texts.anyForm : form, written),
    ...(isDateStyleGuessed ? [texts.guessedDays(dateStyle)] : []),
  ];
}

function oneIntake(
  { intake, inDoubt, decision }: Decided,
  { reveal, group, asksConsent }: Pick<Told, "reveal" | "group"> & { readonly asksConsent: boolean },
  texts: IntakeTexts,
  dates: DateTexts,
  style: Style,
): readonly string[] {
  const { counts, cap, registrations, toOffer, notTaken } = intake;
  const reasonsOf = (state: RegistrationState) => {
    const whys = { refused: refusals, cancelled: departures, admitted: [], offered: [], "in-doubt": [], waiting: [] }[
      state
    ];
    const told = whys.flatMap((why) =>
      notTaken[why] === undefined ? [] : [`${texts.notTaken[why]} ${notTaken[why]}`],
    );
    return told.length === 0 ? "" : ` (${told.join(", ")})`;
  };
  const session = group.sessions.find(({ key }) => key === intake.session);
  const notes = Object.entries(notesOf(registrations)) as [IntakeNote, number][];
  return [
    ...(session === undefined ? [] : [style.strong(texts.session(session.number, dates.date(session.local.date)))]),
    `${texts.sent(counts.sent, counts.distinct)} ${texts.places(counts.admitted + counts.offered, cap)}`,
    ...registrationStates
      .filter((state) => counts[state] > 0)
      .map((state) => `  ${texts.states[state]}: ${counts[state]}${reasonsOf(state)}`),
    ...notes.map(([note, count]) => `  ${texts.notes[note](count)}`),
    ...doubtLines(inDoubt, texts),
    ...(asksConsent ? consentLines(registrations, texts) : []),
    ...(toOffer.length > 0 ? [texts.toOffer(toOffer.length)] : []),
    [
      style.strong(texts.decisions[decision.decision]),
      ...decision.reasons.map((reason) => texts.reasons(reason, dates.date)),
    ].join(" "),
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
