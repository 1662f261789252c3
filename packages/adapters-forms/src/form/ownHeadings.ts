/** What the columns of a list of past sessions are called. */
export const historyHeadings = {
  format: ["format", "toteutusmuoto", "gruppform"],
  registered: ["registered", "ilmoittautuneita", "ilmoittautui", "anmälda", "antal anmälda"],
  came: ["came", "tuli", "osallistujia", "paikalla", "kom", "deltagare", "antal deltagare", "participants"],
} as const;

/** What the columns of facilitators' summaries are called: as our own forms ask, and as others may. */
export const summaryHeadings = {
  when: [
    "milloin tapasitte",
    "milloin",
    "päivä",
    "päivämäärä",
    "när träffades ni",
    "när",
    "datum",
    "when did you meet",
    "when",
    "date",
  ],
  met: ["kokoontuiko ryhmä", "kokoontuiko", "träffades gruppen", "did the group meet", "met"],
  theme: ["mikä oli teema", "teema", "vad var temat", "tema", "what was the theme", "theme"],
  participants: [
    "montako osallistujaa oli paikalla",
    "osallistujia",
    "osallistujamäärä",
    "hur många deltagare kom",
    "deltagare",
    "antal deltagare",
    "how many participants came",
    "participants",
  ],
} as const;

/** How one answers that the group did not meet. */
export const notMetAnswers = ["ei", "nej", "no", "false"] as const;

/** What the columns of a report of who joined a meeting are called. */
export const reportHeadings = {
  first: ["first name", "etunimi", "förnamn"],
  last: ["last name", "surname", "sukunimi", "efternamn"],
  role: ["role", "rooli", "roll", "rolle", "rôle", "rol", "ruolo", "papel", "função", "rola"],
  action: ["user action", "käyttäjän toiminto", "käyttäjätoiminto", "användaråtgärd"],
  known: [
    ["join time", "leave time", "first join", "last leave", "in-meeting duration", "participant id (upn)"],
    ["liittymisaika", "poistumisaika", "ensimmäinen liittyminen", "viimeinen poistuminen", "kesto kokouksessa"],
    ["anslutningstid", "tidpunkt för anslutning", "första anslutning", "senaste utträde", "sista lämning"],
  ].flat(),
} as const;

/** What the columns of a poll of times are called: as our own forms ask, or by the weekday alone. */
export const timesHeadings = {
  monday: [
    "mikä aika sopii sinulle maanantaina",
    "maanantai",
    "vilka tider passar dig på måndagar",
    "måndag",
    "which times suit you on mondays",
    "monday",
  ],
  tuesday: [
    "mikä aika sopii sinulle tiistaina",
    "tiistai",
    "vilka tider passar dig på tisdagar",
    "tisdag",
    "which times suit you on tuesdays",
    "tuesday",
  ],
  wednesday: [
    "mikä aika sopii sinulle keskiviikkona",
    "keskiviikko",
    "vilka tider passar dig på onsdagar",
    "onsdag",
    "which times suit you on wednesdays",
    "wednesday",
  ],
  thursday: [
    "mikä aika sopii sinulle torstaina",
    "torstai",
    "vilka tider passar dig på torsdagar",
    "torsdag",
    "which times suit you on thursdays",
    "thursday",
  ],
  friday: [
    "mikä aika sopii sinulle perjantaina",
    "perjantai",
    "vilka tider passar dig på fredagar",
    "fredag",
    "which times suit you on fridays",
    "friday",
  ],
  saturday: [
    "mikä aika sopii sinulle lauantaina",
    "lauantai",
    "vilka tider passar dig på lördagar",
    "lördag",
    "which times suit you on saturdays",
    "saturday",
  ],
  sunday: [
    "mikä aika sopii sinulle sunnuntaina",
    "sunnuntai",
    "vilka tider passar dig på söndagar",
    "söndag",
    "which times suit you on sundays",
    "sunday",
  ],
} as const;

/** What the parts of a day are called in answers. */
export const timesAnswers = {
  morning: ["aamupäivä", "aamu", "förmiddag", "morgon", "morning"],
  afternoon: ["iltapäivä", "eftermiddag", "afternoon"],
  evening: ["ilta", "kväll", "evening"],
} as const;
