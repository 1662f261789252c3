import * as z from "zod/mini";
import { commitments, groundRuleTopics, toldToParticipants, welcomingWays } from "./ethicsTerms.js";
import { atMost, line, localDate, madeWhenRead, optional } from "./fields.js";
import type { FieldWords } from "./texts.js";

/** What the group holds to. */
export const groundRules = () =>
  optional(
    madeWhenRead(() => ({
      agreedOn: optional(localDate, "When the group agreed on them together."),
      nextLookOn: optional(localDate, "When the group looks at them again."),
      topics: optional(
        z.array(z.enum(groundRuleTopics)).check(z.maxLength(30)),
        "What they are about; the usual ones unless given.",
      ),
      own: optional(atMost(50, line(300)), "The group's own rules, in its own words."),
    })),
    "The group's ground rules. Written without anything more, they are the usual ones.",
  );

/** What is told of how people are met here. */
export const ethics = () =>
  optional(
    madeWhenRead(() => ({
      told: optional(
        z.array(z.enum(toldToParticipants)).check(z.maxLength(30)),
        "What participants are told before they come; everything unless given.",
      ),
      commitments: optional(
        z.array(z.enum(commitments)).check(z.maxLength(30)),
        "What facilitators commit themselves to; everything unless given.",
      ),
      confidentialityAgreedOn: optional(localDate, "When all agreed on confidentiality, each visibly."),
      newcomers: optional(z.array(z.enum(welcomingWays)).check(z.maxLength(30)), "How newcomers are received."),
    })),
  );

/** What these fields are called, and what to write there. */
export const ethicsWords: FieldWords = {
  ethics: {
    fi: { label: "Miten täällä kohdataan", help: "Mitä osallistujille kerrotaan ja mihin ohjaajat sitoutuvat." },
    sv: { label: "Hur man möts här", help: "Vad deltagarna får veta och vad gruppledarna åtar sig." },
    en: {
      label: "How people meet here",
      help: "What participants are told, and what facilitators commit themselves to.",
    },
  },
  "ethics.told": {
    fi: {
      label: "Osallistujille kerrotaan",
      help: "Mitä osallistujat saavat tietää ennen kuin tulevat. Jos kohta puuttuu, kaikki.",
    },
    sv: { label: "Deltagarna får veta", help: "Vad deltagarna får veta innan de kommer. Utan uppgiften allt." },
    en: {
      label: "Participants are told",
      help: "What participants are told before they come. Without it, everything.",
    },
  },
  "ethics.commitments": {
    fi: { label: "Ohjaajien sitoumukset", help: "Mihin ohjaajat sitoutuvat. Jos kohta puuttuu, kaikkeen." },
    sv: { label: "Gruppledarnas åtaganden", help: "Vad gruppledarna åtar sig. Utan uppgiften allt." },
    en: { label: "Facilitators' commitments", help: "What facilitators commit themselves to. Without it, everything." },
  },
  "ethics.confidentialityAgreedOn": {
    fi: {
      label: "Luottamuksesta sovittu",
      help: "Päivä, jona kaikki sopivat luottamuksellisuudesta, jokainen näkyvästi.",
    },
    sv: {
      label: "Förtroligheten överenskommen",
      help: "Dagen då alla kom överens om förtroligheten, var och en synligt.",
    },
    en: { label: "Confidentiality agreed", help: "The day on which all agreed on confidentiality, each visibly." },
  },
  "ethics.newcomers": {
    fi: { label: "Uusien vastaanotto", help: "Miten uusi tulija otetaan vastaan." },
    sv: { label: "Att ta emot nya", help: "Hur nya tas emot." },
    en: { label: "Welcoming newcomers", help: "How newcomers are received." },
  },
  groundRules: {
    fi: { label: "Pelisäännöt", help: "Mistä ryhmä pitää kiinni. Jos kohta on tyhjä, tavalliset pelisäännöt." },
    sv: { label: "Spelregler", help: "Vad gruppen håller fast vid. Står det inget mer gäller de vanliga." },
    en: { label: "Ground rules", help: "What the group holds to. Written without anything more, the usual ones." },
  },
  "groundRules.agreedOn": {
    fi: { label: "Sovittu", help: "Päivä, jona ryhmä sopi pelisäännöistä yhdessä." },
    sv: { label: "Överenskomna", help: "Dagen då gruppen kom överens om dem tillsammans." },
    en: { label: "Agreed on", help: "When the group agreed on them together." },
  },
  "groundRules.nextLookOn": {
    fi: { label: "Katsotaan uudelleen", help: "Päivä, jona ryhmä palaa pelisääntöihin." },
    sv: { label: "Ses över", help: "Dagen då gruppen ser på dem igen." },
    en: { label: "Looked at again", help: "When the group looks at them again." },
  },
  "groundRules.topics": {
    fi: { label: "Mistä sovitaan", help: "Mitä asioita pelisäännöt koskevat. Jos kohta puuttuu, tavalliset." },
    sv: { label: "Vad de gäller", help: "Vilka saker spelreglerna gäller. Utan uppgiften de vanliga." },
    en: { label: "What they are about", help: "Which things the ground rules are about. Without it, the usual ones." },
  },
  "groundRules.own": {
    fi: { label: "Omat säännöt", help: "Ryhmän omat säännöt omin sanoin." },
    sv: { label: "Egna regler", help: "Gruppens egna regler med egna ord." },
    en: { label: "Rules of its own", help: "The group's own rules, in its own words." },
  },
};
