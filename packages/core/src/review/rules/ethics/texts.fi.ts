import { dateTexts } from "../../../dates/texts.fi.js";
import type { Principle } from "../../../plan/index.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { CoveredTopic } from "./ground-rules-cover.js";
import type { ethicsRules } from "./index.js";

const { date } = dateTexts;

/** What the rules about ethics say, in Finnish. */
export const ethicsFindings: TopicTexts<typeof ethicsRules> = {
  "ethics/ground-rules": {
    title: "Ryhmällä on pelisäännöt.",
    messages: {
      none: () =>
        "Suunnitelmassa ei vielä ole ryhmän pelisääntöjä. Kun säännöt on sovittu, jokainen tietää, mihin voi luottaa. Lisää suunnitelmaan tavalliset pelisäännöt tai ne, joista sovitte ryhmän kanssa.",
      unmade: ({ advised }) =>
        `Milloin ryhmä tekee pelisääntönsä? Ne syntyvät parhaiten yhdessä, kun on ensin vähän tutustuttu. Varaa niille aika jostakin tapaamisesta, esimerkiksi ${date(advised)}, ja kirjaa päivä suunnitelmaan.`,
    },
  },
  "ethics/ground-rules-together": {
    title: "Jatkuva ryhmä tekee pelisääntönsä yhdessä, kun on ensin tavattu.",
    messages: {
      before: ({ agreed, starts, advised }) =>
        `Suunnitelman mukaan pelisäännöt on sovittu ${date(agreed)}, mutta ryhmä tapaa ensimmäisen kerran vasta ${date(starts)}. Itse tehdyt säännöt pitävät parhaiten. Tehkää ne yhdessä, kun olette vähän tutustuneet, esimerkiksi ${date(advised)}.`,
    },
  },
  "ethics/ground-rules-cover": {
    title:
      "Pelisäännöissä on luottamuksellisuus, puheaika, poissaolot, puhelimet, uusien osallistujien tulo ja toiminnan arviointi.",
    messages: {
      lacks: ({ topics }) =>
        `Pelisäännöistä puuttuu vielä: ${all(topics, topicNames)}. Näistä on helpompi sopia etukäteen kuin silloin, kun jokin jo hiertää. Ota ne puheeksi ryhmässä ja lisää ne sääntöihin.`,
    },
  },
  "ethics/ground-rules-revisited": {
    title: "Ryhmä on sopinut päivän, jona se katsoo pelisäännöt uudelleen läpi.",
    messages: {
      undated: () =>
        "Milloin ryhmä katsoo pelisäännöt uudelleen läpi? Ryhmä muuttuu ajan mittaan, ja säännöt voivat muuttua sen mukana. Sovi ryhmän kanssa päivä ja kirjaa se suunnitelmaan.",
      undatedSince: ({ agreed, advised }) =>
        `Pelisäännöt ovat voimassa ${date(agreed)} alkaen. Milloin ryhmä katsoo ne uudelleen läpi? Ryhmä muuttuu ajan mittaan, ja säännöt voivat muuttua sen mukana. Sovi ryhmän kanssa päivä, esimerkiksi ${date(advised)}.`,
      early: ({ agreed, next }) =>
        `Pelisäännöt ovat voimassa ${date(agreed)} alkaen, ja ryhmä katsoo ne uudelleen läpi ${date(next)}. Sääntöjä on helpompi arvioida, kun niistä on kokemusta. Sovi myöhempi päivä.`,
    },
  },
  "ethics/newcomers-received": {
    title: "Ryhmä on sopinut, miten se ottaa uudet osallistujat vastaan.",
    messages: {
      none: () =>
        "Miten ryhmä ottaa uudet osallistujat vastaan? Tuttujen joukkoon on helpompi tulla, kun joku on ajatellut sitä valmiiksi. Sopikaa esimerkiksi esittelykierroksesta, jossa uusi osallistuja puhuu viimeisenä, ja kirjaa tapa suunnitelmaan.",
    },
  },
  "ethics/nobody-made-to-speak": {
    title: "Osallistujille kerrotaan, ettei kenenkään ole pakko puhua.",
    messages: {
      untold: () =>
        "Suunnitelman mukaan osallistujille ei kerrota, ettei kenenkään ole pakko puhua. Moni uskaltaa tulla, kun tietää, että saa myös vain kuunnella. Lisää tämä asioihin, jotka osallistujille kerrotaan.",
    },
  },
  "ethics/no-advice": {
    title: "Ohjaajat sitoutuvat siihen, etteivät he anna hoito-ohjeita.",
    messages: {
      leftOut: () =>
        "Ohjaajien sitoumuksista puuttuu lupaus, etteivät he anna hoito-ohjeita. Se, mikä auttaa yhtä, voi olla toiselle haitaksi. Lisää lupaus sitoumuksiin ja sovi ohjaajien kanssa, että hoitoa koskevissa kysymyksissä he ohjaavat ammattilaisen luo.",
    },
  },
  "ethics/principles-known": {
    title: "Osallistujille kerrotaan viidestä periaatteesta, joiden varassa ryhmä toimii.",
    messages: {
      untold: ({ principles }) =>
        `Osallistujille kerrottavista asioista puuttuu: ${all(principles, principleNames)}. Kun periaatteet tuntee, tietää, miten täällä kohdataan toinen ihminen. Lisää puuttuvat asioihin, jotka osallistujille kerrotaan.`,
    },
  },
  "ethics/confidentiality-told": {
    title: "Tilaisuuden osallistujille kerrotaan luottamuksellisuudesta.",
    messages: {
      untold: () =>
        "Suunnitelman mukaan tilaisuuden osallistujille ei kerrota luottamuksellisuudesta. Ihmiset kysyvät ja kertovat vapaammin, kun he tietävät, ettei kukaan puhu heidän asioistaan muualla. Lisää luottamuksellisuus asioihin, jotka osallistujille kerrotaan.",
    },
  },
};

const topicNames: Readonly<Record<CoveredTopic, string>> = {
  confidentiality: "luottamuksellisuus",
  "talking-time": "puheajan jakaminen",
  absences: "poissaolot",
  phones: "puhelimet",
  newcomers: "uusien osallistujien tulo",
  evaluation: "toiminnan arviointi",
};

const principleNames: Readonly<Record<Principle, string>> = {
  confidentiality: "luottamuksellisuus",
  reciprocity: "vastavuoroisuus",
  equality: "tasavertaisuus",
  respect: "kunnioitus",
  "self-determination": "itsemääräämisoikeus",
};

function all<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): string {
  return listed(
    ids.map((id) => names[id]),
    "ja",
  );
}
