import * as fc from "fast-check";
import { expect, test } from "vitest";
import { principles } from "../plan/index.js";
import { openPoints, supportPoints } from "./openPoints.js";
import { parseSupportAgreement, parseSupportAgreementOrThrow } from "./supportAgreement.js";

const settled = {
  id: "pair-7",
  organiserPresent: true,
  supporterReady: true,
  how: ["in-person", "phone"],
  everyWeeks: 2,
  place: "The library's reading room",
  from: "2027-03-02",
  until: "2027-12-31",
  followUps: ["2027-06-01"],
  notIncluded: ["housework", "childcare"],
  confidentialityAgreedOn: "2027-03-02",
};

/** What leaves each point open again. */
const reopened = {
  "supporter-ready": { supporterReady: false },
  "organiser-present": { organiserPresent: undefined },
  how: { how: [], place: "A café" },
  "how-often": { everyWeeks: undefined },
  where: { place: undefined },
  "how-long": { until: undefined },
  "follow-ups": { followUps: [] },
  "not-included": { notIncluded: ["housework"] },
  principles: { told: principles.slice(1) },
  confidentiality: { confidentialityAgreedOn: undefined },
} as const satisfies Record<(typeof supportPoints)[number], object>;

test("what is agreed on all points leaves none open; each point is open when it is not agreed on", () => {
  expect(openPoints(parseSupportAgreementOrThrow(settled))).toEqual([]);
  for (const point of supportPoints) {
    expect(openPoints(parseSupportAgreementOrThrow({ ...settled, ...reopened[point] }))).toEqual([point]);
  }
});

test("points left open add up, whatever they are", () => {
  fc.assert(
    fc.property(fc.subarray([...supportPoints]), (points) => {
      const without = Object.assign({}, settled, ...points.map((point) => reopened[point]));
      // A place settles nothing while it is open how they meet.
      const expected = points.filter((point) => point !== "where" || without.place === undefined);
      expect(openPoints(parseSupportAgreementOrThrow(without))).toEqual(expected);
    }),
  );
});

test("those who never meet need no place; those of whom nothing is known, everything", () => {
  expect(openPoints(parseSupportAgreementOrThrow({ ...settled, how: ["chat"], place: undefined }))).toEqual([]);
  const none = openPoints(parseSupportAgreementOrThrow({ id: "pair-8" }));
  expect(none).toEqual(supportPoints.filter((point) => point !== "principles"));
});

test("of the two there is no field, and what was written is not repeated", () => {
  const [problem, ...others] = parseSupportAgreement({ ...settled, supported: "Example person" })._unsafeUnwrapErr();
  expect(problem).toMatchObject({ code: "unknown-key", path: "/supported" });
  expect(others).toEqual([]);
  expect(JSON.stringify(problem)).not.toContain("Example person");
});
