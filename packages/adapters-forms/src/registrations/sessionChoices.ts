import type { LocalDate } from "@piiri/core";
import type { UnclearChoice } from "@piiri/core/intake";
import { plainName } from "../form/columnsOf.js";
import type { FormDefinition } from "../form/formDefinition.js";
import { dateWithin } from "./dateWithin.js";

/** A session that can be chosen in a form: what it is called there, and the date that it has now. */
export interface SessionOption {
  readonly key: string;
  readonly date: LocalDate;
  readonly isCancelled?: boolean | undefined;
  readonly labels: readonly string[];
}

/** What somebody chose: the sessions that are understood, by key, and what is not. */
export interface Chosen {
  readonly sessions: readonly string[];
  readonly unclear: readonly UnclearChoice[];
}

/**
 * Reads choices of sessions, several in one answer: semicolons, new lines or commas between, also where a label has commas of
 * its own. Known labels are found from the longest on. A label gives a place only where the date that it names is the
 * session's; a number alone says nothing, for numbers change.
 */
export function sessionChoices(
  named: FormDefinition["sessions"],
  options: readonly SessionOption[],
): (answer: string) => Chosen {
  const labels = labelsOf(named ?? {}, options);
  const meanings = new Map(labels.map((label) => [label, meaning(label)] as const));
  const year = options[0]?.date.slice(0, "yyyy".length) ?? "";
  const byRest = new Map<string, Set<string>>();
  for (const { text, keys } of labels) {
    const rest = dateWithin(text, year)?.rest;
    if (rest === undefined) continue;
    for (const key of keys) byRest.set(rest, (byRest.get(rest) ?? new Set()).add(key));
  }
  const known = new Map<string, Chosen>();
  return (answer) => {
    const before = known.get(answer);
    if (before !== undefined) return before;
    const chosen = choose(answer);
    // Few answers are given, again and again. One in somebody's own words is not kept.
    if (chosen.unclear.length === 0 && known.size < keptMost) known.set(answer, chosen);
    return chosen;
  };

  function choose(answer: string): Chosen {
    if (answer.trim() === "") return { sessions: [], unclear: [{ reason: "none-chosen" }] };
    if (answer.length > answerMost) return { sessions: [], unclear: [{ reason: "no-such-session" }] };
    const parts = partsOf(plainAnswer(listed(answer)), labels);
    const meant = parts.map((part) =>
      typeof part === "string" ? guessed(part) : (meanings.get(part) ?? meaning(part)),
    );
    return {
      sessions: [...new Set(meant.flatMap((each) => (typeof each === "string" ? [each] : [])))],
      unclear: meant.flatMap((each) => (typeof each === "string" ? [] : [each])),
    };
  }

  /** What a label means that the form has or had: a session, unless that is held on another date or not at all. */
  function meaning({ text, keys }: Label): string | UnclearChoice {
    const all = keys.map((key) => meaningFor(key, text));
    return all.find((each) => typeof each === "string") ?? all[0] ?? { reason: "no-such-session" };
  }

  function meaningFor(key: string, text: string): string | UnclearChoice {
    const option = options.find((each) => each.key === key);
    if (option === undefined) return options.length === 0 ? key : { reason: "cancelled-session" };
    const { date: now, isCancelled = false } = option;
    const chosen = dateWithin(text, now.slice(0, "yyyy".length))?.date;
    if (chosen !== undefined && chosen !== now) return { reason: "other-date", session: key, chosen, now };
    return isCancelled ? { reason: "cancelled-session", session: key, now } : key;
  }

  /** What fits no label: the session whose label differs in the date alone, or the only one on that date; to be asked. */
  function guessed(text: string): UnclearChoice {
    const within = dateWithin(text, year);
    if (within === undefined) return { reason: "no-such-session" };
    const { date: chosen, rest } = within;
    const alike = byRest.get(rest) ?? new Set();
    const onDate = options.filter(({ date }) => date === chosen).map(({ key }) => key);
    const [session, other] = alike.size > 0 ? alike : new Set(onDate);
    if (session === undefined || other !== undefined) return { reason: "no-such-session", chosen };
    const now = options.find(({ key }) => key === session)?.date;
    const reason = now !== undefined && now !== chosen ? "other-date" : "no-such-session";
    return { reason, session, chosen, now };
  }
}

const keptMost = 10_000;
/** Longer than all that can be chosen. In characters. */
const answerMost = 20_000;

interface Label {
  readonly text: string;
  readonly keys: readonly string[];
}

/** The longest first: one label may begin another. */
function labelsOf(named: NonNullable<FormDefinition["sessions"]>, options: readonly SessionOption[]): readonly Label[] {
  const keysOf = new Map<string, Set<string>>();
  const all = [...Object.entries(named), ...options.map(({ key, labels }) => [key, labels] as const)];
  for (const [key, texts] of all) {
    for (const text of texts) {
      const plain = plainName(plainAnswer(text));
      if (plain !== "") keysOf.set(plain, (keysOf.get(plain) ?? new Set()).add(key));
    }
  }
  return [...keysOf]
    .map(([text, keys]) => ({ text, keys: [...keys] }))
    .sort((one, other) => other.text.length - one.text.length);
}

/** Power Automate writes several answers as JSON. */
function listed(answer: string): string {
  if (!/^\s*\["/.test(answer)) return answer;
  try {
    const list: unknown = JSON.parse(answer);
    return Array.isArray(list) ? list.filter((each) => typeof each === "string").join("\n") : answer;
  } catch {
    return answer;
  }
}

function plainAnswer(answer: string): string {
  return answer
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\S\n]+/g, " ")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase();
}

/** What may stand between two choices, or after the last. */
const between = /[ .:*?]*(?:[;,\n][;,\n ]*|$)/y;

interface Found {
  readonly label: Label;
  readonly end: number;
}

/** Labels where the answer can be cut into them; else those that are found, and as text whatever lies between. */
function partsOf(answer: string, labels: readonly Label[]): readonly (Label | string)[] {
  const first = answer.length - answer.trimStart().length;
  const starts = [first];
  for (const { index } of answer.matchAll(/[;,\n]/g)) {
    const start = startAfter(answer, index + 1);
    if (start < answer.length && start > (starts.at(-1) ?? 0)) starts.push(start);
  }
  const foundAt = new Map(starts.map((start) => [start, labelsAt(answer, start, labels)] as const));
  return wholly(answer, starts, foundAt) ?? partly(answer, starts, foundAt);
}

/** From the end on: at each place the longest label after which the rest can be cut too. */
function wholly(
  answer: string,
  starts: readonly number[],
  foundAt: ReadonlyMap<number, readonly Found[]>,
): readonly Label[] | undefined {
  const best = new Map<number, Found>();
  for (const start of starts.toReversed()) {
    const found = foundAt.get(start)?.find(({ end }) => end >= answer.length || best.has(end));
    if (found !== undefined) best.set(start, found);
  }
  const labels: Label[] = [];
  for (let at = starts[0] ?? 0; at < answer.length; ) {
    const found = best.get(at);
    if (found === undefined) return undefined;
    labels.push(found.label);
    at = found.end;
  }
  return labels;
}

function partly(
  answer: string,
  starts: readonly number[],
  foundAt: ReadonlyMap<number, readonly Found[]>,
): readonly (Label | string)[] {
  const parts: (Label | string)[] = [];
  let unknown = starts[0] ?? 0;
  let before = unknown;
  let next = 0;
  for (const start of starts) {
    const isCut = /[;\n]/.test(answer.slice(before, start));
    before = start;
    if (start < next) continue;
    const [found] = foundAt.get(start) ?? [];
    if (start > unknown && (isCut || found !== undefined)) {
      parts.push(answer.slice(unknown, start));
      unknown = start;
    }
    if (found === undefined) continue;
    parts.push(found.label);
    next = found.end;
    unknown = found.end;
  }
  if (unknown < answer.length) parts.push(answer.slice(unknown));
  return parts.filter((part) => typeof part !== "string" || /[^\s;,]/.test(part));
}

function startAfter(answer: string, from: number): number {
  let at = from;
  while (at < answer.length && " ;,\n".includes(answer[at] ?? "")) at += 1;
  return at;
}

function labelsAt(answer: string, start: number, labels: readonly Label[]): readonly Found[] {
  return labels.flatMap((label) => {
    if (!answer.startsWith(label.text, start)) return [];
    between.lastIndex = start + label.text.length;
    return between.test(answer) ? [{ label, end: between.lastIndex }] : [];
  });
}
