import type { Result } from "neverthrow";
import { expectTypeOf, it } from "vitest";
import type { Group } from "../group/index.js";
import { type CalendarOptions, type CalendarProblem, toCalendar, toCalendarOrThrow } from "./index.js";

declare const group: Group;
declare const joinUrl: string;
declare const perhaps: string | undefined;
declare const anyView: CalendarOptions["view"];

it("gives a text or says why not", () => {
  expectTypeOf(toCalendar(group, { view: "public" })).toEqualTypeOf<Result<string, CalendarProblem>>();
  expectTypeOf(toCalendarOrThrow(group, { view: "participants", joinUrl })).toEqualTypeOf<string>();
});

it("takes a link for those who belong to the group", () => {
  toCalendar(group, { view: "participants", joinUrl });
  toCalendar(group, { view: "facilitators", joinUrl: perhaps, mode: "rule" });
  toCalendar(group, { view: "public", joinUrl: undefined });
});

it("takes none for strangers, nor where they might be meant", () => {
  // @ts-expect-error a link for strangers
  toCalendar(group, { view: "public", joinUrl });
  // @ts-expect-error perhaps a link for strangers
  toCalendar(group, { view: "public", joinUrl: perhaps });
  // @ts-expect-error a link for perhaps strangers
  toCalendar(group, { view: anyView, joinUrl });
  // @ts-expect-error nobody in particular
  toCalendar(group, {});
});
