import { tzlib_get_ical_block, tzlib_get_timezones } from "timezones-ical-library";
import type { TimeZone } from "../kernel/index.js";

const known: ReadonlySet<string> = new Set(tzlib_get_timezones());
const components = new Map<TimeZone, string>();

/**
 * The VTIMEZONE that tells readers of a zone; nothing for UTC, which needs none, and for a zone too new to have one.
 * Of a zone that shares its rules with another (Mariehamn with Helsinki) the library gives the other's name, which
 * would leave our times without a zone, so the name is put right.
 */
export function timeZoneComponent(zone: TimeZone): string | undefined {
  if (zone === "UTC" || !known.has(zone)) return undefined;
  let component = components.get(zone);
  if (component === undefined) {
    const [block = ""] = tzlib_get_ical_block(zone);
    component = block.replace(/^TZID:.*$/m, `TZID:${zone}`);
    components.set(zone, component);
  }
  return component;
}
