import { dateTexts } from "../../../dates/texts.fi.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { publicityRules } from "./index.js";
import type { MaterialLack } from "./material.js";
import type { PublicityWork } from "./who-does.js";

const { date } = dateTexts;

/** What the rules about publicity say, in Finnish. */
export const publicityFindings: TopicTexts<typeof publicityRules> = {
  "publicity/starts": {
    title: "Ryhmästä aletaan kertoa kuukautta ennen alkua, avoimista tapaamisista noin kolme viikkoa ennen.",
    messages: {
      late: ({ from, first, advised }) =>
        `Tiedottaminen alkaa vasta ${date(from)}, ja jo ${date(first)} tavataan. Ihmiset tarvitsevat aikaa huomata ilmoitus ja järjestää itselleen tilaa tulla. Aloita tiedottaminen jo ${date(advised)}, tai aloita myöhemmin.`,
    },
  },
  "publicity/all-season": {
    title: "Avoimista tapaamisista kerrotaan koko kauden.",
    messages: {
      endsEarly: ({ ends, next }) =>
        `Tiedottaminen päättyy ${date(ends)}, mutta tapaamisia on sen jälkeenkin, seuraavaksi ${date(next)}. Moni kuulee tapaamisista vasta, kun kausi on jo pitkällä. Kerro niistä niin kauan kuin mukaan voi vielä tulla.`,
    },
  },
  "publicity/several-channels": {
    title: "Ryhmästä kerrotaan useassa kanavassa.",
    messages: {
      none: ({ least }) =>
        `Missä ryhmästä kerrotaan? Yksi seuraa somea, toinen lukee ilmoitustaulua. Valitse vähintään ${channels(least)} ja kirjaa ne suunnitelmaan.`,
      few: ({ channels: count, least }) =>
        `Ryhmästä kerrotaan ${inChannels(count)}. Yksi seuraa somea, toinen lukee ilmoitustaulua, ja osa ei kuule ryhmästä lainkaan. Valitse vähintään ${channels(least)}.`,
    },
  },
  "publicity/electronic": {
    title: "Suurin osa kanavista on sähköisiä.",
    messages: {
      few: ({ electronic, others }) =>
        `Sähköisiä kanavia on ${electronic} ja muita ${others}. Verkosta ryhmän löytää helposti, ja ilmoittautuminen on yhden painalluksen päässä. Lisää sähköisiä kanavia, esimerkiksi verkkosivut tai uutiskirje.`,
    },
  },
  "publicity/beyond-members": {
    title: "Ryhmästä kerrotaan muillekin kuin yhdistyksen jäsenille.",
    messages: {
      membersOnly: () =>
        "Ryhmästä kerrotaan vain yhdistyksen jäsenille. Moni, joka kaipaa ryhmää, ei vielä tunne yhdistystä. Kerro ryhmästä myös muualla, esimerkiksi terveyskeskuksessa tai kirjastossa.",
      unsaid: () =>
        "Kerrotaanko ryhmästä muillekin kuin yhdistyksen jäsenille? Moni, joka kaipaa ryhmää, ei vielä tunne yhdistystä. Päätä asia ja kirjaa se suunnitelmaan.",
    },
  },
  "publicity/material": {
    title: "Tiedotusmateriaali kertoo, mistä ryhmässä on kyse ja miten mukaan pääsee.",
    messages: {
      none: () =>
        "Suunnitelmassa ei vielä lue, mitä tiedotusmateriaali kertoo. Kun kaikki tarpeellinen on yhdessä paikassa, mukaan on helppo lähteä. Päätä, mitä materiaali kertoo, ja kirjaa se suunnitelmaan.",
      lacks: ({ items }) =>
        `Tiedotusmateriaalista puuttuu vielä: ${all(items, itemNames)}. Kun kaikki tarpeellinen on yhdessä paikassa, mukaan on helppo lähteä. Lisää puuttuvat materiaaliin.`,
    },
  },
  "publicity/paid-post": {
    title: "Maksettu julkaisu näkyy vähintään viikon ja maksaa noin 40–50 euroa.",
    messages: {
      short: ({ days: shown, least }) =>
        `Maksettu julkaisu näkyy ${days(shown)}. Niin lyhyessä ajassa moni ei ehdi huomata sitä. Pidä julkaisu näkyvissä vähintään ${days(least)}.`,
      cheap: ({ euros, least, most }) =>
        `Maksettuun julkaisuun on varattu ${amount(euros)} euroa. Pienellä summalla julkaisu näkyy vain harvoille. Varaa siihen noin ${amount(least)}–${amount(most)} euroa.`,
      dear: ({ euros, least, most }) =>
        `Maksettuun julkaisuun on varattu ${amount(euros)} euroa. Tavallisesti riittää noin ${amount(least)}–${amount(most)} euroa. Harkitse, voisiko lopuilla maksaa toisen julkaisun myöhemmin.`,
    },
  },
  "publicity/who-does": {
    title: "On sovittu, kuka tekee tiedotusmateriaalin ja kuka lähettää sen.",
    messages: {
      nobody: ({ work }) =>
        `Suunnitelmassa ei vielä lue, ${all(work, workNames)}. Kun siitä on sovittu, tieto ryhmästä lähtee liikkeelle ajoissa. Kysy vaikka tiedottajaa ja lisää nimi suunnitelmaan.`,
    },
  },
};

const itemNames: Readonly<Record<MaterialLack, string>> = {
  purpose: "ryhmän tarkoitus",
  what: "mitä tehdään",
  where: "missä tavataan",
  when: "milloin tavataan",
  who: "kuka järjestää",
  invitation: "kutsu mukaan",
  contact: "yhteystiedot",
  link: "linkki tai QR-koodi",
};

const workNames: Readonly<Record<PublicityWork, string>> = {
  madeBy: "kuka tekee tiedotusmateriaalin",
  sentBy: "kuka lähettää tiedon ryhmästä eteenpäin",
};

function all<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): string {
  return listed(
    ids.map((id) => names[id]),
    "ja",
  );
}

function channels(count: number): string {
  return count === 1 ? "yksi kanava" : `${count} kanavaa`;
}

function inChannels(count: number): string {
  return count === 1 ? "vain yhdessä kanavassa" : `vain ${count} kanavassa`;
}

function days(count: number): string {
  return count === 1 ? "yhden päivän" : `${count} päivää`;
}

function amount(euros: number): string {
  return String(euros).replace(".", ",");
}
