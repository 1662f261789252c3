import { dateTexts } from "../../../dates/texts.sv.js";
import type { TopicTexts } from "../../rule.js";
import type { platformRules } from "./index.js";

/** What the rules about meeting online say, in Finland's Swedish. */
export const platformFindings: TopicTexts<typeof platformRules> = {
  "platform/free-limit": {
    title: "Träffen ryms i den tid som Teamskontot ger: med ett gratiskonto 60 minuter.",
    messages: {
      over: ({ duration, limit }) =>
        `Träffen är ${duration} minuter lång, men med det här kontot tar mötet slut efter ${limit} minuter. Samtalet skulle bli på hälft, kanske just när någon berättar. Ta i bruk ett konto utan tidsgräns, eller gör träffen kortare.`,
    },
  },
  "platform/participant-limit": {
    title: "Det väntas inte fler människor än vad som ryms på träffen.",
    messages: {
      over: ({ people, limit }) =>
        `Det väntas upp till ${people} personer, men med det här kontot ryms ${limit} på samma träff. Resten skulle få stanna utanför dörren. Ta emot färre anmälningar eller skaffa ett konto där fler ryms.`,
    },
  },
  "platform/same-domain": {
    title: "Arrangören och medorganisatörerna har e-postadresser med samma ändelse.",
    messages: {
      other: ({ name, domain, common }) =>
        `${name} använder en adress som slutar på @${domain}. Träffen ordnas med adresser som slutar på @${common}, och i Teams måste en medorganisatör ha samma ändelse. Be om en adress som slutar på @${common}.`,
    },
  },
  "platform/co-organisers": {
    title: "Alla andra gruppledare är medorganisatörer.",
    messages: {
      leftOut: ({ names }) =>
        `Bland medorganisatörerna saknas: ${names.join(", ")}. En medorganisatör kan släppa in deltagarna och fortsätta träffen om den som skapat länken får förhinder. Gör alla andra gruppledare till medorganisatörer.`,
    },
  },
  "platform/breakout-needs-desktop": {
    title: "För smågrupper behövs ett konto där Teams skrivbordsapp ingår.",
    messages: {
      noDesktop: ({ sessions, first }) =>
        `I programmet finns smågrupper (${sessions === 1 ? "" : `${sessions} gånger, först `}${dateTexts.date(first)}). Grupprummen sköts i Teams skrivbordsapp, och den ingår inte i det här kontot. Skaffa ett konto där appen ingår, eller samtala alla tillsammans.`,
    },
  },
  "platform/lobby": {
    title: "Deltagarna väntar i lobbyn tills en gruppledare släpper in dem.",
    messages: {
      off: () =>
        "Enligt planen är lobbyn inte i bruk. Då kan vem som helst som har fått länken komma in utan att någon märker det. Ta lobbyn i bruk, så ser gruppledaren vem som kommer och släpper in dem.",
    },
  },
  "platform/no-recording": {
    title: "Träffen spelas inte in, och Teams skriver inte ut det som sägs.",
    messages: {
      recording: () =>
        "Enligt planen spelas träffen in. En inspelning tar det som berättas ut ur gruppen, och många låter då bli att berätta. Ta bort inspelningen ur planen.",
      transcription: () =>
        "Enligt planen skriver Teams ut det som sägs. Texten tar det som berättas ut ur gruppen, och många låter då bli att berätta. Ta bort transkriberingen ur planen.",
    },
  },
};
