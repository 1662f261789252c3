import type { LocalDate, Profile } from "@piiri/core";
import type { Season } from "../texts/texts.js";

/** The season that a date belongs to, by the practice's season ends. */
export function seasonOf(date: LocalDate, { seasons }: Profile): Season {
  const year = date.slice(0, 4);
  const day = date.slice(5);
  if (day <= seasons.springEnds.value) return { half: "spring", year };
  if (day <= seasons.autumnEnds.value) return { half: "autumn", year };
  return { half: "spring", year: `${Number(year) + 1}` };
}
