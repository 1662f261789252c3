import { finnishDates } from "../dates/index.js";
import type { ReportTexts } from "./texts.js";

const { date } = finnishDates;
const decimal = (value: number) => `${value}`.replace(".", ",");

/** What is said of a season, in Finnish. */
export const reportInFinnish: ReportTexts = {
  title: "Kausi lukuina",
  held: ({ organiser, publicName, held, from, to, coming }) => {
    const named = `${organiser}: ${publicName}.`;
    if (held === 0) return `${named} Tapaamisia ei ole vielä ollut.`;
    const times = held === 1 ? "Ryhmä tapasi kerran" : `Ryhmä tapasi ${held} kertaa`;
    const more = coming === 0 ? "" : ` Tulossa on vielä ${coming === 1 ? "yksi tapaaminen" : `${coming} tapaamista`}.`;
    return `${named} ${times} ajalla ${date(from)} – ${date(to)}.${more}`;
  },
  cancelled: (sessions) => (sessions === 1 ? "Yksi tapaaminen peruttiin." : `${sessions} tapaamista peruttiin.`),
  visits: ({ visits, mean = 0, fewest = 0, most = 0 }) =>
    fewest === most
      ? `Käyntejä oli ${visits}, joka kerralla ${most}.`
      : `Käyntejä oli yhteensä ${visits}, tapaamista kohti keskimäärin ${decimal(mean)} (vähimmillään ${fewest}, enimmillään ${most}).`,
  people: (people) => `Mukana oli ${people} eri ihmistä.`,
  notPeople: "Luku kertoo käynneistä. Sama ihminen on voinut olla mukana monta kertaa.",
  uncounted: (sessions) =>
    sessions === 1
      ? "Yhdestä tapaamisesta ei ole kirjattu osallistujien määrää."
      : `${sessions} tapaamisesta ei ole kirjattu osallistujien määrää.`,
  themes: (themes) => `Aiheina olivat: ${themes.join(", ")}.`,
  answered: (answers) => `Palautetta antoi ${answers} ihmistä.`,
  grade: ({ is, value }) =>
    `Ryhmän arvosana oli ${{ about: "keskimäärin", "at-least": "keskimäärin vähintään", "at-most": "keskimäärin enintään" }[is]} ${decimal(value)}.`,
  goals: (reached, goals) =>
    goals === 0
      ? ""
      : `Ryhmällä oli ${goals === 1 ? "yksi tavoite" : `${goals} tavoitetta`}, joista toteutui selvästi ${reached}.`,
  figures: {
    group: "Ryhmä",
    period: "Aika",
    format: "Ryhmän muoto",
    held: "Pidettyjä tapaamisia",
    cancelled: "Peruttuja tapaamisia",
    visits: "Käyntejä yhteensä",
    mean: "Osallistujia tapaamista kohti",
    people: "Eri ihmisiä",
    uncounted: "Tapaamisia, joista luku puuttuu",
    answers: "Palautteen antaneita",
    grade: "Arvosana",
  },
  unknown: "ei tiedossa",
};
