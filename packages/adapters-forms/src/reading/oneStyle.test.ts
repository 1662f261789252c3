import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { resolvePlanOrThrow } from "@piiri/core";
import { feedbackInstrument, feedbackPracticeOf } from "@piiri/core/feedback";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import type { Result, ResultAsync } from "neverthrow";
import { describe, expect, it } from "vitest";
import { root } from "../../../../scripts/workspace.mjs";
import * as forms from "../index.js";

const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const instrument = feedbackInstrument(group);
const { timeZone } = group.schedule;
const feedback = { instrument, language: "fi", timeZone } as const;
const counting = { practice: feedbackPracticeOf(group) };

async function* nothing() {}

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const read: Item[] = [];
  for await (const item of items) read.push(item);
  return read;
}

/** All that comes before reading ends, and what ended it. */
async function untilThrown(items: AsyncIterable<unknown>): Promise<{ readonly read: unknown[]; problem: unknown }> {
  const read: unknown[] = [];
  try {
    for await (const item of items) read.push(item);
  } catch (error) {
    return { read, problem: problemOf(error) };
  }
  return { read, problem: undefined };
}

async function untilErr(results: AsyncIterable<Result<unknown, unknown>>) {
  const each = await all(results);
  const read = each.flatMap((result) => (result.isOk() ? [result.value] : []));
  const problems = each.flatMap((result) => (result.isErr() ? [result.error] : []));
  expect(problems.length).toBeLessThanOrEqual(1);
  expect(each.findIndex((result) => result.isErr())).toBe(problems.length === 0 ? -1 : each.length - 1);
  return { read, problem: problems[0] };
}

function problemOf(error: unknown): forms.TableProblem {
  if (!(error instanceof forms.TableError)) throw error;
  return error.problem;
}

type Bytes = Uint8Array;
const atOnce: Readonly<
  Record<string, readonly [(bytes: Bytes) => ResultAsync<unknown, unknown>, (bytes: Bytes) => Promise<unknown>]>
> = {
  history: [forms.readHistory, forms.readHistoryOrThrow],
  summaries: [forms.readSummaries, forms.readSummariesOrThrow],
  attendance: [(bytes) => forms.readAttendance(bytes), (bytes) => forms.readAttendanceOrThrow(bytes)],
  kind: [(bytes) => forms.tableKind(bytes, [instrument]), (bytes) => forms.tableKindOrThrow(bytes, [instrument])],
  columns: [(bytes) => forms.tableColumns(bytes, 2), (bytes) => forms.tableColumnsOrThrow(bytes, 2)],
  events: [(bytes) => forms.readEvents(bytes, { timeZone }), (bytes) => forms.readEventsOrThrow(bytes, { timeZone })],
  registrations: [
    (bytes) => forms.collectRegistrations(forms.readRegistrations(bytes, { timeZone })),
    (bytes) => forms.collectRegistrationsOrThrow(forms.readRegistrationsOrThrow(bytes, { timeZone })),
  ],
  feedback: [
    (bytes) => forms.countFeedback(bytes, feedback, counting),
    (bytes) => forms.countFeedbackOrThrow(bytes, feedback, counting),
  ],
};

const streams: Readonly<
  Record<
    string,
    readonly [(bytes: Bytes) => AsyncIterable<Result<unknown, unknown>>, (bytes: Bytes) => AsyncIterable<unknown>]
  >
> = {
  registrations: [
    (bytes) => forms.readRegistrations(bytes, { timeZone }),
    (bytes) => forms.readRegistrationsOrThrow(bytes, { timeZone }),
  ],
  "registrations by batches": [
    (bytes) => forms.readRegistrations(bytes, { timeZone }).batches,
    (bytes) => forms.readRegistrationsOrThrow(bytes, { timeZone }).batches,
  ],
  feedback: [(bytes) => forms.readFeedback(bytes, feedback), (bytes) => forms.readFeedbackOrThrow(bytes, feedback)],
};

const folder = join(root, "examples/exports");
const written = readdirSync(folder).map((name): Bytes => new Uint8Array(readFileSync(join(folder, name))));

/** What people save, whole, cut off, begun in another encoding, or with a mark that is left open; and anything else. */
const files = fc.oneof(
  fc.constantFrom(...written),
  fc.tuple(fc.constantFrom(...written), fc.nat()).map(([bytes, at]) => bytes.slice(0, at % bytes.length)),
  fc
    .tuple(fc.constantFrom(...written), fc.nat(), fc.constantFrom(0xff, 0xe4, 0x22, 0))
    .map(([bytes, at, byte]) => bytes.with(at % bytes.length, byte)),
  fc.uint8Array({ maxLength: 200 }),
);

describe("what cannot be read is told as a value, or thrown for those who would rather catch", () => {
  it.each(Object.keys(atOnce))("the same: %s", async (name) => {
    const [told, thrown] = atOnce[name] ?? [];
    await fc.assert(
      fc.asyncProperty(files, async (bytes) => {
        const result = await told?.(bytes);
        const caught = await thrown?.(bytes).then(
          (value) => ({ value }),
          (error: unknown) => ({ problem: problemOf(error) }),
        );
        expect(
          result?.match(
            (value) => ({ value }),
            (problem) => ({ problem }),
          ),
        ).toEqual(caught);
      }),
    );
  });

  it.each(Object.keys(streams))("piece by piece: %s", async (name) => {
    const [told, thrown] = streams[name] ?? [];
    await fc.assert(
      fc.asyncProperty(files, async (bytes) => {
        expect(await untilErr(told?.(bytes) ?? nothing())).toEqual(await untilThrown(thrown?.(bytes) ?? nothing()));
      }),
    );
  });
});
