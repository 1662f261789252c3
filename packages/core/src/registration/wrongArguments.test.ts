import { describe, expect, test } from "vitest";
import { ArgumentError } from "../kernel/index.js";
import { registrationsMost } from "../plan/index.js";
import { ProblemError } from "../problem/index.js";
import { guideProfile } from "../profile/index.js";
import {
  binomialComers,
  type CapacityOptions,
  capacity,
  capacityIn,
  capacityInOrThrow,
  capacityOrThrow,
  comersOf,
  expectedOf,
  givenTurnout,
  learnTurnout,
  likelihoodOver,
  likelihoodUnder,
  presentIn,
  registrationCap,
  usualComers,
} from "./index.js";

const learned = { kind: "learned", mean: 0.5, part: 1, whole: 2, alpha: 3, beta: 3, sessions: 4 } as const;
const least = { least: 0 };
const wrongForm = { code: "wrong-form", path: "/turnout", data: { form: "ratio" } };

describe("capacity: what is wrong is told by its name, all at once", () => {
  test.each<[string, object, readonly object[]]>([
    ["nothing of it", {}, [wrongType("seats"), wrongForm]],
    ["seats that are a word", { seats: "eight" }, [wrongType("seats")]],
    ["seats that are no number", { seats: Number.NaN }, [wrongType("seats")]],
    ["fewer seats than none", { seats: -1 }, [outOf("seats", least)]],
    [
      "more seats than anybody registers",
      { seats: registrationsMost + 1 },
      [outOf("seats", { most: registrationsMost })],
    ],
    ["half a seat", { seats: 7.5 }, [{ code: "not-whole", path: "/seats", data: {} }]],
    [
      "a minimum and a count below nothing",
      { minimum: -1, registered: -2 },
      [outOf("minimum", least), outOf("registered", least)],
    ],
    ["a risk beyond all", { risk: 1.01 }, [outOf("risk", { most: 1 })]],
    ["more than all of a hundred", { usualPercent: 100.5 }, [outOf("usualPercent", { most: 100 })]],
    ["a turnout that is no share", { turnout: "most" }, [wrongForm]],
    ["a given turnout that is no share", { turnout: { kind: "given", ratio: "3/2" } }, [wrongForm]],
    ["a learned turnout of nobody", { turnout: { ...learned, whole: 0 } }, [wrongForm]],
    ["a learned turnout of fewer than none", { turnout: { ...learned, part: -1 } }, [wrongForm]],
    ["a learned turnout with a weight below nothing", { turnout: { ...learned, alpha: -1 } }, [wrongForm]],
    ["the other weight below nothing", { turnout: { ...learned, beta: -1 } }, [wrongForm]],
    ["a turnout of a kind that there is not", { turnout: { ...learned, kind: "guessed" } }, [wrongForm]],
  ])("%s", (what, given, problems) => {
    const options = (what === "nothing of it" ? given : { seats: 8, turnout: "2/3", ...given }) as CapacityOptions;
    expect(capacity(options)._unsafeUnwrapErr()).toEqual(problems);
    expect(() => capacityOrThrow(options)).toThrow(ProblemError);
  });

  test.each<[string, object]>([
    ["as many as can register", { seats: registrationsMost, registered: 0 }],
    ["no risk at all, a whole one, and a part of one", { risk: 0 }],
    ["a whole risk", { risk: 1 }],
    ["a part of a hundred", { usualPercent: 92.5 }],
    ["all of a hundred", { usualPercent: 100 }],
    ["a learned turnout by which all come", { turnout: { ...learned, alpha: 3, beta: 0 } }],
    ["a learned turnout without weights", { turnout: { ...learned, part: 0, alpha: 0, beta: 1 } }],
  ])("%s is well", (_, given) => {
    expect(capacity({ seats: 8, turnout: "2/3", ...given }).isOk()).toBe(true);
  });

  test("what is no object says nothing of what is asked", () => {
    for (const nothing of [undefined, null]) {
      expect(capacity(nothing as never)._unsafeUnwrapErr()).toEqual([wrongType("seats"), wrongForm]);
    }
    expect(capacityIn(guideProfile, undefined as never)._unsafeUnwrapErr()).toEqual([wrongType("seats")]);
  });

  test("the practice's own way throws the same", () => {
    expect(() => capacityInOrThrow(guideProfile, { seats: -8 })).toThrow(ProblemError);
    expect(capacityInOrThrow(guideProfile, { seats: 8, turnout: "1/2", usualPercent: 50 }).cap).toBe(16);
  });
});

describe("what no reader would hand over is told by its name", () => {
  const half = givenTurnout("1/2");
  test.each<[string, string, () => unknown]>([
    ["comersOf", "turnout", () => comersOf(2, undefined as never)],
    ["comersOf", "registered", () => comersOf(-1, half)],
    ["comersOf", "registered", () => comersOf(1.5, half)],
    ["comersOf", "registered", () => comersOf(registrationsMost + 1, half)],
    ["binomialComers", "share", () => binomialComers(2, "half" as never)],
    ["binomialComers", "registered", () => binomialComers(-1, 0.5)],
    ["likelihoodOver", "count", () => likelihoodOver("1" as never, [1])],
    ["likelihoodOver", "comers", () => likelihoodOver(1, ["1" as never, 0])],
    ["likelihoodUnder", "count", () => likelihoodUnder("1" as never, [1])],
    ["likelihoodUnder", "comers", () => likelihoodUnder(1, undefined as never)],
    ["usualComers", "percent", () => usualComers([1], "90" as never)],
    ["usualComers", "comers", () => usualComers([0.5, "0.5" as never], 90)],
    ["expectedOf", "registered", () => expectedOf("ten" as never, "2/3")],
    ["registrationCap", "seats", () => registrationCap("ten" as never, "2/3")],
    ["learnTurnout", "history", () => learnTurnout(undefined as never, "closed-group", guideProfile)],
    [
      "learnTurnout",
      "history.0.came",
      () => learnTurnout([{ format: "closed-group", registered: 3 } as never], "closed-group", guideProfile),
    ],
    ["presentIn", "stays", () => presentIn(undefined as never, { overlapMinutes: 10 })],
    ["presentIn", "stays.0", () => presentIn(["Example" as never], { overlapMinutes: 10 })],
    ["presentIn", "options.overlapMinutes", () => presentIn([], {} as never)],
    [
      "presentIn",
      "options.leading.0.name",
      () => presentIn([], { overlapMinutes: 10, leading: [{ name: 7 as never }] }),
    ],
  ])("%s: %s", (_, name, call) => {
    expect(call).toThrow(expect.objectContaining({ argument: name }));
    expect(call).toThrow(ArgumentError);
  });

  test.each<[string, () => unknown]>([
    ["registered: a whole number up to 10000 is asked for", () => comersOf(-1, half)],
    ["comers: a list of numbers is asked for", () => likelihoodOver(1, ["1" as never])],
  ])("%s", (message, call) => {
    expect(call).toThrow(message);
  });

  test("as many as can register, and nobody, are reckoned", () => {
    expect(comersOf(0, half)).toEqual([1]);
    expect(binomialComers(registrationsMost, 1).at(-1)).toBe(1);
  });
});

function wrongType(name: string) {
  return { code: "wrong-type", path: `/${name}`, data: { expected: "number" } };
}

function outOf(name: string, data: object) {
  return { code: "out-of-range", path: `/${name}`, data };
}
