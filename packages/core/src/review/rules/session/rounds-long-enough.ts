import { seriesFormats } from "../../../format/index.js";
import { defineRule } from "../../rule.js";
import { agendaPath, type Dates, seenInAgendas } from "./agendaPlaces.js";

type Round = { minutes: number; people: number; advised: number } & Dates;

const rounds = ["introductions", "closing-round"] as const;

/** A round in which each has less than about a minute hurries people, and the quiet ones go unheard. Ours. */
export const roundsLongEnough = defineRule<{ introductions: Round; "closing-round": Round }>()({
  id: "session/rounds-long-enough",
  scopes: [{ strength: "may", formats: seriesFormats }],
  sources: [({ profile }) => profile.agenda.roundLeastPerPerson],
  outsideReadiness: "a hint; the facilitators see how long a round takes",
  check(group, report) {
    const people = group.seats?.most ?? 0;
    const advised = Math.ceil(people * group.profile.agenda.roundLeastPerPerson.value);
    const found = seenInAgendas(group, (held) =>
      rounds
        .filter((round) => held.contents.parts.has(round) && held.contents.minutes[round] < advised)
        .map((round) => {
          const index = held.agenda.findIndex(({ parts }) => parts.includes(round));
          return { round, minutes: held.contents.minutes[round], path: agendaPath(held, index, "minutes") };
        }),
    );
    for (const { round, path, minutes, dates } of found) report.wrong(round, path, { minutes, people, advised, dates });
  },
});
