import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changed, isUnsaved, type OpenPlan, opened, redone, undone } from "./openPlan.js";

const steps = fc.array(
  fc.oneof(
    fc.string().map((text) => ({ text })),
    fc.constantFrom("undo", "redo"),
  ),
  { maxLength: 30 },
);

function after(plan: OpenPlan, step: { readonly text: string } | string): OpenPlan {
  if (step === "undo") return undone(plan);
  if (step === "redo") return redone(plan);
  return typeof step === "string" ? plan : changed(plan, step.text, "a change");
}

describe("the plan on the desk", () => {
  it("undoing all leads to the text that was opened, and doing it again to the text that was left", () => {
    fc.assert(
      fc.property(fc.string(), steps, (text, all) => {
        const plan = all.reduce(after, opened("a.yaml", text));
        let back = plan;
        while (back.past.length > 0) back = undone(back);
        expect(back.text).toBe(text);
        let again = back;
        while (again.future.length > plan.future.length) again = redone(again);
        expect(again).toEqual(plan);
      }),
    );
  });

  it("undoing and doing again changes nothing", () => {
    fc.assert(
      fc.property(fc.string(), steps, (text, all) => {
        const plan = all.reduce(after, opened("a.yaml", text));
        if (plan.past.length > 0) expect(redone(undone(plan))).toEqual(plan);
      }),
    );
  });

  it("is unsaved until its text is the one that its file holds", () => {
    const plan = opened("a.yaml", "title: One\n", "title: One\n");
    expect(isUnsaved(plan)).toBe(false);
    expect(isUnsaved(changed(plan, "title: Two\n", "name"))).toBe(true);
    expect(isUnsaved(undone(changed(plan, "title: Two\n", "name")))).toBe(false);
    expect(isUnsaved(opened("new.yaml", "title: One\n"))).toBe(true);
  });

  it("names what is undone", () => {
    const plan = changed(opened("a.yaml", "1"), "2", "the title");
    expect(plan.past.at(-1)?.name).toBe("the title");
    expect(undone(plan).future.at(-1)?.name).toBe("the title");
  });
});
