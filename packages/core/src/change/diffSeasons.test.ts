import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type Group, resolvePlanOrThrow } from "../group/index.js";
import { ArgumentError } from "../kernel/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { diffGroups } from "./diffGroups.js";
import { diffSeasons } from "./diffSeasons.js";

const identity = ({ id, organiser }: Group) => `${id}.${organiser.namespace}`;
const season = fc.uniqueArray(arbitraries.group(), { selector: identity, maxLength: 4 });
const today = "2027-01-10";

it("tells each group once: new, gone, changed as by itself, or as before", () => {
  fc.assert(
    fc.property(season, season, fc.nat(), (one, other, nth) => {
      // Some groups stay, as they were or otherwise.
      const stays = one.slice(0, nth % 3);
      const after = [...other.filter((group) => !one.some((each) => identity(each) === identity(group))), ...stays];
      const { changes, unchanged } = diffSeasons(one, after, { today });
      const told = changes.map(({ group }) => group);
      expect(told).toEqual([...new Set(told)].sort());
      expect(
        changes
          .filter(({ kind }) => kind === "new")
          .map(({ group }) => group)
          .sort(),
      ).toEqual(
        after
          .filter((group) => !one.includes(group))
          .map(identity)
          .sort(),
      );
      expect(
        changes
          .filter(({ kind }) => kind === "gone")
          .map(({ group }) => group)
          .sort(),
      ).toEqual(
        one
          .filter((group) => !after.includes(group))
          .map(identity)
          .sort(),
      );
      expect(unchanged).toBe(stays.length);
    }),
    { numRuns: 30 },
  );
});

it("tells of a changed group what a comparison of the two tells, and of one that is gone what people still have", () => {
  const plan = goodPlans["closed-group"];
  const before = resolvePlanOrThrow({ ...plan, stage: "published" });
  const after = resolvePlanOrThrow({ ...plan, stage: "published", sessions: { s3: { cancelled: true } } });
  expect(diffSeasons([before], [after], { today }).changes).toMatchObject([
    { kind: "changed", diff: diffGroups(before, after, { today }) },
  ]);
  expect(diffSeasons([before], [], { today: "2027-02-10" }).changes).toMatchObject([
    { kind: "gone", toCome: ["s4", "s5", "s6"] },
  ]);
  // Its very day is still to come.
  expect(diffSeasons([before], [], { today: "2027-02-09" }).changes).toMatchObject([
    { kind: "gone", toCome: ["s3", "s4", "s5", "s6"] },
  ]);
  const draft = resolvePlanOrThrow({ ...plan, stage: "draft" });
  expect(diffSeasons([draft], [], { today }).changes).toMatchObject([{ kind: "gone", toCome: [] }]);
  expect(diffSeasons([draft], [before], { today }).changes).toMatchObject([{ kind: "changed" }]);
});

it("a day that is none is told by its name", () => {
  const call = () => diffSeasons([], [], { today: "soon" as never });
  expect(call).toThrow(expect.objectContaining({ argument: "options.today" }));
  expect(call).toThrow(ArgumentError);
});
