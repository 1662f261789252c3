import type { OwnInstrument } from "../instruments/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import type { AnyRule } from "../review/index.js";
import type { HolidayCalendar } from "../series/index.js";
import type { MessageTextsWritten } from "./practicePack.js";

/** The version of the form of packs that this release reads. */
export const practicePackVersion = 1;

/** A federation's practice, ready to work with: what `resolvePlan`, `reviewGroup` and `renderFinding` take. */
export interface OwnPractice {
  readonly profile: Profile;
  /** The guide's rules and then its own. */
  readonly rules: readonly AnyRule[];
  /** The days on which people do not usually meet. */
  readonly calendar: HolidayCalendar;
  /** Words by language, as they were written. */
  readonly texts: Readonly<Record<string, object>>;
  /** What messages say, by language. */
  readonly messageTexts: Readonly<Record<string, MessageTextsWritten>>;
  /** Its own surveys, of which a plan may choose one. */
  readonly instruments: readonly OwnInstrument[];
  readonly examplePlans: readonly { readonly name: string; readonly plan: GroupPlan }[];
}
