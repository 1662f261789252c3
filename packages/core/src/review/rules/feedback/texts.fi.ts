import { dateTexts } from "../../../dates/texts.fi.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { Identity } from "./anonymous.js";
import type { feedbackRules } from "./index.js";
import type { Occasion } from "./partings.js";

const { date } = dateTexts;

/** What the rules about feedback say, in Finnish. */
export const feedbackFindings: TopicTexts<typeof feedbackRules> = {
  "feedback/anonymous": {
    title: "Palautetta voi antaa nimettömänä.",
    messages: {
      asked: ({ items }) =>
        `Palautekyselyssä kysytään ${named(items)}. Nimettömänä on helpompi kertoa rehellisesti, myös siitä, mikä ei toiminut. Jätä kyselystä pois kaikki, mistä vastaajan tunnistaa.`,
    },
  },
  "feedback/when": {
    title: "Palautetta kysytään heti, kun ryhmä, tilaisuus tai kausi on ohi.",
    messages: {
      early: ({ after, asked, last, by }) =>
        `Palautetta kysytään ${date(asked)}, mutta ${lastOf[after]} on vasta ${date(last)}. Kokonaisuutta on helpompi arvioida, kun kaikki on koettu. Kysy palautetta aikaisintaan ${date(last)} ja viimeistään ${date(by)}.`,
      late: ({ after, asked, last, by }) =>
        `Palautetta kysytään vasta ${date(asked)}, vaikka ${lastOf[after]} on jo ${date(last)}. Heti lopuksi kokemukset ovat tuoreita, ja moni vastaa. Kysy palautetta viimeistään ${date(by)}.`,
    },
  },
  "feedback/goals": {
    title: "Ryhmän tavoitteet tiedetään, ja palaute kertoo, toteutuivatko ne.",
    messages: {
      none: () =>
        "Mitä ryhmän on tarkoitus antaa osallistujille? Kun tavoitteet ovat tiedossa, palautteesta näkee, toteutuivatko ne. Sovi ohjaajien kanssa muutama tavoite ja kirjaa ne suunnitelmaan.",
    },
  },
  "feedback/facilitators-too": {
    title: "Myös ohjaajilta kysytään palautetta.",
    messages: {
      notAsked: () =>
        "Ohjaajilta ei kysytä palautetta. He näkevät ryhmästä paljon sellaista, mitä osallistujat eivät huomaa. Kysy heiltäkin, mikä sujui ja mitä voisi muuttaa.",
      unsaid: () =>
        "Kysytäänkö palautetta myös ohjaajilta? He näkevät ryhmästä paljon sellaista, mitä osallistujat eivät huomaa. Päätä asia ja kirjaa se suunnitelmaan.",
    },
  },
  "feedback/who-collects": {
    title: "Palautteella on kerääjä.",
    messages: {
      nobody: () =>
        "Suunnitelmassa ei vielä lue, kuka kerää palautteen. Kun joku pitää siitä huolta, jokainen vastaus tulee talteen ja käyttöön. Sovi kerääjästä ja lisää hänet suunnitelmaan.",
    },
  },
  "feedback/used": {
    title: "Palautteen läpikäynnille järjestäjän kanssa on päivä.",
    messages: {
      undated: () =>
        "Milloin palaute käydään läpi järjestäjän kanssa? Yhdessä pohtien vastaukset auttavat suunnittelemaan seuraavaa kautta. Sovi päivä ja kirjaa se suunnitelmaan.",
      early: ({ on, asked }) =>
        `Palaute käydään läpi järjestäjän kanssa ${date(on)}, mutta sitä kysytään vasta ${date(asked)}. Vastauksia ei siis vielä ole. Sovi läpikäynnille myöhempi päivä.`,
    },
  },
  "feedback/threshold": {
    title: "Tulokset kerrotaan, kun vastauksia on niin monta, ettei ketään tunnista.",
    messages: {
      low: ({ answers, least }) =>
        `Palautteen tulokset kerrotaan jo, kun vastauksia on ${answers}. Niin pienestä joukosta vastaajan voi tunnistaa. Nosta raja vähintään ${least} vastaukseen.`,
      high: ({ answers, most }) =>
        `Palautteen tulokset kerrotaan vasta, kun vastauksia on ${answers}. Moni ryhmä ei saa niin montaa vastausta, ja palaute jää käyttämättä. Laske raja enintään ${most} vastaukseen.`,
    },
  },
};

const identities: Readonly<Record<Identity, string>> = {
  name: "nimeä",
  email: "sähköpostiosoitetta",
  phone: "puhelinnumeroa",
  address: "kotiosoitetta",
  birthday: "syntymäpäivää",
};

const lastOf: Readonly<Record<Occasion, string>> = {
  group: "viimeinen tapaaminen",
  event: "tilaisuus",
  season: "kauden viimeinen tapaaminen",
};

function named(items: readonly Identity[]): string {
  return listed(
    items.map((item) => identities[item]),
    "ja",
  );
}
