import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPointer, pointerSteps, valueAt } from "./index.js";

describe("jsonPointer", () => {
  it("is read back as the steps that it was made of", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (steps) => {
        expect(pointerSteps(jsonPointer(...steps))).toEqual(steps);
      }),
    );
  });

  it("has the forms of RFC 6901, section 5", () => {
    expect(jsonPointer()).toBe("");
    expect(jsonPointer("")).toBe("/");
    expect(jsonPointer("a/b", 0)).toBe("/a~1b/0");
    expect(jsonPointer("m~n")).toBe("/m~0n");
    expect(pointerSteps("/~01")).toEqual(["~1"]);
  });
});

describe("valueAt", () => {
  it("finds what a document has of its own, and nothing else", () => {
    const document = { sessions: { s1: { theme: "Sleep" } }, list: ["first"] };
    expect(valueAt(document, [])).toBe(document);
    expect(valueAt(document, pointerSteps("/sessions/s1/theme"))).toBe("Sleep");
    expect(valueAt(document, ["list", 0])).toBe("first");
    expect(valueAt(document, ["sessions", "constructor"])).toBeUndefined();
    expect(valueAt(document, ["__proto__"])).toBeUndefined();
    expect(valueAt(document, ["list", 0, 0])).toBeUndefined();
    expect(valueAt(null, ["list"])).toBeUndefined();
  });
});
