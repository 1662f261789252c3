import { type DateTexts, type LocalDate, type LocalTime, newerSchema } from "@piiri/core";
import {
  type CommonFacts,
  type MessageFacts,
  type MessageKind,
  type MessageTexts,
  messageKinds,
} from "@piiri/core/messages";
import { readYaml } from "@piiri/core/yaml";
import Mustache from "mustache";
import { pointerOf } from "./pointerOf.js";

/** The version of the form of own texts that this release reads: they may state it as `schema`. */
const ownTextsVersion = 1;

/** What a federation's own text may say of itself, in any message: `{{publicName}}`. */
const common = ["publicName", "organiser", "contact", "place"] as const;

/** What it may say besides, by kind. */
const ofKind: Readonly<Record<MessageKind, readonly string[]>> = {
  confirmation: ["sessions"],
  waiting: [],
  "place-offered": ["until"],
  "waiting-ended": ["informationPage"],
  welcome: ["sessions", "joinUrl", "admission"],
  reminder: ["session", "joinUrl", "admission"],
  "session-changed": ["changes", "joinUrl"],
  "session-cancelled": ["session", "next"],
  "session-postponed": ["session", "next"],
  "group-cancelled": ["informationPage"],
  "feedback-request": ["surveyUrl", "until", "threshold"],
  thanks: ["informationPage"],
  "after-session": ["session", "next"],
  "facilitator-invitation": ["sessions", "preparation", "reflection", "joinUrl"],
  "summary-request": ["session"],
  "speaker-invitation": ["session", "answerBy", "rehearsedBy"],
  "speaker-thanks": ["session", "informationPage"],
  "season-call": ["answerBy"],
};

/** What is wrong in a federation's own text file: where, and what may stand there. */
export interface OwnTextProblem {
  /** Counted from 1. */
  readonly line: number;
  readonly code: "not-yaml" | "newer" | "unknown-kind" | "not-a-text" | "unknown-placeholder" | "not-a-placeholder";
  readonly name?: string | undefined;
  readonly allowed?: readonly string[] | undefined;
}

/** A federation's own texts: subject and body of the kinds that it words itself. */
export type OwnTexts = Readonly<Partial<Record<MessageKind, { readonly subject?: string; readonly body?: string }>>>;

/**
 * Reads a federation's own texts: by kind a `subject` and a `body` in Markdown, with what changes in double braces. A
 * placeholder that the message does not know is told with its line and those that it knows.
 *
 * @example
 * ```ts
 * import { parseOwnTexts } from "@piiri/adapters-email";
 *
 * const { problems } = parseOwnTexts("thanks:\n  body: |\n    Hello!\n    {{link}} is where we meet.\n");
 * problems[0]?.line; // => 4
 * problems[0]?.name; // => "link"
 * ```
 */
export function parseOwnTexts(text: string): {
  readonly texts: OwnTexts;
  readonly problems: readonly OwnTextProblem[];
} {
  const yaml = readYaml(text);
  if (yaml.isErr()) {
    const [fault] = yaml.error;
    // Who has deleted all own texts has none.
    if (fault?.code === "empty-document") return { texts: {}, problems: [] };
    return { texts: {}, problems: [{ line: fault?.position.line ?? 1, code: "not-yaml" }] };
  }
  const data = yaml.value.data as Readonly<Record<string, unknown>> | null;
  if (data === null) return { texts: {}, problems: [] };
  if (typeof data !== "object" || Array.isArray(data)) return { texts: {}, problems: [{ line: 1, code: "not-yaml" }] };
  const { schema, ...kinds } = data;
  if (newerSchema(data, ownTextsVersion) !== undefined) {
    return { texts: {}, problems: [{ line: yaml.value.locate("/schema").line, code: "newer" }] };
  }
  const own = schema === ownTextsVersion ? kinds : data;
  const problems = ownTextProblems(own).map(({ path, line, ...problem }) => {
    const said = path.reduce<unknown>(
      (inner, step) => (inner as Readonly<Record<string, unknown>> | undefined)?.[step],
      own,
    );
    // A block begins on the line after its name.
    const first = typeof said === "string" && said.includes("\n") ? 1 : 0;
    return { ...problem, line: yaml.value.locate(pointerOf(path)).line + first + line - 1 };
  });
  return { texts: problems.length === 0 ? own : {}, problems };
}

/**
 * What is wrong with a federation's own texts that were read elsewhere, as those of its practice: each with its place, and its line in
 * the text.
 *
 * @example
 * ```ts
 * import { ownTextProblems } from "@piiri/adapters-email";
 *
 * const [problem] = ownTextProblems({ thanks: { body: "Hello!\n{{link}} is where we meet." } });
 * problem?.path; // => ["thanks", "body"]
 * problem?.line; // => 2
 * problem?.name; // => "link"
 * ```
 */
export function ownTextProblems(
  texts: Readonly<Record<string, unknown>>,
): readonly (OwnTextProblem & { readonly path: readonly string[] })[] {
  return Object.entries(texts).flatMap(([kind, value]) => kindProblems(kind, value));
}

function kindProblems(kind: string, value: unknown): ReturnType<typeof ownTextProblems> {
  const at = { path: [kind], line: 1 };
  if (!messageKinds.includes(kind as MessageKind)) {
    return [{ ...at, code: "unknown-kind", name: kind, allowed: messageKinds }];
  }
  if (typeof value !== "object" || value === null) return [{ ...at, code: "not-a-text", name: kind }];
  return Object.entries(value).flatMap(([part, said]): ReturnType<typeof ownTextProblems> => {
    const path = [kind, part];
    if ((part !== "subject" && part !== "body") || typeof said !== "string") {
      return [{ path, line: 1, code: "not-a-text", name: part, allowed: ["subject", "body"] }];
    }
    const allowed = [...common, ...ofKind[kind as MessageKind]];
    return placeholderProblems(said, allowed).map((problem) => ({ ...problem, path }));
  });
}

function placeholderProblems(said: string, allowed: readonly string[]): readonly OwnTextProblem[] {
  let tokens: readonly (readonly unknown[])[];
  try {
    tokens = Mustache.parse(said);
  } catch {
    return [{ line: 1, code: "not-a-placeholder" }];
  }
  return tokens.flatMap(([type, name, start]): readonly OwnTextProblem[] => {
    if (type === "text") return [];
    const line = said.slice(0, Number(start)).split("\n").length;
    if (type !== "name") return [{ line, code: "not-a-placeholder", name: String(name) }];
    return allowed.includes(String(name)) ? [] : [{ line, code: "unknown-placeholder", name: String(name), allowed }];
  });
}

/**
 * Texts with a federation's own in place of ours, where it has some. Dates and lists are told as ours tell them.
 *
 * @example
 * ```ts
 * import { withOwnTexts } from "@piiri/adapters-email";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { composeMessage } from "@piiri/core/messages";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { en } from "@piiri/core/locale/en";
 *
 * const texts = withOwnTexts(en.messages, { thanks: { body: "See you, {{organiser}}!" } }, String);
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const { body } = composeMessage(group, { kind: "thanks" }, texts, "en")._unsafeUnwrap();
 * body.startsWith("See you, Northern Association!"); // => true
 * ```
 */
export function withOwnTexts(texts: MessageTexts, own: OwnTexts, shown: (value: unknown) => string): MessageTexts {
  const worded = messageKinds.map((kind) => {
    const { subject, body } = own[kind] ?? {};
    const ours = texts[kind] as {
      subject: (facts: CommonFacts) => string;
      body: (facts: CommonFacts) => readonly string[];
    };
    return [
      kind,
      {
        subject: subject === undefined ? ours.subject : (facts: CommonFacts) => filled(subject, facts, shown),
        body: body === undefined ? ours.body : (facts: CommonFacts) => [filled(body, facts, shown).trimEnd()],
      },
    ] as const;
  });
  return { ...texts, ...(Object.fromEntries(worded) as unknown as MessageTexts) };
}

function filled(template: string, facts: MessageFacts[MessageKind], shown: (value: unknown) => string): string {
  const view = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value === undefined ? "" : shown(value)]),
  );
  // What is filled in is Markdown already; it must not be escaped for HTML.
  return Mustache.render(template, view, {}, { escape: String });
}

interface When {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/**
 * How days, times and lists are told in own texts: as our own messages tell them.
 *
 * @example
 * ```ts
 * import { toldAsOurs } from "@piiri/adapters-email";
 * import { en } from "@piiri/core/locale/en";
 *
 * const told = toldAsOurs(en.dates);
 * told("2027-03-02"); // => "Tue 2 March 2027"
 * told([{ date: "2027-03-02", time: "18:00" }]); // => "- Tue 2 March 2027, 18:00"
 * ```
 */
export function toldAsOurs(dates: DateTexts): (value: unknown) => string {
  const told = ({ date, time }: When) => dates.dateTime(date, time);
  return (value) => {
    if (Array.isArray(value)) return (value as readonly When[]).map((each) => `- ${told(each)}`).join("\n");
    if (typeof value === "object" && value !== null) return told(value as When);
    return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)
      ? dates.date(value as LocalDate)
      : String(value);
  };
}
