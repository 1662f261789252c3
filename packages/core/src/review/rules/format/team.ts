import type { Team } from "../../../group/index.js";
import type { LocalDate } from "../../../kernel/index.js";

/** What is said of a team: how many there are, and the date when it leads one session only. */
export type TeamSize = { readonly count: number; readonly dates: readonly LocalDate[] };

export function teamSize({ size, session }: Team): TeamSize {
  return { count: size, dates: session ? [session.local.date] : [] };
}
