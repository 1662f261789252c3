import { journalName, openOffers } from "@piiri/adapters-forms/intake";
import { type Instant, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { admit, type Intake, type IntakeEvent } from "@piiri/core/intake";
import { KeepingError, memoryFiles, type StateFiles } from "@piiri/core/keeping";
import { redact } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Host } from "../host.js";
import { Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { withJournal } from "./withJournal.js";

// A season of offers, with a journal that is damaged again and again and begun anew, held against what people were really told.

const texts = await textsOf("intake", "en");
const key = "sixteen letters at least";
const invocation = { host: { environment: { PIIRI_KEY: key } } as unknown as Host, tell: () => undefined };
const groupOf = (cap: number) =>
  resolvePlanOrThrow(
    parsePlanOrThrow(
      JSON.parse(
        JSON.stringify({ ...goodPlans["closed-group"], registration: { cap, promotion: "by-offer", offerHours: 48 } }),
      ),
    ),
  );
const hour = 3_600_000;
const begin = Date.parse("2026-12-20T08:00:00Z");
const instant = (moment: number) => `${new Date(moment).toISOString().slice(0, -".000Z".length)}Z` as Instant;

/** What is done to the bytes of a journal; `where` from zero up to one. */
const damages: Readonly<Record<string, (bytes: Uint8Array, where: number) => Uint8Array | undefined>> = {
  "a line is rubbish": (bytes, where) =>
    withLines(bytes, (lines) => lines.toSpliced(placeIn(lines, where), 1, "rubbish")),
  "a line is gone": (bytes, where) => withLines(bytes, (lines) => lines.toSpliced(placeIn(lines, where), 1)),
  "a line stands twice": (bytes, where) =>
    withLines(bytes, (lines) => lines.toSpliced(placeIn(lines, where), 0, lines[placeIn(lines, where)] ?? "")),
  "two lines are exchanged": (bytes, where) =>
    withLines(bytes, (lines) => {
      const at = placeIn(lines, where);
      return lines.toSpliced(at, 2, ...lines.slice(at, at + 2).toReversed());
    }),
  "an answer says the opposite": (bytes) =>
    withLines(bytes, (lines) =>
      lines.map((line) => line.replace(/accepted|declined/, (word) => (word === "accepted" ? "declined" : "accepted"))),
    ),
  "it is cut off": (bytes, where) => bytes.slice(0, Math.floor(where * bytes.length)),
  "a byte is another": (bytes, where) => {
    const changed = bytes.slice();
    const at = Math.floor(where * bytes.length);
    changed[at] = (changed[at] ?? 0) ^ 4;
    return changed;
  },
  "it is empty": () => new Uint8Array(),
  "it is gone": () => undefined,
};

const placeIn = (lines: readonly string[], where: number) => Math.floor(where * lines.length);

function withLines(bytes: Uint8Array, change: (lines: readonly string[]) => readonly string[]): Uint8Array {
  const lines = new TextDecoder().decode(bytes).split("\n").slice(0, -1);
  return new TextEncoder().encode(`${change(lines).join("\n")}\n`);
}

const anyStep = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("record" as const), slow: fc.constantFrom(0, 0, 30, 500) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("accept" as const, "decline" as const), who: fc.nat() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom("cancel" as const, "come" as const), who: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("look" as const), who: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("wait" as const), hours: fc.constantFrom(1, 5, 30, 60) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("damage" as const),
      how: fc.constantFrom(...Object.keys(damages)),
      where: fc.double({ min: 0, max: 0.999, noNaN: true }),
      copy: fc.constantFrom(false, false, true),
    }),
  },
);

type Step = typeof anyStep extends fc.Arbitrary<infer Each> ? Each : never;
type Registration = IntakeEvent & { readonly kind: "registered" };

/** What people were really told and really answered. */
class Season {
  readonly #group: ReturnType<typeof groupOf>;
  readonly #cap: number;
  readonly #files: StateFiles = memoryFiles();
  readonly #registrations: Registration[] = [];
  readonly #told: IntakeEvent[] = [];
  readonly #admitted = new Set<string>();
  readonly #left = new Set<string>();
  /** Until when a place was offered to whom; for good where they took it. */
  readonly #offers = new Map<string, number>();
  #intake: Intake | undefined;
  #clock = begin;
  #isLost = false;
  offered = 0;
  recovered = 0;

  constructor(cap: number, people: number) {
    this.#cap = cap;
    this.#group = groupOf(cap);
    for (let person = 0; person < people; person += 1) this.#come();
  }

  async take(step: Step): Promise<void> {
    this.#clock += 60_000;
    switch (step.kind) {
      case "record":
        return await this.#record(this.#clock - step.slow * hour);
      case "accept":
      case "decline":
        return this.#answer(step.kind === "accept", step.who);
      case "cancel":
        return this.#cancel(step.who);
      case "come":
        return this.#come();
      case "look":
        return this.#look(step.who);
      case "wait":
        this.#clock += step.hours * hour;
        return undefined;
      case "damage":
        return await this.#damage(step);
    }
  }

  #come(): void {
    const number = this.#registrations.length;
    this.#clock += 60_000;
    this.#registrations.push({
      ...{ kind: "registered", at: instant(this.#clock), id: `r${number}` },
      person: { name: redact(`Example ${number}`), email: redact(`example-${number}@example.org`) },
    });
  }

  #say(kind: "accepted" | "declined" | "cancelled" | "not-offered", id: string): void {
    this.#told.push({ kind, at: instant(this.#clock), id });
  }

  #answer(isAccepting: boolean, who: number): void {
    const open = [...this.#offers].filter(([, until]) => until >= this.#clock && until !== Number.POSITIVE_INFINITY);
    const [id] = open[who % Math.max(1, open.length)] ?? [];
    if (id === undefined) return;
    this.#say(isAccepting ? "accepted" : "declined", id);
    this.#offers.set(id, isAccepting ? Number.POSITIVE_INFINITY : 0);
    if (!isAccepting) this.#left.add(id);
  }

  #cancel(who: number): void {
    const id = [...this.#admitted][who % Math.max(1, this.#admitted.size)];
    if (id === undefined) return;
    this.#admitted.delete(id);
    this.#left.add(id);
    this.#say("cancelled", id);
  }

  /** A person looks through the mails of those in doubt, and says what is so; of an open offer there is nothing to say yet. */
  #look(who: number): void {
    const inDoubt = (this.#intake?.registrations ?? []).filter(({ state }) => state === "in-doubt");
    for (const { id } of inDoubt.slice(who % 3)) {
      const until = this.#offers.get(id);
      if (this.#admitted.has(id) || until === Number.POSITIVE_INFINITY) this.#say("accepted", id);
      else if (until === undefined) this.#say("not-offered", id);
      else if (until < this.#clock) this.#say("declined", id);
    }
  }

  async #damage({ how, where, copy }: Step & { readonly kind: "damage" }): Promise<void> {
    const bytes = await this.#files.read(journalName);
    if (bytes === undefined) return;
    const changed = damages[how]?.(bytes, where);
    if (copy) await this.#files.replace("journal-OFFICE-PC.jsonl", bytes);
    if (changed === undefined) {
      await this.#files.remove(journalName);
      await this.#files.remove(`${journalName}.tip`);
      this.#isLost = true;
    } else await this.#files.replace(journalName, changed);
  }

  async #record(machine: number): Promise<void> {
    try {
      await this.#called(machine, this.#isLost).catch(async (error: unknown) => {
        if (!(error instanceof KeepingError)) throw error;
        await this.#called(machine, true);
      });
      this.#isLost = false;
    } catch (error) {
      // By a clock that has gone back nothing begins anew.
      if (!(error instanceof Refusal) || machine === this.#clock) throw error;
    }
  }

  async #called(machine: number, isRecovering: boolean): Promise<void> {
    const now = instant(machine);
    const [group, registrations] = [this.#group, this.#registrations];
    const situation = { group, registrations, told: this.#told, now, isRecording: true, isRecovering };
    this.#intake = await withJournal(invocation, this.#files, situation, texts, async (journal) => {
      if (journal.recovery !== undefined) this.recovered += 1;
      await journal.answered();
      const intake = () => {
        const { events, inDoubtSince } = journal.known();
        return admit(group, [...registrations, ...events], { now, inDoubtSince });
      };
      const before = await this.#offersWritten();
      await journal.offer(intake(), now);
      for (const { id, until } of (await this.#offersWritten()).slice(before.length)) this.#isOffered(id, until);
      return intake();
    });
    for (const { id, state } of this.#intake.registrations) if (state === "admitted") this.#isAdmitted(id);
    this.#holds(machine === this.#clock);
  }

  async #offersWritten() {
    const [group, registrations, now] = [this.#group, this.#registrations, instant(this.#clock)];
    const situation = { group, registrations, told: [], now, key, isRecording: false, tell: () => undefined };
    const { events } = (await openOffers(this.#files, situation)).known();
    return events.flatMap((event) => (event.kind === "offered" ? [event] : []));
  }

  #isOffered(id: string, until: Instant): void {
    expect([id, this.#offers.has(id), this.#admitted.has(id), this.#left.has(id)]).toEqual([id, false, false, false]);
    this.#offers.set(id, Date.parse(until));
    this.offered += 1;
  }

  /** Whoever is in by an offer is so already. */
  #isAdmitted(id: string): void {
    if (this.#offers.get(id) !== Number.POSITIVE_INFINITY) {
      expect([id, this.#left.has(id)]).toEqual([id, false]);
      this.#admitted.add(id);
    }
  }

  #holds(isClockRight: boolean): void {
    const offers = [...this.#offers].filter(([, until]) => until >= this.#clock).map(([id]) => id);
    const holders = new Set([...offers, ...this.#admitted]);
    expect(holders.size).toBeLessThanOrEqual(this.#cap);
    // Whoever holds a place is never taken for one who waits; by a clock that has gone back offers have not run out yet.
    if (!isClockRight) return;
    for (const { id, state } of this.#intake?.registrations ?? [])
      if (holders.has(id)) expect([id, state]).not.toEqual([id, "waiting"]);
  }
}

describe("whatever happens to the journal, and however often", () => {
  it("no more places are offered and taken than there are, and nobody is offered one twice", async () => {
    const seen = { offered: 0, recovered: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 2, max: 9 }),
        fc.array(anyStep, { minLength: 20, maxLength: 50, size: "max" }),
        async (cap, people, steps) => {
          const season = new Season(cap, people);
          for (const step of steps) await season.take(step);
          seen.offered += season.offered;
          seen.recovered += season.recovered;
        },
      ),
      // So many that offers and recoveries are among them.
      { numRuns: 2 * (fc.readConfigureGlobal().numRuns ?? 100) },
    );
    expect(seen.offered).toBeGreaterThan(50);
    expect(seen.recovered).toBeGreaterThan(20);
  });
});
