import type { HolidayCountry } from "../holidays/index.js";
import type { OwnInstrument } from "../instruments/index.js";
import type { Catalogue } from "../locale/catalogue.js";
import type { OwnWords } from "../locale/withFallback.js";
import type { MessageKind } from "../messages/index.js";
import type { AnyRule, DefinedProfile } from "../review/index.js";
import type { HolidayCalendar } from "../series/index.js";

/** Subject and body of the messages that a federation words itself, with what changes in double braces. */
export type MessageTextsWritten = {
  readonly [Kind in MessageKind]?: { readonly subject?: string; readonly body?: string };
};

/** A plan to begin by looking at, as it is written, and what it is called. */
export interface ExamplePlan {
  /** What the example is called. */
  readonly name: string;
  /** The plan itself. */
  readonly plan: unknown;
}

/** A federation's practice as it writes it down. All but the profile may be left out. */
export interface PracticePack<Rules extends readonly AnyRule[] = readonly AnyRule[]> {
  /** The version of this form. */
  readonly schema?: 1;
  /** The name of the practice, and the figures and choices that differ from the guide's. */
  readonly profile: DefinedProfile<Rules[number]["id"]>;
  /** Rules beside the guide's. */
  readonly rules?: Rules;
  /** By language (BCP 47): words in place of ours, or those of a language that Piiri does not speak. */
  readonly texts?: Readonly<Record<string, Omit<OwnWords<Catalogue>, "language">>>;
  /** The days on which people do not usually meet: a country's, or its own. Finland's unless given. */
  readonly holidays?: HolidayCountry | HolidayCalendar;
  /** By language: what messages say in place of our texts. */
  readonly messageTexts?: Readonly<Record<string, MessageTextsWritten>>;
  /** Surveys of its own beside the guide's; a plan chooses one by its id. */
  readonly instruments?: readonly OwnInstrument[];
  /** Plans to begin by looking at. */
  readonly examplePlans?: readonly ExamplePlan[];
}

/**
 * A federation's practice that is written in code, so that what nobody knows does not compile. It is given back as it is: the command, the
 * page and `parsePractice` take it, and a pack that is written without this takes part just as well.
 *
 * @example
 * ```ts
 * import { definePractice } from "@piiri/core/practice";
 *
 * const pack = definePractice({
 *   profile: { name: "Exempelförbundets praxis 2027", timeZone: "Europe/Stockholm", formats: { "closed-group": { sessions: 8 } } },
 *   holidays: "SE",
 * });
 * pack.holidays; // => "SE"
 * ```
 */
export function definePractice<const Rules extends readonly AnyRule[] = readonly []>(
  pack: PracticePack<Rules>,
): PracticePack<Rules> {
  return pack;
}
