import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isHeld } from "../series/index.js";
import { arbitraries } from "../testing/index.js";
import { meetingsOf } from "./meetingsOf.js";

test("each session that is held is one meeting, at its time, under the public name and its place alone", () => {
  fc.assert(
    fc.property(arbitraries.group(), (group) => {
      const held = group.sessions.filter(isHeld);
      const meetings = meetingsOf({ ...group, publicName: "Peer group", title: "MARKTITLE" });
      expect(meetings.map(({ session, start, end }) => ({ key: session, start, end }))).toEqual(
        held.map(({ key, start, end }) => ({ key, start, end })),
      );
      for (const { name } of meetings) expect(name).toMatch(/^Peer group(?: \(\d+(?:\/\d+)?\))?$/);
      expect(new Set(meetings.map(({ name }) => name)).size).toBe(meetings.length);
    }),
  );
});
