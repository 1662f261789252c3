import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import type { ProblemCode } from "../problem/index.js";
import { arbitraries, minimalPlan } from "../testing/index.js";
import { fields, parsePlan } from "./index.js";

const plan = minimalPlan("closed-group");
const anna = { id: "anna", name: "Anna" };

/** Every field of free text, and the most characters that it holds. */
const texts: readonly [name: string, most: number, write: (text: string) => object, path: string][] = [
  ["title", 200, (title) => ({ title }), "/title"],
  ["publicName", 100, (publicName) => ({ publicName }), "/publicName"],
  ["description", 5000, (description) => ({ description }), "/description"],
  ["organiser's name", 200, (name) => ({ organiser: { ...plan.organiser, name } }), "/organiser/name"],
  ["place", 200, (place) => ({ venue: { kind: "in-person", place } }), "/venue/place"],
  ["hybrid place", 200, (place) => ({ venue: { kind: "hybrid", place } }), "/venue/place"],
  ["theme", 200, (theme) => ({ sessions: { s1: { theme } } }), "/sessions/s1/theme"],
  [
    "facilitator's name",
    100,
    (name) => ({ people: { facilitators: [{ ...anna, name }] } }),
    "/people/facilitators/0/name",
  ],
  [
    "association",
    200,
    (association) => ({ people: { coordinator: { ...anna, association } } }),
    "/people/coordinator/association",
  ],
  [
    "contact person's name",
    100,
    (name) => ({ people: { contactPerson: { ...anna, name } } }),
    "/people/contactPerson/name",
  ],
];

/** What parsePlan says of a text in a field: nothing, or a single problem at that field. */
function said(write: (text: string) => object, path: string, text: string): ProblemCode | "fine" {
  return parsePlan({ ...plan, ...write(text) }).match(
    () => "fine",
    (problems) => {
      expect(problems).toMatchObject([{ path }]);
      return problems[0]?.code ?? "fine";
    },
  );
}

const controls = [
  ...Array.from({ length: 32 }, (_, code) => code),
  ...Array.from({ length: 33 }, (_, code) => 0x7f + code),
];

describe.each(texts)("%s, of at most %i characters", (name, most, write, path) => {
  const of = (text: string) => said(write, path, text);

  it("takes any text of Unicode within its length", () => {
    fc.assert(fc.property(arbitraries.line(most), (text) => of(text) === "fine"));
  });

  it("counts characters as people do, not halves of them", () => {
    for (const character of ["a", "ä", "😀", "𝔸"]) {
      expect(of(character.repeat(most))).toBe("fine");
      expect(of(character.repeat(most + 1))).toBe("too-long");
    }
  });

  it("refuses each control character", () => {
    const allowed = name === "description" ? [0x09, 0x0a] : [];
    const refused = controls.filter((code) => of(`a${String.fromCharCode(code)}b`) === "forbidden-character");
    expect(refused).toEqual(controls.filter((code) => !allowed.includes(code)));
  });

  it("refuses halves of characters", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0xd800, max: 0xdfff }),
        (half) => of(`a${String.fromCharCode(half)}b`) === "forbidden-character",
      ),
    );
    expect(of("\udc00\ud800")).toBe("forbidden-character");
  });

  it("refuses what turns the direction of writing, and what hides in a text", () => {
    const hidden = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xe0000, 0xe0041, 0xe007f];
    for (const code of hidden) expect(of(`a${String.fromCodePoint(code)}b`)).toBe("forbidden-character");
  });

  it("takes flags that are written with tags, text from right to left, and emoji joined into one", () => {
    const tags = (letters: string) =>
      [...letters].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
    const flag = (region: string) => ["\u{1f3f4}", ...tags(region), "\u{e007f}"].join("");
    for (const fine of [flag("gbsct"), `a ${flag("gbeng")}${flag("gbwls")} b`, "שלום", "مرحبا\u200f!", "👩‍👩‍👧", "🇫🇮"])
      expect(of(fine)).toBe("fine");
    for (const text of [flag("secret"), `${flag("gbsct")}${tags("x").join("")}`, tags("gbsct").join("")])
      expect(of(text)).toBe("forbidden-character");
  });

  it("refuses a blank text", () => {
    for (const blank of ["", " ", "\u00a0\u2003", "\ufeff"]) expect(of(blank)).toBe("blank");
  });

  it("refuses what is no text", () => {
    for (const other of [1, true, [], {}]) expect(of(other as unknown as string)).toBe("wrong-type");
    expect(of(null as unknown as string)).toBe("missing");
  });
});

describe("line ends of a description", () => {
  it("of Windows become plain ones, and are counted as such", () => {
    const description = parsePlan({ ...plan, description: "Welcome\r\nto\r\n\tus" })._unsafeUnwrap().description;
    expect(description).toBe("Welcome\nto\n\tus");
    expect(parsePlan({ ...plan, description: `${"a\r\n".repeat(2499)}aa` }).isOk()).toBe(true);
  });

  it("of old Macs are control characters", () => {
    expect(parsePlan({ ...plan, description: "Welcome\rto us" })._unsafeUnwrapErr()).toMatchObject([
      { code: "forbidden-character", data: { character: "U+000D" } },
    ]);
  });
});

function accepts(schema: z.ZodMiniType, value: unknown): boolean {
  return z.safeParse(schema, value).success;
}

describe("email", () => {
  it("takes addresses as they are", () => {
    fc.assert(fc.property(arbitraries.email(), (address) => accepts(fields.email, address)));
    for (const address of ["anna.virtanen+ryhma@Example.org", "o'neil@example.co.uk"]) {
      expect(accepts(fields.email, address)).toBe(true);
    }
  });

  it.each([
    ".anna@example.org",
    "anna.@example.org",
    "an..na@example.org",
    "anna@example",
    "anna@@example.org",
    "Anna <anna@example.org>",
    "anna@example.org\n",
    "anna\r\nBcc: all@example.org",
    "a,b@example.org",
    `${"a".repeat(65)}@example.org`,
    "mailto:anna@example.org",
    "anna@127.0.0.1",
  ])("refuses %j", (address) => {
    expect(accepts(fields.email, address)).toBe(false);
  });
});

describe("httpsAddress", () => {
  it("takes nothing that a browser would not open as it stands", () => {
    const parts = fc.constantFrom(
      "https://",
      "example",
      ".org",
      "/",
      "?",
      "#",
      ":",
      "443",
      "99999",
      "a",
      "%",
      "1",
      ".",
      "-",
      "[",
      "@",
      "ä",
      '"',
      " ",
      "\\",
      "<",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (steps) => {
        const address = `https://example.org${steps.join("")}`;
        if (!accepts(fields.httpsAddress, address)) return;
        const { protocol, username, host } = new URL(address);
        expect({ protocol, username }).toEqual({ protocol: "https:", username: "" });
        expect(address.toLowerCase().startsWith(`https://${host}`)).toBe(true);
      }),
      { numRuns: 20 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
  });

  it("takes addresses as people copy them", () => {
    fc.assert(fc.property(arbitraries.httpsAddress(), (address) => accepts(fields.httpsAddress, address)));
    for (const address of [
      "https://www.example.org",
      "https://example.org:8443/a?b=c&d[]=1#e",
      "https://example.org/%C3%A4",
    ]) {
      expect(accepts(fields.httpsAddress, address)).toBe(true);
    }
  });

  it.each([
    "http://example.org",
    "https://example",
    "https://user@example.org",
    "https://example.org:99999/",
    "https://127.0.0.1/",
    "https://example.org/ a",
    'https://example.org/"',
    "https://example.org/ä",
    "javascript:alert(1)",
    "https://example.org/\n",
    `https://example.org/${"a".repeat(2000)}`,
  ])("refuses %j", (address) => {
    expect(accepts(fields.httpsAddress, address)).toBe(false);
  });
});

describe("domain", () => {
  it("takes hosts by name", () => {
    fc.assert(fc.property(arbitraries.domain(), (domain) => accepts(fields.domain, domain)));
  });

  it.each([
    "example",
    "Example.org",
    "example.org.",
    "-a.org",
    "a-.org",
    "1.2.3.4",
    `${"a".repeat(64)}.org`,
    `${"a.".repeat(127)}org`,
    "exämple.org",
    "example.org/",
    "example.org\n",
  ])("refuses %j", (domain) => {
    expect(accepts(fields.domain, domain)).toBe(false);
  });
});

describe("whole", () => {
  it("takes whole numbers within its limits and tells of anything else once", () => {
    const duration = (value: unknown) => parsePlan({ ...plan, schedule: { ...plan.schedule, duration: value } });
    fc.assert(fc.property(fc.integer({ min: 15, max: 720 }), (minutes) => duration(minutes).isOk()));
    expect(duration(1e300)._unsafeUnwrapErr()).toEqual([
      { code: "out-of-range", path: "/schedule/duration", data: { most: 720 } },
    ]);
    expect(duration(-1e300)._unsafeUnwrapErr()).toEqual([
      { code: "out-of-range", path: "/schedule/duration", data: { least: 15 } },
    ]);
    for (const other of ["120", Number.NaN, Number.POSITIVE_INFINITY, 120n]) {
      expect(duration(other)._unsafeUnwrapErr()).toMatchObject([{ code: "wrong-type", data: { expected: "number" } }]);
    }
  });
});
