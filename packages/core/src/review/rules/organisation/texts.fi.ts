import { dateTexts } from "../../../dates/texts.fi.js";
import type { TopicTexts } from "../../rule.js";
import type { organisationRules } from "./index.js";

const { date } = dateTexts;

/** What the rules about the association's year say, in Finnish. */
export const organisationFindings: TopicTexts<typeof organisationRules> = {
  "organisation/action-plan": {
    title: "Ryhmä on yhdistyksen toimintasuunnitelmassa.",
    messages: {
      none: () =>
        "Onko ryhmä yhdistyksen toimintasuunnitelmassa? Kun yhdistys on varautunut ryhmään hyvissä ajoin, sille on rahaa ja tekijöitä. Kysy yhdistykseltä ja kirjaa toimintasuunnitelman vuosi.",
      otherYear: ({ year, starts }) =>
        `Ryhmä on vuoden ${year} toimintasuunnitelmassa, ja se alkaa ${date(starts)}. Yhdistys on varautunut ryhmään, kun se on alkamisvuoden tai edellisen vuoden suunnitelmassa. Tarkista vuosi yhdistykseltä.`,
    },
  },
  "organisation/approved": {
    title: "Yhdistys on hyväksynyt suunnitelman ja kulut.",
    messages: {
      none: () =>
        "Onko yhdistys hyväksynyt suunnitelman ja kulut? Kun päätös on tehty, voit tiedottaa ryhmästä huoletta. Pyydä päätös ja kirjaa sen päivä suunnitelmaan.",
      late: ({ approved, starts }) =>
        `Yhdistys hyväksyy suunnitelman vasta ${date(approved)}, mutta ryhmä alkaa jo ${date(starts)}. Ilman päätöstä kulut voivat jäädä sinun maksettaviksesi. Pyydä päätös ennen ensimmäistä tapaamista.`,
    },
  },
  "organisation/season-planned-early": {
    title: "Kauden suunnittelu alkaa pari kuukautta ennen.",
    messages: {
      late: ({ planning, starts, advised }) =>
        `Suunnittelu alkaa ${date(planning)}, ja ensimmäinen tapaaminen on ${date(starts)}. Ohjaajista sopiminen, tiedottaminen ja ilmoittautuminen vievät aikaa. Aloita suunnittelu jo ${date(advised)}, tai aloita tapaamiset myöhemmin.`,
    },
  },
  "organisation/example-address": {
    title: "Julkaistussa suunnitelmassa ei ole esimerkkiosoitteita.",
    messages: {
      example: ({ address }) =>
        `Osoite ${address} on vain esimerkki. Se ei vie kenenkään luo, joten ihmiset eivät tavoita teitä. Vaihda tilalle oma osoitteenne.`,
    },
  },
};
