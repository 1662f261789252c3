import { dateTexts } from "../dates/texts.fi.js";
import type { SpeakerRole } from "../people/index.js";
import { publicityTexts } from "../publicity/texts.fi.js";
import type { SessionChangeFacts, SessionFacts } from "./facts.js";
import type { MessageTexts } from "./texts.js";

const { date, dateTime } = dateTexts;
const when = ({ date: day, time: at }: Pick<SessionFacts, "date" | "time">) => dateTime(day, at);
const where = ({ place }: Pick<SessionFacts, "place">) => (place === undefined ? "" : `, ${place}`);
const listed = (sessions: readonly SessionFacts[]) =>
  sessions.map((session) => `- ${when(session)}${where(session)}`).join("\n");
const clock = (at: SessionFacts["time"]) => at.replace(":", ".");
const fromHereOn = ({ ends, days = [], ...first }: SessionChangeFacts) =>
  [
    `- Tapaamiset muuttuvat **${when(first)}** alkaen${ends === undefined ? "" : `: kello ${clock(first.time)}–${clock(ends)}`}${where(first)}.`,
    ...(days.length > 1 ? [`  Päivät: ${days.map((one) => when(one)).join("; ")}.`] : []),
  ].join("\n");

const linkLine = (joinUrl: string | undefined) =>
  joinUrl === undefined
    ? []
    : [`Tästä linkistä pääset mukaan: <${joinUrl}>`, "Linkki on vain sinulle. Älä anna sitä muille."];
const placeLine = (place: string | undefined) => (place === undefined ? [] : [`Paikka: ${place}.`]);

/** What to do so that one's own calendar is right too; no calendar is promised more than it does. */
const calendarLines = {
  changed: [
    "Liitteenä on uusi kalenteritiedosto. Avaa se ja katso sitten kalenteriasi: moni kalenteri vaihtaa vanhat merkinnät uusiin, mutta ei jokainen.",
    "Jos vanha aika on yhä paikallaan, poista se itse. Outlookissa uudet ajat voivat tulla vanhojen viereen: poista silloin vanhat.",
  ],
  off: ({ date: day }: Pick<SessionFacts, "date">) => [
    "Liitteenä on uusi kalenteritiedosto. Avaa se ja katso sitten kalenteriasi: monesta kalenterista tapaaminen poistuu tai saa merkinnän, että se on peruttu, mutta ei jokaisesta.",
    `Jos merkintä on yhä paikallaan (${date(day)}), poista se itse. Outlookissa niin on useimmiten tehtävä.`,
  ],
} as const;

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
  "after-session": {
    subject: () => "kiitos tapaamisesta",
    body: ({ session, next }) => [
      "Hei!",
      `Kiitos tapaamisesta ${date(session.date)}. Jos et päässyt, olet tervetullut seuraavalla kerralla.`,
      ...(next === undefined ? [] : [`Seuraavan kerran tapaamme ${when(next)}${where(next)}.`]),
      "Mitä ryhmässä puhuttiin, se jää ryhmään. Jos jokin jäi mieleen, kerro siitä meille.",
    ],
  },
  "session-changed": {
    subject: ({ changes }) => {
      const moved = changes.filter(({ change }) => change === "moved").length;
      if (moved > 1 || changes.some(({ change }) => change === "onwards")) return "tapaamisten ajat muuttuvat";
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
              moved: `- ${one.before === undefined ? "" : `${when(one.before)} siirtyy. `}Uusi aika on **${when(one)}**${where(one)}.`,
              added: `- Uusi tapaaminen on **${when(one)}**${where(one)}.`,
              details: `- Tapaamme ${when(one)}. Muut tiedot ovat tässä viestissä.`,
              onwards: fromHereOn(one),
            })[one.change],
        )
        .join("\n"),
      ...placeLine(place),
      ...linkLine(joinUrl),
      ...calendarLines.changed,
      "Jos uusi aika ei sovi sinulle, kerro se meille.",
    ],
  },
  "session-cancelled": {
    subject: () => "tapaaminen on peruttu",
    body: ({ publicName, session, next }) => [
      "Hei!",
      `**${publicName}**: tapaaminen ${when(session)} on peruttu. Olemme pahoillamme.`,
      ...(next === undefined ? [] : [`Seuraavan kerran tapaamme ${when(next)}.`]),
      ...calendarLines.off(session),
    ],
  },
  "session-postponed": {
    subject: ({ isPause }) => (isPause ? "tapaamiset ovat tauolla" : "tapaaminen siirtyy myöhemmäksi"),
    body: ({ publicName, session, next, isPause }) => [
      "Hei!",
      isPause
        ? `**${publicName}** jää tauolle. Tapaaminen ${when(session)} ja sen jälkeiset eivät toteudu silloin, kun oli sovittu. Olemme pahoillamme.`
        : `**${publicName}**: tapaaminen ${when(session)} ei toteudu silloin, vaan siirtyy myöhemmäksi. Olemme pahoillamme.`,
      isPause
        ? "Vielä ei tiedetä, milloin jatkamme. Kerromme sen heti, kun tiedämme. Paikkasi säilyy, eikä sinun tarvitse tehdä mitään."
        : "Uutta päivää ei ole vielä sovittu. Kerromme sen heti, kun tiedämme. Paikkasi säilyy, eikä sinun tarvitse tehdä mitään.",
      ...(next === undefined ? [] : [`Muut tapaamiset pidetään niin kuin on sovittu, seuraavaksi ${when(next)}.`]),
      ...calendarLines.off(session),
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
  "summary-request": {
    subject: () => "miten tapaaminen meni?",
    body: ({ publicName, session, isAgain }) => [
      "Hei!",
      `Kiitos, että ohjasit: **${publicName}**, ${when(session)}.`,
      isAgain
        ? "Tapaamisen koonti puuttuu vielä. Kirjoittaisitko sen nyt? Siihen menee viisi minuuttia."
        : "Täyttäisitkö tapaamisen koonnin, kun se on vielä mielessä? Siihen menee viisi minuuttia.",
      "Kirjoita, montako osallistujaa oli paikalla. Nimiä ei tarvita. Jos ryhmä ei kokoontunut, kerro se: sekin on vastaus. Jos odotitte eikä kukaan tullut, kirjoita 0.",
      "Jos jokin jäi painamaan mieltä, ota yhteyttä. Jutellaan siitä.",
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
