import { isBySeason } from "../format/index.js";
import { addDays, earlierOf, laterOf } from "../kernel/index.js";
import type { Publicity } from "./group.js";
import type { PracticeSituation } from "./practiceSituation.js";

/** How people hear of the group: open meetings all season, others until their first session. */
export function resolvePublicity({ plan, profile, derivation, extremes }: PracticeSituation): Publicity {
  const { first, last } = extremes;
  const starts = addDays(first, -profile.formats[plan.format].publicityStartsDays.value);
  const ends = isBySeason(plan) ? last : first;
  const stated = plan.publicity ?? {};
  const beginning = derivation.of(
    "/publicity/starts",
    stated.starts,
    stated.ends === undefined ? starts : earlierOf(starts, stated.ends),
  );
  return {
    starts: beginning,
    ends: ends === undefined ? stated.ends : derivation.of("/publicity/ends", stated.ends, laterOf(ends, beginning)),
    ...asStated(stated),
  };
}

type Stated = NonNullable<PracticeSituation["plan"]["publicity"]>;

/** What nothing is usual for. One by one: engines take long to copy an object of another shape each time. */
function asStated(stated: Stated): { readonly [Key in Exclude<keyof Stated, "starts" | "ends">]-?: Stated[Key] } {
  return {
    channels: stated.channels,
    beyondMembers: stated.beyondMembers,
    material: stated.material,
    namesTheCondition: stated.namesTheCondition,
    forWhom: stated.forWhom,
    themes: stated.themes,
    paidPost: stated.paidPost,
    madeBy: stated.madeBy,
    sentBy: stated.sentBy,
  };
}
