import { type Instant, languages, resolvePlanOrThrow } from "@piiri/core";
import { redact, reveal } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readEventsOrThrow } from "./readEvents.js";
import { type WrittenEvent, type WrittenEventKind, writeEvents } from "./writeEvents.js";

const { timeZone } = resolvePlanOrThrow(goodPlans["closed-group"]).schedule;
const bytes = (text: string) => new TextEncoder().encode(text);

const kinds = [
  ...["cancelled", "accepted", "declined", "not-offered", "consent-withdrawn", "came", "did-not-come"],
] as readonly WrittenEventKind[];
const anyEvent: fc.Arbitrary<WrittenEvent> = fc.record({
  at: fc
    .integer({ min: Date.UTC(2026, 0), max: Date.UTC(2028, 0) })
    .map((moment) => `${new Date(moment).toISOString().slice(0, 19)}Z` as Instant),
  kind: fc.constantFrom(...kinds),
  row: fc.integer({ min: 2, max: 99 }),
  session: fc.constantFrom(undefined, "s1", "s12"),
  person: fc.record(
    {
      name: fc.constantFrom("Example One", "Åsa Esimerkki").map((name) => redact(name)),
      email: fc.constant(redact("a@example.org")),
    },
    { requiredKeys: [] },
  ),
});

/** Files of events as people keep them: no two write days alike. */
const formers = [
  undefined,
  "Aika;Sähköposti;Tapahtuma\r\n16.2.2027 12.00;eino@esimerkki.test;peruutti\r\n",
  "Time,Email,Event\n2/16/2027 12:00,eino@esimerkki.test,cancelled\n2/3/2027 9:00,a@b.test,came\n",
  "Omat muistiinpanot;;\nE-post;Händelse;Tid\neino@esimerkki.test;avbokade;2027-02-16 12:00\n",
  "Aika;Rivi;Tapahtuma\n",
];

it("what is written is read again, and what stood there before reads as it did", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...formers),
      fc.array(anyEvent, { maxLength: 6 }),
      fc.constantFrom(...languages),
      async (former, more, language) => {
        const before = former === undefined ? [] : await readEventsOrThrow(bytes(former), { timeZone });
        const written = await writeEvents(former === undefined ? undefined : bytes(former), more, language);
        const after = await readEventsOrThrow(bytes(written), { timeZone });
        const eventsIn = (items: typeof after) => items.flatMap((item) => (item.kind === "event" ? [item.event] : []));
        expect(after.filter(({ kind }) => kind === "rejected")).toEqual([]);
        const plain = ({ at, kind, session, row, person: { name, email } }: ReturnType<typeof eventsIn>[number]) => [
          ...[at, kind, session, row, name && reveal(name), email && reveal(email)],
        ];
        const expected = more.map(({ at, kind, session, row, person }) =>
          plain({ at, kind, session, person, row: (person.name ?? person.email) ? undefined : row }),
        );
        expect(eventsIn(after).map(plain)).toEqual([...eventsIn(before).map(plain), ...expected]);
      },
    ),
  );
});
