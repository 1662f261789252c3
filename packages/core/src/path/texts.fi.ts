import type { PathTexts } from "./texts.js";

/** What is said of the way to leading a group, in Finnish. */
export const pathTexts: PathTexts = {
  title: "Polku ohjaajaksi",
  intro:
    "Ohjaamista oppii tekemällä, yhdessä muiden kanssa. Tässä ovat askeleet ja se, miten pitkällä tässä ryhmässä ollaan.",
  steps: {
    orientation: {
      name: "Tutustu tehtävään",
      text: "Käy peruskurssi, lue, miten meillä ohjataan, ja käy alla oleva muistilista läpi jonkun kokeneen kanssa.",
    },
    team: {
      name: "Etsi työpari tai tiimi",
      text: "Ohjaa yhdessä jonkun kanssa. Kaksi näkee enemmän kuin yksi, ja työt voi jakaa sen mukaan, missä kukin on hyvä.",
    },
    "format-and-theme": {
      name: "Valitse toteutusmuoto ja teema",
      text: "Valitse muoto, johon voimat ja aika riittävät, ja sopikaa, mistä ensimmäisellä kerralla puhutaan.",
    },
    technology: {
      name: "Harjoittele tekniikkaa",
      text: "Tavatkaa ensin keskenänne verkossa: päästäkää toisenne sisään, näyttäkää dia, avatkaa pienryhmät. Kaikkea ei tarvitse osata.",
    },
    commitments: {
      name: "Sopikaa ja sitoutukaa",
      text: "Käykää läpi sitoumukset ja työnjako, ja allekirjoittakaa sopimus.",
    },
    "first-session": {
      name: "Ensimmäinen tapaaminen",
      text: "Tavatkaa puoli tuntia aiemmin. Jutelkaa jälkeenpäin, miten meni.",
    },
    support: {
      name: "Tuki ja yhteinen pohdinta",
      text: "Kertokaa joka kerran jälkeen, mikä sujui ja mikä oli vaikeaa. Tiedätte, kenelle soittaa. Katsokaa kauden lopuksi palautteet yhdessä.",
    },
  },
  states: { done: "tehty", open: "edessä" },
  by: (date) => `viimeistään ${date}`,
  lacking: (names) => `Vielä: ${names}`,
  orientation: {
    title: "Perehdytyksen muistilista",
    topics: {
      "guide-and-principles": "Miten meillä ohjataan, periaatteet ja eettiset ohjeet",
      association: "Yhdistys: kuka tekee mitäkin, ja mistä kaikki alkoi",
      "practical-things": "Käytännöt: avaimet, tila, kahvi, puhelimet, yhteystiedot",
      "expenses-and-follow-up": "Mitä korvataan ja miten sitä haetaan, mitä lasketaan ja kirjataan",
      support: "Millaista tukea saat, ja miten pidät huolta itsestäsi",
      expectations: "Mitä sinä toivot, ja mitä sinulta toivotaan",
      influence: "Miten pääset vaikuttamaan yhdistyksessä",
      "group-phenomena": "Mitä ryhmissä tavallisesti tapahtuu, ja mikä silloin auttaa",
      "accounts-and-technology": "Tunnukset, kokousohjelma ja kuka niissä auttaa",
      material: "Missä materiaalit ovat, ja mitä niistä saat käyttää",
    },
  },
  association: {
    title: "Mistä yhdistys huolehtii",
    intro: "Kysy, mikä on vielä auki. Näistä sovitaan yhdessä, ehtoja ne eivät ole.",
    points: {
      contact: { name: "Yhteyshenkilö", ask: "Kuka yhdistyksessä vastaa tästä ryhmästä?" },
      difficulty: { name: "Kun on vaikeaa", ask: "Kenen puoleen käännyt, ja mistä numerosta hänet saa kiinni?" },
      mentor: { name: "Mentori", ask: "Kuka kokenut ohjaaja kulkee rinnallasi?" },
      supervision: { name: "Työnohjaus", ask: "Missä voit puhua siitä, mitä ohjaaminen sinussa herättää?" },
      expenses: { name: "Kulut", ask: "Mitä korvataan: matkat, kahvit, verkkoyhteys, tarvikkeet?" },
      insurance: { name: "Vakuutus", ask: "Oletko vakuutettu, kun ohjaat?" },
      "yearly-talk": { name: "Vuosikeskustelu", ask: "Milloin istutaan alas ja jutellaan, miten menee?" },
    },
    insured: "vapaaehtoiset on vakuutettu",
  },
  agreement: {
    title: "Ohjaajan sopimus",
    intro:
      "Tästä sopivat ohjaaja ja järjestäjä. Lukekaa yhdessä, täydentäkää se, mikä on auki, ja allekirjoittakaa molemmat kappaleet.",
    group: "Ryhmä",
    organiser: "Järjestäjä",
    time: "Milloin",
    work: "Kuka tekee mitäkin",
    tasks: {
      leads: "Ohjaa ryhmää",
      technology: "Tekniikka",
      link: "Lähettää kokouslinkin",
      registrations: "Ottaa vastaan ilmoittautumiset",
      publicity: "Kertoo ryhmästä",
      feedback: "Kerää palautteen",
      summary: "Täyttää koonnin joka kerran jälkeen",
    },
    together: "ohjaajat yhdessä",
    expectations: "Mitä odotamme toisiltamme",
    asked: [
      "Mitä ohjaaja toivoo yhdistykseltä",
      "Mitä ohjaaja antaa",
      "Mitä yhdistys toivoo ohjaajalta",
      "Mitä yhdistys antaa",
    ],
    ending:
      "Jos aika tai voimat eivät riitä, kerro siitä ajoissa. Etsimme jonkun, joka jatkaa, ja kiitämme sinua. Sopimusta voi muuttaa tai sen voi päättää, kun siitä puhutaan.",
    signed: "Allekirjoitukset ja päiväys",
    facilitator: "Ohjaaja",
    representative: "Järjestäjän edustaja",
  },
};
