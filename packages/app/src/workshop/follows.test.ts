import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { follows } from "./follows.js";

const text = readFileSync(join(import.meta.dirname, "../../../../examples/plans/closed-group.yaml"), "utf8");
const plan = { text, today: "2027-02-01", language: "fi" } as const;
const moved = (value: Readonly<Record<string, string>>) => [{ path: "/sessions/s4/moved", value }];

it("tells of an evening that moves whom to tell, by the number that people know, and in plain words", async () => {
  const told = await follows({ ...plan, changes: moved({ date: "2027-05-01" }) });
  expect(told).toMatchObject({
    isPublished: true,
    changes: [{ kind: "session-moved", session: 4 }],
    entries: 1,
    messages: [{ kind: "session-changed", sessions: [4] }],
    findings: [{ rule: "series/holiday" }],
  });
  const body = told !== undefined && "messages" in told ? told.messages[0]?.body : undefined;
  expect(body).toContain("la 1.5.2027 klo 18.00");
  expect(body).not.toMatch(/[*<>\\]/);
});

it("tells it in the language that somebody asked for, by the same numbers", async () => {
  for (const [inLanguage, word] of [
    ["fi", "la 1.5.2027"],
    ["sv", "lör 1.5.2027"],
    ["en", "Sat 1 May 2027"],
  ] as const) {
    const told = await follows({ ...plan, inLanguage, changes: moved({ date: "2027-05-01" }) });
    const [message] = told !== undefined && "messages" in told ? told.messages : [];
    expect(message).toMatchObject({ language: inLanguage, sessions: [4] });
    expect(message?.body).toContain(word);
  }
});

it("tells why an evening cannot be at a time that the clock jumps over", async () => {
  const told = await follows({ ...plan, changes: moved({ date: "2027-03-28", time: "03:30" }) });
  expect(told).toEqual({ refused: [expect.stringContaining("3.30")] });
});
