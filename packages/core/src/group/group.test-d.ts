import { match } from "ts-pattern";
import { describe, expectTypeOf, it } from "vitest";
import type { Format, Membership } from "../format/index.js";
import type { LocalDate } from "../kernel/index.js";
import type { SessionStatus } from "../series/index.js";
import type { Group, resolvePlan } from "./index.js";

declare const group: Group;

describe("Group", () => {
  it("is whole: only what may truly be missing is optional", () => {
    expectTypeOf<Group["membership"]>().toEqualTypeOf<Membership>();
    expectTypeOf<Group["schedule"]["duration"]>().toEqualTypeOf<number>();
    expectTypeOf<Group["description"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Group["schedule"]["start"]>().toEqualTypeOf<LocalDate>();
  });

  it("is of a closed union of formats", () => {
    const answer = (format: Format) =>
      match(format)
        .with("closed-group", () => 1)
        .with("open-meetings", () => 2)
        .with("single-event", () => 3)
        .exhaustive();
    expectTypeOf(answer).returns.toEqualTypeOf<number>();
    match(group.format)
      .with("closed-group", "open-meetings", () => 1)
      // @ts-expect-error a single event is not answered for
      .exhaustive();
    expectTypeOf<SessionStatus>().toEqualTypeOf<"scheduled" | "moved" | "added" | "cancelled" | "postponed">();
  });

  it("is not changed by anyone, all the way down", () => {
    const [session] = group.sessions;
    // @ts-expect-error
    group.title = "Other";
    // @ts-expect-error
    group.sessions.push(session);
    // @ts-expect-error
    if (session) session.status = "cancelled";
    // @ts-expect-error
    if (session) session.local.date = group.schedule.start;
    // @ts-expect-error
    group.schedule.extent.kind = "until";
    // @ts-expect-error
    group.schedule.skip.push(group.schedule.start);
    // @ts-expect-error
    group.people.facilitators.pop();
    // @ts-expect-error
    group.organiser.name = "Other";
    // @ts-expect-error
    group.profile.horizonDays.value = 1;
    // @ts-expect-error
    group.profile.formats["closed-group"].sessions.source.document = "Other";
    // @ts-expect-error
    group.derived.push("/venue");
    // @ts-expect-error
    group.plan.id = "other";
  });

  it("is made of a plan that was parsed, not of any data", () => {
    type PlanLike = { format: "single-event"; id: string; title: string };
    expectTypeOf<PlanLike>().not.toExtend<Parameters<typeof resolvePlan>[0]>();
  });
});
