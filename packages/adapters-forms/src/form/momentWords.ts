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
  ...["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
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
