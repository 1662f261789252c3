import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlace, viewNames, writePlace } from "./place.js";

describe("places in the page", () => {
  it("an address leads back to its place", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...viewNames),
        fc.option(fc.string({ minLength: 1 }), { nil: undefined }),
        (view, part) => {
          const place = { view, ...(part !== undefined && { part }) };
          expect(readPlace(writePlace(place))).toEqual(place);
        },
      ),
    );
  });

  it("whatever the address holds, it leads somewhere", () => {
    fc.assert(
      fc.property(fc.string(), (hash) => {
        expect(viewNames).toContain(readPlace(hash).view);
      }),
    );
    expect(readPlace("#/dates/%E0%A4%A")).toEqual({ view: "dates", part: "%E0%A4%A" });
  });
});
