import type { LocalDate } from "../kernel/index.js";
import type { Profile } from "../profile/index.js";
import type { HalfYear } from "./texts.js";

/** The half of a year that a date belongs to, by the practice's season ends. */
export function halfYearOf(date: LocalDate, { seasons }: Profile): HalfYear {
  const [year = "", month, dayOfMonth] = date.split("-");
  const day = `${month}-${dayOfMonth}`;
  if (day <= seasons.springEnds.value) return { half: "spring", year };
  if (day <= seasons.autumnEnds.value) return { half: "autumn", year };
  return { half: "spring", year: `${Number(year) + 1}` };
}
