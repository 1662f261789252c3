import { type EpochDay, epochDayOf, weekInDays } from "../kernel/index.js";
import { easterSunday, type FinnishHolidayId, saturdayFrom } from "../series/index.js";

/** A holiday of a country near by. Those that Finland has too bear Finland's id, so that every catalogue has a name for them. */
export type HolidayId =
  | FinnishHolidayId
  | "constitution-day"
  | "german-unity"
  | "maundy-thursday"
  | "national-day"
  | "pentecost-monday"
  | "prayer-day"
  | "restored-independence"
  | "victory-day";

/** A holiday of a country: its id, its name there, the day on which it falls in a year. */
export interface NationalHoliday {
  readonly id: HolidayId;
  readonly name: string;
  readonly on: (year: number) => EpochDay;
  readonly kind: "public" | "eve";
  /** The last year in which it was one. */
  readonly until?: number;
}

type On = NationalHoliday["on"];

function day(month: number, dayOfMonth: number): On {
  return (year) => epochDayOf(year, month, dayOfMonth);
}

function easter(days: number): On {
  return (year) => easterSunday(year) + days;
}

function saturday(month: number, dayOfMonth: number): On {
  return (year) => saturdayFrom(epochDayOf(year, month, dayOfMonth));
}

const holiday = (id: HolidayId, name: string, on: On): NationalHoliday => ({ id, name, on, kind: "public" });
const eve = (id: HolidayId, name: string, on: On): NationalHoliday => ({ id, name, on, kind: "eve" });

const goodFriday = easter(-2);
const easterMonday = easter(1);
const ascension = easter(39);
const pentecost = easter(7 * weekInDays);
const pentecostMonday = easter(7 * weekInDays + 1);
const midsummer = saturday(6, 20);

/** Sweden's, by the law in force since 2005 (lag 1989:253); the eves are treated as holidays at most places of work. */
export const sweden: readonly NationalHoliday[] = [
  holiday("new-year", "nyårsdagen", day(1, 1)),
  holiday("epiphany", "trettondedag jul", day(1, 6)),
  holiday("good-friday", "långfredagen", goodFriday),
  holiday("easter-sunday", "påskdagen", easter(0)),
  holiday("easter-monday", "annandag påsk", easterMonday),
  eve("may-day-eve", "valborgsmässoafton", day(4, 30)),
  holiday("may-day", "första maj", day(5, 1)),
  holiday("ascension", "Kristi himmelsfärdsdag", ascension),
  holiday("pentecost", "pingstdagen", pentecost),
  holiday("national-day", "nationaldagen", day(6, 6)),
  eve("midsummer-eve", "midsommarafton", (year) => midsummer(year) - 1),
  holiday("midsummer", "midsommardagen", midsummer),
  holiday("all-saints", "alla helgons dag", saturday(10, 31)),
  eve("christmas-eve", "julafton", day(12, 24)),
  holiday("christmas", "juldagen", day(12, 25)),
  holiday("boxing-day", "annandag jul", day(12, 26)),
  eve("new-year-eve", "nyårsafton", day(12, 31)),
];

/** Norway's (helligdagsloven of 1995; 1 and 17 May by the law of 1947). */
export const norway: readonly NationalHoliday[] = [
  holiday("new-year", "første nyttårsdag", day(1, 1)),
  holiday("maundy-thursday", "skjærtorsdag", easter(-3)),
  holiday("good-friday", "langfredag", goodFriday),
  holiday("easter-sunday", "første påskedag", easter(0)),
  holiday("easter-monday", "andre påskedag", easterMonday),
  holiday("may-day", "arbeidernes dag", day(5, 1)),
  holiday("constitution-day", "grunnlovsdagen", day(5, 17)),
  holiday("ascension", "Kristi himmelfartsdag", ascension),
  holiday("pentecost", "første pinsedag", pentecost),
  holiday("pentecost-monday", "andre pinsedag", pentecostMonday),
  eve("christmas-eve", "julaften", day(12, 24)),
  holiday("christmas", "første juledag", day(12, 25)),
  holiday("boxing-day", "andre juledag", day(12, 26)),
  eve("new-year-eve", "nyttårsaften", day(12, 31)),
];

/** Denmark's; the Great Prayer Day was given up by the law of 2023. */
export const denmark: readonly NationalHoliday[] = [
  holiday("new-year", "nytårsdag", day(1, 1)),
  holiday("maundy-thursday", "skærtorsdag", easter(-3)),
  holiday("good-friday", "langfredag", goodFriday),
  holiday("easter-sunday", "påskedag", easter(0)),
  holiday("easter-monday", "2. påskedag", easterMonday),
  { ...holiday("prayer-day", "store bededag", easter(26)), until: 2023 },
  holiday("ascension", "Kristi himmelfartsdag", ascension),
  holiday("pentecost", "pinsedag", pentecost),
  holiday("pentecost-monday", "2. pinsedag", pentecostMonday),
  eve("christmas-eve", "juleaftensdag", day(12, 24)),
  holiday("christmas", "1. juledag", day(12, 25)),
  holiday("boxing-day", "2. juledag", day(12, 26)),
  eve("new-year-eve", "nytårsaftensdag", day(12, 31)),
];

/** Estonia's (pühade ja tähtpäevade seadus), with Christmas Eve among them since 2005. */
export const estonia: readonly NationalHoliday[] = [
  holiday("new-year", "uusaasta", day(1, 1)),
  holiday("independence", "iseseisvuspäev", day(2, 24)),
  holiday("good-friday", "suur reede", goodFriday),
  holiday("easter-sunday", "ülestõusmispühade 1. püha", easter(0)),
  holiday("may-day", "kevadpüha", day(5, 1)),
  holiday("pentecost", "nelipühade 1. püha", pentecost),
  holiday("victory-day", "võidupüha", day(6, 23)),
  holiday("midsummer", "jaanipäev", day(6, 24)),
  holiday("restored-independence", "taasiseseisvumispäev", day(8, 20)),
  holiday("christmas-eve", "jõululaupäev", day(12, 24)),
  holiday("christmas", "esimene jõulupüha", day(12, 25)),
  holiday("boxing-day", "teine jõulupüha", day(12, 26)),
  eve("new-year-eve", "vana-aasta õhtu", day(12, 31)),
];

/**
 * Those that all of Germany has; a state's further ones are its own. The Sundays of Easter and Whitsun are feasts everywhere, though
 * hardly any state's law names them.
 */
export const germany: readonly NationalHoliday[] = [
  holiday("new-year", "Neujahr", day(1, 1)),
  holiday("good-friday", "Karfreitag", goodFriday),
  holiday("easter-sunday", "Ostersonntag", easter(0)),
  holiday("easter-monday", "Ostermontag", easterMonday),
  holiday("may-day", "Tag der Arbeit", day(5, 1)),
  holiday("ascension", "Christi Himmelfahrt", ascension),
  holiday("pentecost", "Pfingstsonntag", pentecost),
  holiday("pentecost-monday", "Pfingstmontag", pentecostMonday),
  holiday("german-unity", "Tag der Deutschen Einheit", day(10, 3)),
  eve("christmas-eve", "Heiligabend", day(12, 24)),
  holiday("christmas", "1. Weihnachtstag", day(12, 25)),
  holiday("boxing-day", "2. Weihnachtstag", day(12, 26)),
  eve("new-year-eve", "Silvester", day(12, 31)),
];
