import type { Instant, TimeZone } from "@piiri/core";
import type { DayAndClock } from "../form/clockColumn.js";
import type { DateStyle } from "../form/formDefinition.js";
import { joinedMoment, momentReader, zoneOfHeading } from "../form/writtenMoment.js";
import { writtenAt } from "./valueIn.js";

/** Where moments stand in a row, and how they are written. */
export interface MomentColumns {
  readonly header: readonly string[];
  readonly at: readonly number[];
  readonly joined: DayAndClock | undefined;
  readonly dateStyle: DateStyle;
  readonly timeZone: TimeZone;
}

/** When a row was sent, in the zone that the time itself names, else its heading, else where the form was answered. */
export function momentOfRow({
  header,
  at,
  joined,
  dateStyle: style,
  timeZone: zone,
}: MomentColumns): (cells: readonly string[]) => Instant | undefined {
  const zoneAt = (place: number) => zoneOfHeading(header[place] ?? "");
  const readers = at.map((place) => ({ place, read: momentReader(style, zone, zoneAt(place)) }));
  const told = joined && (zoneAt(joined.clock) ?? zoneAt(joined.day));
  return (cells) => {
    for (const { place, read } of readers) {
      const written = writtenAt(cells, place);
      if (written === "") continue;
      if (joined === undefined || place !== joined.day) return read(written);
      return joinedMoment(written, writtenAt(cells, joined.clock), { style, zone, told });
    }
    return undefined;
  };
}
