import { err, ok, type Result } from "neverthrow";
import * as z from "zod/mini";
import { isRecord, jsonPointer, nearest } from "../kernel/index.js";
import { fields, problemsOf } from "../plan/index.js";
import { type Problem, problem } from "../problem/index.js";
import { feedbackAudiences, guideIds, guideQuestions } from "./guideItems.js";
import {
  figureMost,
  instrumentsMost,
  questionsMost,
  scalesMost,
  stepsLeast,
  stepsMost,
  wordingMost,
} from "./limits.js";
import { betterEnds, guideInstrument, type OwnInstrument } from "./ownInstrument.js";
import type { Wording } from "./wording.js";

const { across, atMost, id, languageTag, line, madeWhenRead, optional, whole } = fields;

type OurIssues = ReturnType<Parameters<typeof across>[0]>;

const wordingSchema = () =>
  z
    .record(languageTag, line(wordingMost))
    .check(
      across<Wording>((texts) => (Object.keys(texts).length > 0 ? [] : [{ problem: "too-few", data: { least: 1 } }])),
    );

interface WrittenScale {
  readonly steps?: readonly Wording[] | undefined;
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

const scaleSchema = (wording: ReturnType<typeof wordingSchema>) =>
  z
    .strictObject({
      heading: optional(wording),
      steps: optional(z.array(wording).check(z.minLength(stepsLeast), z.maxLength(stepsMost))),
      least: optional(whole(0, figureMost - 1)),
      most: optional(whole(1, figureMost)),
      best: optional(z.enum(betterEnds)),
    })
    .check(
      across<WrittenScale>((written) => [...kindOfScale(written), ...orderOfFigures(written), ...stepsApart(written)]),
    );

/** Either steps or both figures. */
function kindOfScale({ steps, least, most }: WrittenScale): OurIssues {
  const hasFigures = least !== undefined || most !== undefined;
  if (steps !== undefined && hasFigures) return [{ problem: "only-one-of", data: { keys: ["steps", "least"] } }];
  if (steps !== undefined) return [];
  if (!hasFigures) return [{ problem: "missing", data: {}, at: ["steps"] }];
  return Object.entries({ least, most })
    .filter(([, figure]) => figure === undefined)
    .map(([key]) => ({ problem: "missing", data: {}, at: [key] }) as const);
}

function orderOfFigures({ least, most }: WrittenScale): OurIssues {
  if (typeof least !== "number" || typeof most !== "number" || least < most) return [];
  return [{ problem: "out-of-range", data: { least: least + 1 }, at: ["most"] }];
}

/** Steps are called in the same languages, and by no two of them alike: else nobody knows which one was chosen. */
function stepsApart({ steps }: WrittenScale): OurIssues {
  if (!Array.isArray(steps)) return [];
  const called = steps.filter(isRecord);
  const languages = [...new Set(called.flatMap((step) => Object.keys(step)))];
  return languages.flatMap((language) => {
    const seen = new Set<string>();
    return [...called.entries()].flatMap(([place, step]): OurIssues => {
      const text = step[language];
      const at = ["steps", place, language];
      if (typeof text !== "string") return text === undefined ? [{ problem: "missing", data: {}, at }] : [];
      const isAgain = seen.has(plain(text));
      seen.add(plain(text));
      return isAgain ? [{ problem: "duplicate", data: { value: text }, at }] : [];
    });
  });
}

function questionsWith(wording: ReturnType<typeof wordingSchema>, ours: readonly [string, ...string[]]) {
  const question = z.strictObject({ id, text: wording, scale: optional(z.string()) });
  return z.strictObject({
    guide: optional(atMost(ours.length, z.enum(ours))),
    questions: atMost(questionsMost, question),
  });
}

const instrument = madeWhenRead(() => {
  const wording = wordingSchema();
  return {
    id,
    scales: optional(z.record(id, scaleSchema(wording))),
    participants: optional(questionsWith(wording, guideQuestions.participants)),
    facilitators: optional(questionsWith(wording, guideQuestions.facilitators)),
  };
});

const schema = atMost(instrumentsMost, instrument);

/**
 * Reads the surveys of a federation's own. Errors, all at once: unknown keys, values of a wrong type, ids that stand twice or are the
 * guide's, scales that nobody knows, that have no order, or are longer than people can tell apart, questions that read alike.
 */
export function parseInstruments(input: unknown, at: string): Result<readonly OwnInstrument[], readonly Problem[]> {
  const parsed = schema.safeParse(input);
  const problems = [
    ...(parsed.success ? [] : problemsOf(parsed.error.issues, input, schema)),
    ...(Array.isArray(input) ? acrossInstruments(input) : []),
  ].map((found) => ({ ...found, path: `${at}${found.path}` }));
  if (!parsed.success || problems.length > 0) return err(problems);
  return ok(parsed.data as readonly OwnInstrument[]);
}

/** What several parts say together, as far as each is of its kind. */
function acrossInstruments(written: readonly unknown[]): readonly Problem[] {
  const seen = new Set<string>([guideInstrument]);
  return written.flatMap((each, place): readonly Problem[] => {
    if (!isRecord(each)) return [];
    const path = jsonPointer(place);
    const scales = isRecord(each["scales"]) ? Object.keys(each["scales"]) : [];
    return [
      ...again(each["id"], seen, `${path}/id`),
      ...(scales.length > scalesMost ? [problem("too-many", `${path}/scales`, { most: scalesMost })] : []),
      ...scales
        .filter((name) => guideScales.includes(name))
        .map((name) => problem("duplicate", path + jsonPointer("scales", name), { value: name })),
      ...feedbackAudiences.flatMap((audience) =>
        questionProblems(each[audience], [...guideScales, ...scales], path + jsonPointer(audience, "questions")),
      ),
    ];
  });
}

/** The guide's scales on which a question of one's own can be answered. */
const guideScales: readonly string[] = ["agreement", "effect", "grade"];

function questionProblems(written: unknown, scales: readonly string[], at: string): readonly Problem[] {
  const questions = isRecord(written) && Array.isArray(written["questions"]) ? written["questions"] : [];
  const ids = new Set<string>(guideIds);
  const texts = new Set<string>();
  return questions.flatMap((asked: unknown, place): readonly Problem[] => {
    if (!isRecord(asked)) return [];
    const path = at + jsonPointer(place);
    const { text, scale: name } = asked;
    const isOfGoals = typeof asked["id"] === "string" && /^goal-\d+$/.test(asked["id"]);
    return [
      ...(isOfGoals ? [problem("duplicate", `${path}/id`, { value: String(asked["id"]) })] : []),
      ...again(asked["id"], ids, `${path}/id`),
      ...(isRecord(text)
        ? Object.entries(text).flatMap(([tag, said]) =>
            again(said, texts, path + jsonPointer("text", tag), (value) => `${tag} ${plain(value)}`),
          )
        : []),
      ...(typeof name === "string" && !scales.includes(name) ? [unknownScale(name, scales, `${path}/scale`)] : []),
    ];
  });
}

function again(
  value: unknown,
  seen: Set<string>,
  path: string,
  keyOf: (text: string) => string = (text) => text,
): readonly Problem[] {
  if (typeof value !== "string") return [];
  const isAgain = seen.has(keyOf(value));
  seen.add(keyOf(value));
  return isAgain ? [problem("duplicate", path, { value })] : [];
}

function unknownScale(name: string, allowed: readonly string[], path: string): Problem {
  const meant = nearest(name, allowed);
  return problem("not-one-of", path, { allowed, ...(meant !== undefined && { meant }) });
}

/** As an export is compared: neither case nor signs at the end tell two texts apart. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/[.?!:]$/, "")
    .toLowerCase();
}
