import { describe, expectTypeOf, it } from "vitest";
import type { Catalogue } from "./catalogue.js";
import { en } from "./en.js";
import type { fi } from "./fi.js";
import type { sv } from "./sv.js";
import { withFallback } from "./withFallback.js";

describe("a catalogue", () => {
  it("of the library is whole in each language, and named by its tag", () => {
    expectTypeOf<typeof fi>().toExtend<Catalogue<"fi">>();
    expectTypeOf<typeof sv>().toExtend<Catalogue<"sv">>();
    expectTypeOf<typeof en>().toExtend<Catalogue<"en">>();
  });

  it("that lacks a part or a sentence does not compile", () => {
    const { problems, ...rest } = en;
    // @ts-expect-error a part is missing
    const lacking: Catalogue = { ...rest };
    const { missing, ...others } = problems;
    // @ts-expect-error a sentence is missing
    const silent: Catalogue = { ...en, problems: others };
    expectTypeOf([lacking, silent]).toExtend<Catalogue[]>();
    expectTypeOf(missing).toBeFunction();
  });

  it("of one's own is whole with a fallback, and its type knows what is not its own", () => {
    const de = withFallback({ language: "de", severities: { error: "zu beheben" } }, en);
    expectTypeOf(de).toExtend<Catalogue<"de">>();
    expectTypeOf(de.language).toEqualTypeOf<"de">();
    expectTypeOf(de.fallback.language).toEqualTypeOf<"en">();
    expectTypeOf<"problems">().toExtend<(typeof de.fallback.parts)[number]>();
    expectTypeOf<"severities">().not.toExtend<(typeof de.fallback.parts)[number]>();
  });

  it("of one's own has no part and no text that nobody asks for", () => {
    // @ts-expect-error a part that there is not
    withFallback({ language: "de", severity: { error: "zu beheben" } }, en);
    // @ts-expect-error a text that there is not
    withFallback({ language: "de", severities: { errors: "zu beheben" } }, en);
  });
});
