import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { DeepReadonly, Instant, LocalDate, LocalTime, TimeZone } from "../kernel/index.js";
import type { GroupPlan, planForms, planSchema, SpokenPlanSchema } from "./index.js";

type SingleEvent = Extract<GroupPlan, { readonly format: "single-event" }>;
type ClosedGroup = Extract<GroupPlan, { readonly format: "closed-group" }>;
type OpenMeetings = Extract<GroupPlan, { readonly format: "open-meetings" }>;

declare const event: SingleEvent;
declare const closed: ClosedGroup;
declare const plan: GroupPlan;

describe("GroupPlan", () => {
  it("is one of three formats", () => {
    expectTypeOf<GroupPlan["format"]>().toEqualTypeOf<"closed-group" | "open-meetings" | "single-event">();
  });

  it("has dates, times, zones and instants that were checked", () => {
    expectTypeOf<GroupPlan["schedule"]["start"]>().toEqualTypeOf<LocalDate>();
    expectTypeOf<GroupPlan["schedule"]["time"]>().toEqualTypeOf<LocalTime>();
    expectTypeOf<GroupPlan["schedule"]["timeZone"]>().toEqualTypeOf<TimeZone | undefined>();
    expectTypeOf<GroupPlan["revisedAt"]>().toEqualTypeOf<Instant | undefined>();
    expectTypeOf<"2027-03-02">().toExtend<LocalDate>();
    expectTypeOf<"2.3.2027">().not.toExtend<LocalDate>();
  });

  it("has a rhythm only where there is more than one session", () => {
    expectTypeOf<ClosedGroup["schedule"]>().toHaveProperty("rhythm");
    expectTypeOf<SingleEvent["schedule"]>().not.toHaveProperty("rhythm");
    const { schedule } = event;
    // @ts-expect-error a single event has no rhythm
    const wrong: GroupPlan = { ...event, schedule: { ...schedule, rhythm: [{ kind: "weekly", interval: 2 }] } };
    // @ts-expect-error nor does a series' schedule fit it when written out
    ({ ...event, schedule: { start: schedule.start, time: schedule.time, count: 6 } }) satisfies GroupPlan;
    const right: GroupPlan = { ...closed, schedule: { ...schedule, rhythm: [{ kind: "weekly", interval: 2 }] } };
    expectTypeOf([wrong, right]).toExtend<GroupPlan[]>();
  });

  it("has the memberships of its format", () => {
    expectTypeOf<ClosedGroup["membership"]>().toEqualTypeOf<"closed" | "replenished" | undefined>();
    expectTypeOf<OpenMeetings["membership"]>().toEqualTypeOf<"open" | "replenished" | undefined>();
    expectTypeOf<SingleEvent>().not.toHaveProperty("membership");
  });

  it("is not changed by anyone, all the way down", () => {
    // @ts-expect-error
    plan.title = "Other";
    // @ts-expect-error
    plan.organiser.name = "Other";
    // @ts-expect-error
    closed.schedule.skip?.push(closed.schedule.start);
    // @ts-expect-error
    closed.schedule.breaks = [];
    // @ts-expect-error
    (plan.sessions ?? {}).s1 = {};
    // @ts-expect-error
    plan.people?.facilitators?.pop();
  });
});

describe("planSchema", () => {
  it("gives a plan, and takes one, both ways", () => {
    expectTypeOf<DeepReadonly<z.infer<typeof planForms>>>().toExtend<GroupPlan>();
    expectTypeOf<GroupPlan>().toExtend<DeepReadonly<z.infer<typeof planForms>>>();
    expectTypeOf<z.output<typeof planSchema>>().toEqualTypeOf<GroupPlan>();
    expectTypeOf<z.input<typeof planSchema>>().toEqualTypeOf<GroupPlan>();
  });

  it("is a Standard Schema in any language", () => {
    expectTypeOf<SpokenPlanSchema>().toExtend<Spoken>();
  });
});

/** What the specification asks for. */
interface Spoken {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult | Promise<StandardResult>;
    readonly types?: { readonly input: unknown; readonly output: unknown } | undefined;
  };
}

type StandardResult =
  | { readonly value: unknown; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[];
    };
