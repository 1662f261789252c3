import { dateTexts } from "../../../dates/texts.sv.js";
import type { Principle } from "../../../plan/index.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { CoveredTopic } from "./ground-rules-cover.js";
import type { ethicsRules } from "./index.js";

const { date } = dateTexts;

/** What the rules about ethics say, in Finland's Swedish. */
export const ethicsFindings: TopicTexts<typeof ethicsRules> = {
  "ethics/ground-rules": {
    title: "Gruppen har spelregler.",
    messages: {
      none: () =>
        "I planen finns ännu inga spelregler för gruppen. När man har kommit överens om reglerna vet var och en vad man kan lita på. Lägg till de vanliga spelreglerna i planen, eller dem som ni kommer överens om med gruppen.",
      unmade: ({ advised }) =>
        `När gör gruppen sina spelregler? De blir bäst tillsammans, när man först har lärt känna varandra litet. Reservera tid för dem på en träff, till exempel ${date(advised)}, och skriv in dagen i planen.`,
    },
  },
  "ethics/ground-rules-together": {
    title: "En grupp som fortsätter gör sina spelregler tillsammans, när man först har träffats.",
    messages: {
      before: ({ agreed, starts, advised }) =>
        `Enligt planen kom man överens om spelreglerna ${date(agreed)}, men gruppen träffas första gången ${date(starts)}. Regler som man själv har gjort håller bäst. Gör dem tillsammans när ni känner varandra litet, till exempel ${date(advised)}.`,
    },
  },
  "ethics/ground-rules-cover": {
    title:
      "Spelreglerna tar upp förtrolighet, taltid, frånvaro, telefoner, nya deltagare och utvärdering av verksamheten.",
    messages: {
      lacks: ({ topics }) =>
        `I spelreglerna saknas ännu: ${all(topics, topicNames)}. Det är lättare att komma överens på förhand än när något redan skaver. Ta upp det i gruppen och lägg till det i reglerna.`,
    },
  },
  "ethics/ground-rules-revisited": {
    title: "Gruppen har kommit överens om en dag då den går igenom spelreglerna på nytt.",
    messages: {
      undated: () =>
        "När går gruppen igenom spelreglerna på nytt? En grupp förändras med tiden, och reglerna kan förändras med den. Kom överens om en dag med gruppen och skriv in den i planen.",
      undatedSince: ({ agreed, advised }) =>
        `Spelreglerna gäller från och med ${date(agreed)}. När går gruppen igenom dem på nytt? En grupp förändras med tiden, och reglerna kan förändras med den. Kom överens om en dag med gruppen, till exempel ${date(advised)}.`,
      early: ({ agreed, next }) =>
        `Spelreglerna gäller från och med ${date(agreed)}, och gruppen går igenom dem på nytt ${date(next)}. Det är lättare att bedöma reglerna när man har erfarenhet av dem. Kom överens om en senare dag.`,
    },
  },
  "ethics/newcomers-received": {
    title: "Gruppen har kommit överens om hur den tar emot nya deltagare.",
    messages: {
      none: () =>
        "Hur tar gruppen emot nya deltagare? Det är lättare att komma till människor som redan känner varandra när någon har tänkt på det i förväg. Kom överens om till exempel en presentationsrunda där den nya deltagaren talar sist, och skriv in sättet i planen.",
    },
  },
  "ethics/nobody-made-to-speak": {
    title: "Deltagarna får veta att ingen är tvungen att tala.",
    messages: {
      untold: () =>
        "Enligt planen får deltagarna inte veta att ingen är tvungen att tala. Många vågar komma när de vet att det också går bra att bara lyssna. Lägg till det bland det som deltagarna får veta.",
    },
  },
  "ethics/no-advice": {
    title: "Gruppledarna förbinder sig att inte ge råd om vård.",
    messages: {
      leftOut: () =>
        "Bland gruppledarnas åtaganden saknas löftet att inte ge råd om vård. Det som hjälper den ena kan skada den andra. Lägg till löftet bland åtagandena och kom överens med gruppledarna om att de i frågor om vård hänvisar till en yrkesperson.",
    },
  },
  "ethics/principles-known": {
    title: "Deltagarna får veta vilka fem principer gruppen bygger på.",
    messages: {
      untold: ({ principles }) =>
        `Bland det som deltagarna får veta saknas: ${all(principles, principleNames)}. Den som känner till principerna vet hur man möter varandra här. Lägg till det som saknas bland det som deltagarna får veta.`,
    },
  },
  "ethics/confidentiality-told": {
    title: "Deltagarna i ett evenemang får veta att det som berättas är förtroligt.",
    messages: {
      untold: () =>
        "Enligt planen får deltagarna i evenemanget inte veta att det som berättas är förtroligt. Människor frågar och berättar friare när de vet att ingen talar om deras angelägenheter någon annanstans. Lägg till förtroligheten bland det som deltagarna får veta.",
    },
  },
};

const topicNames: Readonly<Record<CoveredTopic, string>> = {
  confidentiality: "förtrolighet",
  "talking-time": "fördelning av taltiden",
  absences: "frånvaro",
  phones: "telefoner",
  newcomers: "nya deltagare",
  evaluation: "utvärdering av verksamheten",
};

const principleNames: Readonly<Record<Principle, string>> = {
  confidentiality: "förtrolighet",
  reciprocity: "ömsesidighet",
  equality: "jämlikhet",
  respect: "respekt",
  "self-determination": "självbestämmanderätt",
};

function all<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): string {
  return listed(
    ids.map((id) => names[id]),
    "och",
  );
}
