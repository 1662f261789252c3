import { dateTexts } from "../../../dates/texts.sv.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { Identity } from "./anonymous.js";
import type { feedbackRules } from "./index.js";
import type { Occasion } from "./partings.js";

const { date } = dateTexts;

/** What the rules about feedback say, in Finland's Swedish. */
export const feedbackFindings: TopicTexts<typeof feedbackRules> = {
  "feedback/anonymous": {
    title: "Responsen kan ges anonymt.",
    messages: {
      asked: ({ items }) =>
        `Responsenkäten frågar efter ${named(items)}. Anonymt är det lättare att svara ärligt, också om det som inte fungerade. Ta bort allt som avslöjar vem som svarar.`,
    },
  },
  "feedback/when": {
    title: "Man ber om respons genast när gruppen, evenemanget eller säsongen är slut.",
    messages: {
      early: ({ after, asked, last, by }) =>
        `Ni ber om respons ${date(asked)}, men ${lastOf[after]} är först ${date(last)}. Det är lättare att bedöma helheten när man har varit med om allt. Be om respons tidigast ${date(last)} och senast ${date(by)}.`,
      late: ({ after, asked, last, by }) =>
        `Ni ber om respons först ${date(asked)}, fast ${lastOf[after]} redan är ${date(last)}. Genast efteråt är minnena färska, och många svarar. Be om respons senast ${date(by)}.`,
    },
  },
  "feedback/goals": {
    title: "Gruppens mål är kända, och responsen berättar om de nåddes.",
    messages: {
      none: () =>
        "Vad ska gruppen ge deltagarna? När målen är kända visar responsen om de nåddes. Kom överens om några mål med gruppledarna och skriv in dem i planen.",
    },
  },
  "feedback/facilitators-too": {
    title: "Också gruppledarna får ge respons.",
    messages: {
      notAsked: () =>
        "Gruppledarna tillfrågas inte. De ser mycket i gruppen som deltagarna inte märker. Fråga också dem vad som gick bra och vad som kunde ändras.",
      unsaid: () =>
        "Får också gruppledarna ge respons? De ser mycket i gruppen som deltagarna inte märker. Bestäm det och skriv in svaret i planen.",
    },
  },
  "feedback/who-collects": {
    title: "Någon samlar in responsen.",
    messages: {
      nobody: () =>
        "I planen står det ännu inte vem som samlar in responsen. När någon tar hand om den kommer varje svar till nytta. Kom överens om vem det är och skriv in personen i planen.",
    },
  },
  "feedback/used": {
    title: "Det finns en dag då responsen gås igenom med arrangören.",
    messages: {
      undated: () =>
        "När går ni igenom responsen med arrangören? Då hjälper svaren er att planera nästa säsong. Kom överens om en dag och skriv in den i planen.",
      early: ({ on, asked }) =>
        `Ni går igenom responsen med arrangören ${date(on)}, men ber om den först ${date(asked)}. Då finns det inga svar ännu. Välj en senare dag för genomgången.`,
    },
  },
  "feedback/threshold": {
    title: "Resultaten berättas när svaren är så många att ingen känns igen.",
    messages: {
      low: ({ answers, least }) =>
        `Resultaten av responsen berättas redan när svaren är ${answers}. Bland så få kan den som svarat kännas igen. Höj gränsen till minst ${least} svar.`,
      high: ({ answers, most }) =>
        `Resultaten av responsen berättas först när svaren är ${answers}. Många grupper får inte så många svar, och då kommer responsen inte till nytta. Sänk gränsen till högst ${most} svar.`,
    },
  },
};

const identities: Readonly<Record<Identity, string>> = {
  name: "namn",
  email: "e-postadress",
  phone: "telefonnummer",
  address: "hemadress",
  birthday: "födelsedag",
};

const lastOf: Readonly<Record<Occasion, string>> = {
  group: "den sista träffen",
  event: "evenemanget",
  season: "säsongens sista träff",
};

function named(items: readonly Identity[]): string {
  return listed(
    items.map((item) => identities[item]),
    "och",
  );
}
