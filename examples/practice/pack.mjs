// The practice of a small Swedish federation, as one file: its figures, the holidays of its country, a rule, its words, a message, a survey
// and an example. It imports nothing, so that the page in the browser can take it as it is.

const source = "Exempelförbundet: Så här arbetar vi, 2027";

/** On Wednesdays the associations' house is taken by the choir. */
const notOnWednesdays = {
  id: "exempelforbundet/not-on-wednesdays",
  scopes: [{ strength: "should", venue: "in-person" }],
  sources: [{ document: source, section: "3" }],
  messages: {
    sv: {
      title: "På onsdagar övar kören i huset.",
      messages: {
        wednesday: ({ date }) => `Onsdagen den ${date} är huset upptaget: kören övar. Välj en annan veckodag.`,
      },
    },
    en: {
      title: "On Wednesdays the choir is in the house.",
      messages: {
        wednesday: ({ date }) => `On ${date}, a Wednesday, the choir has the house. Choose another day of the week.`,
      },
    },
  },
  check({ sessions, venue }, report) {
    const first = sessions.find(({ local }) => new Date(`${local.date}T00:00:00Z`).getUTCDay() === 3);
    if (venue.kind !== "online" && first !== undefined)
      report.wrong("wednesday", "/schedule/start", { date: first.local.date });
  },
};

/** What the federation asks afterwards, in Swedish and Finnish. Where a group speaks another language, its own questions are asked in Swedish. */
const everyday = {
  id: "exempelforbundet-vardag",
  scales: {
    often: {
      heading: { sv: "Hur ofta", fi: "Kuinka usein" },
      steps: [
        { sv: "Aldrig", fi: "En koskaan" },
        { sv: "Någon gång i månaden", fi: "Joskus kuukaudessa" },
        { sv: "Varje vecka", fi: "Joka viikko" },
        { sv: "Varje dag", fi: "Joka päivä" },
      ],
    },
    // The less it weighs, the better.
    weight: { heading: { sv: "Hur tungt, 0–10", fi: "Kuinka raskasta, 0–10" }, least: 0, most: 10, best: "least" },
  },
  participants: {
    guide: ["safety", "as-told", "grade", "worked"],
    questions: [
      {
        id: "moved",
        text: { sv: "Hur ofta rör du på dig?", fi: "Kuinka usein liikut?" },
        scale: "often",
      },
      {
        id: "weighs",
        text: { sv: "Hur mycket tynger smärtan vardagen?", fi: "Kuinka paljon kipu painaa arjessa?" },
        scale: "weight",
      },
      { id: "go-on-meeting", text: { sv: "Hur vill ni gå vidare?", fi: "Miten haluatte jatkaa?" } },
    ],
  },
};

/** @type {import("@piiri/core/practice").PracticePack} */
export const practice = {
  schema: 1,
  profile: {
    name: source,
    language: "sv",
    timeZone: "Europe/Stockholm",
    // Eight evenings of an hour and a half, so the shortest length goes down with the usual one.
    formats: { "closed-group": { sessions: 8, duration: 90, durationLeast: 75 } },
    sources: { "/formats/closed-group/sessions": "2", "/formats/closed-group/duration": "2" },
    severities: { "exempelforbundet/not-on-wednesdays": "error" },
  },
  rules: [notOnWednesdays],
  holidays: "SE",
  texts: { sv: { formats: { "closed-group": "samtalsgrupp" } } },
  messageTexts: {
    sv: {
      welcome: {
        subject: "Välkommen till gruppen",
        body: "Hej!\n\nVad roligt att du kommer. Vi ses dessa kvällar:\n\n{{sessions}}\n\nVänliga hälsningar\n{{organiser}}",
      },
    },
  },
  instruments: [everyday],
  examplePlans: [
    {
      name: "Samtalsgrupp på våren",
      plan: {
        schema: 1,
        format: "closed-group",
        language: "sv",
        id: "varen-2029",
        title: "Vardag med smärta",
        publicName: "Samtalsgrupp, våren 2029",
        organiser: { name: "Exempelföreningen", domain: "example.org" },
        venue: { kind: "in-person", place: "Föreningarnas hus, Exempelgatan 1" },
        schedule: { start: "2029-02-28", time: "18:00" },
        feedback: { instrument: "exempelforbundet-vardag" },
      },
    },
  ],
};
