import * as fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../kernel/index.js";
import { arbitraries } from "../testing/index.js";
import { deletedByHand } from "./deletedByHand.js";

const today = "2027-01-10";

it("what lies elsewhere is deleted after the last day on which it is kept, and never where no such day is known", () => {
  const days = fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined });
  fc.assert(
    fc.property(arbitraries.group(), days, (group, after) => {
      const keptUntil = after === undefined ? undefined : addDays(today, after);
      const tasks = deletedByHand({ ...group, registration: { ...group.registration, keptUntil } }, { today });
      const form = group.registration.required ? ["form-answers-deleted"] : [];
      const meetings = group.platform === undefined ? [] : ["meeting-records-deleted"];
      const kinds = [...form, "mails-deleted", ...meetings, "copies-deleted"];
      expect(tasks.map(({ kind }) => kind).toSorted()).toEqual(keptUntil === undefined ? [] : kinds.toSorted());
      for (const { due } of tasks) expect(keptUntil !== undefined && due > keptUntil).toBe(true);
    }),
  );
});
