import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { change } from "./change.js";

const example = readFileSync(join(import.meta.dirname, "../../../../examples/plans/closed-group.yaml"), "utf8");
const when = { today: "2027-02-01", now: "2027-02-01T09:00:00Z" };
const textOf = (changed: ReturnType<typeof change>): string => {
  if (!("text" in changed)) throw new Error("not changed");
  return changed.text;
};
const moved = (text: string, date: string, known: string | undefined = example): string =>
  textOf(change({ text, known: { text: known, ...when }, changes: [{ path: "/sessions/s4/moved", value: { date } }] }));
const differing = (one: string, other: string): readonly string[] =>
  one.split("\n").filter((line) => !other.split("\n").includes(line));

describe("the revision of a published plan", () => {
  it("is raised by itself with the first change that people are to be told of, and once", () => {
    const once = moved(example, "2027-04-13");
    expect(differing(once, example)).toEqual([
      "revision: 2",
      "revisedAt: 2027-02-01T09:00:00Z",
      "    moved: { date: 2027-04-13 }",
    ]);
    expect(moved(once, "2027-04-14")).toContain("\nrevision: 2\n");
    expect(moved(once, "2027-04-14", once)).toContain("\nrevision: 3\n");
  });

  it("is given back with the last change that is taken back", () => {
    const back = textOf(
      change({
        text: moved(example, "2027-04-13"),
        known: { text: example, ...when },
        changes: [{ path: "/sessions/s4/moved", remove: true }],
      }),
    );
    expect(back).toBe(example);
  });

  it("stays for a draft, for what nobody has been told of, and for what people need not know", () => {
    const draft = example.replace("stage: published", "stage: draft");
    for (const text of [
      moved(draft, "2027-04-13", draft),
      textOf(change({ text: example, changes: [{ path: "/sessions/s4/moved", value: { date: "2027-04-13" } }] })),
      textOf(
        change({
          text: example,
          known: { text: example, ...when },
          changes: [{ path: "/title", value: "Toinen nimi" }],
        }),
      ),
    ]) {
      expect(text).toContain("\nrevision: 1\n");
    }
  });

  it("is never more than one ahead, whatever is moved to and fro", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 10, max: 28 }), { maxLength: 5 }), (days) => {
        const text = days.reduce((each, day) => moved(each, `2027-04-${day}`), example);
        const isMoved = days.length > 0 && days.at(-1) !== 12;
        expect(/^revision: (\d+)$/m.exec(text)?.[1]).toBe(isMoved ? "2" : "1");
      }),
      { numRuns: 20 },
    );
  });
});
