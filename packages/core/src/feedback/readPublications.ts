import * as z from "zod/mini";
import { betterEnds, feedbackAudiences } from "../instruments/index.js";
import { jsonPointer } from "../kernel/index.js";
import { feedbackScales } from "./instrument.js";
import type { Publication } from "./publication.js";
import { goalStates } from "./results.js";

/** What was told of a survey, or the place at which it is not as results are written. */
export type ReadPublications =
  | { readonly ok: true; readonly publications: readonly Publication[] }
  | { readonly ok: false; readonly pointer: string };

const figure = z.discriminatedUnion("is", [
  z.object({ is: z.enum(["about", "at-least", "at-most"]), value: z.number() }),
  z.object({ is: z.literal("between"), value: z.number(), to: z.number() }),
]);
const count = z.int().check(z.minimum(0));
const class_ = z.object({ least: z.number(), most: z.number(), percent: z.number() });
const text = z.string();
const wording = z.record(text, text);

/** Also what a release wrote that told more or fewer of what need not be told. */
const item = z.object({
  id: text,
  scale: z.enum(feedbackScales),
  least: z.number(),
  most: z.number(),
  goal: z.optional(text),
  wording: z.optional(wording),
  ownScale: z.optional(
    z.object({
      id: text,
      heading: z.optional(wording),
      steps: z.optional(z.array(wording)),
      best: z.enum(betterEnds),
    }),
  ),
  answered: z.optional(count),
  missing: z.optional(count),
  mean: z.optional(figure),
  index: z.optional(figure),
  classes: z.optional(z.array(class_)),
  median: z.optional(z.object({ least: z.number(), most: z.number() })),
  bestTwo: z.optional(z.object({ percent: z.number(), from: z.number(), to: z.number() })),
  state: z.optional(z.enum(goalStates)),
});

const results = z.object({
  audience: z.enum(feedbackAudiences),
  answers: count,
  threshold: count,
  tooFew: z.boolean(),
  items: z.array(item),
  strengths: z.array(text),
  toDevelop: z.array(text),
  sharpenPublicity: z.boolean(),
});

const written = z.object({ publications: z.array(z.object({ at: text, results })) });

/**
 * Reads what was told of a survey from data that `piiri feedback` wrote. Somebody may have edited the file since; the place is a
 * JSON Pointer into it.
 *
 * @example
 * ```ts
 * import { readPublications } from "@piiri/core/feedback";
 *
 * readPublications({ publications: [] }); // => { ok: true, publications: [] }
 * readPublications({ publications: [{ at: 1 }] }); // => { ok: false, pointer: "/publications/0/at" }
 * ```
 */
export function readPublications(data: unknown): ReadPublications {
  const read = written.safeParse(data);
  if (read.success) return { ok: true, publications: read.data.publications as readonly Publication[] };
  return { ok: false, pointer: jsonPointer(...(read.error.issues[0]?.path ?? [])) };
}
