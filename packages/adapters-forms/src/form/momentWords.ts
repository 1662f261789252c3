import { isTimeZone, type TimeZone } from "@piiri/core";

const [helsinki, stockholm] = ["Europe/Helsinki" as TimeZone, "Europe/Stockholm" as TimeZone];

/** How months begin, in Finnish, Swedish and English, each from January on: a word is a month if it is one of its forms. */
const months: readonly (readonly string[])[] = [
  ["tammi", "jan", "januari", "january"],
  ["helmi", "feb", "febr", "februari", "february"],
  ["maalis", "mar", "mars", "march"],
  ["huhti", "apr", "april"],
  ["touko", "maj", "may"],
  ["kesä", "jun", "juni", "june"],
  ["heinä", "jul", "juli", "july"],
  ["elo", "aug", "augusti", "august"],
  ["syys", "sep", "sept", "september"],
  ["loka", "okt", "oktober", "oct", "october"],
  ["marras", "nov", "november"],
  ["joulu", "dec", "december"],
];

/** What Finnish adds: tammi, tammik, tammikuu, tammikuuta, tammikuun. */
const finnishEndings = ["", "k", "kuu", "kuuta", "kuun", "kuussa"];

/** Words for months, in small letters, with the month's number. */
export const monthWords: ReadonlyMap<string, number> = new Map(
  months.flatMap(([finnish = "", ...others], index) =>
    [...finnishEndings.map((ending) => finnish + ending), ...others].map((word) => [word, index + 1] as const),
  ),
);

const finnishDays = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"];

/** Words that tell nothing which the rest does not: weekdays, and what stands before a time or a day. */
export const idleWords: ReadonlySet<string> = new Set([
  ...finnishDays.flatMap((day) => [day, `${day}na`]),
  ...["ma", "ti", "ke", "to", "pe", "la", "su"],
  ...["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"].flatMap((day) => [day, `${day}en`]),
  ...["mån", "tis", "ons", "tor", "tors", "fre", "lör", "sön", "må", "on", "fr", "lö", "sö"],
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ...["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"],
  ...["den", "the", "of", "at", "päivänä", "päivä"],
]);

/** Words before a time, after which an hour may stand alone. */
export const clockWords: ReadonlySet<string> = new Set(["klo", "kello", "kl", "klockan"]);

/** Halves of the day: whether a word is of the second. */
export const halfWords: ReadonlyMap<string, boolean> = new Map([
  ["am", false],
  ["pm", true],
  ["ap", false],
  ["ip", true],
  ["fm", false],
  ["em", true],
]);

/**
 * Zones by their short names, in minutes ahead of UTC: those of Europe, and those of North America that mail has always had.
 * A name that means several zones is left out, so that its rows are told.
 */
export const zoneWords: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ z: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180 },
    ...{ est: -300, edt: -240, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
  }),
);

const times = ["aika", "aikaa", "time", "tid", "local time", "lokal tid"];
const finland = ["suomen", "helsingin", "finnish", "finland", "helsinki", "helsingfors", "finsk", "finländsk"];
const sweden = ["ruotsin", "tukholman", "swedish", "sweden", "svensk", "stockholm", "stockholms"];

/**
 * Zones by what people and tools call them in full, in small letters: a zone, or minutes ahead of UTC where summer and winter
 * have names of their own. What several zones may be called is not here.
 */
export const zonePlaces: ReadonlyMap<string, TimeZone | number> = new Map<string, TimeZone | number>([
  ...["helsinki", "helsingfors", ...finland.flatMap(timesOf)].map((name) => [name, helsinki] as const),
  ...["stockholm", "tukholma", ...sweden.flatMap(timesOf)].map((name) => [name, stockholm] as const),
  // All of its countries change their clocks at the same moment.
  ...["itä-euroopan", "östeuropeisk", "eastern european"].flatMap(timesOf).map((name) => [name, helsinki] as const),
  ...["keski-euroopan", "centraleuropeisk", "central european"]
    .flatMap(timesOf)
    .map((name) => [name, stockholm] as const),
  ...["itä-euroopan normaaliaika", "östeuropeisk normaltid", "eastern european standard time"].map(ahead(120)),
  ...["itä-euroopan kesäaika", "östeuropeisk sommartid", "eastern european summer time"].map(ahead(180)),
  ...["keski-euroopan normaaliaika", "centraleuropeisk normaltid", "central european standard time"].map(ahead(60)),
  ...["keski-euroopan kesäaika", "centraleuropeisk sommartid", "central european summer time"].map(ahead(120)),
  ...["coordinated universal time", "universal time", "greenwich mean time"].map(ahead(0)),
]);

function timesOf(place: string): readonly string[] {
  return times.map((time) => `${place} ${time}`);
}

function ahead(minutes: number): (name: string) => readonly [string, number] {
  return (name) => [name, minutes];
}

/** `america/argentina/buenos_aires` has so many parts. */
export const zoneTokensMost = 7;

/** Where the names of zones begin. A name as `etc/gmt+2` has its sign turned round, and people do not mean it so. */
const regions = /^(?:africa|america|asia|atlantic|australia|europe|indian|pacific)\/[a-z]/;

/** A zone by its name, whatever the size of its letters. */
export function zoneOfName(name: string): TimeZone | undefined {
  if (!regions.test(name)) return undefined;
  const written = name.replace(/(?:^|[/_-])[a-z]/g, (letter) => letter.toUpperCase());
  return isTimeZone(written) ? written : undefined;
}
