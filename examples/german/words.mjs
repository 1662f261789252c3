// @ts-check
// A language of one's own: what a federation says in German, by part and as far as it goes. English stands in for the rest. The line
// above has the compiler refuse what nobody asks for.
import { withFallback } from "@piiri/core";
import { en } from "@piiri/core/locale/en";

const weekdays = ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"];
const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

/** @param {string} date */
const numbersOf = (date) => date.split("-").map(Number);
/** @param {string} day */
const date = (day) => {
  const [year, month, number] = numbersOf(day);
  return `${weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()]}, ${number}.${month}.${year}`;
};
/** @param {string} clock */
const time = (clock) => `${clock} Uhr`;

export const de = withFallback(
  {
    language: "de",
    dates: {
      date,
      time,
      dateTime: (day, clock) => `${date(day)}, ${time(clock)}`,
      month: (day) => {
        const [year, month = 1] = numbersOf(day);
        return `${months[month - 1]} ${year}`;
      },
      dayMonth: (day) => {
        const [, month, number] = numbersOf(day);
        return `${number}.${month}.`;
      },
    },
    formats: {
      "closed-group": "geschlossene Gruppe",
      "open-meetings": "offene Treffen",
      "single-event": "einzelne Veranstaltung",
    },
    severities: { info: "Hinweis", warning: "Empfehlung", error: "zu beheben" },
    findings: {
      "people/contact-person": {
        title: "Der Verein hat eine Ansprechperson für die Gruppe.",
      },
    },
    calendar: {
      cancelled: (name) => `Abgesagt: ${name}`,
      online: "Online",
      theme: (theme) => `Thema: ${theme}`,
      join: (address) => `Zum Treffen: ${address}`,
      title: (title) => `Gruppe: ${title}`,
      facilitators: (names) => `Leitung: ${names.join(", ")}`,
      organiser: (name) => `Veranstalter: ${name}`,
      moreInformation: (address) => `Weitere Informationen: ${address}`,
      season: "Treffen der Gruppen",
    },
  },
  en,
);
