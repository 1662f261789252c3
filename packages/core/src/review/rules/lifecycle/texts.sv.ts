import { dateTexts } from "../../../dates/texts.sv.js";
import type { StartUpQuestion, StartUpStep } from "../../../plan/index.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { lifecycleRules } from "./index.js";

const { date } = dateTexts;

/** What the rules about a group's life say, in Finland's Swedish. */
export const lifecycleFindings: TopicTexts<typeof lifecycleRules> = {
  "lifecycle/start-up-time": {
    title: "Från idé till första träff går det fyra till sex månader.",
    messages: {
      short: ({ idea, starts, earliest }) =>
        `Idén till gruppen föddes ${date(idea)}, och den första träffen är redan ${date(starts)}. Det tar ofta överraskande länge att hitta samarbetspartner och nå människor. Om du kan, börja träffas tidigast ${date(earliest)}.`,
      long: ({ idea, starts, latest }) =>
        `Idén till gruppen föddes ${date(idea)}, och den första träffen är först ${date(starts)}. Under en lång väntan kan ivern svalna. Om du kan, börja träffas senast ${date(latest)}.`,
      toldFirst: ({ idea, starts }) =>
        `Enligt planen berättar man om gruppen från och med ${date(starts)}, men idén till den föddes först ${date(idea)}. Innan man berättar för andra hinner man fundera på vem gruppen är till för och vilka som är med och gör den. Kontrollera båda dagarna.`,
    },
  },
  "lifecycle/start-up-steps": {
    title:
      "Behov, samarbetspartner och målgrupp är klara och människor har uppmuntrats att komma före den första träffen.",
    messages: {
      undated: ({ steps }) =>
        `I planen står det ännu inte när ${all(steps, stepNames)}. På en god grund kommer gruppen lättare i gång och får deltagare. Kom överens om en dag för varje steg som fattas och skriv in den i planen.`,
      late: ({ step, on, starts }) =>
        `Enligt planen är det först ${date(on)} som ${stepNames[step]}, men den första träffen är redan ${date(starts)}. På en god grund kommer gruppen lättare i gång. Ta det här steget före den första träffen, eller börja träffas senare.`,
    },
  },
  "lifecycle/six-questions": {
    title: "De viktigaste frågorna om gruppen har svar innan den börjar.",
    messages: {
      open: ({ questions }) =>
        `I planen står det ännu inte ${all(questions, questionNames)}. När svaren finns är det lätt att berätta om gruppen också för andra. Fundera på dem med era samarbetspartner och skriv in svaren i planen.`,
    },
  },
  "lifecycle/evaluation": {
    title: "Gruppen utvärderar sin verksamhet ungefär en gång om året.",
    messages: {
      undated: ({ advised }) =>
        `När utvärderar gruppen sin verksamhet nästa gång? Då kan var och en säga vad som är bra, vad som borde ändras och om man vill fortsätta. Kom överens om en dag med gruppen, till exempel ${date(advised)}.`,
      late: ({ by, advised }) =>
        `Gruppen utvärderar sin verksamhet nästa gång först ${date(by)}. Under så lång tid kan små bekymmer hinna växa. Kom överens om en tidigare dag med gruppen, till exempel ${date(advised)}.`,
    },
  },
  "lifecycle/planned-ending": {
    title: "På den sista träffen har en grupp som slutar tid för avslutning.",
    messages: {
      none: ({ date: day }) =>
        `I tidsplanen för den sista träffen (${date(day)}) finns ingen tid för avslutning. När det finns en stund för farväl får alla ett gott minne av gruppen. Gör en egen tidsplan för den sista träffen och lägg till en avslutning.`,
      afterEnd: ({ date: day, ends }) =>
        `Gruppen ska sluta ${date(ends)}, men det finns ännu en träff ${date(day)}. Det är bra att veta vilken gång som är den sista. Ställ in eller flytta träffen, eller låt gruppen sluta senare.`,
    },
  },
  "lifecycle/replenish-times": {
    title: "En halvöppen grupp har kommit överens om när nya deltagare kan komma med.",
    messages: {
      none: () =>
        "I planen står det ännu inte när nya deltagare kan komma med i gruppen. När tiderna är avtalade kan gruppen räkna med dem och ta väl emot dem. Kom överens om tiderna med gruppen, till exempel vårens och höstens början.",
    },
  },
};

const stepNames: Readonly<Record<StartUpStep, string>> = {
  need: "behovet är klart",
  partners: "det finns samarbetspartner",
  audience: "målgruppen är nådd",
  encouragement: "människor har uppmuntrats att komma",
};

const questionNames: Readonly<Record<StartUpQuestion, string>> = {
  who: "vem som sätter i gång gruppen",
  why: "varför gruppen behövs",
  forWhom: "vem gruppen är till för",
  where: "var man träffas",
  what: "vad man gör på träffarna",
  how: "hur gruppen fungerar",
};

function all<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): string {
  return listed(
    ids.map((id) => names[id]),
    "och",
  );
}
