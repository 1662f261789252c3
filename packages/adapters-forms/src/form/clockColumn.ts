import { columnsNamed } from "./columnsOf.js";
import { isClockAlone, isDayAlone, yearAlone, yearOfShortDay } from "./writtenMoment.js";

/** What people and tools call a column that has the time of day beside one that has the day. */
const clockHeadings = {
  clock: [
    ...[
      "Kellonaika",
      "Klo",
      "Kello",
      "Aika",
      "Vastauskellonaika",
      "Ilmoittautumisen kellonaika",
      "Lähetyksen kellonaika",
    ],
    ...["Tid", "Klockslag", "Klockan", "Kl", "Klocka", "Tidpunkt", "Anmälningstid", "Svarstid"],
    ...["Time", "Time of day", "Clock", "Submission time", "Submit time", "Registration time", "Response time"],
  ],
};

/** A day in one column, and the time of that day in another. */
export interface DayAndClock {
  readonly day: number;
  readonly clock: number;
}

/** How moments stand in a table. */
export interface MomentPlaces {
  /** The columns of moments or of days, the first of them first. */
  readonly at: readonly number[];
  /** Where a moment stands in two columns, which they are. */
  readonly joined?: DayAndClock | undefined;
  /** Columns of times of day that may be of the days, though nothing says so. */
  readonly apart: readonly number[];
}

/**
 * How moments stand, by the headings and by what is written below them: a column of days is read together with the one that is
 * called a time of day and holds such. Where several are, or the heading says something else, nothing is joined.
 */
export function momentPlaces(
  header: readonly string[],
  at: readonly number[],
  rows: readonly (readonly string[])[],
): MomentPlaces {
  const named = new Set(columnsNamed(header.map(withoutZone), clockHeadings).clock);
  const clocks = [...named].filter((place) => isMostly(place, isClockAlone) && !isOfDays(place));
  const moments = at.filter((place) => !clocks.includes(place));
  const day = moments.find((place) => writtenAt(place).length > 0);
  if (day === undefined) return { at, apart: [] };
  if (!writtenAt(day).every(isDayAlone)) return { at: moments, apart: [] };
  const [clock, another] = clocks;
  if (clock !== undefined && another === undefined) return { at: moments, joined: { day, clock }, apart: [] };
  const shaped = header.flatMap((_, place) =>
    !at.includes(place) && writtenAt(place).some((cell) => cell.includes(":")) && isMostly(place, isClockAlone)
      ? [place]
      : [],
  );
  return { at: moments, apart: [...new Set([...clocks, ...shaped])].sort((one, other) => one - other) };

  function writtenAt(place: number): readonly string[] {
    return rows.flatMap((cells) => {
      const cell = (cells[place] ?? "").trim();
      return cell === "" ? [] : [cell];
    });
  }

  /** 13.02.27 is a time and a day: a day where another column has days of the same years. */
  function isOfDays(place: number): boolean {
    const years = new Set(
      at.filter((each) => each !== place).flatMap((each) => writtenAt(each).flatMap((cell) => yearAlone(cell) ?? [])),
    );
    const cells = writtenAt(place);
    return cells.every((cell) => years.has(yearOfShortDay(cell) ?? -1));
  }

  function isMostly(place: number, is: (cell: string) => boolean): boolean {
    const cells = writtenAt(place);
    return cells.length > 0 && cells.filter(is).length * 2 > cells.length;
  }
}

function withoutZone(heading: string): string {
  return heading.replace(/[([][^()[\]]{1,40}[)\]]\s{0,9}$/, "");
}
