import type { PartTexts } from "./texts.js";

/** What the stretches of a session are called, in Finnish. */
export const partTexts: PartTexts = {
  welcome: "tervetuloa",
  programme: "ohjelma",
  "ground-rules": "pelisäännöt",
  confidentiality: "luottamuksellisuudesta sopiminen",
  introductions: "esittäytymiskierros",
  acquaintance: "tutustuminen",
  theme: "keskustelua teemasta",
  stories: "kokemustarinat",
  expert: "asiantuntijan puheenvuoro",
  visit: "vierailu",
  questions: "kysymyksiä ja vastauksia",
  "small-groups": "pienryhmät",
  "free-talk": "vapaata keskustelua",
  break: "tauko",
  wishes: "toiveet tuleville kerroille",
  "closing-round": "loppukierros",
  "next-time": "seuraava tapaaminen",
  ending: "ryhmän päättäminen",
  closing: "loppusanat",
  survey: "palautekysely",
  other: "muuta",
};
