import { dateTexts } from "../../../dates/texts.fi.js";
import { holidayTexts } from "../../../series/texts.fi.js";
import type { TopicTexts } from "../../rule.js";
import type { seriesRules } from "./index.js";
import { listed } from "./listed.js";

const { date, time } = dateTexts;
const holidays: Readonly<Record<string, string>> = holidayTexts;

/** What the rules about the dates say, in Finnish. */
export const seriesFindings: TopicTexts<typeof seriesRules> = {
  "series/postponed-date": {
    title: "Lykätyllä tapaamisella on uusi päivä.",
    messages: {
      open: ({ date: day }) =>
        `Tapaaminen, joka oli ${date(day)}, on lykätty, eikä sillä ole vielä uutta päivää. Osallistujat odottavat tietoa. Sopikaa päivä, kirjoita se kohtaan Siirretty ja ota lykkäys pois. Jos tapaamista ei pidetäkään, merkitse se perutuksi.`,
      pause: ({ from }) =>
        `Tauko alkaa ${date(from)}, eikä sen loppu ole vielä tiedossa. Osallistujat odottavat tietoa. Sopikaa, milloin jatkatte, ja kirjoita tauon viimeinen päivä (to). Jos ette jatka, perukaa tapaamiset.`,
    },
  },
  "series/holiday": {
    title: "Tapaaminen ei osu juhlapyhään eikä sen aattoon.",
    messages: {
      on: ({ date: day, holiday, name }) =>
        `Sovittu päivä ${date(day)} on ${holidays[holiday] ?? name ?? "juhlapäivä"}. Silloin moni on läheistensä kanssa, eikä ehkä pääse paikalle. Valitse toinen päivä, ellei juuri tämä sovi ryhmällesi.`,
    },
  },
  "series/daylight-saving": {
    title: "Tapaaminen alkaa samaan kellonaikaan, vaikka kelloja siirretään.",
    messages: {
      changes: ({ dates }) =>
        `Kelloja siirretään ennen ${dates.length === 1 ? "tapaamista" : "tapaamisia"} ${listed(dates.map(date), "ja")}. Alkamisaika ei muutu, mutta joku voi erehtyä tunnilla. Muistuta silloin osallistujia ajasta.`,
    },
  },
  "series/audience-hours": {
    title: "Työssä käyvien ryhmä ei tapaa arkisin kesken työpäivän.",
    messages: {
      early: ({ time: starts, from }) =>
        `Tapaaminen alkaa ${time(starts)}, ja ryhmä on tarkoitettu työssä käyville. Moni on silloin vielä töissä. Aloita arkisin aikaisintaan ${time(from)}, jos voit.`,
    },
  },
  "series/within-season": {
    title: "Tapaamiset mahtuvat samaan kevät- tai syyskauteen.",
    messages: {
      outside: ({ ends, first, last }) =>
        `Tapaamiset alkavat ${date(first)} ja päättyvät ${date(last)}, mutta kausi loppuu jo ${date(ends)}. Lomien aikaan ihmisten arki muuttuu, ja moni jää pois. Aloita aikaisemmin, tai päätä tapaamiset ennen kauden loppua.`,
    },
  },
  "series/uneven-gap": {
    title: "Tapaamisten väli ei veny paljon tavallista pidemmäksi.",
    messages: {
      gap: ({ from, to, days, most }) =>
        `Tapaamisten ${date(from)} ja ${date(to)} välissä on ${days} päivää. Tämän ryhmän rytmissä sopiva väli on enintään ${most} päivää: pitkän tauon jälkeen on vaikea palata. Siirrä tapaamisia lähemmäs toisiaan, tai lisää yksi väliin.`,
    },
  },
  "series/too-late-in-the-evening": {
    title: "Tapaaminen päättyy hyvissä ajoin illalla.",
    messages: {
      late: ({ time: starts, ends, by }) =>
        `Tapaaminen alkaa ${time(starts)} ja päättyy ${time(ends)}. Puhumisen jälkeen tarvitaan aikaa rauhoittua ennen yötä. Aloita niin, että lopetatte viimeistään ${time(by)}.`,
    },
  },
  "series/early-rhythm": {
    title: "Jatkuva ryhmä tapaa alussa tiheään, sitten noin kerran kuussa.",
    messages: {
      other: ({ least, most, weeks }) =>
        `Suunnitelmassa on toinen rytmi kuin se, joka jatkuvalle ryhmälle usein sopii. Jos ensimmäiset ${least}–${most} tapaamista ovat ${weeks} viikon välein, ihmiset ehtivät tutustua. Sen jälkeen noin kerran kuussa riittää. Sopikaa rytmistä yhdessä ryhmän kanssa.`,
    },
  },
};
