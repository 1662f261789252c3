import type { DayWords } from "@piiri/core/date-fns";
import { fi } from "date-fns/locale/fi";

/** How far days are from today, in Finnish. */
export const dayWords: DayWords = { locale: fi, yesterday: "eilen", today: "tänään", tomorrow: "huomenna" };
