import type { DayWords } from "@piiri/core/date-fns";
import { sv } from "date-fns/locale/sv";

/** How far days are from today, in Swedish. */
export const dayWords: DayWords = { locale: sv, yesterday: "i går", today: "i dag", tomorrow: "i morgon" };
