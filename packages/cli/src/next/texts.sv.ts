import { dayAway } from "@piiri/core/date-fns";
import { sv } from "date-fns/locale/sv";
import type { NextTexts } from "./texts.js";

/** What is said of what comes next, in Swedish. */
export const nextTexts: NextTexts = {
  late: "Försenat",
  now: "Nu",
  coming: "På kommande",
  away: (date, today) => dayAway(date, today, { locale: sv, yesterday: "i går", today: "i dag", tomorrow: "i morgon" }),
  gaps: { export: "EXPORT.csv", link: "LÄNK", folder: "meddelanden" },
  toMend: (count, command) => `${count === 1 ? "En sak" : `${count} saker`} i planen behöver rättas: ${command}`,
  undecided: (count, command) =>
    `${count === 1 ? "En sak är ännu obestämd" : `${count} saker är ännu obestämda`}: ${command}`,
  later: (count, command) => `Senare kommer ännu ${count === 1 ? "en" : count}: ${command}`,
  nothing: "Allt är gjort. Tack!",
  begin: [
    "Här i mappen finns ännu ingen plan för en grupp.",
    "",
    "Börja i webbläsaren, utan kommandon: piiri page -o piiri.html",
    "Börja här genom att svara på frågor: piiri new",
    "Alla kommandon:                      piiri --help",
  ],
  plansHere: "Planerna i den här mappen, och vad som står på tur i var och en:",
  faulty: (command) => `rätta den först, så att den går att läsa: ${command}`,
  notAll: (count) => `Bara de ${count} första filerna i mappen gicks igenom. När grupperna är många: piiri season .`,
};
