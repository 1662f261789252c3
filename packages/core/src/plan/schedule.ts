import * as z from "zod/mini";
import { type LocalDate, once, weekdays } from "../kernel/index.js";
import {
  across,
  atMost,
  described,
  endsBefore,
  localDate,
  localTime,
  madeWhenRead,
  type OurIssue,
  optional,
  timeZone,
  whole,
} from "./fields.js";
import { durationLeast, durationMost, intervalMost, sessionsMost } from "./scheduleTerms.js";
import type { FieldWords } from "./texts.js";

function rhythm() {
  const times = optional(whole(1, sessionsMost), "Sessions in this phase; the last phase has none and goes on.");
  const phase = z.discriminatedUnion("kind", [
    madeWhenRead(() => ({
      kind: z.literal("weekly"),
      interval: described(whole(1, intervalMost.weekly), "Weeks from one session to the next."),
      weekdays: optional(
        atMost(weekdays.length, z.enum(weekdays)).check(z.minLength(1), across(eachOnce)),
        "The weekdays, where the group meets several times in a week; else the weekday of the first session.",
      ),
      times,
    })),
    madeWhenRead(() => ({
      kind: z.literal("monthly-by-date"),
      interval: described(whole(1, intervalMost.monthly), "Months from one session to the next."),
      day: described(whole(1, 31), "Day of the month; a month without it is left out."),
      times,
    })),
    madeWhenRead(() => ({
      kind: z.literal("monthly-by-weekday"),
      interval: described(whole(1, intervalMost.monthly), "Months from one session to the next."),
      nth: described(z.literal([1, 2, 3, 4, 5, -1]), "Which of the month's weekdays; -1 is the last."),
      weekday: z.enum(weekdays),
      times,
    })),
  ]);
  return z.tuple([phase], phase).check(across(phasesEnd));
}

type PhaseLike = { readonly times?: number };

const pause = described(
  madeWhenRead(
    () => ({
      from: localDate,
      to: optional(localDate, "The last day; absent as long as nobody knows it. Sessions are postponed until then."),
    }),
    across(({ from, to }) => endsBefore(from, to)),
  ),
  "A pause; both dates belong to it. The rhythm goes on as if there had been none.",
);

const beginning = () => ({
  start: described(localDate, "The first session's date."),
  time: described(localTime, "When sessions begin, on the wall clock."),
  timeZone: optional(timeZone, "IANA name; the profile's unless given."),
  duration: optional(whole(durationLeast, durationMost), "A session's length in minutes."),
});

/** When a group meets. */
export const seriesSchedule = once(() =>
  described(
    madeWhenRead(
      () => ({
        ...beginning(),
        rhythm: optional(rhythm(), "How often the group meets, one phase after another."),
        count: optional(whole(1, sessionsMost), "How many sessions there are in all."),
        until: optional(localDate, "The last date on which there may be a session."),
        ongoing: optional(z.literal(true), "The group has no end."),
        holidays: optional(
          z.enum(["skip", "flag"]),
          "skip: the rhythm passes over holidays; flag: the date stays and the review tells.",
        ),
        skip: optional(atMost(200, localDate), "Dates on which there is no session."),
        breaks: optional(atMost(50, pause)),
      }),
      across(oneExtent),
      across(untilAfterStart),
    ),
    "When the group meets.",
  ),
);

function eachOnce(days: readonly unknown[]): OurIssue[] {
  return days.flatMap((day, index) =>
    days.indexOf(day) < index ? [{ problem: "listed-twice", data: { value: `${day}` }, at: [index] }] : [],
  );
}

/** When a single event is held. */
export const eventSchedule = () => described(z.strictObject(beginning()), "When the event is held.");

function phasesEnd(phases: readonly unknown[]): OurIssue[] {
  return phases.flatMap((one, index): OurIssue[] => {
    const times = (one as PhaseLike | undefined)?.times;
    const isLast = index === phases.length - 1;
    if (!isLast && times === undefined) return [{ problem: "phase-without-times", data: {}, at: [index] }];
    return isLast && times !== undefined ? [{ problem: "last-phase-with-times", data: {}, at: [index, "times"] }] : [];
  });
}

function oneExtent(schedule: { count?: unknown; until?: unknown; ongoing?: unknown }): OurIssue[] {
  const keys = (["count", "until", "ongoing"] as const).filter((key) => schedule[key] !== undefined);
  return keys.length > 1 ? [{ problem: "only-one-of", data: { keys }, at: [keys[1] as string] }] : [];
}

function untilAfterStart({ start, until }: { start: LocalDate; until?: LocalDate | undefined }): OurIssue[] {
  return endsBefore(start, until).map((issue) => ({ ...issue, at: ["until"] }));
}

/** What these fields are called, and what to write there. */
export const scheduleWords: FieldWords = {
  schedule: {
    fi: { label: "Aikataulu", help: "Milloin tavataan." },
    sv: { label: "Tidtabell", help: "När man träffas." },
    en: { label: "Schedule", help: "When the group meets." },
  },
  "schedule.start": {
    fi: { label: "Ensimmäinen päivä", help: "Ensimmäisen tapaamisen päivä. Viikonpäivä tulee tästä." },
    sv: { label: "Första dagen", help: "Den första träffens dag. Veckodagen följer av den." },
    en: { label: "First day", help: "The first session's date. Its weekday is the group's weekday." },
  },
  "schedule.time": {
    fi: { label: "Alkamisaika", help: "Milloin tapaaminen alkaa seinäkellon mukaan. Kesäaika ei sitä muuta." },
    sv: { label: "Börjar", help: "När träffen börjar enligt klockan på väggen. Sommartiden ändrar den inte." },
    en: {
      label: "Begins at",
      help: "When sessions begin, as the clock on the wall shows it. Summer time does not change it.",
    },
  },
  "schedule.duration": {
    fi: { label: "Kesto", help: "Tapaamisen pituus minuutteina, 15–720. Jos kohta puuttuu, 120." },
    sv: { label: "Längd", help: "Träffens längd i minuter, 15–720. Utan uppgiften 120." },
    en: { label: "Length", help: "A session's length in minutes, 15–720. Without it, 120." },
  },
  "schedule.timeZone": {
    fi: { label: "Aikavyöhyke", help: "Missä kello on. Jos kohta puuttuu, Europe/Helsinki." },
    sv: { label: "Tidszon", help: "Var klockan hänger. Utan uppgiften Europe/Helsinki." },
    en: { label: "Time zone", help: "Where the clock hangs. Without it, Europe/Helsinki." },
  },
  "schedule.rhythm": {
    fi: {
      label: "Rytmi",
      help: "Kuinka usein tavataan, jakso toisensa jälkeen. Jos kohta puuttuu, kahden viikon välein.",
    },
    sv: { label: "Rytm", help: "Hur ofta man träffas, period efter period. Utan uppgiften varannan vecka." },
    en: { label: "Rhythm", help: "How often the group meets, one phase after another. Without it, every two weeks." },
  },
  "schedule.rhythm.kind": {
    fi: {
      label: "Rytmin laji",
      help: "Tavataanko viikkojen välein, kuukauden tiettynä päivänä vai tiettynä viikonpäivänä.",
    },
    sv: { label: "Slag av rytm", help: "Med veckors mellanrum, på en viss dag i månaden eller på en viss veckodag." },
    en: {
      label: "Kind of rhythm",
      help: "Every so many weeks, on a day of the month, or on one of the month's weekdays.",
    },
  },
  "schedule.rhythm.interval": {
    fi: { label: "Väli", help: "Monenko viikon tai kuukauden välein tavataan." },
    sv: { label: "Mellanrum", help: "Med hur många veckors eller månaders mellanrum man träffas." },
    en: { label: "Interval", help: "How many weeks or months there are from one session to the next." },
  },
  "schedule.rhythm.weekdays": {
    fi: {
      label: "Viikonpäivät",
      help: "Minä viikonpäivinä tavataan, jos tapaamisia on viikossa monta. Jos kohta puuttuu, ensimmäisen tapaamisen viikonpäivänä.",
    },
    sv: {
      label: "Veckodagar",
      help: "På vilka veckodagar man träffas, om det är flera gånger i veckan. Utan uppgiften den första träffens veckodag.",
    },
    en: {
      label: "Weekdays",
      help: "The weekdays, where the group meets several times in a week. Without it, the weekday of the first session.",
    },
  },
  "schedule.rhythm.times": {
    fi: { label: "Kertoja jaksossa", help: "Montako tapaamista jaksossa on. Viimeinen jakso jatkuu ilman määrää." },
    sv: {
      label: "Antal i perioden",
      help: "Hur många träffar perioden har. Den sista perioden fortsätter utan antal.",
    },
    en: { label: "Times", help: "How many sessions there are in this phase. The last phase goes on without a number." },
  },
  "schedule.rhythm.day": {
    fi: { label: "Kuukauden päivä", help: "Monentenako päivänä tavataan. Kuukausi, jossa sitä ei ole, jää väliin." },
    sv: { label: "Dag i månaden", help: "På vilken dag man träffas. En månad utan den dagen hoppas över." },
    en: { label: "Day of the month", help: "On which day the group meets. A month without it is left out." },
  },
  "schedule.rhythm.nth": {
    fi: { label: "Monesko viikonpäivä", help: "Kuukauden ensimmäinen, toinen ja niin edelleen; -1 on viimeinen." },
    sv: { label: "Vilken av veckodagarna", help: "Månadens första, andra och så vidare; -1 är den sista." },
    en: { label: "Which of the weekdays", help: "The month's first, second and so on; -1 is the last." },
  },
  "schedule.rhythm.weekday": {
    fi: { label: "Viikonpäivä", help: "Minä viikonpäivänä tavataan." },
    sv: { label: "Veckodag", help: "På vilken veckodag man träffas." },
    en: { label: "Weekday", help: "On which weekday the group meets." },
  },
  "schedule.count": {
    fi: {
      label: "Tapaamisten määrä",
      help: "Montako tapaamista on. Suljetussa ryhmässä kuusi, jos et kerro muuta. Kohdista count, until ja ongoing voi olla vain yksi.",
    },
    sv: {
      label: "Antal träffar",
      help: "Hur många träffar det blir. En sluten grupp har sex, om du inte säger något annat. Av count, until och ongoing får bara en finnas.",
    },
    en: {
      label: "Number of sessions",
      help: "How many sessions there are in all. A closed group without it has six. Of count, until and ongoing only one can be given.",
    },
  },
  "schedule.until": {
    fi: {
      label: "Viimeinen mahdollinen päivä",
      help: "Viimeinen päivä, jona voi vielä olla tapaaminen. Avoimet tapaamiset jatkuvat kauden loppuun (15.6. tai 15.12.), jos et kerro muuta.",
    },
    sv: {
      label: "Sista möjliga dag",
      help: "Den sista dagen då det ännu kan vara en träff. Öppna träffar fortsätter till säsongens slut (15.6 eller 15.12), om du inte säger något annat.",
    },
    en: {
      label: "Last possible day",
      help: "The last day on which there may be a session. Open meetings without it go on to the end of the season: 15 June or 15 December.",
    },
  },
  "schedule.ongoing": {
    fi: { label: "Jatkuu toistaiseksi", help: "Ryhmällä ei ole loppua." },
    sv: { label: "Tills vidare", help: "Gruppen har inget slut." },
    en: { label: "Without an end", help: "The group has no end." },
  },
  "schedule.holidays": {
    fi: {
      label: "Pyhät",
      help: "Jätetäänkö pyhät väliin (skip), vai pidetäänkö päivä ja kerrotaan siitä sinulle (flag). Jos kohta puuttuu, flag.",
    },
    sv: {
      label: "Helger",
      help: "Om helgdagar hoppas över (skip) eller dagen står kvar och du får veta det (flag). Utan uppgiften flag.",
    },
    en: {
      label: "Holidays",
      help: "Whether holidays are left out (skip), or the date stays and you are told (flag). Without it, flag.",
    },
  },
  "schedule.skip": {
    fi: { label: "Välipäivät", help: "Päivät, jolloin ei tavata." },
    sv: { label: "Lediga dagar", help: "Dagar då man inte träffas." },
    en: { label: "Days off", help: "Days on which there is no session." },
  },
  "schedule.breaks": {
    fi: { label: "Tauot", help: "Pidemmät tauot. Rytmi jatkuu niin kuin taukoa ei olisi ollut." },
    sv: { label: "Pauser", help: "Längre pauser. Rytmen fortsätter som om det inte hade varit någon." },
    en: { label: "Breaks", help: "Longer pauses. The rhythm goes on as if there had been none." },
  },
  "schedule.breaks.from": {
    fi: { label: "Tauko alkaa", help: "Tauon ensimmäinen päivä." },
    sv: { label: "Pausen börjar", help: "Pausens första dag." },
    en: { label: "Break begins", help: "The first day of the break." },
  },
  "schedule.breaks.to": {
    fi: {
      label: "Tauko päättyy",
      help: "Tauon viimeinen päivä. Jätä pois, kun kukaan ei vielä tiedä sitä: tapaamiset lykkääntyvät, kunnes kerrot sen.",
    },
    sv: {
      label: "Pausen slutar",
      help: "Pausens sista dag. Lämna bort den så länge ingen vet: träffarna skjuts upp tills du skriver den.",
    },
    en: {
      label: "Break ends",
      help: "The last day of the break. Leave it out while nobody knows it: sessions are postponed until you give it.",
    },
  },
};
