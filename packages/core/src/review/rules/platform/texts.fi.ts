import { dateTexts } from "../../../dates/texts.fi.js";
import type { TopicTexts } from "../../rule.js";
import type { platformRules } from "./index.js";

/** What the rules about meeting online say, in Finnish. */
export const platformFindings: TopicTexts<typeof platformRules> = {
  "platform/free-limit": {
    title: "Tapaaminen mahtuu siihen aikaan, jonka Teams-tili antaa: ilmaisella tilillä 60 minuuttiin.",
    messages: {
      over: ({ duration, limit }) =>
        `Tapaaminen kestää ${duration} minuuttia, mutta tällä tilillä Teams katkeaa ${limit} minuutin kohdalla. Keskustelu jäisi kesken, ehkä juuri jonkun kertoessa. Ota käyttöön tili, jossa aikarajaa ei ole, tai lyhennä tapaamista.`,
    },
  },
  "platform/participant-limit": {
    title: "Mukaan ei odoteta useampaa ihmistä kuin tapaamiseen mahtuu.",
    messages: {
      over: ({ people, limit }) =>
        `Mukaan odotetaan jopa ${people} ihmistä, mutta tällä tilillä samaan tapaamiseen mahtuu ${limit}. Loput jäisivät oven taakse. Ota vähemmän ilmoittautumisia tai hanki tili, jolla mahtuu enemmän.`,
    },
  },
  "platform/same-domain": {
    title: "Tapaamisen järjestäjän ja yhteisjärjestäjien sähköpostiosoitteilla on sama pääte.",
    messages: {
      other: ({ name, domain, common }) =>
        `${name} käyttää osoitetta, jonka pääte on @${domain}. Tapaaminen järjestetään päätteellä @${common}, ja Teamsissä yhteisjärjestäjällä pitää olla sama pääte. Pyydä hänelle osoite, jonka pääte on @${common}.`,
    },
  },
  "platform/co-organisers": {
    title: "Kaikki muut ohjaajat ovat tapaamisen yhteisjärjestäjiä.",
    messages: {
      leftOut: ({ names }) =>
        `Yhteisjärjestäjistä puuttuu: ${names.join(", ")}. Yhteisjärjestäjä voi päästää osallistujat sisään ja jatkaa tapaamista, jos linkin tekijä ei pääsekään paikalle. Lisää yhteisjärjestäjiksi kaikki muut ohjaajat.`,
    },
  },
  "platform/breakout-needs-desktop": {
    title: "Pienryhmiin tarvitaan tili, johon kuuluu Teamsin työpöytäsovellus.",
    messages: {
      noDesktop: ({ sessions, first }) =>
        `Ohjelmassa on pienryhmiä (${sessions === 1 ? "" : `${sessions} kertaa, ensimmäisenä `}${dateTexts.date(first)}). Pienryhmätiloja ohjataan Teamsin työpöytäsovelluksella, eikä se kuulu tähän tiliin. Hanki tili, johon sovellus kuuluu, tai keskustele koko ryhmän kesken.`,
    },
  },
  "platform/lobby": {
    title: "Osallistujat odottavat odotustilassa, kunnes ohjaaja päästää heidät sisään.",
    messages: {
      off: () =>
        "Odotustila on suunnitelmassa pois päältä. Silloin kuka tahansa linkin saanut voi tulla sisään kenenkään huomaamatta. Ota odotustila käyttöön, niin ohjaaja näkee tulijat ja päästää heidät sisään.",
    },
  },
  "platform/no-recording": {
    title: "Tapaamista ei tallenneta, eikä Teams kirjoita puhetta tekstiksi.",
    messages: {
      recording: () =>
        "Suunnitelman mukaan tapaaminen tallennetaan. Tallenne vie ryhmässä kerrotun ryhmän ulkopuolelle, ja moni jättää silloin kertomatta. Ota tallennus pois suunnitelmasta.",
      transcription: () =>
        "Suunnitelman mukaan Teams kirjoittaa puheen tekstiksi. Teksti vie ryhmässä kerrotun ryhmän ulkopuolelle, ja moni jättää silloin kertomatta. Ota litterointi pois suunnitelmasta.",
    },
  },
};
