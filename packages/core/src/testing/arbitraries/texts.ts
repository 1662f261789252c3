import * as fc from "fast-check";
import { steeringCharacter } from "../../kernel/index.js";

/**
 * A text on one line as plans allow it, of at most so many characters: any of Unicode but control characters, halves
 * of characters and what turns the direction of writing or hides, and not blank.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.line(40), (text) => [...text].length <= 40 && !text.includes("\n")));
 * ```
 */
export function line(most: number): fc.Arbitrary<string> {
  return notBlank(fc.string({ unit: character, minLength: 1, maxLength: most }));
}

/**
 * A text that may have several lines and tabs.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.lines(40), (text) => !text.includes("\r")));
 * ```
 */
export function lines(most: number): fc.Arbitrary<string> {
  const unit = fc.oneof({ weight: 9, arbitrary: character }, { weight: 1, arbitrary: fc.constantFrom("\n", "\t") });
  return notBlank(fc.string({ unit, minLength: 1, maxLength: most }));
}

/**
 * The id of a plan or a person.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.id(), (id) => /^[a-z0-9-]{1,64}$/.test(id)));
 * ```
 */
export function id(): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...letters, ...digits, "-"), minLength: 1, maxLength: 64 });
}

/**
 * An association's address on the net; never one that leads anywhere (RFC 2606).
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.domain(), (domain) => domain.includes(".")));
 * ```
 */
export function domain(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(hostLabel, { minLength: 1, maxLength: 3 }), fc.constantFrom("example", "test", "invalid"))
    .map(([labels, top]) => [...labels, top].join("."));
}

/**
 * An e-mail address that reaches nobody.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.email(), (address) => address.split("@").length === 2));
 * ```
 */
export function email(): fc.Arbitrary<string> {
  const atom = fc.string({
    unit: fc.constantFrom(...letters, ...digits, "+", "_", "-", "'"),
    minLength: 1,
    maxLength: 12,
  });
  return fc
    .tuple(fc.array(atom, { minLength: 1, maxLength: 3 }), domain())
    .map(([atoms, host]) => `${atoms.join(".")}@${host}`);
}

/**
 * The address of a page that is not there.
 *
 * @example
 * ```ts
 * import { arbitraries } from "@piiri/core/testing";
 * import * as fc from "fast-check";
 *
 * fc.assert(fc.property(arbitraries.httpsAddress(), (address) => new URL(address).protocol === "https:"));
 * ```
 */
export function httpsAddress(): fc.Arbitrary<string> {
  return fc
    .tuple(domain(), fc.array(pathStep, { maxLength: 3 }), fc.option(query, { nil: undefined }))
    .map(([host, steps, asked]) => `https://${host}/${steps.join("/")}${asked === undefined ? "" : `?${asked}`}`);
}

const letters = [..."abcdefghijklmnopqrstuvwxyz"] as const;
const digits = [..."0123456789"] as const;
const pathStep = fc.stringMatching(/^[a-z0-9~_.-]{1,10}$/);
const query = fc.stringMatching(/^[a-z]{1,5}=[a-z0-9,;+]{0,8}$/);
/** Never `xn--…`: what follows would have to be right Punycode for a browser to open it. */
const hostLabel = fc.stringMatching(/^[a-z]([a-z0-9-]{0,8}[a-z0-9])?$/).filter((label) => !label.startsWith("xn--"));

/** Finnish and Swedish letters and what escaping goes wrong at, more often than chance would bring them. */
const telling = [
  ..."äöåÄÖÅ –…'\"\\,;:<>&%#@{}|/()*_`~^",
  "\u00a0",
  "\u200b",
  "\u2028",
  "\u200f",
  "\ufeff",
  "😀",
  "𝔸",
  "́",
  "‍",
];

const character = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...letters, ..."ABCXYZ0123456789 ") },
  { weight: 3, arbitrary: fc.constantFrom(...telling) },
  {
    weight: 1,
    arbitrary: anyCharacter().filter((one) => !/\p{Cc}/u.test(one) && steeringCharacter(one) === undefined),
  },
);

/** Fast-check's own (`unit: "binary"`) makes a table of all of Unicode first, which takes seconds. */
export function anyCharacter(): fc.Arbitrary<string> {
  const [firstHalf, lastHalf] = [0xd800, 0xdfff];
  const halves = lastHalf - firstHalf + 1;
  return fc
    .integer({ min: 0, max: 0x10ffff - halves })
    .map((at) => String.fromCodePoint(at < firstHalf ? at : at + halves));
}

function notBlank(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return text.filter((each) => each.trim() !== "");
}
