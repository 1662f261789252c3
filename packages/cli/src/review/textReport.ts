import { tellPlace, tellSources } from "@piiri/core";
import { fileName } from "../input/faultyFile.js";
import { checkCommand } from "../input/problemReport.js";
import { excerpt, shownLines } from "../output/excerpt.js";
import { legible } from "../output/legible.js";
import type { Style } from "../output/style.js";
import { rulesOf } from "../rules/rulesOf.js";
import { ruleTitle } from "../rules/ruleTitle.js";
import type { ReviewedPlan, ToldFinding } from "./reviewPlan.js";

/**
 * The review for people. What speaks against good practice comes first, each with its line and its source; what is worth
 * knowing takes a sentence, and what is only not decided yet a line of a list; then how the plan stands. At the very end
 * it is told how to learn more.
 */
export function textReport(plans: readonly ReviewedPlan[], style: Style): string {
  const reports = plans.map((plan) => report(plan, plans.length > 1, style));
  const isLong = reports.some(({ length }) => length > 1);
  const asked = plans.find(({ findings }) => findings.length > 0);
  const rule = (asked?.findings.find(isWeighty) ?? asked?.findings[0])?.ruleId;
  const lines = [
    ...reports.map((parts) => parts.join("\n\n")),
    ...(asked === undefined || rule === undefined ? [] : [asked.words.texts.check.more(rule)]),
  ];
  return legible(lines.map((part) => `${part}\n`).join(isLong ? "\n" : ""));
}

function report(plan: ReviewedPlan, isOneOfMany: boolean, style: Style): readonly string[] {
  const weighty = plan.findings.filter(isWeighty);
  const mild = plan.findings.filter((finding) => !isWeighty(finding));
  const notes = mild.filter(({ kind }) => kind !== "missing");
  const open = openRules(mild, plan);
  const { texts } = plan.words;
  const parts = [
    ...weightyParts(weighty, plan, style),
    ...section(
      texts.check.notes,
      notes.map((finding) => `  ${style.quiet(place(finding, plan))} ${finding.message}`),
      style,
    ),
    ...section(texts.check.open, checklist(open, plan, style), style),
  ];
  const heading = isOneOfMany && parts.length > 0 ? [style.strong(fileName(plan.file, texts))] : [];
  return [...heading, ...parts, closing(plan, weighty, open.size)];
}

function isWeighty({ severity }: ToldFinding): boolean {
  return severity !== "info";
}

/** What is not decided yet: each rule once, however many sessions or people it asks of. */
function openRules(findings: readonly ToldFinding[], plan: ReviewedPlan): ReadonlyMap<string, number> {
  const counts = new Map(rulesOf(plan).map(({ id }): [string, number] => [id, 0]));
  for (const { ruleId, kind } of findings) {
    if (kind === "missing") counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}

function weightyParts(findings: readonly ToldFinding[], plan: ReviewedPlan, style: Style): readonly string[] {
  const { texts, catalogue } = plan.words;
  const lines = shownLines(plan.text);
  return findings.map((finding) => {
    const { severity, message, path, sources, ruleId, position, isWritten } = finding;
    const word = severity === "error" ? style.wrong(catalogue.severities.error) : catalogue.severities[severity];
    return [
      `${style.strong(place(finding, plan))} ${word}: ${message}`,
      ...(isWritten ? excerpt(lines, position, style) : []),
      `  ${style.quiet(`${texts.problems.place} ${tellPlace(path, catalogue)} (${keysOf(path)})`)}`,
      `  ${style.quiet(`${tellSources(sources, catalogue)} · ${ruleId}`)}`,
    ].join("\n");
  });
}

/** Under which keys a person writes it: what is counted has been told in words. */
function keysOf(path: string): string {
  return path
    .slice(1)
    .split("/")
    .filter((step) => !/^\d+$/.test(step))
    .join(".");
}

function section(title: string, lines: readonly string[], style: Style): readonly string[] {
  return lines.length === 0 ? [] : [[style.strong(title), ...lines].join("\n")];
}

function checklist(open: ReadonlyMap<string, number>, { words }: ReviewedPlan, style: Style): readonly string[] {
  return [...open].map(([rule, count]) => {
    const title = ruleTitle(rule, words).replace(/\.$/, "");
    return `  - ${title}${count > 1 ? ` (${count})` : ""}  ${style.quiet(rule)}`;
  });
}

function place({ position, isWritten }: ToldFinding, { file, words }: ReviewedPlan): string {
  const name = fileName(file, words.texts);
  return isWritten ? `${name}:${position.line}:${position.column}` : name;
}

/** How the plan stands and what to do about it. */
function closing({ file, group, words }: ReviewedPlan, weighty: readonly ToldFinding[], open: number): string {
  const { texts, catalogue } = words;
  const name = fileName(file, texts);
  if (weighty.length > 0) {
    const errors = weighty.filter(({ severity }) => severity === "error").length;
    return texts.check.found(name, errors, weighty.length - errors, checkCommand([file]));
  }
  const [first, last] = [group.sessions.at(0), group.sessions.at(-1)];
  const day = (session: typeof first) => (session === undefined ? "" : catalogue.dates.date(session.local.date));
  const goesOn = group.schedule.extent.kind === "ongoing";
  const inOrder = texts.check.inOrder(name, group.sessions.length, day(first), day(last), goesOn);
  return open === 0 ? inOrder : `${inOrder} ${texts.check.fillIn(open)}`;
}
