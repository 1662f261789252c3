import { isLocalDate, type LocalDate } from "@piiri/core";

/** The reader's day as core takes it. It comes from the browser's clock, so that another form is a fault of ours. */
export function today(day: string): LocalDate {
  if (!isLocalDate(day)) throw new Error("not a local date");
  return day;
}
