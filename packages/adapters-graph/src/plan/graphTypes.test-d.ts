import type { Event, Message, OnlineMeeting } from "@microsoft/microsoft-graph-types";
import { expectTypeOf, test } from "vitest";
import type { EventPayload, MeetingPayload, MessagePayload, ReadEvent, ReadMeeting } from "./graphTypes.js";

test("what we write is what Microsoft declares, and what Microsoft declares we can read", () => {
  expectTypeOf<EventPayload>().toExtend<Event>();
  expectTypeOf<MeetingPayload>().toExtend<OnlineMeeting>();
  expectTypeOf<MessagePayload>().toExtend<Message>();
  expectTypeOf<Event>().toExtend<ReadEvent>();
  expectTypeOf<OnlineMeeting>().toExtend<ReadMeeting>();
  // A name that Graph does not know would be no part of its types.
  expectTypeOf<Exclude<keyof EventPayload, keyof Event>>().toBeNever();
  expectTypeOf<Exclude<keyof MeetingPayload, keyof OnlineMeeting>>().toBeNever();
});
