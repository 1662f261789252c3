import * as z from "zod/mini";
import { line, localDate, madeWhenRead, optional, whole } from "./fields.js";
import type { FieldWords } from "./texts.js";

/** What pays for a group. Guide, Liite 3. */
const costsMetBy = ["no-costs", "own-money", "grant"] as const;

/** How the group stands in the association's year. */
export const organisation = () =>
  optional(
    madeWhenRead(() => ({
      planningStarts: optional(localDate, "When planning of the season begins."),
      preparationStarts: optional(localDate, "When the facilitators begin to prepare."),
      actionPlan: optional(whole(2000, 2199), "The year of the action plan that the group stands in."),
      chosenByFacilitators: optional(
        z.boolean(),
        "Whether the facilitators have chosen the format themselves, by what they like and have time for.",
      ),
      costsMetBy: optional(
        z.enum(costsMetBy),
        "What pays for publicity, equipment and connections: nothing costs, the association's own money, or a grant.",
      ),
      materialBank: optional(z.boolean(), "Whether the facilitators can use the federation's material bank."),
      approvedOn: optional(localDate, "When plan and costs were approved."),
      mentor: optional(line(200), "Who of experience stands by the facilitators."),
      supervision: optional(line(200), "How facilitators get supervision, or talk with others who lead."),
      expenses: optional(line(200), "Which expenses the association pays."),
      insurance: optional(z.boolean(), "Whether volunteers are insured."),
      yearlyTalk: optional(localDate, "When the association and the facilitators talk of how it goes, once a year."),
    })),
  );

/** What these fields are called, and what to write there. */
export const organisationWords: FieldWords = {
  organisation: {
    fi: { label: "Ryhmä yhdistyksen vuodessa", help: "Miten ryhmä näkyy yhdistyksen vuodessa." },
    sv: { label: "I föreningens år", help: "Hur gruppen syns i föreningens år." },
    en: { label: "In the association's year", help: "How the group stands in the association's year." },
  },
  "organisation.planningStarts": {
    fi: { label: "Suunnittelu alkaa", help: "Milloin kauden suunnittelu alkaa." },
    sv: { label: "Planeringen börjar", help: "När planeringen av säsongen börjar." },
    en: { label: "Planning begins", help: "When planning of the season begins." },
  },
  "organisation.preparationStarts": {
    fi: { label: "Valmistelu alkaa", help: "Milloin ohjaajat alkavat valmistella." },
    sv: { label: "Förberedelserna börjar", help: "När gruppledarna börjar förbereda sig." },
    en: { label: "Preparation begins", help: "When the facilitators begin to prepare." },
  },
  "organisation.actionPlan": {
    fi: { label: "Toimintasuunnitelma", help: "Minkä vuoden toimintasuunnitelmassa ryhmä on." },
    sv: { label: "Verksamhetsplan", help: "Vilket års verksamhetsplan gruppen finns i." },
    en: { label: "Action plan", help: "The year of the action plan that the group stands in." },
  },
  "organisation.approvedOn": {
    fi: { label: "Hyväksytty", help: "Milloin suunnitelma ja kulut hyväksyttiin." },
    sv: { label: "Godkänd", help: "När planen och kostnaderna godkändes." },
    en: { label: "Approved", help: "When plan and costs were approved." },
  },
  "organisation.mentor": {
    fi: { label: "Mentori", help: "Kuka kokenut kulkee ohjaajien rinnalla." },
    sv: { label: "Mentor", help: "Vem med erfarenhet som går vid gruppledarnas sida." },
    en: { label: "Mentor", help: "Who of experience stands by the facilitators." },
  },
  "organisation.supervision": {
    fi: { label: "Työnohjaus", help: "Miten ohjaajat saavat työnohjausta tai juttelevat toisten ohjaajien kanssa." },
    sv: { label: "Handledning", help: "Hur gruppledarna får handledning eller talar med andra gruppledare." },
    en: { label: "Supervision", help: "How facilitators get supervision, or talk with others who lead." },
  },
  "organisation.expenses": {
    fi: { label: "Kulut", help: "Mitä kuluja yhdistys korvaa ohjaajille." },
    sv: { label: "Kostnader", help: "Vilka kostnader föreningen ersätter gruppledarna för." },
    en: { label: "Expenses", help: "Which expenses the association pays the facilitators." },
  },
  "organisation.insurance": {
    fi: { label: "Vakuutus", help: "Onko yhdistys vakuuttanut vapaaehtoiset." },
    sv: { label: "Försäkring", help: "Har föreningen försäkrat de frivilliga." },
    en: { label: "Insurance", help: "Whether the association has insured its volunteers." },
  },
  "organisation.yearlyTalk": {
    fi: { label: "Vuosikeskustelu", help: "Päivä, jona yhdistys ja ohjaajat juttelevat siitä, miten menee." },
    sv: { label: "Årligt samtal", help: "Dagen då föreningen och gruppledarna talar om hur det går." },
    en: { label: "Yearly talk", help: "The day on which the association and the facilitators talk of how it goes." },
  },
  "organisation.costsMetBy": {
    fi: {
      label: "Kulut maksaa",
      help: "Millä tiedotus, välineet ja yhteydet maksetaan. no-costs: kuluja ei ole. own-money: omilla rahoilla. grant: avustuksella.",
    },
    sv: {
      label: "Kostnaderna betalas med",
      help: "Vad som betalar information, utrustning och förbindelser. no-costs: inga kostnader. own-money: egna pengar. grant: bidrag.",
    },
    en: {
      label: "Costs are met by",
      help: "What pays for publicity, equipment and connections. no-costs: nothing costs. own-money: your own money. grant: a grant.",
    },
  },
  "organisation.chosenByFacilitators": {
    fi: {
      label: "Ohjaajien oma valinta",
      help: "Ovatko ohjaajat itse valinneet toteutusmuodon, niin että se sopii heidän toiveisiinsa ja aikaansa.",
    },
    sv: {
      label: "Gruppledarnas eget val",
      help: "Om gruppledarna själva har valt gruppformen så att den passar deras önskemål och tid.",
    },
    en: {
      label: "The facilitators' own choice",
      help: "Whether the facilitators have chosen the format themselves, so that it fits what they like and have time for.",
    },
  },
  "organisation.materialBank": {
    fi: { label: "Materiaalipankki", help: "Pääsevätkö ohjaajat liiton materiaalipankkiin." },
    sv: { label: "Materialbanken", help: "Om gruppledarna kommer åt förbundets materialbank." },
    en: { label: "Material bank", help: "Whether the facilitators can use the federation's material bank." },
  },
};
