import type { MessagesTexts } from "./texts.js";

/** A row of a table, or whoever the plan knows by this id. */
const told = (row: number | string) => (typeof row === "number" ? `rivi ${row}` : row);

/** Mitä viestien näkymä sanoo, suomeksi. */
export const messagesTexts: MessagesTexts = {
  byDate: "Kauden viestit järjestyksessä",
  nothing: "Tälle ryhmälle ei ole viestejä.",
  others: "Muut viestit",
  kinds: {
    confirmation: "Vahvistus ilmoittautumisesta",
    waiting: "Tieto jonosta",
    "place-offered": "Tarjous vapautuneesta paikasta",
    "waiting-ended": "Tieto jonon päättymisestä",
    welcome: "Tervetuloviesti",
    reminder: "Muistutus",
    "after-session": "Kiitos tapaamisesta",
    "session-changed": "Tieto muutoksesta",
    "session-cancelled": "Tieto perutusta tapaamisesta",
    "session-postponed": "Tieto lykätystä tapaamisesta",
    "group-cancelled": "Tieto, ettei ryhmä toteudu",
    "feedback-request": "Palautepyyntö",
    thanks: "Kiitos",
    "facilitator-invitation": "Ajat ohjaajille",
    "summary-request": "Koonnin pyyntö ohjaajille",
    "speaker-invitation": "Kutsu kertojille ja puhujille",
    "speaker-thanks": "Kiitos kertojille ja puhujille",
    "season-call": "Kutsu suunnittelemaan kautta",
  },
  session: (number) => `${number}. tapaaminen`,
  occasions: { registration: "kun joku ilmoittautuu", full: "kun ryhmä on täynnä", change: "kun tapaaminen muuttuu" },
  isDone: "tehty",
  isNext: "seuraavaksi",
  all: "Kaikki viestit",
  whichSession: "Mikä tapaaminen?",
  survey: "Kyselyn osoite",
  inWhichLanguage: "Millä kielellä",
  inLanguage: (language, people) =>
    `${{ fi: "suomeksi", sv: "ruotsiksi", en: "englanniksi" }[language]}, ${people === 1 ? "1 saaja" : `${people} saajaa`}`,
  asItReads: "Näin viestissä lukee",
  toWhom: "Kenelle se lähtee",
  whoGets: "Anna ilmoittautumiset, niin sivu tietää, kenelle viesti kuuluu.",
  own: "Omin sanoin: anna tiedosto, jossa on yhdistyksen omat viestitekstit, samalla napilla.",
  ownTexts: ({ line, code, name = "", allowed = [] }) =>
    `Omat tekstit, rivi ${line}: ${
      {
        "not-yaml": "Tiedostoa ei voi lukea YAML-muotoisena.",
        newer: "Tämä on tehty uudemmalla Piirillä. Ota käyttöön uudempi sivu.",
        "unknown-kind": `”${name}” ei ole mikään viesteistä. Viestit ovat: ${allowed.join(", ")}.`,
        "not-a-text": `”${name}” ei ole teksti. Kirjoita viestille subject tai body.`,
        "unknown-placeholder": `Tässä viestissä ei ole tietoa {{${name}}}. Voit käyttää näitä: ${allowed.map((each) => `{{${each}}}`).join(", ")}.`,
        "not-a-placeholder": "Aaltosulkeissa voi olla vain tiedon nimi, esimerkiksi {{publicName}}.",
      }[code]
    }`,
  text: "Viestin teksti",
  calendar: "Luonnoksen liitteenä on osallistujan kalenteri.",
  unknown: "Kun annat ilmoittautumiset, saat tästä luonnoksen ja osoitteet.",
  reaches: (people) => (people === 1 ? "Viestin saa yksi ihminen." : `Viestin saa ${people} ihmistä.`),
  addressless: (rows) => `Ilman sähköpostiosoitetta, kerro heille muuten: ${rows.map(told).join(", ")}.`,
  unusable: (rows) => `Osoite ei kelpaa, korjaa se tiedostoon: ${rows.map(told).join(", ")}.`,
  draft: "Tallenna luonnos (.eml)",
  draftHelp:
    "Avaa luonnos sähköpostiohjelmallasi. Kaikki ovat piilokopiossa. Lähetä, ja poista tiedosto sitten: siinä on ihmisten osoitteet.",
  copyAddresses: "Kopioi osoitteet piilokopioon",
  clipboard:
    "Liitä osoitteet piilokopiokenttään (Bcc), ei muualle. Leikepöytä voi olla yhteinen puhelimesi ja muiden laitteidesi kanssa: kopioi lopuksi jotain muuta.",
  openMail: "Avaa teksti sähköpostissa",
  openMailHelp: "Mukaan tulevat vain aihe ja teksti, ei kenenkään osoitetta.",
  noSender: "Suunnitelmasta puuttuu yhteysosoite. Kirjoita se kohtaan Ilmoittautuminen.",
  problems: {
    "unknown-session": "Sellaista tapaamista ei ole suunnitelmassa.",
    "session-not-held": "Tapaaminen on peruttu tai lykätty, joten siitä ei muistuteta.",
    "session-held": "Tapaamista ei ole peruttu. Peru se ensin näkymässä Päivät.",
    "session-not-postponed": "Tapaamista ei ole lykätty. Lykkää sitä ensin näkymässä Päivät.",
    "link-needed": "Ryhmä tapaa verkossa, joten viestiin tarvitaan linkki.",
    "not-a-link": "Linkki ei ole https-osoite. Kopioi se kokonaan.",
    "survey-needed": "Kirjoita kyselyn osoite, niin näet viestin.",
    "offer-needed":
      "Kukaan ei odota vastausta tarjoukseen. Anna ilmoittautumiset, kirjanpito ja avain, tai tarjoa paikka ensin näkymässä Ilmoittautuneet.",
    "registrations-not-read": "Ilmoittautumisista ei saatu selvää. Katso näkymästä Ilmoittautuneet, mitä puuttuu.",
  },
};
