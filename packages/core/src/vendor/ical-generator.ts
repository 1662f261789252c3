export {
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEvent,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";

type WithCrypto = { crypto?: { readonly randomUUID?: unknown } | undefined };

/**
 * Does something with the generator where the platform has no `crypto.randomUUID`: on pages that come over plain http, and in
 * places without any `crypto`. The generator asks it for an id of each event, and we give every event its own at once, so
 * nothing of what stands in for it is ever seen. It is there only while this runs.
 */
export function withoutChance<Value>(work: () => Value): Value {
  const global = globalThis as WithCrypto;
  if (typeof global.crypto?.randomUUID === "function") return work();
  const own = Object.getOwnPropertyDescriptor(globalThis, "crypto");
  Object.defineProperty(globalThis, "crypto", { configurable: true, value: { randomUUID: () => "" } });
  try {
    return work();
  } finally {
    if (own === undefined) Reflect.deleteProperty(globalThis, "crypto");
    else Object.defineProperty(globalThis, "crypto", own);
  }
}
