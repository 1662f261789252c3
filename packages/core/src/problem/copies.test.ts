import { describe, expect, it, vi } from "vitest";

/** What two copies of this package have, as where one is imported and another required. */
async function copies() {
  const read = async () => ({
    ...(await import("./index.js")),
    ...(await import("../ical/index.js")),
    ...(await import("../keeping/index.js")),
    ...(await import("../plan/index.js")),
    ...(await import("../privacy/index.js")),
    ...(await import("../locale/fi.js")),
  });
  const one = await read();
  vi.resetModules();
  return [one, await read()] as const;
}

describe("two copies of this package", () => {
  it("keep and reveal each other's values, and show neither", async () => {
    const [one, other] = await copies();
    expect(one.redact).not.toBe(other.redact);
    for (const [keeps, reveals] of [
      [one, other],
      [other, one],
    ] as const) {
      const kept = keeps.redact("MARKER");
      expect(reveals.isRedacted(kept)).toBe(true);
      expect(reveals.reveal(kept)).toBe("MARKER");
      expect(`${kept} ${JSON.stringify({ kept })}`).not.toContain("MARKER");
    }
    expect(other.isRedacted({ toString: () => "<redacted>" })).toBe(false);
  });

  it("tell each other's problems in the same words", async () => {
    const [one, other] = await copies();
    expect(one.problems).not.toBe(other.problems);
    const wrong = one.parsePlan({ format: "single-event", title: 1, people: { facilitators: "nobody" } });
    const told = wrong._unsafeUnwrapErr().map((problem) => one.tellProblem(problem, one.problems));
    expect(told.length).toBeGreaterThan(1);
    expect(wrong._unsafeUnwrapErr().map((problem) => other.tellProblem(problem, other.problems))).toEqual(told);
    expect(wrong._unsafeUnwrapErr().map((problem) => one.tellProblem(problem, other.problems))).toEqual(told);
  });
});

describe("errors of two copies of this package", () => {
  it("are known to each other, and of one kind only", async () => {
    const [one, other] = await copies();
    const made = (copy: typeof one) => [
      new copy.ProblemError([]),
      new copy.FailureError("not-editable"),
      new copy.CalendarError({ code: "link-not-https" }),
      new copy.KeepingError("journal", { code: "newer" }),
    ];
    const kinds = [other.ProblemError, other.FailureError, other.CalendarError, other.KeepingError];
    expect(one.ProblemError).not.toBe(other.ProblemError);
    for (const [place, error] of made(one).entries()) {
      expect(kinds.map((kind) => error instanceof kind)).toEqual(kinds.map((_, index) => index === place));
    }
    for (const error of [new Error("ProblemError"), undefined, "ProblemError", {}]) {
      expect(kinds.some((kind) => error instanceof kind)).toBe(false);
    }
  });
});
