import type { DayWords } from "@piiri/core/date-fns";
import { enGB } from "date-fns/locale/en-GB";

/** How far days are from today, in English. */
export const dayWords: DayWords = { locale: enGB, yesterday: "yesterday", today: "today", tomorrow: "tomorrow" };
