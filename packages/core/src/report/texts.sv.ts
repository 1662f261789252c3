import { swedishDates } from "../dates/index.js";
import type { ReportTexts } from "./texts.js";

const { date } = swedishDates;
const decimal = (value: number) => `${value}`.replace(".", ",");

/** What is said of a season, in Swedish. */
export const reportInSwedish: ReportTexts = {
  title: "Säsongen i siffror",
  held: ({ organiser, publicName, held, from, to, coming }) => {
    const named = `${organiser}: ${publicName}.`;
    if (held === 0) return `${named} Det har inte varit några träffar ännu.`;
    const times = held === 1 ? "Gruppen träffades en gång" : `Gruppen träffades ${held} gånger`;
    const more = coming === 0 ? "" : ` Det kommer ännu ${coming === 1 ? "en träff" : `${coming} träffar`}.`;
    return `${named} ${times} under tiden ${date(from)} – ${date(to)}.${more}`;
  },
  cancelled: (sessions) => (sessions === 1 ? "En träff ställdes in." : `${sessions} träffar ställdes in.`),
  visits: ({ visits, mean = 0, fewest = 0, most = 0 }) =>
    fewest === most
      ? `Besöken var ${visits}, varje gång ${most}.`
      : `Besöken var sammanlagt ${visits}, i medeltal ${decimal(mean)} per träff (minst ${fewest}, högst ${most}).`,
  people: (people) => `${people} olika personer var med.`,
  notPeople: "Siffran gäller besök. Samma person kan ha varit med många gånger.",
  uncounted: (sessions) =>
    sessions === 1
      ? "För en träff är antalet deltagare inte antecknat."
      : `För ${sessions} träffar är antalet deltagare inte antecknat.`,
  themes: (themes) => `Teman var: ${themes.join(", ")}.`,
  answered: (answers) => `${answers} personer gav respons.`,
  grade: ({ is, value }) =>
    `Gruppens vitsord var ${{ about: "i medeltal", "at-least": "i medeltal minst", "at-most": "i medeltal högst" }[is]} ${decimal(value)}.`,
  goals: (reached, goals) =>
    goals === 0 ? "" : `Gruppen hade ${goals === 1 ? "ett mål" : `${goals} mål`}, av dem nåddes ${reached} tydligt.`,
  figures: {
    group: "Grupp",
    period: "Tid",
    format: "Gruppens form",
    held: "Träffar som hölls",
    cancelled: "Inställda träffar",
    visits: "Besök sammanlagt",
    mean: "Deltagare per träff",
    people: "Olika personer",
    uncounted: "Träffar där antalet saknas",
    answers: "De som gav respons",
    grade: "Vitsord",
  },
  unknown: "inte känt",
};
