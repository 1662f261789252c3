import type { FormTexts } from "./texts.js";

/** What is said in forms, in Finnish. */
export const formTexts: FormTexts = {
  registration: {
    title: (group) => `Ilmoittautuminen: ${group}`,
    intro: (organiser) =>
      `Kiva, että olet tulossa! Ilmoittautumisesi näkevät vain ohjaajat ja ${organiser}. Kysymme vain sen, mitä tarvitsemme.`,
    privacy: (address) => `Tietosuojaseloste: ${address}`,
    questions: {
      name: "Nimesi",
      email: "Sähköpostiosoitteesi",
      wishes: "Mitä toivot ryhmältä?",
      "where-heard": "Mistä kuulit ryhmästä?",
      age: "Ikä",
      gender: "Sukupuoli",
      area: "Missä päin asut?",
      consent: "Saako sinulle kertoa uusista ryhmistä?",
      language: "Millä kielellä haluat viestit?",
      notice: "Oletko lukenut tietosuojaselosteen ja hyväksytkö sen?",
      "session-choice": "Mihin tapaamisiin tulet?",
      "advance-questions": "Mitä haluaisit kysyä?",
      phone: "Puhelinnumero",
      "postal-address": "Postiosoite",
      membership: "Oletko yhdistyksen jäsen?",
    },
    session: (number, date) => `${number}. tapaaminen, ${date}`,
  },
  summary: {
    title: (group) => `Koonti: ${group}`,
    intro: "Täyttäkää tämä yhdessä heti tapaamisen jälkeen. Älkää kirjoittako kenenkään nimeä.",
    questions: {
      when: "Milloin tapasitte?",
      theme: "Mikä oli teema?",
      participants: "Montako osallistujaa oli paikalla?",
      observations: "Mitä huomasitte?",
      ideas: "Mitä ideoita syntyi?",
      wishes: "Mitä osallistujat toivoivat?",
    },
  },
  times: {
    title: (group) => `Mikä aika sopii: ${group}`,
    intro: "Valitse kaikki ajat, jotka sopisivat sinulle. Nimeä ei kysytä.",
    questions: {
      monday: "Mikä aika sopii sinulle maanantaina?",
      tuesday: "Mikä aika sopii sinulle tiistaina?",
      wednesday: "Mikä aika sopii sinulle keskiviikkona?",
      thursday: "Mikä aika sopii sinulle torstaina?",
      friday: "Mikä aika sopii sinulle perjantaina?",
      saturday: "Mikä aika sopii sinulle lauantaina?",
      sunday: "Mikä aika sopii sinulle sunnuntaina?",
    },
  },
  table: { paper: "Paperin numero", at: "Ilmoittautumisaika" },
  languages: { fi: "suomi", sv: "ruotsi", en: "englanti" },
  answers: { yes: "Kyllä", no: "Ei" },
  required: "pakollinen",
  kinds: {
    line: "lyhyt teksti",
    text: "pitkä teksti",
    email: "sähköpostiosoite",
    number: "luku",
    date: "päivä",
    "yes-no": "kyllä tai ei",
    one: "valitse yksi",
    several: "saa valita useita",
  },
};
