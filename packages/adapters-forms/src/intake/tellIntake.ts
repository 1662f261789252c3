import type { DateTexts, Group } from "@piiri/core";
import {
  departures,
  type Intake,
  type IntakeNote,
  type RegistrationState,
  refusals,
  registrationStates,
} from "@piiri/core/intake";
import { waitingListDay } from "@piiri/core/timeline";
import { knownForms } from "../form/knownForms.js";
import type { Recognised } from "../registrations/registrationItem.js";
import type { Decided } from "./decided.js";
import { capacityOf, notesOf } from "./jsonIntake.js";
import type { IntakeTexts } from "./texts.js";
import { doubtLines } from "./toldRecovery.js";

/** How an intake stands, in words and counts; nobody is named. */
export interface ToldIntake {
  /** Which session, where each is registered for by itself. */
  readonly session: string | undefined;
  /** How many sent the form, and how many places are taken. */
  readonly beginning: string;
  /** How many stand how, and why those have no place who have none. */
  readonly states: readonly string[];
  /** What a person does well to look at. */
  readonly notes: readonly string[];
  readonly doubts: readonly string[];
  readonly consent: readonly string[];
  readonly toOffer: readonly string[];
  /** Until when those who wait can still get a place, or that they cannot any more. */
  readonly waiting: readonly string[];
  /** What to do, and why. */
  readonly decision: string;
  readonly reasons: readonly string[];
}

/**
 * What was found out of an export, in words: by which form it was read, how it is written, and how its days were read where that
 * was guessed.
 *
 * @example
 * ```ts
 * import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "@piiri/adapters-forms";
 * import { tellRecognised } from "@piiri/adapters-forms/intake";
 * import { intake } from "@piiri/adapters-forms/locale/en";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;
 * const source = new TextEncoder().encode("Aikaleima;Nimi;Sähköposti\n13.2.2027 18.00.05;Example;one@example.org\n");
 * const { recognised } = await collectRegistrationsOrThrow(readRegistrationsOrThrow(source, { timeZone }));
 * recognised && tellRecognised(recognised, intake); // => ["Form: Google Forms (utf-8 · ; · d.M.yyyy)."]
 * ```
 */
export function tellRecognised(recognised: Recognised, texts: IntakeTexts): readonly string[] {
  const { form, encoding, delimiter, dateStyle, isDateStyleGuessed, sheet } = recognised;
  const sign = delimiter === "\t" ? "tab" : delimiter;
  const ofSheets = sheet === undefined || sheet.of === 1 ? undefined : texts.sheet(sheet.number, sheet.of);
  const written = [encoding, sign, ofSheets, dateStyle].filter((each) => each !== undefined).join(" · ");
  return [
    texts.recognised(form === knownForms.generic.name ? texts.anyForm : form, written),
    ...(isDateStyleGuessed ? [texts.guessedDays(dateStyle)] : []),
  ];
}

/**
 * Why more or fewer registrations are taken than there are seats, in words; nothing where they are as many.
 *
 * @example
 * ```ts
 * import { tellCapacity } from "@piiri/adapters-forms/intake";
 * import { intake } from "@piiri/adapters-forms/locale/en";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * tellCapacity(resolvePlanOrThrow(goodPlans["closed-group"]), intake);
 * // => ["There are 8 places, but 12 registrations are taken: of those who register usually about two in three come, that is 8."]
 * ```
 */
export function tellCapacity(group: Group, texts: IntakeTexts): readonly string[] {
  const capacity = capacityOf(group);
  return capacity === null ? [] : [texts.capacityDiffers(capacity)];
}

/**
 * How an intake stands and what to do, in words and counts, part by part for whoever lays it out. What may be told of new groups is
 * counted where the form asked for it. Nobody is named, but who is in doubt where that was asked for when it was decided.
 *
 * @example
 * ```ts
 * import { decideIntakes, tellIntake } from "@piiri/adapters-forms/intake";
 * import { intake } from "@piiri/adapters-forms/locale/en";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { admit } from "@piiri/core/intake";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const at = { now: "2027-01-02T10:00:00Z", isRevealing: false } as const;
 * const told = decideIntakes(group, [admit(group, [])], { rows: new Map() }, at).map((decided) =>
 *   tellIntake(decided, { group, asksConsent: false }, intake, en.dates),
 * );
 * told.map(({ beginning, decision }) => [beginning, decision]);
 * // => [["0 registrations. 0 of 12 places are taken.", "Registration is still open."]]
 * ```
 */
export function tellIntake(
  { intake, inDoubt, decision, waitingIsOver: isOver }: Decided,
  { group, asksConsent }: { readonly group: Group; readonly asksConsent: boolean },
  texts: IntakeTexts,
  dates: DateTexts,
): ToldIntake {
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
  return {
    session: session && texts.session(session.number, dates.date(session.local.date)),
    beginning: `${texts.sent(counts.sent, counts.distinct)} ${texts.places(counts.admitted + counts.offered, cap)}`,
    states: registrationStates
      .filter((state) => counts[state] > 0)
      .map((state) => `${texts.states[state]}: ${counts[state]}${reasonsOf(state)}`),
    notes: notes.map(([note, count]) => texts.notes[note](count)),
    doubts: doubtLines(inDoubt, texts),
    consent: asksConsent ? consentLines(registrations, texts) : [],
    toOffer: toOffer.length > 0 ? [texts.toOffer(toOffer.length)] : [],
    waiting: waitingLines(intake, isOver, group, texts, dates),
    decision: texts.decisions[decision.decision],
    reasons: decision.reasons.map((reason) => texts.reasons(reason, dates.date)),
  };
}

function waitingLines(
  { counts, session }: Intake,
  isOver: boolean,
  group: Group,
  texts: IntakeTexts,
  dates: DateTexts,
): readonly string[] {
  const day = waitingListDay(group, session);
  if (counts.waiting === 0 || day === undefined) return [];
  return [isOver ? texts.waitingIsOver(counts.waiting) : texts.waitingUntil(dates.date(day))];
}

/** Whether people may be told of new groups. It decides no place, so it is told by itself. */
function consentLines(registrations: readonly { readonly consent: boolean }[], texts: IntakeTexts): readonly string[] {
  const withheld = registrations.filter(({ consent }) => !consent).length;
  return registrations.length === 0 ? [] : [texts.consent(registrations.length - withheld, withheld)];
}
