import * as fc from "fast-check";
import { expect, test } from "vitest";
import { inLetters } from "../../build/inLetters.js";
import { fromLetters } from "./fromLetters.js";

test("bytes come back from their letters, which end no element", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = inLetters(bytes);
      expect([...fromLetters(text)]).toEqual([...bytes]);
      expect(text).not.toMatch(/[<>&"'\\\s]/);
    }),
  );
});
