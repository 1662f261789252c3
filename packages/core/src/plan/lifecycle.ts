import * as z from "zod/mini";
import { isLocalDate } from "../kernel/index.js";
import { atMost, form, line, lines, localDate, madeWhenRead, optional } from "./fields.js";
import { backgrounds, leadings, natures, starters } from "./lifecycleTerms.js";
import type { FieldWords } from "./texts.js";

const monthDay = form("month-day", (value) => isLocalDate(`2027-${value}`), { pattern: "^[0-9]{2}-[0-9]{2}$" });

const answer = () => optional(lines(1000));

const evaluation = madeWhenRead(() => ({
  on: localDate,
  decision: optional(z.enum(["go-on", "end"]), "What the group decided."),
}));

/** Where a group comes from, what it has agreed, and how it goes on or ends. Only dates and decisions, nobody's name. */
export const lifecycle = () =>
  optional(
    madeWhenRead(() => ({
      startedBy: optional(z.enum(starters)),
      background: optional(z.enum(backgrounds)),
      leading: optional(z.enum(leadings)),
      nature: optional(z.array(z.enum(natures)).check(z.maxLength(4))),
      ideaOn: optional(localDate, "When somebody first thought of the group."),
      questions: optional(
        z.strictObject({
          who: answer(),
          why: answer(),
          forWhom: answer(),
          where: answer(),
          what: answer(),
          how: answer(),
        }),
        "What is answered before a group is started.",
      ),
      steps: optional(
        z.strictObject({
          need: optional(localDate, "When the need was known."),
          partners: optional(localDate, "When partners had been found."),
          audience: optional(localDate, "When those whom the group is for had been reached."),
          encouragement: optional(localDate, "When people had been encouraged to come."),
        }),
        "The steps before the first session, each with the day on which it was done.",
      ),
      gateway: optional(
        z.strictObject({ kind: z.enum(["peer-event", "information-evening"]), on: localDate }),
        "An event at which one can come and see before the group begins.",
      ),
      acquaintedOn: optional(localDate, "When the group itself felt that it was getting to know each other."),
      goalsAgreedOn: optional(localDate, "When the group agreed on its goals and ways of working."),
      evaluateBy: optional(localDate, "By when the group next looks at how it is doing."),
      evaluations: optional(atMost(100, evaluation), "The evaluations that were held, in order."),
      endsOn: optional(localDate, "The planned last day of a group that has decided to end."),
      newcomersJoin: optional(atMost(12, monthDay), "In a replenished group: when newcomers join each year, MM-DD."),
      partners: optional(atMost(50, line(200)), "Those who work together with the group."),
    })),
  );

/** What these fields are called, and what to write there. */
export const lifecycleWords: FieldWords = {
  lifecycle: {
    fi: {
      label: "Ryhmän elämä",
      help: "Mistä ryhmä on lähtöisin, mitä se on sopinut ja miten se jatkuu tai päättyy. Vain päiviä ja päätöksiä, ei kenenkään nimeä.",
    },
    sv: {
      label: "Gruppens liv",
      help: "Varifrån gruppen kommer, vad den har kommit överens om och hur den fortsätter eller slutar. Bara dagar och beslut, ingens namn.",
    },
    en: {
      label: "The group's life",
      help: "Where a group comes from, what it has agreed, and how it goes on or ends. Only dates and decisions, nobody's name.",
    },
  },
  "lifecycle.startedBy": {
    fi: { label: "Kuka aloitti", help: "Kenen aloitteesta ryhmä syntyi." },
    sv: { label: "Vem började", help: "På vems initiativ gruppen kom till." },
    en: { label: "Started by", help: "On whose initiative the group began." },
  },
  "lifecycle.background": {
    fi: { label: "Tausta", help: "Mikä taho ryhmän takana on." },
    sv: { label: "Bakgrund", help: "Vem som står bakom gruppen." },
    en: { label: "Background", help: "What stands behind the group." },
  },
  "lifecycle.leading": {
    fi: {
      label: "Kuka ohjaa",
      help: "Ohjaavatko ryhmää jäsenet, vertaisohjaaja, ohjaaja ilman omaa kokemusta vai ammattilainen.",
    },
    sv: {
      label: "Vem leder",
      help: "Medlemmarna, en kamratledare, en ledare utan egen erfarenhet eller en yrkesperson.",
    },
    en: { label: "Who leads", help: "The members, a peer, a facilitator without the experience, or a professional." },
  },
  "lifecycle.nature": {
    fi: { label: "Luonne", help: "Mitä ryhmässä enimmäkseen tehdään." },
    sv: { label: "Karaktär", help: "Vad man mest gör i gruppen." },
    en: { label: "Nature", help: "What people mostly do in the group." },
  },
  "lifecycle.ideaOn": {
    fi: { label: "Ajatus syntyi", help: "Päivä, jona joku ensi kerran ajatteli ryhmää." },
    sv: { label: "Tanken", help: "Dagen då någon först tänkte på gruppen." },
    en: { label: "The idea", help: "When somebody first thought of the group." },
  },
  "lifecycle.questions": {
    fi: { label: "Kysymykset ennen alkua", help: "Vastaukset kuuteen kysymykseen ennen kuin ryhmä aloitetaan." },
    sv: { label: "Frågor före början", help: "Svar på sex frågor innan en grupp börjar." },
    en: { label: "Questions at the start", help: "Answers to six questions before a group is started." },
  },
  "lifecycle.questions.who": {
    fi: { label: "Ketkä", help: "Ketkä ryhmän aloittavat." },
    sv: { label: "Vilka", help: "Vilka som börjar gruppen." },
    en: { label: "Who", help: "Who starts the group." },
  },
  "lifecycle.questions.why": {
    fi: { label: "Miksi", help: "Miksi ryhmää tarvitaan." },
    sv: { label: "Varför", help: "Varför den behövs." },
    en: { label: "Why", help: "Why it is needed." },
  },
  "lifecycle.questions.forWhom": {
    fi: { label: "Kenelle", help: "Keitä varten ryhmä on." },
    sv: { label: "För vem", help: "Vilka den är till för." },
    en: { label: "For whom", help: "Whom it is for." },
  },
  "lifecycle.questions.where": {
    fi: { label: "Missä", help: "Missä tavataan." },
    sv: { label: "Var", help: "Var man träffas." },
    en: { label: "Where", help: "Where one meets." },
  },
  "lifecycle.questions.what": {
    fi: { label: "Mitä", help: "Mitä ryhmässä tehdään." },
    sv: { label: "Vad", help: "Vad man gör i gruppen." },
    en: { label: "What", help: "What is done in the group." },
  },
  "lifecycle.questions.how": {
    fi: { label: "Miten", help: "Miten ja kuinka usein tavataan." },
    sv: { label: "Hur", help: "Hur och hur ofta man träffas." },
    en: { label: "How", help: "How and how often one meets." },
  },
  "lifecycle.steps": {
    fi: { label: "Askeleet ennen alkua", help: "Askeleet ennen ensimmäistä tapaamista ja päivät, joina ne otettiin." },
    sv: { label: "Steg före början", help: "Stegen före den första träffen, vart och ett med sin dag." },
    en: {
      label: "Steps at the start",
      help: "The steps before the first session, each with the day on which it was done.",
    },
  },
  "lifecycle.steps.need": {
    fi: { label: "Tarve", help: "Päivä, jona tarve tunnettiin." },
    sv: { label: "Behov", help: "Dagen då behovet var känt." },
    en: { label: "Need", help: "When the need was known." },
  },
  "lifecycle.steps.partners": {
    fi: { label: "Kumppanit", help: "Päivä, jona kumppanit olivat löytyneet." },
    sv: { label: "Partner", help: "Dagen då partner hade hittats." },
    en: { label: "Partners", help: "When partners had been found." },
  },
  "lifecycle.steps.audience": {
    fi: { label: "Kohderyhmä", help: "Päivä, jona ne, joille ryhmä on, oli tavoitettu." },
    sv: { label: "Målgrupp", help: "Dagen då de som gruppen är till för hade nåtts." },
    en: { label: "Audience", help: "When those whom the group is for had been reached." },
  },
  "lifecycle.steps.encouragement": {
    fi: { label: "Rohkaisu", help: "Päivä, jona ihmisiä oli rohkaistu tulemaan." },
    sv: { label: "Uppmuntran", help: "Dagen då människor hade uppmuntrats att komma." },
    en: { label: "Encouragement", help: "When people had been encouraged to come." },
  },
  "lifecycle.gateway": {
    fi: { label: "Tutustumistilaisuus", help: "Tilaisuus, jossa voi käydä katsomassa ennen kuin ryhmä alkaa." },
    sv: { label: "Kom och se", help: "Ett evenemang där man kan komma och se innan gruppen börjar." },
    en: { label: "Come and see", help: "An event at which one can come and see before the group begins." },
  },
  "lifecycle.gateway.kind": {
    fi: { label: "Millainen tilaisuus", help: "Vertaistilaisuus vai tietoilta." },
    sv: { label: "Slag av evenemang", help: "Ett kamratevenemang eller en informationskväll." },
    en: { label: "Kind of event", help: "A peer event or an information evening." },
  },
  "lifecycle.gateway.on": {
    fi: { label: "Tilaisuuden päivä", help: "Milloin tilaisuus on." },
    sv: { label: "Evenemangets dag", help: "När det är." },
    en: { label: "Day of the event", help: "When it is." },
  },
  "lifecycle.acquaintedOn": {
    fi: { label: "Tutustuttu", help: "Päivä, jona ryhmästä itsestään tuntui, että tutustuminen on alkanut." },
    sv: { label: "Man lär känna varandra", help: "Dagen då gruppen själv kände att man lär känna varandra." },
    en: { label: "Getting acquainted", help: "When the group itself felt that it was getting to know each other." },
  },
  "lifecycle.goalsAgreedOn": {
    fi: { label: "Tavoitteista sovittu", help: "Päivä, jona ryhmä sopi tavoitteistaan ja tavoistaan." },
    sv: { label: "Målen överenskomna", help: "Dagen då gruppen kom överens om sina mål och sätt." },
    en: { label: "Goals agreed", help: "When the group agreed on its goals and ways of working." },
  },
  "lifecycle.evaluateBy": {
    fi: { label: "Arvioidaan viimeistään", help: "Mihin mennessä ryhmä seuraavan kerran arvioi, miten sillä menee." },
    sv: { label: "Utvärderas senast", help: "När gruppen senast nästa gång ser efter hur det går." },
    en: { label: "Evaluate by", help: "By when the group next looks at how it is doing." },
  },
  "lifecycle.evaluations": {
    fi: { label: "Arvioinnit", help: "Pidetyt arvioinnit järjestyksessä." },
    sv: { label: "Utvärderingar", help: "De utvärderingar som hållits, i ordning." },
    en: { label: "Evaluations", help: "The evaluations that were held, in order." },
  },
  "lifecycle.evaluations.on": {
    fi: { label: "Arvioinnin päivä", help: "Milloin arviointi pidettiin." },
    sv: { label: "Utvärderingens dag", help: "När den hölls." },
    en: { label: "Day of the evaluation", help: "When it was held." },
  },
  "lifecycle.evaluations.decision": {
    fi: { label: "Päätös", help: "Jatkaako ryhmä vai päättyykö se." },
    sv: { label: "Beslut", help: "Om gruppen fortsätter eller slutar." },
    en: { label: "Decision", help: "Whether the group goes on or ends." },
  },
  "lifecycle.endsOn": {
    fi: { label: "Viimeinen päivä", help: "Suunniteltu viimeinen päivä, kun ryhmä on päättänyt lopettaa." },
    sv: { label: "Sista dagen", help: "Den planerade sista dagen för en grupp som har beslutat att sluta." },
    en: { label: "Last day", help: "The planned last day of a group that has decided to end." },
  },
  "lifecycle.newcomersJoin": {
    fi: { label: "Uudet tulevat", help: "Täydentyvässä ryhmässä: milloin uusia tulee joka vuosi, esimerkiksi 09-01." },
    sv: { label: "Nya kommer med", help: "I en grupp som fylls på: när nya kommer med varje år, till exempel 09-01." },
    en: { label: "Newcomers join", help: "In a replenished group: when newcomers join each year, for example 09-01." },
  },
  "lifecycle.partners": {
    fi: { label: "Yhteistyökumppanit", help: "Ketkä tekevät yhteistyötä ryhmän kanssa." },
    sv: { label: "Samarbetspartner", help: "Vilka som samarbetar med gruppen." },
    en: { label: "Partners", help: "Those who work together with the group." },
  },
};
