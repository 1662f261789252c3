// Why: the groups whose calendars other people's programs must read as we mean them; formats, zones, languages, and every kind of change.
const common = {
  id: "walkers",
  title: "Selkäkipuisten ryhmä",
  publicName: "Vertaisryhmä; kevät, 2027",
  organiser: { name: "Esimerkkiyhdistys ry", domain: "example.org" },
  people: { facilitators: [{ id: "aino", name: "Aino Esimerkki" }] },
};

/** By file name. The Easter Monday of 2027 is 29 March, the clocks change on 28 March and 31 October. */
export const plans = {
  "closed-group": {
    ...common,
    format: "closed-group",
    informationPage: "https://www.example.org/ryhmat?a=1,2;b=3",
    schedule: { start: "2027-03-01", time: "18:00", holidays: "skip" },
    sessions: {
      s2: { theme: "Arki", moved: { date: "2027-03-16", time: "17:30" } },
      s3: { theme: "Uni", postponed: true },
      s4: { theme: "Voimavarat", cancelled: true },
      s5: { moved: { date: "2027-05-11" }, cancelled: true },
      extra: { theme: "Luontoretki", added: { date: "2027-03-09", time: "12:00" } },
      "extra-2": { added: { date: "2027-06-02" }, cancelled: true },
    },
  },
  "open-meetings": {
    ...common,
    format: "open-meetings",
    language: "sv",
    venue: { kind: "hybrid", place: "Biblioteket, Gatan 1" },
    schedule: {
      start: "2027-09-07",
      time: "17:00",
      duration: 90,
      rhythm: [{ kind: "weekly", interval: 1 }],
      until: "2027-12-15",
      skip: ["2027-09-21"],
      breaks: [{ from: "2027-10-18", to: "2027-10-24" }],
    },
    sessions: { s1: { cancelled: true }, s9: { moved: { time: "19:00" } } },
  },
  ongoing: {
    ...common,
    format: "open-meetings",
    language: "en",
    venue: { kind: "in-person" },
    schedule: {
      start: "2027-01-12",
      time: "18:00",
      ongoing: true,
      rhythm: [
        { kind: "weekly", interval: 2, times: 4 },
        { kind: "monthly-by-weekday", interval: 1, nth: -1, weekday: "tuesday" },
      ],
    },
    sessions: { s4: { cancelled: true }, s7: { moved: { date: "2027-05-26" } } },
  },
  "single-event": { ...common, format: "single-event", schedule: { start: "2027-03-02", time: "18:00" } },
  "single-event-moved": {
    ...common,
    format: "single-event",
    schedule: { start: "2027-03-02", time: "18:00" },
    sessions: { s1: { moved: { date: "2027-03-28", time: "01:00" } } },
  },
  "by-date": {
    ...common,
    format: "closed-group",
    schedule: { start: "2027-01-31", time: "18:00", rhythm: [{ kind: "monthly-by-date", interval: 1, day: 31 }] },
  },
  night: {
    ...common,
    reminders: { calendar: { participants: 60, facilitators: 1440 } },
    format: "closed-group",
    schedule: { start: "2027-10-17", time: "03:30", count: 4, rhythm: [{ kind: "weekly", interval: 1 }] },
    sessions: { s4: { cancelled: true } },
  },
  "twice-a-week": {
    ...common,
    format: "closed-group",
    venue: { kind: "in-person", place: "Kirjasto" },
    schedule: {
      start: "2027-03-02",
      time: "18:00",
      count: 8,
      holidays: "skip",
      rhythm: [{ kind: "weekly", interval: 1, weekdays: ["tuesday", "thursday"] }],
    },
    sessions: {
      s3: { cancelled: true },
      s5: { onwards: { time: "17:00", duration: 90, place: "Kaupungintalo" } },
      s6: { moved: { date: "2027-03-19" } },
    },
  },
  paused: {
    ...common,
    format: "open-meetings",
    language: "en",
    schedule: { start: "2027-01-12", time: "18:00", until: "2027-05-31", breaks: [{ from: "2027-03-01" }] },
    sessions: { s2: { onwards: { weekday: "wednesday" } }, s6: { moved: { date: "2027-03-30" } } },
  },
  mariehamn: {
    ...common,
    format: "closed-group",
    language: "sv",
    schedule: { start: "2027-03-15", time: "18:00", timeZone: "Europe/Mariehamn" },
  },
};

/** The closed group after one more change was published: a session moved that was not, and another cancelled. */
export const revisedPlan = {
  ...plans["closed-group"],
  revision: 1,
  revisedAt: "2027-02-01T09:00:00Z",
  sessions: { ...plans["closed-group"].sessions, s1: { moved: { time: "19:00" } }, s3: { cancelled: true } },
};

/** The same after another change: from the third session on the time and the weekday are others. */
export const followingPlan = {
  ...revisedPlan,
  revision: 2,
  revisedAt: "2027-02-02T09:00:00Z",
  sessions: {
    ...revisedPlan.sessions,
    s3: { theme: "Uni", onwards: { weekday: "wednesday", time: "17:00", duration: 90 } },
  },
};
