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
