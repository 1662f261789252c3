import { dateTexts } from "../dates/texts.fi.js";
import type { ReportTexts } from "./texts.js";

const { date } = dateTexts;
const decimal = (value: number) => `${value}`.replace(".", ",");

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What is said of a season, in Finnish. */
export const reportTexts: ReportTexts = {
  title: "Kausi lukuina",
  held: ({ organiser, publicName, held, from, to, coming }) => {
    const named = `${organiser}: ${publicName}.`;
    if (held === 0) return `${named} Tapaamisia ei ole vielä ollut.`;
    const times = held === 1 ? "Ryhmä tapasi kerran" : `Ryhmä tapasi ${held} kertaa`;
    const more = coming === 0 ? "" : ` Tulossa on vielä ${coming === 1 ? "yksi tapaaminen" : `${coming} tapaamista`}.`;
    return `${named} ${times} ajalla ${date(from)} – ${date(to)}.${more}`;
  },
  notMet: (sessions) =>
    sessions === 1
      ? "Kerran ryhmä ei kokoontunut, vaikka tapaamista ei ollut peruttu."
      : `${sessions} kertaa ryhmä ei kokoontunut, vaikka tapaamista ei ollut peruttu.`,
  cancelled: (sessions) => (sessions === 1 ? "Yksi tapaaminen peruttiin." : `${sessions} tapaamista peruttiin.`),
  visits: ({ visits, mean = 0, fewest = 0, most = 0 }) =>
    fewest === most
      ? `Käyntejä oli ${visits}, joka kerralla ${most}.`
      : `Käyntejä oli yhteensä ${visits}, tapaamista kohti keskimäärin ${decimal(mean)} (vähimmillään ${fewest}, enimmillään ${most}).`,
  people: (people) => `Mukana oli ${people} eri ihmistä.`,
  notPeople: "Luku kertoo käynneistä. Sama ihminen on voinut olla mukana monta kertaa.",
  uncounted: (sessions) =>
    sessions === 1
      ? "Yhdestä tapaamisesta ei ole kirjattu osallistujien määrää."
      : `${sessions} tapaamisesta ei ole kirjattu osallistujien määrää.`,
  turnout: ({ percent, sessions, against }) =>
    `Ilmoittautuneista tuli paikalle ${percent} prosenttia (${sessions === 1 ? "yksi tapaaminen" : `${sessions} tapaamista`}). ${{ fewer: "Se on vähemmän kuin yleensä: tavallisesti tulee noin kaksi kolmesta.", usual: "Se on tavallista: yleensä tulee noin kaksi kolmesta.", more: "Se on enemmän kuin yleensä: tavallisesti tulee noin kaksi kolmesta." }[against]}`,
  themes: (themes) => `Aiheina olivat: ${themes.join(", ")}.`,
  answered: (answers) => `Palautetta antoi ${answers} ihmistä.`,
  grade: (mean) =>
    `Ryhmän arvosana oli ${{ about: "keskimäärin", "at-least": "keskimäärin vähintään", "at-most": "keskimäärin enintään", between: "keskimäärin" }[mean.is]} ${decimal(mean.value)}${mean.is === "between" ? `–${decimal(mean.to)}` : ""}.`,
  goals: (reached, goals) =>
    goals === 0
      ? ""
      : `Ryhmällä oli ${goals === 1 ? "yksi tavoite" : `${goals} tavoitetta`}, joista toteutui selvästi ${reached}.`,
  figures: {
    group: "Ryhmä",
    period: "Aika",
    format: "Ryhmän muoto",
    held: "Pidettyjä tapaamisia",
    notMet: "Kertoja, joina ryhmä ei kokoontunut",
    cancelled: "Peruttuja tapaamisia",
    visits: "Käyntejä yhteensä",
    mean: "Osallistujia tapaamista kohti",
    people: "Eri ihmisiä",
    uncounted: "Tapaamisia, joista luku puuttuu",
    answers: "Palautteen antaneita",
    grade: "Arvosana",
    registered: "Ilmoittautuneita",
    turnout: "Ilmoittautuneista tuli (%)",
    from: "Alkaen",
    to: "Päättyen",
    id: "Tunnus",
    organiser: "Järjestäjä",
  },
  unknown: "ei tiedossa",
  federation: {
    title: "Vertaistukiryhmät lukuina",
    none: "Ryhmiä ei ollut.",
    groups: ({ associations, totals, from, to }) => {
      const who = associations.length === 1 ? "Yksi yhdistys" : `${associations.length} yhdistystä`;
      const kinds = [
        totals.closedGroups > 0 && counted(totals.closedGroups, "suljettu ryhmä", "suljettua ryhmää"),
        totals.openMeetings > 0 &&
          counted(totals.openMeetings, "avointen tapaamisten sarja", "avointen tapaamisten sarjaa"),
        totals.singleEvents > 0 && counted(totals.singleEvents, "yksittäinen tilaisuus", "yksittäistä tilaisuutta"),
      ].filter((kind) => kind !== false);
      const when = from && to ? ` ajalla ${date(from)} – ${date(to)}` : "";
      return `${who} järjesti vertaistukea${when}: ${kinds.join(", ")}.`;
    },
    sessions: ({ held, notMet, cancelled, coming }) =>
      [
        held === 0 ? "Tapaamisia ei ole vielä ollut." : `Tapaamisia pidettiin ${held}.`,
        notMet > 0 && `Kokoontumatta jäi ${notMet}, vaikka niitä ei ollut peruttu.`,
        cancelled > 0 && `Peruttuja oli ${cancelled}.`,
        coming > 0 && `Tulossa on vielä ${coming}.`,
      ]
        .filter((each) => each !== false)
        .join(" "),
    visits: ({ visits, mean = 0 }) => `Käyntejä oli yhteensä ${visits}, tapaamista kohti keskimäärin ${decimal(mean)}.`,
    people: (people, groups) =>
      groups === 1
        ? `Yhdessä ryhmässä tiedetään, montako eri ihmistä kävi: ${people}.`
        : `${groups} ryhmässä tiedetään, montako eri ihmistä kävi: yhteensä ${people}. Sama ihminen on voinut olla useassa ryhmässä.`,
    notPeople:
      "Luku kertoo käynneistä. Sama ihminen on voinut olla mukana monta kertaa, joten ihmisten määrää ei tiedetä.",
    answers: ({ answers, feedbackGroups }) =>
      `Palautetta antoi ${answers} ihmistä ${feedbackGroups === 1 ? "yhdessä ryhmässä" : `${feedbackGroups} ryhmässä`}.`,
    grade: ({ from, to }) =>
      from === to
        ? `Arvosanojen keskiarvo oli ${decimal(from)}.`
        : `Arvosanojen keskiarvo oli välillä ${decimal(from)}–${decimal(to)}. Tarkempaa lukua ei kerrota, jotta kenenkään vastaus ei paljastu.`,
    toKnow: "Mitä luvuista on hyvä tietää",
    addsUp:
      "Ryhmä lasketaan sille yhdistykselle, joka sen järjestää. Siksi yhdistysten luvuista tulee yhteensä koko liiton luku.",
    notes: {
      "people-of-groups": () =>
        "Eri ihmisten määrät on laskettu ryhmittäin. Niiden summa ei ole ihmisten määrä, sillä sama ihminen on voinut käydä useassa ryhmässä.",
      "people-unknown": (groups) =>
        `${groups === 1 ? "Yhdestä ryhmästä" : `${groups} ryhmästä`} ei tiedetä, montako eri ihmistä kävi. Käyntejä ei voi muuttaa ihmisiksi.`,
      uncounted: (sessions) =>
        `${sessions === 1 ? "Yhdestä tapaamisesta" : `${sessions} tapaamisesta`} ei ole kirjattu osallistujien määrää. Niiden käynnit puuttuvat luvuista.`,
      "turnout-unknown": (sessions) =>
        `${sessions === 1 ? "Yhdestä tapaamisesta" : `${sessions} tapaamisesta`} ei ole kirjattu, montako oli ilmoittautunut. Ne eivät ole mukana paikalle tulleiden osuudessa.`,
      "no-feedback": (groups) =>
        `${groups === 1 ? "Yhdestä ryhmästä" : `${groups} ryhmästä`} ei ole kerrottavaa palautetta: sitä ei ole kysytty, tai vastaajia oli liian vähän.`,
      unreadable: (plans) =>
        plans === 1
          ? "Yhtä suunnitelmaa ei voitu lukea, ja se puuttuu luvuista."
          : `${plans} suunnitelmaa ei voitu lukea, ja ne puuttuvat luvuista.`,
      twice: (plans) =>
        plans === 1
          ? "Yksi ryhmä oli mukana kahdessa tiedostossa. Se on laskettu kerran."
          : `${plans} ryhmää oli mukana useammassa tiedostossa. Ne on laskettu kerran.`,
    },
    byAssociation: "Luvut yhdistyksittäin",
    all: "Yhteensä",
    columns: {
      association: "Yhdistys",
      groups: "Ryhmiä",
      held: "Pidettyjä tapaamisia",
      cancelled: "Peruttuja",
      visits: "Käyntejä",
      mean: "Tapaamista kohti",
      people: "Eri ihmisiä",
      turnout: "Ilmoittautuneista tuli",
      answers: "Palautteita",
      grade: "Arvosana",
    },
  },
};
