import { dateTexts } from "../../../dates/texts.sv.js";
import type { LocalDate } from "../../../kernel/index.js";
import type { TopicTexts } from "../../rule.js";
import type { formatRules } from "./index.js";
import { span } from "./span.js";

/** The date in brackets, when it is a matter of one session. */
const on = (dates: readonly LocalDate[]) =>
  dates.length === 1 ? dates.map((date) => ` (${dateTexts.date(date)})`).join("") : "";

const every = (weeks: number) => (weeks === 1 ? "varje vecka" : `med ${weeks} veckors mellanrum`);
const pause = (least: number, most: number) => (most === 1 ? "en vecka" : `${span(least, most)} veckor`);
const who = (areSupporters: boolean) => (areSupporters ? "kamratstödjare" : "gruppledare");

/** What the rules about the delivery format say, in Finland's Swedish. */
export const formatFindings: TopicTexts<typeof formatRules> = {
  "format/session-count": {
    title: "En sluten grupp träffas sex gånger.",
    messages: {
      other: ({ count, advised }) =>
        `Planen har ${count} träffar. En sluten grupp hinner oftast på ${advised} gånger lära känna varandra, gå djupare och avsluta väl. Planera ${advised} träffar, om inte gruppen har ett eget skäl till något annat.`,
    },
  },
  "format/session-length": {
    title: "En träff räcker en och en halv till två timmar.",
    messages: {
      short: ({ minutes, least, most }) =>
        `Träffen räcker nu ${minutes} minuter. På den tiden hinner inte alla tala i lugn och ro. Reservera ${span(least, most)} minuter.`,
      long: ({ minutes, least, most }) =>
        `Träffen räcker nu ${minutes} minuter. Att sitta och lyssna länge tröttar ut. Reservera ${span(least, most)} minuter och lämna resten till nästa gång.`,
    },
  },
  "format/session-interval": {
    title: "En sluten grupp träffas varannan vecka, och öppna träffar ordnas med 2–4 veckors mellanrum.",
    messages: {
      often: ({ weeks, least, most }) =>
        `Träffarna hålls nu ${every(weeks)}. En så tät takt är tung för många, också för gruppledarna. Låt det gå ${pause(least, most)} mellan träffarna.`,
      seldom: ({ weeks, least, most }) =>
        `Träffarna hålls nu ${every(weeks)}. Efter en lång paus är det svårt att fortsätta där man slutade, och en del faller bort. Låt det gå ${pause(least, most)} mellan träffarna.`,
    },
  },
  "format/facilitator-count": {
    title: "Gruppledarna är lagom många: 2 i en sluten grupp, annars 3–4.",
    messages: {
      few: ({ count, dates, advised, most, areSupporters }) =>
        `Planen har ${count} ${who(areSupporters)}${on(dates)}, och ${span(advised, most)} är lagom. När ni är fler fördelas arbetet och det finns fler slags erfarenheter. Be någon till komma med.`,
      fewer: ({ count, dates, advised, most, areSupporters }) =>
        `Planen har ${count} ${who(areSupporters)}${on(dates)}. Det räcker, men ${span(advised, most)} är ännu bättre: arbetet fördelas, och någon kan vara borta ibland. Fråga om någon till vill komma med.`,
      many: ({ count, dates, most, areSupporters }) =>
        `Planen har ${count} ${who(areSupporters)}${on(dates)}, och ${most} räcker väl. När de är många får deltagarna mindre plats att tala. Kom överens om vilka som är med den här gången.`,
    },
  },
  "format/two-facilitators-at-least": {
    title: "Gruppledarna är alltid minst två.",
    messages: {
      few: ({ count, dates, least }) =>
        `${count === 0 ? "Inga gruppledare har valts än" : `Planen har nu ${count} gruppledare`}${on(dates)}. Det är tungt att leda ensam, och ingen tar över om gruppledaren får förhinder. Sök gruppledare så att de är minst ${least}.`,
    },
  },
  "format/coordinator": {
    title: "Evenemanget har en koordinator.",
    messages: {
      none: () =>
        "Evenemanget har ingen koordinator än. Koordinatorn håller i trådarna och sköter tekniken, så att kamratstödjarna kan ägna sig åt sina berättelser. Kom överens om vem som koordinerar och skriv in namnet i planen.",
    },
  },
  "format/supporters-from-several-associations": {
    title: "Evenemangets kamratstödjare kommer från olika föreningar.",
    messages: {
      one: ({ association }) =>
        `Alla kamratstödjare kommer från samma förening: ${association}. Från olika föreningar kommer olika erfarenheter, och arbetet fördelas. Fråga också någon kamratstödjare från en annan förening.`,
    },
  },
  "format/no-expert-presentation": {
    title: "Gruppens träffar har inget föredrag av en sakkunnig.",
    messages: {
      expert: ({ dates }) =>
        `${dates.length === 1 ? "Träffen" : "Träffarna"}${on(dates)} har ett föredrag av en sakkunnig. Gruppens styrka är deltagarnas egen erfarenhet, och ett föredrag tar tid från den. Flytta föredraget till ett enstaka evenemang och ge tiden åt samtalet.`,
    },
  },
  "format/stories-first": {
    title: "Kamratstödjarnas berättelser får mest tid av evenemanget.",
    messages: {
      shorter: ({ minutes, longest }) =>
        `Berättelserna har ${minutes} minuter och något annat ${longest} minuter. Människor kommer framför allt för att höra hur andra har klarat sig. Ge berättelserna mest tid.`,
    },
  },
  "format/preparation-time": {
    title: "Ett evenemang förbereds i ungefär två månader.",
    messages: {
      late: ({ starts, event, advised }) =>
        `Förberedelserna börjar ${dateTexts.date(starts)}, och evenemanget är ${dateTexts.date(event)}. Det tar tid att göra programmet, be talare och öva berättelserna, och brådska tröttar ut. Börja redan ${dateTexts.date(advised)}, eller senarelägg evenemanget.`,
    },
  },
  "format/one-theme": {
    title: "Evenemanget har ett tema.",
    messages: {
      none: () =>
        "Evenemanget har inget tema än. Av temat ser människor om evenemanget är för dem, och efter det väljs berättelserna. Välj ett tema.",
      several: ({ first, other }) =>
        `Evenemanget har flera teman: ”${first}” och ”${other}”. Kring ett tema blir det en helhet. Välj ett, eller ordna ett eget evenemang av det andra.`,
    },
  },
};
