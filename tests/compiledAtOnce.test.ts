// Why: what is put into parentheses to be compiled sooner has to do what it did, whichever of a file's functions they are.
import vm from "node:vm";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compiledAtOnce } from "../scripts/compiledAtOnce.mjs";

/** Every way of writing a function; what it exports says all that each of them gives. */
const file = `"use strict";
const begun = declared(1);
function declared(a, b = 2) { return [a, b, typeof this]; }
function* counted(n) { for (let i = 0; i < n; i += 1) yield i; }
async function awaited(a) { return await a; }
const bare = a=>a + 1;
const listed = (a, { b } = { b: 3 })=>({ a, b });
const block = ()=>{ return "block"; };
const late = async a=>[await a];
const many = async (...all)=>{ return all.length; };
const nested = a=>b=>(c=>[a, b, c]);
const broken = (a) =>
  (a, "second line");
const object = {
  method(a) { return [a, this === object]; }, async later() { return "later"; }, *all() { yield 1; },
  get got() { return "got"; }, "of text"() { return "text"; }, ["com" + "puted"]() { return "computed"; },
  property: function () { return this === object; }, arrow: ()=>typeof this,
};
const child = { __proto__: { name() { return "parent"; } }, name() { return super.name() + " and child"; } };
class Maker { constructor() { this.own = ()=>this.kind; } kind = "kind"; method() { return [1].map((n)=>n + this.kind.length); } }
function others() { return (()=>arguments.length)(); }
const called = (function named(n) { return n === 0 ? [] : [n, ...named(n - 1)]; })(2);
function around(n) { "use strict"; const first = inner(n); function inner(m) { return deep(m) + 1; function deep(k) { return k * 2; } } function* each() { yield first; } return [...each(), last()]; function last() { return inner.name; } }
const within = (n)=>{ function inner() { return n + 1; } class Own { n = this.constructor.name; own() { return [this.n, inner()]; } } return new Own().own(); };
exports.told = async () => [
  begun, declared(5), [...counted(3)], await awaited(7), bare(1), listed(1), block(), await late(9), await many(1, 2), nested(1)(2)(3), broken(0),
  object.method(1), await object.later(), [...object.all()], object.got, object["of text"](), object.computed(), object.property(), object.arrow(),
  around(2), within(3), child.name(), new Maker().own(), new Maker().method(), others(1, 2), called, [3, 1, 2].sort((a, b)=>a - b),
  [declared, awaited, bare, object.method, object.property, late].map(({ name, length }) => [name, length]),
];
`;

async function told(code: string): Promise<unknown> {
  const exports: { told?: () => Promise<unknown> } = {};
  vm.runInNewContext(`(function (exports) {${code}})`)(exports);
  return JSON.parse(JSON.stringify(await exports.told?.()));
}

describe("a file whose usual functions are compiled with it", () => {
  it("does what it did, whichever they are", async () => {
    const before = await told(file);
    expect(before).toHaveLength(28);
    const chosen = fc.array(fc.nat(file.length), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(chosen, async (places) => {
        const code = compiledAtOnce(file, ({ start, end }) => places.some((place) => start <= place && place < end));
        expect(await told(code)).toEqual(before);
      }),
      { seed: 18, numRuns: 60 },
    );
    expect(await told(compiledAtOnce(file, () => true))).toEqual(before);
    expect(compiledAtOnce(file, () => false)).toBe(file);
  });

  it.each([
    ["a declared function", "function add(a){return a+'text'.length}"],
    ["an arrow", "var add=a=>a+'text'.length"],
    ["an arrow that waits", "var add=async(a)=>{await a;return 'text'.length}"],
    ["an object's method", "var of={add(a){return a+'text'.length}}"],
    ["a function that is handed over", "take(function(a){return a+'text'.length})"],
    ["an arrow that is handed over", "take(a=>a+'text'.length)"],
  ])("has compiled %s, which V8 would leave for later", (_, code) => {
    const kept = (text: string) => new vm.Script(text).createCachedData().length;
    expect(kept(compiledAtOnce(code, () => true))).toBeGreaterThan(kept(code) + 100);
  });
});
