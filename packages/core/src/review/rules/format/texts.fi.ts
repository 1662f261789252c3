import { dateTexts } from "../../../dates/texts.fi.js";
import type { LocalDate } from "../../../kernel/index.js";
import type { TopicTexts } from "../../rule.js";
import type { formatRules } from "./index.js";
import { span } from "./span.js";

/** The date in brackets, when it is a matter of one session. */
const on = (dates: readonly LocalDate[]) =>
  dates.length === 1 ? dates.map((date) => ` (${dateTexts.date(date)})`).join("") : "";

const every = (weeks: number) => (weeks === 1 ? "joka viikko" : `${weeks} viikon välein`);
const pause = (least: number, most: number) => (most === 1 ? "viikko" : `${span(least, most)} viikkoa`);
const who = (areSupporters: boolean) => (areSupporters ? "Vertaistukijoita" : "Ohjaajia");

/** What the rules about the delivery format say, in Finnish. */
export const formatFindings: TopicTexts<typeof formatRules> = {
  "format/session-count": {
    title: "Suljettu ryhmä tapaa kuusi kertaa.",
    messages: {
      other: ({ count, advised }) =>
        `Tapaamisia on nyt ${count}. Suljettu ryhmä ehtii yleensä ${advised} kerrassa tutustua, syventyä ja päättää yhteisen matkan hyvin. Sovi kertoja ${advised}, ellei ryhmälläsi ole omaa syytä poiketa.`,
    },
  },
  "format/session-length": {
    title: "Tapaaminen kestää puolestatoista kahteen tuntiin.",
    messages: {
      short: ({ minutes, least, most }) =>
        `Tapaaminen kestää nyt ${minutes} minuuttia. Siinä ajassa kaikki eivät ehdi puhua rauhassa. Varaa aikaa ${span(least, most)} minuuttia.`,
      long: ({ minutes, least, most }) =>
        `Tapaaminen kestää nyt ${minutes} minuuttia. Pitkä istuminen ja kuunteleminen väsyttää. Varaa aikaa ${span(least, most)} minuuttia ja jätä loput seuraavaan kertaan.`,
    },
  },
  "format/session-interval": {
    title: "Suljettu ryhmä tapaa kahden viikon välein, ja avoimia tapaamisia on 2–4 viikon välein.",
    messages: {
      often: ({ weeks, least, most }) =>
        `Tapaamisia on nyt ${every(weeks)}. Niin tiivis tahti on monelle raskas, myös ohjaajille. Jätä tapaamisten väliin ${pause(least, most)}.`,
      seldom: ({ weeks, least, most }) =>
        `Tapaamisia on nyt ${every(weeks)}. Pitkän tauon jälkeen on vaikea jatkaa siitä, mihin jäätiin, ja osa jää pois. Jätä tapaamisten väliin ${pause(least, most)}.`,
    },
  },
  "format/facilitator-count": {
    title: "Ohjaajia on sopiva määrä: suljetussa ryhmässä 2, muuten 3–4.",
    messages: {
      few: ({ count, dates, advised, most, areSupporters }) =>
        `${who(areSupporters)} on nyt ${count}${on(dates)}, ja hyvä määrä on ${span(advised, most)}. Kun tekijöitä on enemmän, työ jakautuu ja kokemuksia kuullaan monenlaisia. Pyydä mukaan vielä joku.`,
      fewer: ({ count, dates, advised, most, areSupporters }) =>
        `${who(areSupporters)} on nyt ${count}${on(dates)}. Se riittää, mutta ${span(advised, most)} olisi vielä parempi: työ jakautuu, ja joku voi välillä olla poissa. Kysy, lähtisikö joku vielä mukaan.`,
      many: ({ count, dates, most, areSupporters }) =>
        `${who(areSupporters)} on nyt ${count}${on(dates)}, ja ${most} riittää hyvin. Kun heitä on paljon, osallistujille jää vähemmän tilaa puhua. Sopikaa, ketkä ovat mukana tällä kertaa.`,
    },
  },
  "format/two-facilitators-at-least": {
    title: "Ohjaajia on aina vähintään kaksi.",
    messages: {
      few: ({ count, dates, least }) =>
        `${count === 0 ? "Ohjaajia ei ole vielä nimetty" : `Ohjaajia on nyt ${count}`}${on(dates)}. Yksin ohjaaminen on raskasta, eikä kukaan jatka, jos ohjaajalle tulee este. Etsi ohjaajia niin, että heitä on vähintään ${least}.`,
    },
  },
  "format/coordinator": {
    title: "Tilaisuudella on koordinoija.",
    messages: {
      none: () =>
        "Tilaisuudelle ei ole vielä nimetty koordinoijaa. Koordinoija pitää langat käsissään ja huolehtii tekniikasta, niin vertaistukijat saavat keskittyä tarinoihinsa. Sovi, kuka koordinoi, ja kirjaa nimi suunnitelmaan.",
    },
  },
  "format/supporters-from-several-associations": {
    title: "Tilaisuuden vertaistukijat tulevat eri yhdistyksistä.",
    messages: {
      one: ({ association }) =>
        `Kaikki vertaistukijat tulevat samasta yhdistyksestä: ${association}. Eri yhdistyksistä tulee erilaisia kokemuksia, ja työ jakautuu. Kysy mukaan vertaistukijaa myös toisesta yhdistyksestä.`,
    },
  },
  "format/no-expert-presentation": {
    title: "Ryhmän tapaamisissa ei ole asiantuntijan puheenvuoroa.",
    messages: {
      expert: ({ dates }) =>
        `${dates.length === 1 ? "Tapaamisessa" : "Tapaamisissa"}${on(dates)} on asiantuntijan puheenvuoro. Ryhmän voima on osallistujien omassa kokemuksessa, ja luento vie siltä aikaa. Siirrä puheenvuoro yksittäiseen tilaisuuteen ja anna aika keskustelulle.`,
    },
  },
  "format/stories-first": {
    title: "Vertaistukijoiden tarinoilla on tilaisuudessa eniten aikaa.",
    messages: {
      shorter: ({ minutes, longest }) =>
        `Tarinoille on varattu ${minutes} minuuttia ja jollekin muulle ${longest} minuuttia. Ihmiset tulevat tilaisuuteen ennen kaikkea kuulemaan, miten toiset ovat selvinneet. Anna tarinoille eniten aikaa.`,
    },
  },
  "format/preparation-time": {
    title: "Tilaisuutta valmistellaan noin kaksi kuukautta.",
    messages: {
      late: ({ starts, event, advised }) =>
        `Valmistelu alkaa ${dateTexts.date(starts)}, ja tilaisuus on ${dateTexts.date(event)}. Ohjelman tekeminen, puhujien pyytäminen ja tarinoiden harjoittelu vievät aikaa, ja kiire väsyttää. Aloita jo ${dateTexts.date(advised)}, tai siirrä tilaisuutta myöhemmäksi.`,
    },
  },
  "format/one-theme": {
    title: "Tilaisuudella on yksi teema.",
    messages: {
      none: () =>
        "Tilaisuudella ei ole vielä teemaa. Teemasta ihmiset näkevät, onko tilaisuus heitä varten, ja sen mukaan valitaan tarinat. Valitkaa yksi teema.",
      several: ({ first, other }) =>
        `Tilaisuudella on useampi teema: ”${first}” ja ”${other}”. Yhden teeman ympärille syntyy ehjä kokonaisuus. Valitkaa yksi, tai järjestäkää toisesta oma tilaisuutensa.`,
    },
  },
};
