import type { AudienceLeaf, EventLeaf, EventSeriesLeaf, ScheduleLeaf } from "schema-dts";
import { describe, expectTypeOf, it } from "vitest";
import type { JsonLd, SchemaOrgEvent, SchemaOrgSeries } from "./index.js";
import type { FactsOf } from "./vocabulary.js";

describe("a misspelling does not compile", () => {
  it("of a name", () => {
    // @ts-expect-error: startDate
    ({ "@type": "Event", startDat: "2027-03-02" }) satisfies FactsOf<EventLeaf>;
    // @ts-expect-error: previousStartDate
    ({ "@type": "Event", previousStart: "2027-03-02" }) satisfies FactsOf<EventLeaf>;
    // @ts-expect-error: superEvent
    ({ "@type": "EventSeries", superEvents: [] }) satisfies FactsOf<EventSeriesLeaf>;
    // @ts-expect-error: scheduleTimezone
    ({ "@type": "Schedule", scheduleTimeZone: "Europe/Helsinki" }) satisfies FactsOf<ScheduleLeaf>;
    // @ts-expect-error: an audience has no type of its own
    ({ "@type": "Audience", type: "working" }) satisfies FactsOf<AudienceLeaf>;
  });

  it("of a value", () => {
    // @ts-expect-error: EventCancelled
    ({ eventStatus: "https://schema.org/EventCanceled" }) satisfies FactsOf<EventLeaf>;
    // @ts-expect-error: OnlineEventAttendanceMode
    ({ eventAttendanceMode: "https://schema.org/OnlineAttendanceMode" }) satisfies FactsOf<EventLeaf>;
    // @ts-expect-error: EventSeries
    ({ "@type": "EventSerie" }) satisfies FactsOf<EventSeriesLeaf>;
    // @ts-expect-error: free or not
    ({ isAccessibleForFree: "for free" }) satisfies FactsOf<EventLeaf>;
    // @ts-expect-error: a number
    ({ maximumAttendeeCapacity: "twelve" }) satisfies FactsOf<EventLeaf>;
  });

  it("the right spelling does", () => {
    ({ "@type": "Event", eventStatus: "https://schema.org/EventCancelled" }) satisfies FactsOf<EventLeaf>;
    ({ "@type": "Event", url: undefined }) satisfies FactsOf<EventLeaf>;
  });
});

describe("what users get", () => {
  it("is of the vocabulary, without naming its package", () => {
    expectTypeOf<SchemaOrgEvent>().toExtend<FactsOf<EventLeaf>>();
    expectTypeOf<SchemaOrgSeries>().toExtend<FactsOf<EventSeriesLeaf>>();
    expectTypeOf<JsonLd["@context"]>().toEqualTypeOf<"https://schema.org">();
  });

  it("holds no place for people or the meeting link", () => {
    expectTypeOf<JsonLd>().not.toHaveProperty("performer");
    expectTypeOf<JsonLd>().not.toHaveProperty("attendee");
    expectTypeOf<JsonLd>().not.toHaveProperty("contributor");
  });
});
