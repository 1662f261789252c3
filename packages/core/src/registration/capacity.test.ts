import * as fc from "fast-check";
import jStat from "jstat";
import { describe, expect, it, test } from "vitest";
import type { Ratio } from "../kernel/index.js";
import { guideProfile } from "../profile/index.js";
import { capacityInOrThrow, capacityOrThrow } from "./capacity.js";
import { comersOf, likelihoodOver, likelihoodUnder, usualComers } from "./comers.js";
import { expectedOf } from "./expectedOf.js";
import { type Attendance, givenTurnout, learnTurnout } from "./turnout.js";

const ratio = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([part, more]): Ratio => `${part}/${part + more}`);
const learned = fc
  .tuple(fc.integer({ min: 4, max: 30 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([sessions, registered, came]) => history(sessions, registered, Math.min(came, registered)))
  .map((seen) => learnTurnout(seen, "closed-group", guideProfile));
const turnout = fc.oneof(ratio.map(givenTurnout), learned);

function history(sessions: number, registered: number, came: number): readonly Attendance[] {
  return Array.from({ length: sessions }, () => ({ format: "closed-group", registered, came }));
}

test("the guide's example: twelve registrations for eight seats, with what can go otherwise", () => {
  const { cap, expected, probabilityOver, probabilityUnder, distribution, usual } = capacityInOrThrow(guideProfile, {
    seats: 8,
    minimum: 4,
    registered: 12,
  });
  expect([cap, expected]).toEqual([12, 8]);
  expect(probabilityOver).toBeCloseTo(0.393, 3);
  expect(probabilityUnder).toBeLessThan(0.01);
  expect(distribution).toHaveLength(13);
  expect(distribution.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
  expect(usual).toEqual({ least: 5, most: 11 });
});

describe("how many come", () => {
  it("is as another library reckons it: binomial", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), ratio, (registered, share) => {
        const given = givenTurnout(share);
        comersOf(registered, given).forEach((likelihood, count) => {
          expect(likelihood).toBeCloseTo(jStat.binomial.pdf(count, registered, given.mean), 9);
        });
      }),
    );
  });

  it("is as another library reckons it: beta-binomial", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), learned, (registered, known) => {
        if (known.kind !== "learned" || known.beta === 0) return;
        const { alpha, beta } = known;
        comersOf(registered, known).forEach((likelihood, count) => {
          const logarithm =
            jStat.combinationln(registered, count) +
            jStat.betaln(count + alpha, registered - count + beta) -
            jStat.betaln(alpha, beta);
          expect(likelihood).toBeCloseTo(Math.exp(logarithm), 8);
        });
      }),
    );
  });

  it("adds up to one, has the mean that the turnout says, from nobody to ten thousand", () => {
    const registered = fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(999, 10_000));
    fc.assert(
      fc.property(registered, turnout, (count, known) => {
        const comers = comersOf(count, known);
        expect(comers).toHaveLength(count + 1);
        expect(comers.every((each) => each >= 0 && each <= 1)).toBe(true);
        expect(comers.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        const mean = comers.reduce((sum, each, people) => sum + each * people, 0);
        expect(Math.abs(mean - count * known.mean)).toBeLessThan(1e-6 * Math.max(1, count));
      }),
      { numRuns: 60 },
    );
  });

  it("over, exactly, and under a count share out the whole", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 0, max: 90 }),
        turnout,
        (registered, count, known) => {
          const comers = comersOf(registered, known);
          const whole = likelihoodOver(count, comers) + (comers[count] ?? 0) + likelihoodUnder(count, comers);
          expect(whole).toBeCloseTo(1, 9);
        },
      ),
    );
  });
});

describe("the cap", () => {
  it("is exact: as many as it takes, and one less would not do", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), ratio, (seats, share) => {
        const { cap } = capacityOrThrow({ seats, turnout: share, registered: 0 });
        const [part, whole] = share.split("/").map(Number) as [number, number];
        expect(Math.min(cap, 10_000)).toBe(cap);
        if (cap < 10_000) expect(cap * part >= seats * whole).toBe(true);
        expect((cap - 1) * part < seats * whole).toBe(true);
      }),
    );
  });

  it("is as exact where the turnout is learned, and the most there is where nobody comes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), learned, (seats, known) => {
        if (known.kind !== "learned") return;
        const { part, whole } = known;
        const { cap } = capacityOrThrow({ seats, turnout: known, registered: 0 });
        if (cap < 10_000) expect(cap * part >= seats * whole).toBe(true);
        expect((cap - 1) * part < seats * whole).toBe(true);
      }),
    );
    const seen = learnTurnout(history(4, 12, 6), "closed-group", guideProfile);
    const nobody = { ...seen, part: 0 } as typeof seen;
    for (const seats of [8, 0]) expect(capacityOrThrow({ seats, turnout: nobody, registered: 0 }).cap).toBe(10_000);
  });

  it("tells of a risk and of what is usual only where it is asked", () => {
    const { capWithinRisk, usual } = capacityOrThrow({ seats: 8, turnout: "2/3" });
    expect([capWithinRisk, usual]).toEqual([undefined, undefined]);
  });

  it("within a risk is the most that keeps to it", () => {
    const risk = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), turnout, risk, (seats, known, most) => {
        const { capWithinRisk = -1 } = capacityOrThrow({ seats, turnout: known, registered: 0, risk: most });
        const over = (registered: number) => likelihoodOver(seats, comersOf(registered, known));
        expect(capWithinRisk).toBeGreaterThanOrEqual(seats);
        expect(over(capWithinRisk)).toBeLessThanOrEqual(most);
        if (capWithinRisk < 10_000) expect(over(capWithinRisk + 1)).toBeGreaterThan(most);
      }),
      { numRuns: 40 },
    );
  });

  it("within a risk reaches from a risk that is met to the letter to the most there is", () => {
    const all = givenTurnout("1/1");
    const half = givenTurnout("1/2");
    expect(capacityOrThrow({ seats: 3, turnout: all, registered: 0, risk: 0 }).capWithinRisk).toBe(3);
    // Of two, both come with a likelihood of exactly a quarter.
    expect(capacityOrThrow({ seats: 1, turnout: half, registered: 0, risk: 0.25 }).capWithinRisk).toBe(2);
    expect(capacityOrThrow({ seats: 9999, turnout: half, registered: 0, risk: 0.5 }).capWithinRisk).toBe(10_000);
  });
});

describe("turnout learned", () => {
  it("is the guide's until enough sessions are seen, of that format", () => {
    const few = history(3, 12, 2);
    const others: readonly Attendance[] = Array.from({ length: 9 }, () => ({
      format: "open-meetings",
      registered: 12,
      came: 2,
    }));
    expect(learnTurnout([...few, ...others], "closed-group", guideProfile)).toEqual(givenTurnout("2/3"));
    expect(learnTurnout([...few, ...history(1, 12, 2)], "closed-group", guideProfile).kind).toBe("learned");
    expect(learnTurnout(history(9, 0, 0), "closed-group", guideProfile).kind).toBe("given");
  });

  it("lies between the guide's and what was seen, nearer to the latter the more was seen", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 200 }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(30),
        (sessions, registered, people) => {
          const came = Math.min(people, registered);
          const { mean } = learnTurnout(history(sessions, registered, came), "closed-group", guideProfile);
          const seen = came / registered;
          expect(mean).toBeGreaterThanOrEqual(Math.min(seen, 2 / 3) - 1e-12);
          expect(mean).toBeLessThanOrEqual(Math.max(seen, 2 / 3) + 1e-12);
          const later = learnTurnout(history(sessions * 2, registered, came), "closed-group", guideProfile).mean;
          expect(Math.abs(later - seen)).toBeLessThanOrEqual(Math.abs(mean - seen) + 1e-12);
        },
      ),
    );
  });

  it("does not count those who came without having registered", () => {
    const { mean } = learnTurnout(history(10, 10, 30), "closed-group", guideProfile);
    expect(mean).toBeLessThanOrEqual(1);
  });

  it("covers at the rate that it states when the truth is drawn from what was taken before", () => {
    const draw = seeded(20_261_127);
    const weight = guideProfile.registration.turnoutWeight.value;
    const [rounds, registered] = [4000, 12];
    let [inside, stated] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const truth = drawBeta((weight * 2) / 3, weight / 3, draw);
      const seen = Array.from({ length: 6 }, () => ({
        format: "closed-group" as const,
        registered,
        came: drawBinomial(registered, truth, draw),
      }));
      const comers = comersOf(registered, learnTurnout(seen, "closed-group", guideProfile));
      const { least, most } = usualComers(comers, 90);
      const came = drawBinomial(registered, truth, draw);
      if (came >= least && came <= most) inside += 1;
      stated += 1 - likelihoodUnder(least, comers) - likelihoodOver(most, comers);
    }
    expect(stated / rounds).toBeGreaterThanOrEqual(0.9);
    // Three standard errors of so many rounds.
    expect(Math.abs(inside / rounds - stated / rounds)).toBeLessThan(3 * Math.sqrt(0.09 / rounds));
  });
});

test("of those who registered, whole people are expected: two of three come", () => {
  expect([0, 1, 2, 3, 5, 12].map((registered) => expectedOf(registered, "2/3"))).toEqual([0, 0, 1, 2, 3, 8]);
});

test("where nothing is to be left out, what cannot be is", () => {
  expect(usualComers([0, 0, 1], 100)).toEqual({ least: 2, most: 2 });
  expect(usualComers([0, 0.5, 0.5, 0], 100)).toEqual({ least: 1, most: 2 });
});

test("nobody registered, no seats, and everybody coming are reckoned too", () => {
  expect(capacityOrThrow({ seats: 8, turnout: "2/3", registered: 0 })).toMatchObject({
    distribution: [1],
    probabilityOver: 0,
  });
  expect(capacityOrThrow({ seats: 0, turnout: "2/3" })).toMatchObject({ cap: 0, probabilityOver: 0 });
  expect(capacityOrThrow({ seats: 3, turnout: "1/1" })).toMatchObject({ cap: 3, distribution: [0, 0, 0, 1] });
  const never = learnTurnout(history(9, 9, 0), "closed-group", guideProfile);
  expect(capacityOrThrow({ seats: 8, turnout: never }).cap).toBeGreaterThan(12);
});

/** Chance that comes out the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

function drawBinomial(count: number, share: number, draw: () => number): number {
  return Array.from({ length: count }, draw).filter((each) => each < share).length;
}

/** From two gamma draws, each the sum of so many exponential ones: the parameters are whole numbers here. */
function drawBeta(alpha: number, beta: number, draw: () => number): number {
  const gamma = (shape: number) =>
    Array.from({ length: shape }, () => -Math.log(draw())).reduce((sum, each) => sum + each);
  const [one, other] = [gamma(alpha), gamma(beta)];
  return one / (one + other);
}
