import { dateTexts } from "../../../dates/texts.sv.js";
import type { TopicTexts } from "../../rule.js";
import type { organisationRules } from "./index.js";

const { date } = dateTexts;

/** What the rules about the association's year say, in Finland's Swedish. */
export const organisationFindings: TopicTexts<typeof organisationRules> = {
  "organisation/action-plan": {
    title: "Gruppen finns i föreningens verksamhetsplan.",
    messages: {
      none: () =>
        "Finns gruppen i föreningens verksamhetsplan? När föreningen har räknat med gruppen i god tid finns det pengar och folk för den. Fråga föreningen och skriv in verksamhetsplanens år.",
      otherYear: ({ year, starts }) =>
        `Gruppen finns i verksamhetsplanen för ${year}, och den börjar ${date(starts)}. Föreningen har räknat med gruppen när den finns i planen för samma år eller året innan. Kontrollera året med föreningen.`,
    },
  },
  "organisation/approved": {
    title: "Föreningen har godkänt planen och kostnaderna.",
    messages: {
      none: () =>
        "Har föreningen godkänt planen och kostnaderna? När beslutet är fattat kan du lugnt berätta om gruppen. Be om ett beslut och skriv in dess datum i planen.",
      late: ({ approved, starts }) =>
        `Föreningen godkänner planen först ${date(approved)}, men gruppen börjar redan ${date(starts)}. Utan beslut kan du få betala kostnaderna själv. Be om ett beslut före den första träffen.`,
    },
  },
  "organisation/season-planned-early": {
    title: "Planeringen av säsongen börjar ett par månader före.",
    messages: {
      late: ({ planning, starts, advised }) =>
        `Planeringen börjar ${date(planning)}, och den första träffen är ${date(starts)}. Det tar tid att komma överens med gruppledare, sprida information och ta emot anmälningar. Börja planera redan ${date(advised)}, eller börja träffas senare.`,
    },
  },
  "organisation/example-address": {
    title: "En publicerad plan har inga exempeladresser.",
    messages: {
      example: ({ address }) =>
        `Adressen ${address} är bara ett exempel. Den leder inte till någon, så människor når er inte. Byt den mot er egen adress.`,
    },
  },
};
