import { messageKinds } from "@piiri/core/messages";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { messagePart, readMessagePart } from "./messagePart.js";

const which = fc.oneof(
  fc.constant({ isEarlier: false, before: 0 }),
  fc.constant({ isEarlier: true, before: 0 }),
  fc.record({ isEarlier: fc.constant(false), before: fc.integer({ min: 1, max: 20 }) }),
);
const named = fc
  .record({ kind: fc.constantFrom(...messageKinds), session: fc.stringMatching(/^[a-z0-9-]{1,12}$/) })
  .chain((one) => which.map((more) => ({ ...one, ...more })));

it("a message's place in the view names that message and no other", () => {
  fc.assert(
    fc.property(named, (message) => {
      expect(readMessagePart(messagePart(message))).toEqual(message);
    }),
  );
});
