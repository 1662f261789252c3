import { describe, expect, it, vi } from "vitest";

/** What two copies of this package have, as where one is imported and another required. */
async function copies() {
  const read = async () => ({
    ...(await import("./index.js")),
    ...(await import("../ical/index.js")),
    ...(await import("../keeping/index.js")),
  });
  const one = await read();
  vi.resetModules();
  return [one, await read()] as const;
}

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
