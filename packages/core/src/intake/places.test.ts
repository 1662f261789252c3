import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Instant } from "../kernel/index.js";
import { type Entry, newEntry } from "./entry.js";
import type { RegistrationState } from "./intake.js";
import { Places, type PlacesOptions } from "./places.js";

const at = (minute: number) => new Date(Date.UTC(2026, 11, 20, 0, minute)).toISOString().replace(".000", "") as Instant;

const step = fc.record({
  what: fc.constantFrom(
    // Most come and go; of the rest, each a little.
    ...(["comes", "comes", "comes", "leaves", "leaves", "is offered", "is offered", "says yes", "says no"] as const),
    ...(["was offered nothing", "was offered nothing", "all is in doubt", "time passes"] as const),
  ),
  who: fc.nat({ max: 5 }),
  kept: fc.integer({ min: 1, max: 12 }),
});
const options = fc
  .record({
    cap: fc.constantFrom(0, 1, 1, 2, Number.POSITIVE_INFINITY),
    queueMost: fc.constantFrom(0, 1, 3, Number.POSITIVE_INFINITY),
    byOffer: fc.boolean(),
    ends: fc.constantFrom(undefined, undefined, 10, 30),
  })
  .map(
    ({ ends, ...rest }): PlacesOptions => ({
      ...rest,
      ...(ends !== undefined && { end: { at: at(ends), offersUntil: at(ends - 4) } }),
    }),
  );

interface One {
  state: RegistrationState;
  since: number;
  until?: number | undefined;
  /** Whose is lower comes first; of whoever waits no longer, the last that they had since they came. */
  turn?: number | undefined;
  mayBeLost: boolean;
}

/** The same, thought anew and slowly: whoever has a place or waits is counted each time. */
class Slowly {
  readonly all: readonly One[];
  readonly #options: PlacesOptions;
  #turns = 0;

  constructor(many: number, given: PlacesOptions) {
    this.all = Array.from({ length: many }, () => ({ state: "refused", since: 0, mayBeLost: false }));
    this.#options = given;
  }

  get free(): number {
    return this.#options.cap - this.all.filter(({ state }) => isIn(state)).length;
  }

  get waiting(): readonly One[] {
    return this.all.filter(({ state }) => state === "waiting").toSorted((a, b) => (a.turn ?? 0) - (b.turn ?? 0));
  }

  becomes(one: One, state: RegistrationState, minute: number): void {
    Object.assign(one, { state, since: minute, until: undefined, mayBeLost: false });
  }

  comes(one: One, minute: number): void {
    one.turn = undefined;
    const { length } = this.waiting;
    if (this.free > 0 && length === 0) this.becomes(one, "admitted", minute);
    else if (this.#options.cap === 0 || length >= this.#options.queueMost) {
      this.becomes(one, "refused", minute);
      one.mayBeLost = true;
    } else this.waits(one, minute, undefined);
  }

  waits(one: One, minute: number, turn: number | undefined): void {
    this.becomes(one, "waiting", minute);
    this.#turns += 1;
    one.turn = turn ?? this.#turns;
  }

  leaves(one: One, minute: number, hasLapsed = false): void {
    if (one.state === "cancelled") return;
    this.becomes(one, "cancelled", minute);
    one.mayBeLost = hasLapsed;
    this.fill(minute);
  }

  fill(minute: number): void {
    const { byOffer, end } = this.#options;
    if (byOffer || (end !== undefined && at(minute) >= end.at)) return;
    for (const one of this.waiting) if (this.free > 0) this.becomes(one, "admitted", minute);
  }

  /** Whether it was this one's turn. */
  isOffered(one: One, minute: number, until: number): boolean {
    if (one.state !== "waiting" || this.free <= 0) return false;
    const isInTurn = this.waiting[0] === one;
    this.becomes(one, "offered", minute);
    one.until = until;
    return isInTurn;
  }

  lapse(minute: number): void {
    for (let moment = 0; moment < minute; moment += 1)
      for (const one of this.all) if (one.until === moment) this.leaves(one, moment, true);
  }

  doubt(minute: number): void {
    this.lapse(minute);
    if (this.#options.cap === 0) return;
    for (const one of this.all)
      if (one.state === "waiting" || one.state === "offered" || one.mayBeLost) this.becomes(one, "in-doubt", minute);
  }

  toOffer(minute: number): readonly One[] {
    const { byOffer, end } = this.#options;
    if (!byOffer || (end !== undefined && at(minute) >= end.offersUntil)) return [];
    return this.waiting.slice(0, Math.max(0, this.free));
  }
}

function isIn(state: RegistrationState): boolean {
  return ["admitted", "offered", "in-doubt"].includes(state);
}

it("whatever happens in whichever order, each stands where counting everybody each time puts them", () => {
  fc.assert(
    fc.property(options, fc.array(step, { minLength: 10, maxLength: 40 }), (given, steps) => {
      const places = new Places(given);
      const entries = Array.from({ length: 6 }, (_, who): Entry => newEntry(`r${who}`, at(0), {}));
      const slowly = new Slowly(entries.length, given);
      for (const [minute, { what, who, kept }] of steps.entries()) {
        const [entry, one] = [entries[who], slowly.all[who]];
        if (entry === undefined || one === undefined) continue;
        const isAsked = one.state === "offered" || one.state === "in-doubt";
        if (what === "time passes") {
          places.lapse(at(minute));
          slowly.lapse(minute);
        }
        if (what === "comes" && (one.state === "refused" || one.state === "cancelled")) {
          places.arrive(entry, at(minute), who);
          slowly.comes(one, minute);
        }
        if (what === "leaves") {
          places.leave(entry, at(minute), "withdrew");
          slowly.leaves(one, minute);
        }
        if (what === "is offered" && one.state !== "offered")
          expect(places.offer(entry, at(minute), at(minute + kept))).toBe(slowly.isOffered(one, minute, minute + kept));
        if (what === "says yes" && isAsked) {
          places.move(entry, "admitted", at(minute));
          slowly.becomes(one, "admitted", minute);
        }
        if (what === "says no" && isAsked) {
          places.leave(entry, at(minute), "declined");
          slowly.leaves(one, minute);
        }
        if (what === "was offered nothing" && one.state === "in-doubt") {
          places.waitsStill(entry, at(minute), who);
          slowly.waits(one, minute, one.turn);
          slowly.fill(minute);
        }
        if (what === "all is in doubt") {
          places.doubt(entries, at(minute));
          slowly.doubt(minute);
        }
        expect(entries.map(({ state, since, until }) => [state, since, until])).toEqual(
          slowly.all.map(({ state, since, until }) => [state, at(since), until === undefined ? undefined : at(until)]),
        );
        expect(places.toOffer(at(minute)).map(({ id }) => id)).toEqual(
          slowly.toOffer(minute).map((each) => `r${slowly.all.indexOf(each)}`),
        );
      }
    }),
  );
});

it("without a moment, a list that has an end is taken for one that goes on", () => {
  const places = new Places({ cap: 1, queueMost: 1, byOffer: true, end: { at: at(9), offersUntil: at(5) } });
  const [first, second] = [newEntry("r0", at(0), {}), newEntry("r1", at(0), {})];
  places.arrive(first, at(0), 0);
  places.arrive(second, at(1), 1);
  places.leave(first, at(2), "withdrew");
  expect([places.toOffer(undefined), places.toOffer(at(5))]).toEqual([[second], []]);
});

it("whoever found no room and was offered nothing waits as well, also the first of all", () => {
  const places = new Places({ cap: 1, queueMost: 0, byOffer: true });
  const [first, second] = [newEntry("r0", at(0), {}), newEntry("r1", at(0), {})];
  places.arrive(second, at(1), 1);
  places.arrive(first, at(2), 0);
  expect(first).toMatchObject({ state: "refused", refused: "full" });
  places.doubt([first, second], at(3));
  places.waitsStill(first, at(4), 0);
  places.leave(second, at(5), "withdrew");
  expect(places.toOffer(at(5))).toEqual([first]);
});
