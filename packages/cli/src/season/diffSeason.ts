import { type Finding, type Group, newFindings, renderFinding } from "@piiri/core";
import { diffSeasons, type SeasonChange, type SeasonDiff } from "@piiri/core/change";
import { tellDiff } from "../change/tellDiff.js";
import type { FaultyFile } from "../input/faultyFile.js";
import { problemReport, quoted } from "../input/problemReport.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import type { MessageCommandTexts } from "../messages/texts.js";
import { asJson } from "../output/deliver.js";
import { deliverLegibly } from "../output/pages.js";
import { textWithoutSecrets } from "../output/withoutSecrets.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { rulesOf } from "../rules/rulesOf.js";
import { textsOf } from "../texts/words.js";
import { loadSeason } from "./loadSeason.js";
import type { SeasonCommandTexts } from "./texts.js";

/** What is new, gone and changed from one folder of plans to another, and what the review says only of what is otherwise. */
export async function diffSeason(invocation: Invocation, old: string, now: string): Promise<ExitCode> {
  const texts = await textsOf("season", invocation.words.language);
  const before = await groupsIn(invocation, old, texts);
  const after = await groupsIn(invocation, now, texts);
  const faulty = [...before.faulty, ...after.faulty];
  if (faulty.length > 0) {
    // With a plan missing, its group would look new or gone.
    const again = ["piiri season diff", old, now].map((part, index) => (index === 0 ? part : quoted(part))).join(" ");
    invocation.tell(problemReport(faulty, invocation, again));
    return 2;
  }
  const empty = [old, now].filter((_, index) => [before, after][index]?.groups.length === 0);
  if (empty.length > 0) throw new Refusal(texts.noPlans(empty, 0));
  const today = wallClock(invocation.now, invocation.profile.timeZone.value).date;
  const diff = diffSeasons(before.groups, after.groups, { today });
  const looked = diff.changes.map((change): Looked => ({ change, findings: findingsOf(invocation, change) }));
  const told = invocation.options.json
    ? asJson({ unchanged: diff.unchanged, groups: looked.map((each) => asData(invocation, each)) })
    : await asText(invocation, diff, looked, texts);
  await deliverLegibly(invocation, told, invocation.words.texts.commands.season.written);
  return diff.changes.some(hasProblem) ? 1 : 0;
}

interface Looked {
  readonly change: SeasonChange;
  readonly findings: readonly Finding[];
}

async function groupsIn(invocation: Invocation, place: string, texts: SeasonCommandTexts) {
  const groups: Group[] = [];
  const faulty: FaultyFile[] = [];
  for await (const one of loadSeason(invocation, [place], { to: undefined, texts })) {
    if (one.kind === "group") groups.push(one.group);
    if (one.kind === "faulty") faulty.push(one.faulty);
  }
  return { groups, faulty };
}

/** What speaks against good practice and did not before. */
function findingsOf(invocation: Invocation, change: SeasonChange): readonly Finding[] {
  if (change.kind === "gone") return [];
  const before = change.kind === "changed" ? change.before : undefined;
  return newFindings(before, change.after, { rules: rulesOf(invocation) }).filter(
    ({ severity }) => severity !== "info",
  );
}

/** Sessions that people know of would stay in their calendars. */
function hasProblem(change: SeasonChange): boolean {
  if (change.kind === "gone") return change.toCome.length > 0;
  return change.kind === "changed" && change.before.stage === "published" && change.diff.problems.length > 0;
}

function asData({ words }: Invocation, { change, findings }: Looked) {
  const { kind, group } = change;
  const { publicName } = change.kind === "gone" ? change.before : change.after;
  return {
    kind,
    group,
    publicName,
    ...(change.kind === "gone" && { toCome: change.toCome }),
    ...(change.kind === "changed" && { stage: stageNow(change), ...change.diff }),
    findings: findings.map(({ ruleId, severity, path, ...finding }) => ({
      ruleId,
      severity,
      path,
      message: textWithoutSecrets(renderFinding({ ruleId, severity, path, ...finding }, words.catalogue)),
    })),
  };
}

async function asText(
  invocation: Invocation,
  { changes, unchanged }: SeasonDiff,
  looked: readonly Looked[],
  texts: SeasonCommandTexts,
): Promise<string> {
  const messages = await textsOf("messages", invocation.words.language);
  const counts = { new: 0, gone: 0, changed: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  const parts = looked.map((each) => partOf(invocation, each, texts, messages).join("\n"));
  return `${[...parts, texts.diff.counts(counts, unchanged)].join("\n\n")}\n`;
}

/** What else is otherwise is told where something is. */
function tellChanged(
  change: Changed,
  words: Invocation["words"],
  messages: MessageCommandTexts,
  { diff: say }: SeasonCommandTexts,
): readonly string[] {
  const { diff, before, after } = change;
  const stage = stageNow(change);
  return [
    ...(stage === undefined ? [] : [say.stages[stage]]),
    ...(diff.changes.length > 0 || stage === undefined
      ? tellDiff(diff, before, { group: after, words }, messages)
      : []),
  ];
}

type Changed = SeasonChange & { readonly kind: "changed" };

/** Whether a group is published or a draft, where it was not so before. */
function stageNow({ before, after }: Changed): Group["stage"] | undefined {
  return before.stage === after.stage ? undefined : after.stage;
}

function partOf(
  { words }: Invocation,
  { change, findings }: Looked,
  texts: SeasonCommandTexts,
  messages: MessageCommandTexts,
): readonly string[] {
  const group = change.kind === "gone" ? change.before : change.after;
  const lines = {
    new: () => [],
    gone: () => (change.kind === "gone" && change.toCome.length > 0 ? [texts.diff.toCome(change.toCome.length)] : []),
    changed: () => (change.kind === "changed" ? tellChanged(change, words, messages, texts) : []),
  }[change.kind]();
  return [
    `${group.publicName} (${change.group}): ${texts.diff.kinds[change.kind]}`,
    ...[
      ...lines,
      ...findings.map((finding) => texts.diff.finding(textWithoutSecrets(renderFinding(finding, words.catalogue)))),
    ]
      .filter((line) => line !== "")
      .map((line) => `  ${line}`),
  ];
}
