// Why: a language that is not ours is no promise but an example that runs.
import { expect, test, vi } from "vitest";

test("a group is reviewed and its calendar written in German, with English where texts are missing, and that is told", async () => {
  const told: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line: string) => void told.push(line));
  try {
    await import("./review-and-calendar.mjs");
  } finally {
    log.mockRestore();
  }
  expect(told[0]).toBe("geschlossene Gruppe, Di, 2.3.2027, 12:00 Uhr");
  expect(told).toContain(
    "Empfehlung: Das Treffen beginnt um 12:00 Uhr. Da essen viele zu Mittag. Wählen Sie lieber den Abend.",
  );
  // A rule of the guide, which has no German text yet.
  expect(told.some((line) => /^(Empfehlung|zu beheben): The group has no contact person/.test(line))).toBe(true);
  expect(told.at(-2)).toBe("DESCRIPTION:Thema: Einander kennenlernen");
  expect(told.at(-1)).toMatch(/^Noch nicht auf Deutsch, daher in „en“: \d+ Teile, \d+ Texte\.$/);
});
