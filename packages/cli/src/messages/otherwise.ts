import type { LocalDate, LocalTime } from "@piiri/core";
import type { GroupChange } from "@piiri/core/change";

type Onwards = Extract<GroupChange, { readonly kind: "sessions-onwards" }>;

/** What is otherwise from a session on, each thing before and after. */
export function otherwise({ before, after }: Onwards, dateTime: (date: LocalDate, time: LocalTime) => string): string {
  const places = [before.place ?? "–", after.place ?? "–"];
  return [
    [dateTime(before.date, before.time), dateTime(after.date, after.time)],
    ...(before.duration === after.duration ? [] : [[`${before.duration} min`, `${after.duration} min`]]),
    ...(before.place === after.place ? [] : [places]),
  ]
    .map((pair) => pair.join(" → "))
    .join(", ");
}
