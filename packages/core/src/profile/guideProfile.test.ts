import { describe, expect, it } from "vitest";
import { guideSections, handbookSections } from "../kernel/index.js";
import type { Figure } from "./figure.js";
import { guideProfile } from "./guideProfile.js";
import { parseProfile } from "./parseProfile.js";

function figures(part: unknown, at = ""): [string, Figure<unknown>][] {
  if (typeof part !== "object" || part === null) return [];
  if ("source" in part) return [[at, part as Figure<unknown>]];
  return Object.entries(part).flatMap(([key, inner]) => figures(inner, `${at}/${key}`));
}

const all = figures(guideProfile);

describe("guideProfile", () => {
  it.each(all)("%s has a source that exists", (_pointer, { source: { document, section } }) => {
    const sections: Readonly<Record<string, readonly string[]>> = { guide: guideSections, handbook: handbookSections };
    expect(["guide", "handbook", "ours"]).toContain(document);
    if (document === "ours") expect(section.length).toBeGreaterThan(10);
    else expect(sections[document]).toContain(section);
  });

  it("is within what a federation may choose", () => {
    for (const [pointer, { value }] of all) {
      const changes = pointer
        .split("/")
        .slice(1)
        .reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
      expect(parseProfile(guideProfile, { name: "Federation", ...(changes as object) }).isOk()).toBe(true);
    }
  });

  it("has the figures of the guide, chapter 3", () => {
    const { "closed-group": closed, "open-meetings": open, "single-event": event } = guideProfile.formats;
    expect(closed.sessions).toEqual({ value: 6, source: { document: "guide", section: "3" } });
    expect([closed.duration.value, closed.intervalWeeks.value]).toEqual([120, 2]);
    expect([open.duration.value, open.intervalWeeks.value]).toEqual([120, 2]);
    expect(event.duration.value).toBe(120);
  });
});
