import type { SessionsTexts } from "./texts.js";

/** Illan kulusta suomeksi. */
export const sessionsTexts: SessionsTexts = {
  timetable: "Aikataulu ohjaajille",
  slides: "Diat ruudulle",
  programme: "Ohjelma osallistujille",
  edit: "Muuta illan kulkua",
  editHelp: "Muuta kestoja ja järjestystä ja sovi, kuka vetää minkäkin osan. Kellonajat lasketaan puolestasi.",
  forWhich: "Mitä tapaamisia muutos koskee?",
  forThis: "Vain tätä tapaamista",
  forAll: "Kaikkia tapaamisia, joilla ei ole omaa kulkua",
  from: "Alkaa",
  part: "Mitä tehdään",
  minutes: "Minuuttia",
  lead: "Kuka vetää",
  nobody: "Ei sovittu",
  exercise: "Harjoitus",
  noExercise: "Ei harjoitusta",
  exerciseOf: (name, minutes) => `${name} (${minutes} min)`,
  title: "Oma nimi kohdalle",
  row: (number, part) => `Kohta ${number}, ${part}`,
  earlier: "Aikaisemmaksi",
  later: "Myöhemmäksi",
  remove: "Poista",
  add: "Lisää kohta",
  sum: (minutes, duration) => `Yhteensä ${minutes} minuuttia, tapaaminen kestää ${duration} minuuttia.`,
  over: (minutes) => `${minutes} minuuttia liikaa.`,
  left: (minutes) => `${minutes} minuuttia on vielä vapaana.`,
  usual: "Palauta tavallinen kulku",
  isUsual: "Tämä on tavallinen kulku. Kun muutat jotain, se kirjoitetaan suunnitelmaan.",
  isCommon: "Tämä kulku on yhteinen kaikille tapaamisille.",
  isOwn: "Tällä tapaamisella on oma kulkunsa.",
  changed: "Illan kulku",
  substitute: "Kun ohjaaja ei pääse",
  substituteHelp:
    "Avaa tämä, kun joku ohjaajista ei pääse. Näet, kuka voisi ohjata, ja saat valmiin viestin. Siinä ei kerrota, kuka ei pääse eikä miksi.",
  looked: (groups) =>
    groups === 0
      ? "Katsoin vain tätä suunnitelmaa. Kun avaat kauden suunnitelmat kohdassa Monta ryhmää, näkyy sekin, kuka ohjaa muualla samana päivänä."
      : `Muita ryhmiä katsottu: ${groups}.`,
  requestTo: (name) => `Viesti: ${name}`,
  debriefed: {
    choose: "Valitse purkujen vastaukset",
    openAnswers: "Näytä myös omin sanoin kirjoitetut kohdat",
    notRead: "Tiedostossa ei ole purkulomakkeen vastauksia. Kysymysten pitäisi olla kuin lomakkeessa.",
    came: "Mitä puruista tuli",
  },
  came: {
    title: "Montako tuli",
    unknown: "Ei ole vielä kirjattu.",
    came: (people) => `Osallistujia oli ${people}.`,
    didNotMeet: "Ryhmä ei kokoontunut",
    howMany: "Osallistujia",
    write: "Kirjaa määrä",
  },
};
