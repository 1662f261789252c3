import * as fc from "fast-check";
import { expect, test } from "vitest";
import { pointerSteps, valueAt } from "../kernel/index.js";
import { guideProfile, parseProfileOrThrow } from "../profile/index.js";
import { guideRules } from "./rules/index.js";
import { unknownRules } from "./unknownRules.js";

const known = guideRules.map(({ id }) => id);
const severity = fc.constantFrom("off", "info", "warning", "error");

test("just those that no rule has, at their place", () => {
  const severities = fc.dictionary(fc.oneof(fc.constantFrom(...known), fc.string(), fc.constant("a/~b")), severity);
  fc.assert(
    fc.property(severities, (written) => {
      const profile = parseProfileOrThrow(guideProfile, { name: "Federation", severities: written });
      const unknown = unknownRules(profile, guideRules);
      expect(unknown.map(({ id }) => id)).toEqual(
        Object.keys(written).filter((id) => !known.some((one) => one === id)),
      );
      for (const { id, path } of unknown)
        expect(valueAt({ severities: written }, pointerSteps(path))).toBe(written[id]);
    }),
  );
});

test("a federation's own rule is known where it is given", () => {
  const profile = parseProfileOrThrow(guideProfile, { name: "Federation", severities: { "acme/no-monday": "error" } });
  expect(unknownRules(profile, guideRules)).toEqual([{ id: "acme/no-monday", path: "/severities/acme~1no-monday" }]);
  const own = { ...guideRules[0], id: "acme/no-monday" };
  expect(unknownRules(profile, [...guideRules, own])).toEqual([]);
});
