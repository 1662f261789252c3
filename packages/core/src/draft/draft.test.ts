import * as fc from "fast-check";
import { expect, it } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { languages } from "../kernel/index.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { guideProfile } from "../profile/index.js";
import { arbitraries } from "../testing/index.js";
import { wordsOf } from "../words.fixtures.js";
import { parsePlanText } from "../yaml/index.js";
import { draftPlan } from "./draftPlan.js";
import { groupKinds } from "./texts.js";
import { writeDraft } from "./writeDraft.js";

const key = "3f2b8c1e-5d7a-4e90-9b61-0c4d2e8f7a15";

it("a draft of every kind, date and language is written as the plan that it was made from", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...groupKinds),
      arbitraries.localDate().filter((date) => date < "2190"),
      fc.constantFrom(...languages),
      (format, start, language) => {
        const words = wordsOf({ language });
        const group = resolvePlanOrThrow(
          parsePlanOrThrow(draftPlan({ format, start, time: "18:00", key }, guideProfile, words)),
          guideProfile,
          { today: start },
        );
        const written = parsePlanText(writeDraft(group, words))._unsafeUnwrap().plan;
        const again = resolvePlanOrThrow(written, guideProfile, { today: start });
        expect({ ...again, plan: group.plan, derived: [] }).toEqual({ ...group, derived: [] });
      },
    ),
  );
});

it("a citizens' group has a key in place of a domain, is open to all, and is asked nothing of an association", () => {
  const words = wordsOf({ language: "en" });
  const plan = draftPlan({ format: "citizens-group", start: "2027-03-02", time: "18:00", key }, guideProfile, words);
  const group = resolvePlanOrThrow(parsePlanOrThrow(plan), guideProfile, { today: "2027-01-10" });
  expect(group.organiser).toEqual({ name: group.publicName, key, namespace: key });
  expect([group.membership, group.registration.required]).toEqual(["open", false]);
  expect(writeDraft(group, words)).not.toMatch(/organisation:|registration:|contactPerson|association's/);
});

it("a local group meets in person, without an end, and takes in newcomers at agreed times", () => {
  const words = wordsOf({ language: "fi" });
  const plan = parsePlanOrThrow(
    draftPlan({ format: "local-group", start: "2027-03-02", time: "18:00" }, guideProfile, words),
  );
  expect(plan).toMatchObject({
    format: "open-meetings",
    membership: "replenished",
    venue: { kind: "in-person" },
    schedule: { ongoing: true },
    publicName: "Paikallinen vertaisryhmä",
  });
  const text = writeDraft(resolvePlanOrThrow(plan, guideProfile, { today: "2027-01-04" }), words);
  expect(text).toContain("\nmembership: replenished\n");
  expect(text).toContain("\n  ongoing: true\n");
});
