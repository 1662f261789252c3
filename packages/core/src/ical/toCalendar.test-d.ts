import type { Result } from "neverthrow";
import { expectTypeOf, it } from "vitest";
import type { Group } from "../group/index.js";
import { en } from "../locale/en.js";
import { type CalendarOptions, type CalendarProblem, toCalendar, toCalendarOrThrow } from "./index.js";

declare const group: Group;
declare const joinUrl: string;
declare const perhaps: string | undefined;
declare const anyView: CalendarOptions["view"];

it("gives a text or says why not", () => {
  expectTypeOf(toCalendar(group, en, { view: "public" })).toEqualTypeOf<Result<string, CalendarProblem>>();
  expectTypeOf(toCalendarOrThrow(group, en, { view: "participants", joinUrl })).toEqualTypeOf<string>();
});

it("takes a link for those who belong to the group", () => {
  toCalendar(group, en, { view: "participants", joinUrl });
  toCalendar(group, en, { view: "facilitators", joinUrl: perhaps, mode: "rule" });
  toCalendar(group, en, { view: "public", joinUrl: undefined });
});

it("takes none for strangers, nor where they might be meant", () => {
  // @ts-expect-error a link for strangers
  toCalendar(group, en, { view: "public", joinUrl });
  // @ts-expect-error perhaps a link for strangers
  toCalendar(group, en, { view: "public", joinUrl: perhaps });
  // @ts-expect-error a link for perhaps strangers
  toCalendar(group, en, { view: anyView, joinUrl });
  // @ts-expect-error nobody in particular
  toCalendar(group, en, {});
});
