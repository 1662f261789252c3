import * as z from "zod/mini";
import { weekdays } from "../kernel/index.js";
import { agenda } from "./agenda.js";
import {
  across,
  atMost,
  described,
  line,
  lines,
  localDate,
  localTime,
  madeWhenRead,
  matching,
  type OurIssue,
  optional,
  personId,
  whole,
} from "./fields.js";
import { durationLeast, durationMost } from "./scheduleTerms.js";
import type { FieldWords } from "./texts.js";

const moved = described(
  madeWhenRead(() => ({ date: optional(localDate), time: optional(localTime) }), across(movesSomething)),
  "Another date or time than the rhythm gives.",
  { minProperties: 1 },
);

const onwards = described(
  madeWhenRead(
    () => ({
      weekday: optional(z.enum(weekdays), "On which weekday the group meets, where the rhythm has one weekday."),
      time: optional(localTime, "When sessions begin, on the wall clock."),
      duration: optional(whole(durationLeast, durationMost), "A session's length in minutes."),
      place: optional(line(200), "Where the group meets; not for online groups."),
    }),
    across(saysSomething),
  ),
  "What is otherwise from this session on, for it and for all that follow, until a later one says otherwise.",
  { minProperties: 1 },
);

const sessionKey = matching("key", "^[a-z0-9][a-z0-9-]{0,31}$");

const summary = madeWhenRead(
  () => ({
    heldOn: optional(localDate),
    notHeld: optional(
      z.boolean(),
      "The group did not meet, though nobody had called the session off. Then nobody is counted.",
    ),
    participants: optional(whole(0, 10_000), "How many came. Only the number. Needed where the group met."),
    registered: optional(whole(1, 10_000), "How many had registered for it, where one registers. Only the number."),
    theme: optional(line(200)),
    observations: optional(lines(5000)),
    ideas: optional(lines(5000)),
    wishes: optional(atMost(100, line(200))),
  }),
  across(countsOrDidNotMeet),
);

const sessionPlan = madeWhenRead(() => ({
  theme: optional(line(200), "What the session is about."),
  themeBy: optional(z.enum(["facilitators", "participants"]), "participants: the theme is left for their wishes."),
  cancelled: optional(z.boolean(), "The session is not held. Its place in the series stays."),
  postponed: optional(z.boolean(), "The session is held later, on a day that is not known yet."),
  moved: optional(moved),
  onwards: optional(onwards),
  added: optional(
    z.strictObject({ date: localDate, time: optional(localTime) }),
    "A session outside the rhythm, under a key of your own.",
  ),
  agenda: optional(agenda(), "This session's own agenda; else the group's, else the format's usual one."),
  facilitators: optional(atMost(50, personId), "Who leads this session, by id; else all facilitators."),
  summary: optional(summary, "What the facilitators wrote down after the session; nobody's name."),
}));

/** What is decided or recorded of single sessions, by key. */
export const sessions = () =>
  optional(
    z.record(sessionKey, sessionPlan).check(across(keysOfTheirOwn)),
    "What is decided of single sessions, by key: s1, s2 … in the rhythm.",
  );

function movesSomething(to: { date?: unknown; time?: unknown }): OurIssue[] {
  return to.date === undefined && to.time === undefined ? [{ problem: "missing", data: {}, at: ["date"] }] : [];
}

function saysSomething(said: Readonly<Record<string, unknown>>): OurIssue[] {
  const isSilent = Object.values(said).every((value) => value === undefined);
  return isSilent ? [{ problem: "missing", data: {}, at: ["time"] }] : [];
}

/** Either it is said how many came, or that the group did not meet: a zero would be a session to which nobody came. */
function countsOrDidNotMeet({ notHeld, participants }: { notHeld?: unknown; participants?: unknown }): OurIssue[] {
  if (notHeld !== true)
    return participants === undefined ? [{ problem: "missing", data: {}, at: ["participants"] }] : [];
  return participants === undefined
    ? []
    : [{ problem: "only-one-of", data: { keys: ["notHeld", "participants"] }, at: ["participants"] }];
}

/**
 * Keys like `s3` belong to the rhythm; an added session has one of its own, and is not moved but dated anew. What is not held at
 * all is not held later either.
 */
function keysOfTheirOwn(changes: Readonly<Record<string, unknown>>): OurIssue[] {
  return Object.entries(changes).flatMap(([key, change]): OurIssue[] => {
    const {
      added,
      moved: to,
      onwards: from,
      cancelled,
      postponed,
    } = (change ?? {}) as Readonly<Record<string, unknown>>;
    const isInRhythm = /^s\d+$/.test(key);
    if (added !== undefined && isInRhythm) return [{ problem: "key-of-the-rhythm", data: { key }, at: [key] }];
    if (added === undefined && !isInRhythm) return [{ problem: "unknown-session", data: { key, keys: [] }, at: [key] }];
    if (cancelled === true && postponed === true) {
      return [{ problem: "only-one-of", data: { keys: ["cancelled", "postponed"] }, at: [key, "postponed"] }];
    }
    if (added === undefined) return [];
    const foreign = Object.entries({ moved: to, onwards: from }).flatMap(([part, said]) =>
      said === undefined ? [] : part,
    );
    return foreign.map((part) => ({ problem: "only-one-of", data: { keys: ["added", part] }, at: [key, part] }));
  });
}

/** What these fields are called, and what to write there. */
export const sessionsWords: FieldWords = {
  sessions: {
    fi: {
      label: "Yksittäiset tapaamiset",
      help: "Mitä kustakin tapaamisesta on päätetty, sen tunnuksen alla: s1, s2 ja niin edelleen.",
    },
    sv: {
      label: "Enskilda träffar",
      help: "Vad man har bestämt om varje träff, under dess beteckning: s1, s2 och så vidare.",
    },
    en: { label: "Single sessions", help: "What is decided of each session, under its key: s1, s2 and so on." },
  },
  "sessions.theme": {
    fi: { label: "Teema", help: "Mistä tapaamisessa puhutaan." },
    sv: { label: "Tema", help: "Vad träffen handlar om." },
    en: { label: "Theme", help: "What the session is about." },
  },
  "sessions.themeBy": {
    fi: { label: "Kuka valitsee teeman", help: "Ohjaajat vai osallistujat." },
    sv: { label: "Vem väljer temat", help: "Gruppledarna eller deltagarna." },
    en: { label: "Who chooses the theme", help: "The facilitators or the participants." },
  },
  "sessions.cancelled": {
    fi: { label: "Peruttu", help: "Tapaamista ei pidetä. Se jää näkyviin, jotta kukaan ei tule turhaan." },
    sv: { label: "Inställd", help: "Träffen hålls inte. Den syns ändå, så att ingen kommer i onödan." },
    en: { label: "Cancelled", help: "The session is not held. It stays visible so that nobody comes for nothing." },
  },
  "sessions.postponed": {
    fi: {
      label: "Lykätty",
      help: "Tapaaminen pidetään myöhemmin, mutta uutta päivää ei vielä tiedetä. Kun päivä on sovittu, kirjoita se kohtaan Siirretty ja ota tämä pois.",
    },
    sv: {
      label: "Uppskjuten",
      help: "Träffen hålls senare, men det nya datumet är inte känt än. När dagen är bestämd, skriv den under Flyttad och ta bort det här.",
    },
    en: {
      label: "Postponed",
      help: "The session is held later, but the new date is not known yet. When it is agreed, write it under Moved and take this out.",
    },
  },
  "sessions.moved": {
    fi: { label: "Siirretty", help: "Toinen päivä, toinen aika tai molemmat." },
    sv: { label: "Flyttad", help: "En annan dag, en annan tid eller båda." },
    en: { label: "Moved", help: "Another date, another time, or both." },
  },
  "sessions.moved.date": {
    fi: { label: "Uusi päivä", help: "Päivä, jolle tapaaminen siirretään." },
    sv: { label: "Ny dag", help: "Dagen som träffen flyttas till." },
    en: { label: "New date", help: "The date to which the session is moved." },
  },
  "sessions.moved.time": {
    fi: { label: "Uusi aika", help: "Kellonaika, johon tapaaminen siirretään." },
    sv: { label: "Ny tid", help: "Klockslaget som träffen flyttas till." },
    en: { label: "New time", help: "The time to which the session is moved." },
  },
  "sessions.onwards": {
    fi: {
      label: "Tästä lähtien",
      help: "Mikä muuttuu tästä tapaamisesta lähtien: tämä ja kaikki seuraavat, kunnes myöhempi kertoo muuta.",
    },
    sv: {
      label: "Från och med den här",
      help: "Vad som är annorlunda från och med den här träffen, för den och alla följande, tills en senare säger annat.",
    },
    en: {
      label: "From here on",
      help: "What is otherwise from this session on, for it and for all that follow, until a later one says otherwise.",
    },
  },
  "sessions.onwards.weekday": {
    fi: { label: "Viikonpäivä tästä lähtien", help: "Minä viikonpäivänä tavataan tästä tapaamisesta lähtien." },
    sv: {
      label: "Veckodag från och med den här",
      help: "På vilken veckodag man träffas från och med den här träffen.",
    },
    en: { label: "Weekday from here on", help: "On which weekday the group meets from this session on." },
  },
  "sessions.onwards.time": {
    fi: { label: "Aika tästä lähtien", help: "Moneltako alkavat tämä ja seuraavat tapaamiset." },
    sv: { label: "Tid från och med den här", help: "När den här och de följande träffarna börjar." },
    en: { label: "Time from here on", help: "When sessions begin from this one on." },
  },
  "sessions.onwards.duration": {
    fi: { label: "Kesto tästä lähtien", help: "Montako minuuttia kestävät tämä ja seuraavat tapaamiset, 15–720." },
    sv: {
      label: "Längd från och med den här",
      help: "Hur många minuter den här och de följande träffarna varar, 15–720.",
    },
    en: { label: "Length from here on", help: "A session's length in minutes from this one on, 15–720." },
  },
  "sessions.onwards.place": {
    fi: {
      label: "Paikka tästä lähtien",
      help: "Minne tullaan tästä tapaamisesta lähtien. Verkkoryhmällä tätä ei ole.",
    },
    sv: {
      label: "Plats från och med den här",
      help: "Vart man kommer från och med den här träffen. En nätgrupp har ingen.",
    },
    en: { label: "Place from here on", help: "Where to come from this session on. Not for online groups." },
  },
  "sessions.added": {
    fi: {
      label: "Lisätapaaminen",
      help: "Tapaaminen rytmin ulkopuolella. Anna sille oma tunnus, esimerkiksi lisatapaaminen.",
    },
    sv: { label: "Extra träff", help: "En träff utanför rytmen. Ge den en egen beteckning, till exempel extra-traff." },
    en: {
      label: "Extra session",
      help: "A session outside the rhythm. Give it a key of your own, for example extra-evening.",
    },
  },
  "sessions.added.date": {
    fi: { label: "Lisätapaamisen päivä", help: "Minä päivänä lisätapaaminen on." },
    sv: { label: "Den extra träffens dag", help: "Vilken dag den är." },
    en: { label: "Date of the extra session", help: "On which day it is." },
  },
  "sessions.added.time": {
    fi: { label: "Lisätapaamisen aika", help: "Moneltako se alkaa, jos ei samaan aikaan kuin muut." },
    sv: { label: "Den extra träffens tid", help: "När den börjar, om inte vid samma tid som de andra." },
    en: { label: "Time of the extra session", help: "When it begins, if not at the usual time." },
  },
  "sessions.agenda": {
    fi: { label: "Oma kulku", help: "Tämän tapaamisen oma kulku." },
    sv: { label: "Egen gång", help: "Den här träffens egen gång." },
    en: { label: "Its own agenda", help: "This session's own agenda." },
  },
  "sessions.facilitators": {
    fi: {
      label: "Ohjaajat tällä kertaa",
      help: "Ketkä ohjaavat tämän tapaamisen. Kirjoita tunnukset. Jos kohta puuttuu, kaikki ohjaajat.",
    },
    sv: {
      label: "Gruppledare den här gången",
      help: "Vilka som leder den här träffen. Skriv deras beteckningar. Utan uppgiften alla gruppledare.",
    },
    en: {
      label: "Facilitators this time",
      help: "Who leads this session. Write their ids. Without it, all facilitators.",
    },
  },
  "sessions.summary": {
    fi: { label: "Koonti", help: "Mitä ohjaajat kirjasivat tapaamisen jälkeen. Ei kenenkään nimeä." },
    sv: { label: "Sammanställning", help: "Vad gruppledarna skrev ner efter träffen. Ingens namn." },
    en: { label: "Summary", help: "What the facilitators wrote down after the session. Nobody's name." },
  },
  "sessions.summary.heldOn": {
    fi: { label: "Pidetty", help: "Minä päivänä tapaaminen pidettiin." },
    sv: { label: "Hölls", help: "Vilken dag träffen hölls." },
    en: { label: "Held on", help: "On which day the session was held." },
  },
  "sessions.summary.notHeld": {
    fi: {
      label: "Ryhmä ei kokoontunut",
      help: "Tapaamista ei pidetty, vaikka sitä ei ollut peruttu. Silloin osallistujia ei kirjata. Jos ohjaajat odottivat eikä kukaan tullut, kirjaa osallistujiksi 0.",
    },
    sv: {
      label: "Gruppen träffades inte",
      help: "Träffen hölls inte fast den inte hade ställts in. Då skriver man inga deltagare. Om ledarna väntade och ingen kom, skriv 0 deltagare.",
    },
    en: {
      label: "The group did not meet",
      help: "The session was not held, though nobody had called it off. Then no participants are written down. If facilitators waited and nobody came, write 0 participants.",
    },
  },
  "sessions.summary.participants": {
    fi: { label: "Osallistujia", help: "Montako tuli. Pelkkä luku." },
    sv: { label: "Deltagare", help: "Hur många som kom. Bara antalet." },
    en: { label: "Participants", help: "How many came. Only the number." },
  },
  "sessions.summary.registered": {
    fi: {
      label: "Ilmoittautuneita",
      help: "Montako oli ilmoittautunut, jos tapaamiseen ilmoittaudutaan. Pelkkä luku.",
    },
    sv: { label: "Anmälda", help: "Hur många som hade anmält sig, om man anmäler sig till träffen. Bara antalet." },
    en: { label: "Registered", help: "How many had registered for it, where one registers. Only the number." },
  },
  "sessions.summary.theme": {
    fi: { label: "Toteutunut teema", help: "Mistä lopulta puhuttiin." },
    sv: { label: "Temat som det blev", help: "Vad man till slut talade om." },
    en: { label: "Theme as it was", help: "What was talked of in the end." },
  },
  "sessions.summary.observations": {
    fi: { label: "Huomiot", help: "Mitä ohjaajat huomasivat." },
    sv: { label: "Iakttagelser", help: "Vad gruppledarna lade märke till." },
    en: { label: "Observations", help: "What the facilitators noticed." },
  },
  "sessions.summary.ideas": {
    fi: { label: "Ideat", help: "Mitä tehtäisiin ensi kerralla toisin." },
    sv: { label: "Idéer", help: "Vad man gör annorlunda nästa gång." },
    en: { label: "Ideas", help: "What to do differently next time." },
  },
  "sessions.summary.wishes": {
    fi: { label: "Toiveet", help: "Mitä osallistujat toivoivat tuleville kerroille." },
    sv: { label: "Önskemål", help: "Vad deltagarna önskade av kommande träffar." },
    en: { label: "Wishes", help: "What participants wished for coming sessions." },
  },
};
