import * as z from "zod/mini";
import { atMost, id, line, localDate, madeWhenRead, optional, personId, whole } from "./fields.js";
import type { FieldWords } from "./texts.js";

/** How the group asks what people thought. */
export const feedback = () =>
  optional(
    madeWhenRead(() => ({
      goals: optional(atMost(20, line(300)), "What the group is to give people; the survey asks how far it did."),
      instrument: optional(id, "Which of the federation's own surveys is asked, by its id; the guide's unless given."),
      askedOn: optional(localDate, "When participants are asked."),
      answersUntil: optional(localDate, "The last day on which answers are taken; then they are scored, once."),
      asksFacilitators: optional(z.boolean(), "Whether facilitators are asked too."),
      asksIdentity: optional(
        z.array(z.enum(["name", "email", "phone", "address", "birthday"])).check(z.maxLength(5)),
        "What of this the survey asks; it should ask none of it.",
      ),
      collectedBy: optional(personId, "Who gathers the answers, by id."),
      goneThroughOn: optional(localDate, "When the answers are gone through with the association."),
      toldOn: optional(localDate, "When results of the survey were told last."),
      threshold: optional(whole(1, 100), "Results are told from this many answers on."),
    })),
  );

/** What the association tells of the group afterwards. */
export const report = () =>
  optional(
    madeWhenRead(() => ({
      countsPerYear: optional(whole(0, 12), "How often in a year sessions and participants are counted."),
      countsToldBy: optional(personId, "Who tells the federation the counts, by id."),
      inAnnualReport: optional(z.boolean(), "Whether the group has a place in the annual report."),
      people: optional(whole(0, 100_000), "How many different people came in all, where it is known. Only the number."),
    })),
  );

/** What these fields are called, and what to write there. */
export const feedbackWords: FieldWords = {
  feedback: {
    fi: { label: "Palaute", help: "Miten kysytte, mitä mieltä ihmiset olivat." },
    sv: { label: "Respons", help: "Hur ni frågar vad människor tyckte." },
    en: { label: "Feedback", help: "How the group asks what people thought." },
  },
  "feedback.goals": {
    fi: { label: "Tavoitteet", help: "Mitä ryhmän on tarkoitus antaa. Kysely selvittää, toteutuiko se." },
    sv: { label: "Mål", help: "Vad gruppen ska ge. Enkäten tar reda på hur det gick." },
    en: { label: "Goals", help: "What the group is to give people. The survey asks how far it did." },
  },
  "feedback.instrument": {
    fi: {
      label: "Kysely",
      help: "Mikä liiton omista kyselyistä kysytään. Kirjoita sen tunnus. Jos et kirjoita mitään, kysytään oppaan kysymykset.",
    },
    sv: {
      label: "Enkät",
      help: "Vilken av förbundets egna enkäter som används. Skriv dess beteckning. Om du inte skriver något ställs guidens frågor.",
    },
    en: {
      label: "Survey",
      help: "Which of your federation's own surveys is asked. Write its id. If you write nothing, the guide's questions are asked.",
    },
  },
  "feedback.askedOn": {
    fi: { label: "Kysytään", help: "Päivä, jona osallistujilta kysytään." },
    sv: { label: "Man frågar", help: "Dagen då deltagarna tillfrågas." },
    en: { label: "Asked on", help: "When participants are asked." },
  },
  "feedback.answersUntil": {
    fi: { label: "Vastausaika", help: "Viimeinen päivä, jona vastauksia otetaan. Sitten ne lasketaan, kerran." },
    sv: { label: "Svarstid", help: "Den sista dagen då svar tas emot. Sedan räknas de, en gång." },
    en: { label: "Answers until", help: "The last day on which answers are taken. Then they are scored, once." },
  },
  "feedback.asksFacilitators": {
    fi: { label: "Myös ohjaajilta", help: "Kysytäänkö ohjaajiltakin." },
    sv: { label: "Också gruppledarna", help: "Om gruppledarna också tillfrågas." },
    en: { label: "Facilitators too", help: "Whether facilitators are asked too." },
  },
  "feedback.asksIdentity": {
    fi: { label: "Kysyykö kysely henkilöä", help: "Mitä näistä kysely kysyy. Sen ei pitäisi kysyä mitään niistä." },
    sv: {
      label: "Frågar enkäten vem man är",
      help: "Vad av det här enkäten frågar. Den borde inte fråga något av det.",
    },
    en: { label: "Asks who one is", help: "What of this the survey asks. It should ask none of it." },
  },
  "feedback.collectedBy": {
    fi: { label: "Kerääjä", help: "Kuka kerää vastaukset. Kirjoita hänen tunnuksensa." },
    sv: { label: "Samlar svaren", help: "Vem som samlar svaren. Skriv personens beteckning." },
    en: { label: "Collected by", help: "Who gathers the answers. Write that person's id." },
  },
  "feedback.goneThroughOn": {
    fi: { label: "Käydään läpi", help: "Päivä, jona vastaukset käydään läpi yhdistyksen kanssa." },
    sv: { label: "Gås igenom", help: "Dagen då svaren gås igenom med föreningen." },
    en: { label: "Gone through on", help: "When the answers are gone through with the association." },
  },
  "feedback.toldOn": {
    fi: {
      label: "Tulokset kerrottu",
      help: "Päivä, jona palautteen tuloksia on viimeksi kerrottu. Piirin sivu kirjoittaa sen, koska tulokset kerrotaan vain kerran.",
    },
    sv: {
      label: "Resultat berättade",
      help: "Dagen då resultat av enkäten senast berättades. Piiris sida skriver den, eftersom resultaten berättas bara en gång.",
    },
    en: {
      label: "Results told on",
      help: "The day on which results of the survey were told last. Piiri's page writes it, since results are told only once.",
    },
  },
  "feedback.threshold": {
    fi: { label: "Pienin vastausmäärä", help: "Montako vastausta tarvitaan, ennen kuin tuloksia kerrotaan." },
    sv: { label: "Minsta antal svar", help: "Hur många svar som behövs innan resultat berättas." },
    en: { label: "Fewest answers", help: "How many answers there must be before results are told." },
  },
  report: {
    fi: { label: "Raportti", help: "Mitä yhdistys kertoo ryhmästä jälkeenpäin." },
    sv: { label: "Rapport", help: "Vad föreningen berättar om gruppen efteråt." },
    en: { label: "Report", help: "What the association tells of the group afterwards." },
  },
  "report.countsPerYear": {
    fi: { label: "Laskentoja vuodessa", help: "Montako kertaa vuodessa tapaamiset ja osallistujat lasketaan." },
    sv: { label: "Räkningar per år", help: "Hur ofta under ett år träffar och deltagare räknas." },
    en: { label: "Counts a year", help: "How often in a year sessions and participants are counted." },
  },
  "report.countsToldBy": {
    fi: {
      label: "Luvut liitolle kertoo",
      help: "Kuka kertoo liitolle, montako tapaamista ja osallistujaa oli. Kirjoita hänen tunnuksensa.",
    },
    sv: {
      label: "Berättar siffrorna för förbundet",
      help: "Vem som berättar för förbundet hur många träffar och deltagare det var. Skriv personens beteckning.",
    },
    en: {
      label: "Tells the federation the counts",
      help: "Who tells the federation how many sessions and participants there were. Write the person's id.",
    },
  },
  "report.inAnnualReport": {
    fi: { label: "Vuosikertomuksessa", help: "Onko ryhmällä paikka vuosikertomuksessa." },
    sv: { label: "I verksamhetsberättelsen", help: "Om gruppen har en plats i verksamhetsberättelsen." },
    en: { label: "In the annual report", help: "Whether the group has a place in the annual report." },
  },
  "report.people": {
    fi: { label: "Eri ihmisiä", help: "Montako eri ihmistä kävi, jos se tiedetään. Pelkkä luku." },
    sv: { label: "Olika människor", help: "Hur många olika människor som kom, om man vet det. Bara antalet." },
    en: {
      label: "Different people",
      help: "How many different people came in all, where it is known. Only the number.",
    },
  },
};
