import { type Language, languages, nearestLanguage } from "@piiri/core";
import {
  seasonGroup,
  stepInRequest,
  substitutesFor,
  tellSubstituteHindrance,
  tellSubstituteReason,
} from "@piiri/core/season";
import { associationIn } from "./associationFile.js";
import { groupOf, type PlanAt } from "./reading.js";
import { ofEachGroup } from "./seasonGroups.js";
import { wordsIn } from "./words.js";

export interface SubstitutesRequest extends PlanAt {
  readonly language: Language;
  /** The session's key. */
  readonly session: string;
  /** The season's plans, where they lie on the desk. */
  readonly season: readonly File[];
  /** The text of a file of people and rooms. */
  readonly association?: string | undefined;
}

/** Who could lead a session, ready to be shown. */
export interface ToldSubstitutes {
  readonly candidates: readonly {
    readonly name: string;
    readonly reasons: readonly string[];
    readonly subject: string;
    readonly text: string;
  }[];
  readonly others: readonly { readonly name: string; readonly because: string }[];
  /** How many other groups were looked at. */
  readonly groups: number;
  readonly texts: { readonly candidates: string; readonly others: string; readonly none: string };
}

export async function substitutes({
  season,
  association,
  ...request
}: SubstitutesRequest): Promise<ToldSubstitutes | undefined> {
  const group = groupOf(request);
  const session = group?.sessions.find(({ key }) => key === request.session);
  if (group === undefined || session === undefined) return undefined;
  const reader = await wordsIn(request.language);
  const own = await wordsIn(nearestLanguage(group.language, languages) ?? request.language);
  const say = reader.season.substitutes;
  const all = await ofEachGroup({ files: season, language: request.language, today: request.today }, (each) =>
    seasonGroup(each),
  );
  const groups = all.flatMap((each) => (each.kind === "group" ? [each.value] : []));
  const { people } = associationIn(association);
  const { candidates, others } = substitutesFor(group, session, { season: groups, people });
  return {
    candidates: candidates.map(({ person, reasons }) => ({
      name: named(person.person),
      reasons: reasons.map((reason) => tellSubstituteReason(reason, reader.season)),
      ...stepInRequest(group, session, person.person, own.season),
    })),
    others: others.map(({ person, because }) => ({
      name: named(person.person),
      because: tellSubstituteHindrance(because, reader.season),
    })),
    groups: groups.length,
    texts: { candidates: say.candidates, others: say.others, none: say.none },
  };
}

function named({ name, association }: { readonly name: string; readonly association?: string | undefined }): string {
  return association === undefined ? name : `${name} (${association})`;
}
