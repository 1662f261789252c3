import { dateTexts } from "../dates/texts.sv.js";
import type { ReportTexts } from "./texts.js";

const { date } = dateTexts;
const decimal = (value: number) => `${value}`.replace(".", ",");

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is said of a season, in Swedish. */
export const reportTexts: ReportTexts = {
  title: "Säsongen i siffror",
  held: ({ organiser, publicName, held, from, to, coming }) => {
    const named = `${organiser}: ${publicName}.`;
    if (held === 0) return `${named} Det har inte varit några träffar ännu.`;
    const times = held === 1 ? "Gruppen träffades en gång" : `Gruppen träffades ${held} gånger`;
    const more = coming === 0 ? "" : ` Det kommer ännu ${coming === 1 ? "en träff" : `${coming} träffar`}.`;
    return `${named} ${times} under tiden ${date(from)} – ${date(to)}.${more}`;
  },
  notMet: (sessions) =>
    sessions === 1
      ? "En gång träffades gruppen inte, fast träffen inte hade ställts in."
      : `${sessions} gånger träffades gruppen inte, fast träffen inte hade ställts in.`,
  cancelled: (sessions) => (sessions === 1 ? "En träff ställdes in." : `${sessions} träffar ställdes in.`),
  visits: ({ visits, mean = 0, fewest = 0, most = 0 }) =>
    fewest === most
      ? `Besöken var ${visits}, varje gång ${most}.`
      : `Besöken var sammanlagt ${visits}, i medeltal ${decimal(mean)} per träff (minst ${fewest}, högst ${most}).`,
  people: (people) => `${people} olika personer var med.`,
  notPeople: "Siffran gäller besök. Samma person kan ha varit med många gånger.",
  uncounted: (sessions) =>
    sessions === 1
      ? "För en träff är antalet deltagare inte antecknat."
      : `För ${sessions} träffar är antalet deltagare inte antecknat.`,
  turnout: ({ percent, sessions, against }) =>
    `Av de anmälda kom ${percent} procent (${sessions === 1 ? "en träff" : `${sessions} träffar`}). ${{ fewer: "Det är färre än vanligt: i allmänhet kommer ungefär två av tre.", usual: "Det är som vanligt: i allmänhet kommer ungefär två av tre.", more: "Det är fler än vanligt: i allmänhet kommer ungefär två av tre." }[against]}`,
  themes: (themes) => `Teman var: ${themes.join(", ")}.`,
  answered: (answers) => `${answers} personer gav respons.`,
  grade: (mean) =>
    `Gruppens vitsord var ${{ about: "i medeltal", "at-least": "i medeltal minst", "at-most": "i medeltal högst", between: "i medeltal" }[mean.is]} ${decimal(mean.value)}${mean.is === "between" ? `–${decimal(mean.to)}` : ""}.`,
  goals: (reached, goals) =>
    goals === 0 ? "" : `Gruppen hade ${goals === 1 ? "ett mål" : `${goals} mål`}, av dem nåddes ${reached} tydligt.`,
  figures: {
    group: "Grupp",
    period: "Tid",
    format: "Gruppens form",
    held: "Träffar som hölls",
    notMet: "Gånger då gruppen inte träffades",
    cancelled: "Inställda träffar",
    visits: "Besök sammanlagt",
    mean: "Deltagare per träff",
    people: "Olika personer",
    uncounted: "Träffar där antalet saknas",
    answers: "De som gav respons",
    grade: "Vitsord",
    registered: "Anmälda",
    turnout: "Av de anmälda kom (%)",
    from: "Från",
    to: "Till",
    id: "Kod",
    organiser: "Arrangör",
  },
  unknown: "inte känt",
  federation: {
    title: "Kamratstödsgrupperna i siffror",
    none: "Det fanns inga grupper.",
    groups: ({ associations, totals, from, to }) => {
      const who = associations.length === 1 ? "En förening" : `${associations.length} föreningar`;
      const kinds = [
        totals.closedGroups > 0 && counted(totals.closedGroups, "sluten grupp", "slutna grupper"),
        totals.openMeetings > 0 && counted(totals.openMeetings, "serie öppna träffar", "serier öppna träffar"),
        totals.singleEvents > 0 && counted(totals.singleEvents, "enstaka evenemang", "enstaka evenemang"),
      ].filter((kind) => kind !== false);
      const when = from && to ? ` under tiden ${date(from)} – ${date(to)}` : "";
      return `${who} ordnade kamratstöd${when}: ${kinds.join(", ")}.`;
    },
    sessions: ({ held, notMet, cancelled, coming }) =>
      [
        held === 0 ? "Det har inte varit några träffar ännu." : `Träffar som hölls: ${held}.`,
        notMet > 0 && `Blev inte av fast de inte var inställda: ${notMet}.`,
        cancelled > 0 && `Inställda: ${cancelled}.`,
        coming > 0 && `Ännu på kommande: ${coming}.`,
      ]
        .filter((each) => each !== false)
        .join(" "),
    visits: ({ visits, mean = 0 }) => `Besöken var sammanlagt ${visits}, i medeltal ${decimal(mean)} per träff.`,
    people: (people, groups) =>
      groups === 1
        ? `I en grupp vet man hur många olika personer som kom: ${people}.`
        : `I ${groups} grupper vet man hur många olika personer som kom: sammanlagt ${people}. Samma person kan ha varit med i flera grupper.`,
    notPeople: "Siffran gäller besök. Samma person kan ha varit med många gånger, så antalet personer är inte känt.",
    answers: ({ answers, feedbackGroups }) =>
      `${answers} personer gav respons i ${feedbackGroups === 1 ? "en grupp" : `${feedbackGroups} grupper`}.`,
    grade: ({ from, to }) =>
      from === to
        ? `Vitsordens medeltal var ${decimal(from)}.`
        : `Vitsordens medeltal låg mellan ${decimal(from)} och ${decimal(to)}. En noggrannare siffra ges inte, så att ingens svar avslöjas.`,
    toKnow: "Bra att veta om siffrorna",
    addsUp:
      "En grupp räknas till den förening som ordnar den. Därför blir föreningarnas siffror tillsammans hela förbundets.",
    notes: {
      "people-of-groups": () =>
        "Olika personer är räknade grupp för grupp. Summan är inte antalet personer, för samma person kan ha varit med i flera grupper.",
      "people-unknown": (groups) =>
        `För ${groups === 1 ? "en grupp" : `${groups} grupper`} vet man inte hur många olika personer som kom. Besök kan inte räknas om till personer.`,
      uncounted: (sessions) =>
        `För ${sessions === 1 ? "en träff" : `${sessions} träffar`} är antalet deltagare inte antecknat. De besöken saknas i siffrorna.`,
      "turnout-unknown": (sessions) =>
        `För ${sessions === 1 ? "en träff" : `${sessions} träffar`} är det inte antecknat hur många som var anmälda. De är inte med i andelen som kom.`,
      "no-feedback": (groups) =>
        `För ${groups === 1 ? "en grupp" : `${groups} grupper`} finns ingen respons att berätta om: man har inte frågat, eller så var det för få som svarade.`,
      unreadable: (plans) =>
        plans === 1
          ? "En plan kunde inte läsas och saknas i siffrorna."
          : `${plans} planer kunde inte läsas och saknas i siffrorna.`,
      twice: (plans) =>
        plans === 1
          ? "En grupp fanns i två filer. Den är räknad en gång."
          : `${plans} grupper fanns i flera filer. De är räknade en gång.`,
    },
    byAssociation: "Siffror per förening",
    all: "Sammanlagt",
    columns: {
      association: "Förening",
      groups: "Grupper",
      held: "Träffar som hölls",
      cancelled: "Inställda",
      visits: "Besök",
      mean: "Per träff",
      people: "Olika personer",
      turnout: "Av de anmälda kom",
      answers: "Svar",
      grade: "Vitsord",
    },
  },
};
