import { dateTexts } from "../dates/texts.fi.js";
import type { SpeakerRole } from "../people/index.js";
import { publicityTexts } from "../publicity/texts.fi.js";
import type { SessionFacts } from "./facts.js";
import type { MessageTexts } from "./texts.js";

const { date, dateTime } = dateTexts;
const when = ({ date: day, time: at }: Pick<SessionFacts, "date" | "time">) => dateTime(day, at);
const listed = (sessions: readonly SessionFacts[]) => sessions.map((session) => `- ${when(session)}`).join("\n");
const linkLine = (joinUrl: string | undefined) =>
  joinUrl === undefined
    ? []
    : [`Tästä linkistä pääset mukaan: <${joinUrl}>`, "Linkki on vain sinulle. Älä anna sitä muille."];
const placeLine = (place: string | undefined) => (place === undefined ? [] : [`Paikka: ${place}.`]);

/** What somebody comes for, said to them. */
const comesAs: Readonly<Record<SpeakerRole, string>> = {
  storyteller:
    "Kokemuksen kertojana puhut omasta elämästäsi, juuri sen verran kuin itse haluat. Kuulijalle on tärkeintä, että joku toinenkin on selvinnyt.",
  expert: "Asiantuntijana kerrot siitä, minkä tunnet työstäsi, ja kuulijat saavat kysyä.",
  guest: "Vieraana kerrot siitä, mitä sinä tai yhdistyksesi teette.",
};

/** What messages say, in Finnish. */
export const messageTexts: MessageTexts = {
  confirmation: {
    subject: () => "ilmoittautumisesi on perillä",
    body: ({ publicName, sessions, link, place }) => [
      "Hei!",
      `Kiitos, että ilmoittauduit. Sinulla on paikka ryhmässä: **${publicName}**.`,
      sessions.length === 1 ? "Tapaamme silloin:" : "Tapaamme näinä päivinä:",
      listed(sessions),
      ...placeLine(place),
      ...(link === undefined ? [] : [publicityTexts.link(link)]),
      "Jos et pääsekään mukaan, kerro se meille. Silloin joku muu saa paikan.",
    ],
  },
  waiting: {
    subject: () => "olet jonossa",
    body: ({ publicName }) => [
      "Hei!",
      `Kiitos, että ilmoittauduit. **${publicName}** on nyt täynnä, ja olet jonossa. Kirjoitamme heti, jos paikka vapautuu.`,
      "Jos et enää halua paikkaa, kerro se meille.",
    ],
  },
  "place-offered": {
    subject: () => "sinulle on paikka",
    body: ({ publicName, until }) => [
      "Hei!",
      `Ryhmässä **${publicName}** vapautui paikka, ja tarjoamme sitä sinulle.`,
      `Vastaa tähän viestiin viimeistään ${dateTime(until.date, until.time)}, otatko paikan. Sen jälkeen tarjoamme sitä seuraavalle.`,
    ],
  },
  "waiting-ended": {
    subject: () => "jono on päättynyt",
    body: ({ publicName, informationPage }) => [
      "Hei!",
      `Odotit paikkaa: **${publicName}**. Paikkoja ei ehtinyt vapautua, ja nyt mukaan ei enää oteta uusia. Olemme pahoillamme, ja kiitos, että jaksoit odottaa.`,
      ...(informationPage === undefined ? [] : [`Tulevista ryhmistä kerrotaan täällä: <${informationPage}>`]),
      "Jos haluat puhua jonkun kanssa jo nyt, kirjoita meille. Autamme löytämään toisen paikan.",
    ],
  },
  welcome: {
    subject: () => "tervetuloa mukaan",
    body: ({ publicName, sessions, joinUrl, link, admission, place }) => [
      "Hei!",
      `Hienoa, että tulet mukaan. **${publicName}** alkaa pian.`,
      sessions.length === 1 ? "Tapaamme silloin:" : "Tapaamme näinä päivinä:",
      listed(sessions),
      ...placeLine(place),
      ...linkLine(joinUrl),
      ...(link === undefined ? [] : [publicityTexts.link(link)]),
      ...(joinUrl === undefined
        ? []
        : [
            `Ovi aukeaa ${admission} minuuttia ennen alkua. Silloin voit rauhassa kokeilla kameraa ja ääntä. Kuulokkeet ja hiljainen huone auttavat kaikkia.`,
          ]),
      "Sinun ei ole pakko puhua, voit myös vain kuunnella. Mitä ryhmässä puhutaan, se jää ryhmään.",
      "Kalenteritiedosto on liitteenä. Kun avaat sen, tapaamiset tulevat omaan kalenteriisi.",
    ],
  },
  reminder: {
    subject: ({ session }) => `tapaamme ${date(session.date)}`,
    body: ({ publicName, session, joinUrl, admission, place }) => [
      "Hei!",
      `**${publicName}** tapaa ${when(session)}.`,
      ...placeLine(place),
      ...linkLine(joinUrl),
      ...(joinUrl === undefined ? [] : [`Ovi aukeaa ${admission} minuuttia ennen alkua.`]),
      "Jos et pääse, kerro se meille. Nähdään pian!",
    ],
  },
  "session-changed": {
    subject: ({ changes }) => {
      const moved = changes.filter(({ change }) => change === "moved").length;
      if (moved > 1) return "tapaamisten ajat muuttuvat";
      if (moved === 1 && changes.length === 1) return "tapaaminen siirtyy";
      return changes.every(({ change }) => change === "added") ? "uusi tapaaminen" : "tapaamisten tiedot muuttuivat";
    },
    body: ({ publicName, changes, joinUrl, place }) => [
      "Hei!",
      `**${publicName}**: tapaamisiin tuli muutos.`,
      changes
        .map(
          (one) =>
            ({
              moved: `- ${one.before === undefined ? "" : `${when(one.before)} siirtyy. `}Uusi aika on **${when(one)}**.`,
              added: `- Uusi tapaaminen on **${when(one)}**.`,
              details: `- Tapaamme ${when(one)}. Muut tiedot ovat tässä viestissä.`,
            })[one.change],
        )
        .join("\n"),
      ...placeLine(place),
      ...linkLine(joinUrl),
      "Liitteenä on uusi kalenteritiedosto. Kun avaat sen, ajat vaihtuvat myös kalenteriisi.",
      "Jos uusi aika ei sovi sinulle, kerro se meille.",
    ],
  },
  "session-cancelled": {
    subject: () => "tapaaminen on peruttu",
    body: ({ publicName, session, next }) => [
      "Hei!",
      `**${publicName}**: tapaaminen ${when(session)} on peruttu. Olemme pahoillamme.`,
      ...(next === undefined ? [] : [`Seuraavan kerran tapaamme ${when(next)}.`]),
      "Liitteenä on uusi kalenteritiedosto. Kun avaat sen, peruttu tapaaminen poistuu kalenteristasi.",
    ],
  },
  "session-postponed": {
    subject: () => "tapaaminen siirtyy myöhemmäksi",
    body: ({ publicName, session, next }) => [
      "Hei!",
      `**${publicName}**: tapaaminen ${when(session)} ei toteudu silloin, vaan siirtyy myöhemmäksi. Olemme pahoillamme.`,
      "Uutta päivää ei ole vielä sovittu. Kerromme sen heti, kun tiedämme. Paikkasi säilyy, eikä sinun tarvitse tehdä mitään.",
      ...(next === undefined ? [] : [`Muut tapaamiset pidetään niin kuin on sovittu, seuraavaksi ${when(next)}.`]),
      "Liitteenä on uusi kalenteritiedosto. Avaa se, niin kalenterisi tietää, ettei tapaamista pidetä vanhana päivänä. Jos merkintä jää kalenteriisi, poista se itse.",
    ],
  },
  "group-cancelled": {
    subject: () => "ryhmä ei toteudu tällä kertaa",
    body: ({ publicName, informationPage }) => [
      "Hei!",
      `**${publicName}** ei valitettavasti toteudu tällä kertaa. Olemme pahoillamme, ja kiitos, että ilmoittauduit.`,
      ...(informationPage === undefined ? [] : [`Muista ryhmistä kerrotaan täällä: <${informationPage}>`]),
      "Jos haluat puhua jonkun kanssa jo nyt, kirjoita meille. Autamme löytämään toisen paikan.",
    ],
  },
  "feedback-request": {
    subject: () => "mitä pidit ryhmästä?",
    body: ({ publicName, surveyUrl, until, threshold }) => [
      "Hei!",
      `**${publicName}** on takana. Kertoisitko, mitä siitä ajattelet? Siihen menee pari minuuttia.`,
      `Vastaa täällä: <${surveyUrl}>`,
      ...(until === undefined ? [] : [`Voit vastata ${date(until)} asti.`]),
      `Nimeäsi ei kysytä. Tuloksia katsotaan vain, jos vastauksia on vähintään ${threshold}.`,
    ],
  },
  thanks: {
    subject: () => "kiitos, että olit mukana",
    body: ({ publicName, informationPage }) => [
      "Hei!",
      `Kiitos, että olit mukana: **${publicName}**. Jokainen teki ryhmästä omanlaisensa.`,
      "Mitä ryhmässä puhuttiin, se jää ryhmään myös nyt, kun tapaamiset ovat ohi.",
      ...(informationPage === undefined ? [] : [`Tulevista ryhmistä kerrotaan täällä: <${informationPage}>`]),
    ],
  },
  "facilitator-invitation": {
    subject: () => "ohjaajien ajat",
    body: ({ publicName, sessions, preparation, reflection, joinUrl, place }) => [
      "Hei!",
      `Kiitos, että ohjaat. **${publicName}** tapaa näin:`,
      listed(sessions),
      ...placeLine(place),
      `Kokoonnumme aina ${preparation} minuuttia ennen alkua. Lopuksi puramme tapaamisen yhdessä, siihen menee ${reflection} minuuttia.`,
      ...(joinUrl === undefined ? [] : [`Kokouslinkki: <${joinUrl}>`]),
    ],
  },
  "speaker-invitation": {
    subject: () => "tulisitko puhumaan?",
    body: ({ publicName, session, roles, isOnline, place, rehearsedBy, answerBy }) => [
      "Hei!",
      `Kutsumme sinut puhumaan: **${publicName}**, ${when(session)}.`,
      ...roles.map((role) => comesAs[role]),
      ...placeLine(place),
      ...(isOnline ? ["Tapaamme verkossa. Tekniikasta sinun ei tarvitse huolehtia, me hoidamme sen."] : []),
      ...(rehearsedBy === undefined
        ? []
        : [`Tarinat käydään yhdessä läpi ennen tilaisuutta, viimeistään ${date(rehearsedBy)}.`]),
      "Kertoisimme mielellämme nimesi ohjelmassa. Jos et halua sitä näkyviin, sano niin.",
      "Mitä muut tapaamisessa kertovat, se jää sinne.",
      answerBy === undefined
        ? "Vastaa tähän viestiin, pääsetkö tulemaan."
        : `Vastaa tähän viestiin viimeistään ${date(answerBy)}, pääsetkö tulemaan.`,
    ],
  },
  "speaker-thanks": {
    subject: () => "kiitos, että tulit",
    body: ({ publicName, session, informationPage }) => [
      "Hei!",
      `Kiitos, että tulit puhumaan: **${publicName}**, ${date(session.date)}. Se, mitä kerroit, jää monen mieleen.`,
      "Jos tapaamisesta jäi jotakin painamaan mieltä, ota yhteyttä. Jutellaan siitä.",
      ...(informationPage === undefined ? [] : [`Tulevista tapaamisista kerrotaan täällä: <${informationPage}>`]),
    ],
  },
  "season-call": {
    subject: () => "suunnitellaan seuraava kausi",
    body: ({ answerBy }) => [
      "Hei!",
      "On aika suunnitella seuraavaa kautta. Mietitään yhdessä, mitä ryhmiä pidetään, milloin ja ketkä ohjaavat.",
      answerBy === undefined
        ? "Vastaa tähän viestiin, milloin sinulle sopii ja haluatko ohjata."
        : `Vastaa tähän viestiin viimeistään ${date(answerBy)}, milloin sinulle sopii ja haluatko ohjata.`,
    ],
  },
  cancellation: "Peruutus",
  cancelling: ({ isWaiting, mailto }) =>
    `${isWaiting ? "Jos et enää halua paikkaa" : "Jos haluat luopua paikastasi"}, [lähetä meille tämä valmis viesti](${mailto}). Siihen ei tarvitse kirjoittaa mitään.`,
  closing: ({ contact, organiser }) => [
    ...(contact === undefined ? [] : [`Kysymykset ja peruutukset: ${contact}`]),
    `Terveisin\\\n${organiser}`,
  ],
};
