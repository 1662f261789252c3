import { half, hourInMinutes } from "../kernel/index.js";

/** Minutes as hours, to half an hour. */
export function halfHours(minutes: number): number {
  return Math.round(minutes / hourInMinutes / half) * half;
}
