import type { Room } from "../association/index.js";
import { checkGiven } from "../kernel/index.js";
import { guideProfile, type Profile } from "../profile/index.js";
import { accountsTwice, maybeOnePerson, peopleTwice, roomsTwice, sameAudiences } from "./conflicts.js";
import type { SeasonFinding, SeasonMeeting } from "./findings.js";
import { emptyMonths, lackingFacilitators } from "./gaps.js";
import { busyWeeks, loads, type PersonLoad } from "./load.js";
import { unfitRooms } from "./rooms.js";
import type { SeasonGroup, SeasonPeriod } from "./seasonGroup.js";

/** Many groups side by side. */
export interface Season {
  /** By organiser, then by id. */
  readonly groups: readonly SeasonGroup[];
  /** Every session of every group, in order of time; cancelled ones too. */
  readonly meetings: readonly SeasonMeeting[];
  /** Conflicts, loads and gaps: by kind, then in order of time. */
  readonly findings: readonly SeasonFinding[];
  /** What the season asks of each who leads. */
  readonly loads: readonly PersonLoad[];
}

/** As whose practice a season is judged, and over which days. */
export interface SeasonOptions extends SeasonPeriod {
  readonly profile?: Profile | undefined;
  /** The association's rooms. Where they are given, it is told which do not fit, and of which too little is known. */
  readonly rooms?: readonly Room[] | undefined;
}

/**
 * Looks at many groups together: who is or may be to be in two places, whose account is, which room is, which groups compete for the same people, who
 * has too much in a week, where facilitators or a whole month are missing. The order of the groups does not matter, and a
 * further group takes no conflict of the others away. Takes as long as sorting the sessions does.
 *
 * @see guide, 3
 * @example
 * ```ts
 * import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { seasonGroup, seasonOf } from "@piiri/core/season";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const plan = goodPlans["closed-group"];
 * const groups = ["spring", "other"].map((id) => seasonGroup(resolvePlanOrThrow(parsePlanOrThrow({ ...plan, id }))));
 * const { meetings, findings } = seasonOf(groups);
 * meetings.length; // => 12
 * findings.map(({ kind }) => kind); // => ["people-twice", "same-audience"]
 * ```
 */
export function seasonOf(groups: Iterable<SeasonGroup>, options: SeasonOptions = {}): Season {
  checkGiven("options", options, { profile: "section?", rooms: "list?", from: "day?", to: "day?" });
  const { profile = guideProfile, rooms, from, to } = options;
  const inOrder = [...groups].sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  const meetings = inOrder
    .flatMap((group) => group.sessions.map((session) => ({ group, session })))
    .sort((one, other) => one.session.start - other.session.start);
  const held = meetings.filter(({ session }) => session.isHeld);
  const asked = loads(held);
  return {
    groups: inOrder,
    meetings,
    findings: [
      ...peopleTwice(held),
      ...maybeOnePerson(held),
      ...roomsTwice(held),
      ...(rooms === undefined ? [] : unfitRooms(inOrder, rooms)),
      ...accountsTwice(held),
      ...sameAudiences(held, profile),
      ...busyWeeks(asked, profile.season),
      ...lackingFacilitators(inOrder, profile),
      ...emptyMonths(held, { from, to }, profile.season),
    ],
    loads: asked,
  };
}

function orderOf({ organiser, key }: SeasonGroup): string {
  return `${organiser.name}\n${key}`;
}
