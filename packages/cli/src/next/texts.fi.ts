import { dayAway } from "@piiri/core/date-fns";
import { fi } from "date-fns/locale/fi";
import type { NextTexts } from "./texts.js";

/** What is said of what comes next, in Finnish. */
export const nextTexts: NextTexts = {
  late: "Myöhässä",
  now: "Nyt",
  coming: "Tulossa",
  away: (date, today) =>
    dayAway(date, today, { locale: fi, yesterday: "eilen", today: "tänään", tomorrow: "huomenna" }),
  gaps: { export: "VIENTI.csv", link: "LINKKI", folder: "viestit" },
  toMend: (count, command) =>
    `Suunnitelmassa on ${count === 1 ? "yksi korjattava asia" : `${count} korjattavaa asiaa`}: ${command}`,
  undecided: (count, command) => `${count === 1 ? "Yksi asia" : `${count} asiaa`} on vielä päättämättä: ${command}`,
  later: (count, command) => `Myöhemmin tulee vielä ${count === 1 ? "yksi" : count}: ${command}`,
  nothing: "Kaikki on tehty. Kiitos!",
  begin: [
    "Tässä kansiossa ei ole vielä ryhmän suunnitelmaa.",
    "",
    "Aloita selaimessa, ilman komentoja:   piiri page -o piiri.html",
    "Aloita tässä vastaamalla kysymyksiin: piiri new",
    "Kaikki komennot:                      piiri --help",
  ],
  plansHere: "Tämän kansion suunnitelmat ja mitä kussakin on seuraavaksi:",
  faulty: (command) => `korjaa ensin, jotta sen voi lukea: ${command}`,
  notAll: (count) => `Kansiosta katsottiin vain ensimmäiset ${count} tiedostoa. Kun ryhmiä on paljon: piiri season .`,
};
