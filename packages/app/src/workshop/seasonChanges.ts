import type { Group, Language } from "@piiri/core";
import { diffSeasons, type SeasonChange } from "@piiri/core/change";
import { type Follows, toldFollows } from "./follows.js";
import { newlyFound } from "./reviewed.js";
import { ofEachGroup } from "./seasonGroups.js";
import { today as localDay } from "./today.js";
import { type ToldFinding, toldFinding } from "./told.js";
import { type Words, wordsIn } from "./words.js";

/** Some groups of a season, each by its plan as it was and as it is. */
export interface SeasonChangesRequest {
  readonly before: readonly File[];
  readonly after: readonly File[];
  readonly language: Language;
  readonly today: string;
}

/** A group that is new, gone or changed. */
export interface ToldSeasonChange {
  readonly kind: SeasonChange["kind"];
  /** Its id and who organises it. */
  readonly group: string;
  readonly publicName: string;
  /** How many sessions of a group that is gone are still in people's calendars. */
  readonly toCome: number;
  /** What the group is now, where it was not so before. */
  readonly stage?: Group["stage"] | undefined;
  readonly follows: Omit<Follows, "findings"> | undefined;
  /** What the review says now and did not say before. */
  readonly findings: readonly ToldFinding[];
}

export interface SeasonChanges {
  readonly changes: readonly ToldSeasonChange[];
  readonly unchanged: number;
}

/** What is new, gone and changed, and what the review says only of that. */
export async function seasonChanges(request: SeasonChangesRequest): Promise<SeasonChanges> {
  const { before, after, language, today } = request;
  const words = await wordsIn(language);
  const groupsOf = async (files: readonly File[]): Promise<readonly Group[]> =>
    // What people are told of a change is in their group's language.
    (await ofEachGroup({ files, language, today }, (group, { spoken }) => ({ ...group, language: spoken }))).flatMap(
      (one) => (one.kind === "group" ? [one.value] : []),
    );
  const diff = diffSeasons(await groupsOf(before), await groupsOf(after), { today: localDay(today) });
  return {
    changes: await Promise.all(diff.changes.map((change) => told(change, words, today))),
    unchanged: diff.unchanged,
  };
}

async function told(change: SeasonChange, words: Words, today: string): Promise<ToldSeasonChange> {
  const { kind, group } = change;
  if (change.kind === "gone") {
    const { publicName } = change.before;
    return { kind, group, publicName, toCome: change.toCome.length, follows: undefined, findings: [] };
  }
  const before = change.kind === "changed" ? change.before : undefined;
  const findings = newlyFound(before, change.after).filter(({ severity }) => severity !== "info");
  const stage = before === undefined || before.stage === change.after.stage ? undefined : change.after.stage;
  const isOtherwise = change.kind === "changed" && (change.diff.changes.length > 0 || stage === undefined);
  return {
    ...{ kind, group, publicName: change.after.publicName, toCome: 0, stage },
    follows: isOtherwise ? await toldFollows(change, words) : undefined,
    findings: findings.map((finding) => toldFinding(finding, words, today)),
  };
}
