// Written by scripts/generate.mjs from the plan's schema and the words for its fields; not to be edited.
import type { Instant, LocalDate, LocalTime, TimeZone } from "../kernel/index.js";

/** What an association writes of a group: only what it has decided; the rest follows from its profile. */
export type GroupPlan = ClosedGroupPlan | OpenMeetingsPlan | EventPlan;

/** Who organises the group. */
export interface PlanOrganiser {
  /** The association or federation. A group that citizens keep by themselves is always called by its public name. */
  readonly name: string;
  /** Its address on the net without https://, for example example.org. Together with the id it makes the group unlike any other in the world. */
  readonly domain?: string | undefined;
  /** Where a group has no domain: a key chosen by chance, by which calendars tell the group from all others. It comes with the command piiri new citizens-group. Never change it. */
  readonly key?: string | undefined;
  /** Where questions and cancellations go. */
  readonly email?: string | undefined;
}

/** How many people are wanted. Without it, 4 to 8; an event has no limit. */
export interface PlanSeats {
  /** The fewest with whom the group works. */
  readonly least: number;
  /** The most for whom there is room. */
  readonly most: number;
}

/** Whom the group is for, where it is not for everyone. */
export interface PlanAudience {
  /** Groups with the same id are for the same people: a season tells where they meet on one evening. */
  readonly id?: string | undefined;
  /** Whether it is for people who work, for people who are retired, or for both. */
  readonly occupation?: "working" | "retired" | "mixed" | undefined;
  /** Whether those close to the participants may come too. */
  readonly close?: boolean | undefined;
}

/** Where the group meets. Without it, online. */
export interface PlanVenueOnline {
  /** Online, in a room, or in both at once. */
  readonly kind: "online";
}

/** Where the group meets. Without it, online. */
export interface PlanVenueInPerson {
  /** Online, in a room, or in both at once. */
  readonly kind: "in-person";
  /** Where people look for a group near them, for example Tampere. */
  readonly area?: string | undefined;
  /** Where to come. Not for online groups. */
  readonly place?: string | undefined;
  /** How many people the room holds, those who lead included. */
  readonly seats?: number | undefined;
  /** Whether everyone can get in, in a wheelchair or with a walker too. */
  readonly accessible?: boolean | undefined;
  /** Whether the room has a loop for those who use a hearing aid. */
  readonly hearingLoop?: boolean | undefined;
  /** Whether one can speak without others hearing. */
  readonly calm?: boolean | undefined;
}

/** Where the group meets. Without it, online. */
export interface PlanVenueHybrid {
  /** Online, in a room, or in both at once. */
  readonly kind: "hybrid";
  /** Where people look for a group near them, for example Tampere. */
  readonly area?: string | undefined;
  /** Where to come. Not for online groups. */
  readonly place?: string | undefined;
  /** How many people the room holds, those who lead included. */
  readonly seats?: number | undefined;
  /** Whether everyone can get in, in a wheelchair or with a walker too. */
  readonly accessible?: boolean | undefined;
  /** Whether the room has a loop for those who use a hearing aid. */
  readonly hearingLoop?: boolean | undefined;
  /** Whether one can speak without others hearing. */
  readonly calm?: boolean | undefined;
}

/** Under which account and how the group meets online. */
export interface PlanPlatform {
  /** The licence that you meet under. Without it, nonprofit-basic. */
  readonly licence?: string | undefined;
  /** Who makes the meeting link. Write that person's id. */
  readonly organiser?: string | undefined;
  /** Who can go on when that person cannot come. Write their ids. Without it, all other facilitators. */
  readonly coOrganisers?: readonly string[] | undefined;
  /** Whether participants wait until they are let in. Without it, they do. */
  readonly lobby?: boolean | undefined;
  /** Whether the meeting is recorded. A peer group is not. */
  readonly recording?: boolean | undefined;
  /** Whether a program writes down what is said. In a peer group it does not. */
  readonly transcription?: boolean | undefined;
  /** How many may come to a large event. */
  readonly expectedPeople?: number | undefined;
}

/** Which training this person has had. */
export interface PlanPersonTraining {
  /** Whether this person took the basic course in peer support. */
  readonly basicCourse?: boolean | undefined;
  /** The day on which this person took the basic course, or last refreshed it. */
  readonly basicCourseOn?: LocalDate | undefined;
  /** Whether this person was shown how to facilitate online. */
  readonly orientation?: boolean | undefined;
  /** The day on which this person was introduced to facilitating online, or last refreshed it. */
  readonly orientationOn?: LocalDate | undefined;
}

/** With what this person comes to an online session. */
export interface PlanPersonEquipment {
  /** A computer, a tablet or a phone. */
  readonly device?: "computer" | "tablet" | "phone" | undefined;
  /** Whether there is a camera. */
  readonly camera?: boolean | undefined;
  /** Whether there is a microphone. */
  readonly microphone?: boolean | undefined;
  /** Whether there are headphones. */
  readonly headphones?: boolean | undefined;
  /** Whether the network holds and the device is up to date. Try it together before the first session. */
  readonly connection?: boolean | undefined;
  /** Whether there is a room where one can speak in confidence. */
  readonly quietRoom?: boolean | undefined;
}

/** Weekdays and parts of the day that suit this person. Without it, any time does. */
export interface PlanPersonAvailable {
  /** The weekday that suits this person. */
  readonly weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  /** Morning, afternoon or evening. Without it, the whole day. */
  readonly part?: "morning" | "afternoon" | "evening" | undefined;
}

/** When this person cannot take part. */
export interface PlanPersonAway {
  /** The first day on which this person is away. */
  readonly from: LocalDate;
  /** The last day on which this person is away. */
  readonly to: LocalDate;
}

/** One of those who do something for the group: volunteers and staff, never participants. */
export interface PlanPerson {
  /** A short name of your choice, by which the plan refers to this person. */
  readonly id: string;
  /** The name as it is told. */
  readonly name: string;
  /** Through which association this person takes part. */
  readonly association?: string | undefined;
  /** Where this person can be reached. */
  readonly email?: string | undefined;
  /** Which training this person has had. */
  readonly training?: PlanPersonTraining | undefined;
  /** The day on which this person accepted the facilitators' commitments. */
  readonly commitmentsAccepted?: LocalDate | undefined;
  /** With what this person comes to an online session. */
  readonly equipment?: PlanPersonEquipment | undefined;
  /** Whether this person holds an elected office in the association. */
  readonly isElectedOfficer?: boolean | undefined;
  /** Weekdays and parts of the day that suit this person. Without it, any time does. */
  readonly available?: readonly PlanPersonAvailable[] | undefined;
  /** When this person cannot take part. */
  readonly away?: readonly PlanPersonAway[] | undefined;
}

/** One who comes to tell or to speak, and leads nothing else. */
export interface PlanSpeaker {
  /** A short name of your choice, by which the plan refers to this person. */
  readonly id: string;
  /** The name as it is told. */
  readonly name: string;
  /** storyteller: a peer who tells of their own life. expert: who knows by profession. guest: any other visitor. Without it, a storyteller in an event and else a guest. */
  readonly role?: "storyteller" | "expert" | "guest" | undefined;
  /** Through which association this person takes part. */
  readonly association?: string | undefined;
  /** Where this person can be reached. */
  readonly email?: string | undefined;
}

/** Who gathers the group when that is not a facilitator. */
export interface PlanInitiator {
  /** The initiator's id and name. */
  readonly person: PlanPerson;
  /** After how many sessions the initiator withdraws. */
  readonly staysForSessions?: number | undefined;
}

/** Who does what. Volunteers and staff only: participants are never in a plan. */
export interface PlanPeople {
  /** Those who lead the group, one after another. */
  readonly facilitators?: readonly PlanPerson[] | undefined;
  /** Whoever holds a single event together. */
  readonly coordinator?: PlanPerson | undefined;
  /** Those who come to tell or to speak, and do not lead the group. */
  readonly speakers?: readonly PlanSpeaker[] | undefined;
  /** The association's contact person, often of its board. */
  readonly contactPerson?: PlanPerson | undefined;
  /** Who tells the world of the group. */
  readonly communicationsOfficer?: PlanPerson | undefined;
  /** Whom the facilitators turn to when something difficult happens. */
  readonly supportInDifficulty?: string | undefined;
  /** Who minds the technology. Write that person's id. */
  readonly technicalHost?: string | undefined;
  /** Who gathers the group when that is not a facilitator. */
  readonly initiator?: PlanInitiator | undefined;
}

/** How the group stands in the association's year. */
export interface PlanOrganisation {
  /** When planning of the season begins. */
  readonly planningStarts?: LocalDate | undefined;
  /** When the facilitators begin to prepare. */
  readonly preparationStarts?: LocalDate | undefined;
  /** The year of the action plan that the group stands in. */
  readonly actionPlan?: number | undefined;
  /** Whether the facilitators have chosen the format themselves, so that it fits what they like and have time for. */
  readonly chosenByFacilitators?: boolean | undefined;
  /** What pays for publicity, equipment and connections. no-costs: nothing costs. own-money: your own money. grant: a grant. */
  readonly costsMetBy?: "no-costs" | "own-money" | "grant" | undefined;
  /** Whether the facilitators can use the federation's material bank. */
  readonly materialBank?: boolean | undefined;
  /** When plan and costs were approved. */
  readonly approvedOn?: LocalDate | undefined;
  /** Who of experience stands by the facilitators. */
  readonly mentor?: string | undefined;
  /** How facilitators get supervision, or talk with others who lead. */
  readonly supervision?: string | undefined;
  /** Which expenses the association pays the facilitators. */
  readonly expenses?: string | undefined;
  /** Whether the association has insured its volunteers. */
  readonly insurance?: boolean | undefined;
  /** The day on which the association and the facilitators talk of how it goes. */
  readonly yearlyTalk?: LocalDate | undefined;
}

/** What facilitators do before a session and after it. */
export interface PlanFacilitation {
  /** Minutes before the start at which facilitators gather. */
  readonly preparation?: number | undefined;
  /** Minutes before the start at which participants are let in. */
  readonly admission?: number | undefined;
  /** Minutes after the end that facilitators talk it over. */
  readonly reflection?: number | undefined;
  /** What is written down after each session. */
  readonly summaryForm?:
    | readonly ("when" | "theme" | "participants" | "observations" | "ideas" | "wishes")[]
    | undefined;
}

/** A post that is paid for: from when, for how many days, what it costs. */
export interface PlanPaidPost {
  /** The first day of the paid post. */
  readonly from?: LocalDate | undefined;
  /** For how many days it is shown. */
  readonly days?: number | undefined;
  /** What it costs in euros. */
  readonly euros?: number | undefined;
}

/** How people hear of the group. */
export interface PlanPublicity {
  /** The first day on which the group is told of. */
  readonly starts?: LocalDate | undefined;
  /** The last day on which it is. */
  readonly ends?: LocalDate | undefined;
  /** Where the group is told of. */
  readonly channels?:
    | readonly (
        | "web-page"
        | "newsletter"
        | "e-mail"
        | "social-media"
        | "event-calendar"
        | "partners-web-pages"
        | "members-magazine"
        | "newspaper"
        | "radio"
        | "notice-board"
        | "leaflet"
        | "health-services"
        | "events"
        | "word-of-mouth"
      )[]
    | undefined;
  /** Whether it is told of also to those who are not members. */
  readonly beyondMembers?: boolean | undefined;
  /** Which things are in the material. */
  readonly material?:
    | readonly ("purpose" | "what" | "where" | "when" | "who" | "invitation" | "contact" | "link" | "qr-code")[]
    | undefined;
  /** Whether texts, posts and the leaflet may say for whom the group is. Without it they stay neutral. Calendars, subjects and file names stay neutral always. */
  readonly namesTheCondition?: boolean | undefined;
  /** For whom the group is, in words that anybody may read. It is shown only where the condition may be named. */
  readonly forWhom?: string | undefined;
  /** A few words by which people find the group in public lists, for example Sleep or Young people. Anybody may read them. */
  readonly themes?: readonly string[] | undefined;
  /** A post that is paid for: from when, for how many days, what it costs. */
  readonly paidPost?: PlanPaidPost | undefined;
  /** Who makes the material. Write that person's id. */
  readonly madeBy?: string | undefined;
  /** Who sends it out. Write that person's id. */
  readonly sentBy?: string | undefined;
}

/** What participants are told, and what facilitators commit themselves to. */
export interface PlanEthics {
  /** What participants are told before they come. Without it, everything. */
  readonly told?:
    | readonly (
        | "confidentiality"
        | "reciprocity"
        | "equality"
        | "respect"
        | "self-determination"
        | "nobody-made-to-speak"
      )[]
    | undefined;
  /** What facilitators commit themselves to. Without it, everything. */
  readonly commitments?:
    | readonly (
        | "confidentiality"
        | "living-with-it"
        | "own-experience"
        | "participants-first"
        | "respect"
        | "presence"
        | "trust"
        | "no-teaching"
        | "no-advice"
        | "point-to-professionals"
        | "tell-of-associations"
      )[]
    | undefined;
  /** The day on which all agreed on confidentiality, each visibly. */
  readonly confidentialityAgreedOn?: LocalDate | undefined;
  /** How newcomers are received. */
  readonly newcomers?:
    | readonly (
        | "talk-beforehand"
        | "introductions"
        | "newcomer-speaks-last"
        | "rules-told"
        | "rules-looked-at-again"
        | "shared-task"
        | "named-host"
      )[]
    | undefined;
}

/** What the group holds to. Written without anything more, the usual ones. */
export interface PlanGroundRules {
  /** When the group agreed on them together. */
  readonly agreedOn?: LocalDate | undefined;
  /** When the group looks at them again. */
  readonly nextLookOn?: LocalDate | undefined;
  /** Which things the ground rules are about. Without it, the usual ones. */
  readonly topics?:
    | readonly (
        | "confidentiality"
        | "talking-time"
        | "nobody-made-to-speak"
        | "respect"
        | "no-advice"
        | "absences"
        | "phones"
        | "newcomers"
        | "rhythm"
        | "evaluation"
        | "roles"
        | "raising-problems"
        | "differences"
        | "costs"
        | "childcare"
      )[]
    | undefined;
  /** The group's own rules, in its own words. */
  readonly own?: readonly string[] | undefined;
}

/** A stretch of a session and what it is for. */
export interface PlanSegment {
  /** What the time is for, the main thing first. */
  readonly parts: readonly [
    (
      | "welcome"
      | "programme"
      | "ground-rules"
      | "confidentiality"
      | "introductions"
      | "acquaintance"
      | "theme"
      | "stories"
      | "expert"
      | "visit"
      | "questions"
      | "small-groups"
      | "free-talk"
      | "break"
      | "wishes"
      | "closing-round"
      | "next-time"
      | "ending"
      | "closing"
      | "survey"
      | "other"
    ),
    ...(
      | "welcome"
      | "programme"
      | "ground-rules"
      | "confidentiality"
      | "introductions"
      | "acquaintance"
      | "theme"
      | "stories"
      | "expert"
      | "visit"
      | "questions"
      | "small-groups"
      | "free-talk"
      | "break"
      | "wishes"
      | "closing-round"
      | "next-time"
      | "ending"
      | "closing"
      | "survey"
      | "other"
    )[],
  ];
  /** How many minutes it takes. */
  readonly minutes: number;
  /** A time on the wall clock; else right after the one before. */
  readonly at?: LocalTime | undefined;
  /** Its own name in the programme. */
  readonly title?: string | undefined;
  /** Who leads it. Write that person's id. */
  readonly lead?: string | undefined;
  /** Which exercise is done. Write its id, such as pair-talk. All of them: piiri exercises. */
  readonly exercise?: string | undefined;
}

/** Another date, another time, or both. */
export interface PlanMovedSession {
  /** The date to which the session is moved. */
  readonly date?: LocalDate | undefined;
  /** The time to which the session is moved. */
  readonly time?: LocalTime | undefined;
}

/** What is otherwise from this session on, for it and for all that follow, until a later one says otherwise. */
export interface PlanSessionsOnwards {
  /** On which weekday the group meets from this session on. */
  readonly weekday?: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday" | undefined;
  /** When sessions begin from this one on. */
  readonly time?: LocalTime | undefined;
  /** A session's length in minutes from this one on, 15–720. */
  readonly duration?: number | undefined;
  /** Where to come from this session on. Not for online groups. */
  readonly place?: string | undefined;
}

/** A session outside the rhythm. Give it a key of your own, for example extra-evening. */
export interface PlanAddedSession {
  /** On which day it is. */
  readonly date: LocalDate;
  /** When it begins, if not at the usual time. */
  readonly time?: LocalTime | undefined;
}

/** What the facilitators wrote down after the session. Nobody's name. */
export interface PlanSessionSummary {
  /** On which day the session was held. */
  readonly heldOn?: LocalDate | undefined;
  /** The session was not held, though nobody had called it off. Then no participants are written down. If facilitators waited and nobody came, write 0 participants. */
  readonly notHeld?: boolean | undefined;
  /** How many came. Only the number. */
  readonly participants?: number | undefined;
  /** How many had registered for it, where one registers. Only the number. */
  readonly registered?: number | undefined;
  /** What was talked of in the end. */
  readonly theme?: string | undefined;
  /** What the facilitators noticed. */
  readonly observations?: string | undefined;
  /** What to do differently next time. */
  readonly ideas?: string | undefined;
  /** What participants wished for coming sessions. */
  readonly wishes?: readonly string[] | undefined;
}

/** What is decided of a single session. */
export interface PlanSession {
  /** What the session is about. */
  readonly theme?: string | undefined;
  /** The facilitators or the participants. */
  readonly themeBy?: "facilitators" | "participants" | undefined;
  /** The session is not held. It stays visible so that nobody comes for nothing. */
  readonly cancelled?: boolean | undefined;
  /** The session is held later, but the new date is not known yet. When it is agreed, write it under Moved and take this out. */
  readonly postponed?: boolean | undefined;
  /** Another date, another time, or both. */
  readonly moved?: PlanMovedSession | undefined;
  /** What is otherwise from this session on, for it and for all that follow, until a later one says otherwise. */
  readonly onwards?: PlanSessionsOnwards | undefined;
  /** A session outside the rhythm. Give it a key of your own, for example extra-evening. */
  readonly added?: PlanAddedSession | undefined;
  /** This session's own agenda. */
  readonly agenda?: readonly PlanSegment[] | undefined;
  /** Who leads this session. Write their ids. Without it, all facilitators. */
  readonly facilitators?: readonly string[] | undefined;
  /** What the facilitators wrote down after the session. Nobody's name. */
  readonly summary?: PlanSessionSummary | undefined;
}

/** How the group asks what people thought. */
export interface PlanFeedback {
  /** What the group is to give people. The survey asks how far it did. */
  readonly goals?: readonly string[] | undefined;
  /** Which of your federation's own surveys is asked. Write its id. If you write nothing, the guide's questions are asked. */
  readonly instrument?: string | undefined;
  /** When participants are asked. */
  readonly askedOn?: LocalDate | undefined;
  /** The last day on which answers are taken. Then they are scored, once. */
  readonly answersUntil?: LocalDate | undefined;
  /** Whether facilitators are asked too. */
  readonly asksFacilitators?: boolean | undefined;
  /** What of this the survey asks. It should ask none of it. */
  readonly asksIdentity?: readonly ("name" | "email" | "phone" | "address" | "birthday")[] | undefined;
  /** Who gathers the answers. Write that person's id. */
  readonly collectedBy?: string | undefined;
  /** When the answers are gone through with the association. */
  readonly goneThroughOn?: LocalDate | undefined;
  /** The day on which results of the survey were told last. Piiri's page writes it, since results are told only once. */
  readonly toldOn?: LocalDate | undefined;
  /** How many answers there must be before results are told. */
  readonly threshold?: number | undefined;
}

/** What the association tells of the group afterwards. */
export interface PlanReport {
  /** How often in a year sessions and participants are counted. */
  readonly countsPerYear?: number | undefined;
  /** Who tells the federation how many sessions and participants there were. Write the person's id. */
  readonly countsToldBy?: string | undefined;
  /** Whether the group has a place in the annual report. */
  readonly inAnnualReport?: boolean | undefined;
  /** How many different people came in all, where it is known. Only the number. */
  readonly people?: number | undefined;
}

/** Answers to six questions before a group is started. */
export interface PlanQuestions {
  /** Who starts the group. */
  readonly who?: string | undefined;
  /** Why it is needed. */
  readonly why?: string | undefined;
  /** Whom it is for. */
  readonly forWhom?: string | undefined;
  /** Where one meets. */
  readonly where?: string | undefined;
  /** What is done in the group. */
  readonly what?: string | undefined;
  /** How and how often one meets. */
  readonly how?: string | undefined;
}

/** The steps before the first session, each with the day on which it was done. */
export interface PlanSteps {
  /** When the need was known. */
  readonly need?: LocalDate | undefined;
  /** When partners had been found. */
  readonly partners?: LocalDate | undefined;
  /** When those whom the group is for had been reached. */
  readonly audience?: LocalDate | undefined;
  /** When people had been encouraged to come. */
  readonly encouragement?: LocalDate | undefined;
}

/** An event at which one can come and see before the group begins. */
export interface PlanGateway {
  /** A peer event or an information evening. */
  readonly kind: "peer-event" | "information-evening";
  /** When it is. */
  readonly on: LocalDate;
}

/** An evaluation that the group has held. */
export interface PlanEvaluation {
  /** When it was held. */
  readonly on: LocalDate;
  /** Whether the group goes on or ends. */
  readonly decision?: "go-on" | "end" | undefined;
}

/** Where a group comes from, what it has agreed, and how it goes on or ends. Only dates and decisions, nobody's name. */
export interface PlanLifecycle {
  /** On whose initiative the group began. */
  readonly startedBy?:
    | "person"
    | "persons"
    | "association"
    | "several-associations"
    | "association-and-public-sector"
    | "public-sector"
    | undefined;
  /** What stands behind the group. */
  readonly background?: "citizen" | "association" | "intermediary" | "public" | undefined;
  /** The members, a peer, a facilitator without the experience, or a professional. */
  readonly leading?: "members" | "peer" | "facilitator-without-experience" | "professional" | undefined;
  /** What people mostly do in the group. */
  readonly nature?: readonly ("everyday-problems" | "being-together" | "personal-growth" | "influencing")[] | undefined;
  /** When somebody first thought of the group. */
  readonly ideaOn?: LocalDate | undefined;
  /** Answers to six questions before a group is started. */
  readonly questions?: PlanQuestions | undefined;
  /** The steps before the first session, each with the day on which it was done. */
  readonly steps?: PlanSteps | undefined;
  /** An event at which one can come and see before the group begins. */
  readonly gateway?: PlanGateway | undefined;
  /** When the group itself felt that it was getting to know each other. */
  readonly acquaintedOn?: LocalDate | undefined;
  /** When the group agreed on its goals and ways of working. */
  readonly goalsAgreedOn?: LocalDate | undefined;
  /** By when the group next looks at how it is doing. */
  readonly evaluateBy?: LocalDate | undefined;
  /** The evaluations that were held, in order. */
  readonly evaluations?: readonly PlanEvaluation[] | undefined;
  /** The planned last day of a group that has decided to end. */
  readonly endsOn?: LocalDate | undefined;
  /** In a replenished group: when newcomers join each year, for example 09-01. */
  readonly newcomersJoin?: readonly string[] | undefined;
  /** Those who work together with the group. */
  readonly partners?: readonly string[] | undefined;
}

/** Messages before each session: one, or an early and a late one. */
export interface PlanRemindersMessages {
  /** How many days before the session the message goes out. */
  readonly daysBefore: number;
  /** The hour at which it goes out. */
  readonly at?: LocalTime | undefined;
}

/** Thanks and the next time, after each session but the last. */
export interface PlanRemindersAfterSession {
  /** How many days after the session the message goes out. */
  readonly daysAfter: number;
  /** The hour at which it goes out. */
  readonly at?: LocalTime | undefined;
}

/** How long before a session calendars sound an alarm. */
export interface PlanRemindersCalendar {
  /** How many minutes before participants' calendars sound an alarm. */
  readonly participants?: number | undefined;
  /** How many minutes before facilitators' calendars sound an alarm. */
  readonly facilitators?: number | undefined;
}

/** How people are reminded of each session. */
export interface PlanReminders {
  /** Messages before each session: one, or an early and a late one. */
  readonly messages?: readonly PlanRemindersMessages[] | undefined;
  /** Thanks and the next time, after each session but the last. */
  readonly afterSession?: PlanRemindersAfterSession | undefined;
  /** How long before a session calendars sound an alarm. */
  readonly calendar?: PlanRemindersCalendar | undefined;
}

/** How the timeline sets the days of tasks. */
export interface PlanTasks {
  /** Whether what people do by hand may fall on Sundays and holidays. Else the timeline moves it to the working day before. */
  readonly daysOff?: "avoid" | "allow" | undefined;
}

/** A phase of the rhythm in which the group meets. */
export interface PlanRhythmWeekly {
  /** Every so many weeks, on a day of the month, or on one of the month's weekdays. */
  readonly kind: "weekly";
  /** How many weeks or months there are from one session to the next. */
  readonly interval: number;
  /** The weekdays, where the group meets several times in a week. Without it, the weekday of the first session. */
  readonly weekdays?:
    | readonly ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[]
    | undefined;
  /** How many sessions there are in this phase. The last phase goes on without a number. */
  readonly times?: number | undefined;
}

/** A phase of the rhythm in which the group meets. */
export interface PlanRhythmMonthlyByDate {
  /** Every so many weeks, on a day of the month, or on one of the month's weekdays. */
  readonly kind: "monthly-by-date";
  /** How many weeks or months there are from one session to the next. */
  readonly interval: number;
  /** On which day the group meets. A month without it is left out. */
  readonly day: number;
  /** How many sessions there are in this phase. The last phase goes on without a number. */
  readonly times?: number | undefined;
}

/** A phase of the rhythm in which the group meets. */
export interface PlanRhythmMonthlyByWeekday {
  /** Every so many weeks, on a day of the month, or on one of the month's weekdays. */
  readonly kind: "monthly-by-weekday";
  /** How many weeks or months there are from one session to the next. */
  readonly interval: number;
  /** The month's first, second and so on; -1 is the last. */
  readonly nth: 1 | 2 | 3 | 4 | 5 | -1;
  /** On which weekday the group meets. */
  readonly weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
  /** How many sessions there are in this phase. The last phase goes on without a number. */
  readonly times?: number | undefined;
}

/** A pause in which nobody meets. */
export interface PlanBreak {
  /** The first day of the break. */
  readonly from: LocalDate;
  /** The last day of the break. Leave it out while nobody knows it: sessions are postponed until you give it. */
  readonly to?: LocalDate | undefined;
}

/** When the group meets. */
export interface SeriesPlanSchedule {
  /** The first session's date. Its weekday is the group's weekday. */
  readonly start: LocalDate;
  /** When sessions begin, as the clock on the wall shows it. Summer time does not change it. */
  readonly time: LocalTime;
  /** Where the clock hangs. Without it, Europe/Helsinki. */
  readonly timeZone?: TimeZone | undefined;
  /** A session's length in minutes, 15–720. Without it, 120. */
  readonly duration?: number | undefined;
  /** How often the group meets, one phase after another. Without it, every two weeks. */
  readonly rhythm?:
    | readonly [
        PlanRhythmWeekly | PlanRhythmMonthlyByDate | PlanRhythmMonthlyByWeekday,
        ...(PlanRhythmWeekly | PlanRhythmMonthlyByDate | PlanRhythmMonthlyByWeekday)[],
      ]
    | undefined;
  /** How many sessions there are in all. A closed group without it has six. Of count, until and ongoing only one can be given. */
  readonly count?: number | undefined;
  /** The last day on which there may be a session. Open meetings without it go on to the end of the season: 15 June or 15 December. */
  readonly until?: LocalDate | undefined;
  /** The group has no end. */
  readonly ongoing?: true | undefined;
  /** Whether holidays are left out (skip), or the date stays and you are told (flag). Without it, flag. */
  readonly holidays?: "skip" | "flag" | undefined;
  /** Days on which there is no session. */
  readonly skip?: readonly LocalDate[] | undefined;
  /** Longer pauses. The rhythm goes on as if there had been none. */
  readonly breaks?: readonly PlanBreak[] | undefined;
}

/** What people are told of the meeting link: who sends it, when, and whom to ask. The link itself is never in a plan. */
export interface PlanMeetingLink {
  /** Who sends the link. Write that person's id. */
  readonly sentBy?: string | undefined;
  /** How many days before a session the link is sent. Without it, it is in the welcome message. */
  readonly daysBefore?: number | undefined;
  /** Who gives it to those who have not got it. Write that person's id. */
  readonly askedFrom?: string | undefined;
  /** Whether messages to those who have a place name these people; else only what they do. */
  readonly namesTold?: boolean | undefined;
}

/** How people register. Who has registered is never in a plan. */
export interface ClosedGroupPlanRegistration {
  /** Whether one registers for the group. Write false where people may simply come. */
  readonly required?: boolean | undefined;
  /** How many registrations are taken. Without it, the number follows from the seats: not everyone who registers comes. */
  readonly cap?: number | undefined;
  /** How many may wait for a place. 0: nobody. */
  readonly waitingList?: number | undefined;
  /** The last day on which a free place goes to somebody who waits. Where it is missing, as long as somebody new can still come in. */
  readonly waitingUntil?: LocalDate | undefined;
  /** Whether the first who waits gets it at once, or is offered it first. */
  readonly promotion?: "by-itself" | "by-offer" | undefined;
  /** How many hours an offered place is kept. */
  readonly offerHours?: number | undefined;
  /** Ask only what you need. */
  readonly fields?:
    | readonly (
        | "name"
        | "email"
        | "wishes"
        | "where-heard"
        | "age"
        | "gender"
        | "area"
        | "consent"
        | "language"
        | "notice"
        | "session-choice"
        | "advance-questions"
        | "phone"
        | "postal-address"
        | "membership"
        | "other"
        | "diagnosis"
        | "identity-code"
      )[]
    | undefined;
  /** With which tool the form is made. */
  readonly system?:
    | "microsoft-forms"
    | "google-forms"
    | "surveymonkey"
    | "surveypal"
    | "webropol"
    | "ilmari"
    | "lyyti"
    | "other"
    | undefined;
  /** How a registration is confirmed. */
  readonly confirmation?: "by-system" | "by-hand" | "none" | undefined;
  /** The address of the privacy notice that the form links to. */
  readonly privacyNotice?: string | undefined;
  /** Who sees the registrations. */
  readonly access?: readonly ("facilitators" | "organiser" | "others")[] | undefined;
  /** The address for questions and cancellations. Without it, the organiser's. */
  readonly contact?: string | undefined;
  /** Whether links and QR codes lead to the page that tells of the group, or straight to the form. */
  readonly linksLeadTo?: "information-page" | "form" | undefined;
  /** What people are told of the meeting link: who sends it, when, and whom to ask. The link itself is never in a plan. */
  readonly meetingLink?: PlanMeetingLink | undefined;
  /** Who receives and keeps the registrations. Write that person's id. */
  readonly receivedBy?: string | undefined;
  /** Who answers questions and cancellations. Write that person's id. */
  readonly answeredBy?: string | undefined;
  /** When the registrations are deleted. */
  readonly keptUntil?: LocalDate | undefined;
  /** Who of the registered is told of coming groups: nobody, those who agreed, or all. */
  readonly laterNews?: "none" | "with-consent" | "to-all" | undefined;
  /** The first day on which one can register. */
  readonly opens?: LocalDate | undefined;
  /** The last day on which one can register. */
  readonly closes?: LocalDate | undefined;
  /** Up to when newcomers are still taken, if the group is not full. */
  readonly lateUntil?: LocalDate | undefined;
}

/** What an association writes of a closed group: the same people throughout. */
export interface ClosedGroupPlan {
  /** closed-group: the same people throughout. open-meetings: each session is open to whoever registers for it. single-event: one occasion. */
  readonly format: "closed-group";
  /** Which version of this form the plan follows. */
  readonly schema?: 1 | undefined;
  /** A short name for machines: small letters a–z, digits and hyphens, 64 characters at most. Choose it once and keep it: calendars know the group by it, so a new id looks like a new group. Do not name the condition in it. */
  readonly id: string;
  /** A draft while you are planning, published once people have been told. Without it, a draft. */
  readonly stage?: "draft" | "published" | undefined;
  /** How many times a published plan has been changed. Raise it by one each time; then calendars notice. */
  readonly revision?: number | undefined;
  /** The moment of the change in universal time: 2027-01-18T09:00:00Z. In Finland the clock is two hours ahead of that in winter, three in summer. Needed once there is at least one change. */
  readonly revisedAt?: Instant | undefined;
  /** In which language the group is written to: fi, sv, en or another language's tag. Without it, the command takes your computer's language. */
  readonly language?: string | undefined;
  /** The name for those who may know what the group is about. At most 200 characters. */
  readonly title: string;
  /** The name that anyone may see, on somebody else's screen or in a shared calendar. Keep it neutral: no word of the condition. At most 100 characters. */
  readonly publicName: string;
  /** What the group is for, in a few sentences. */
  readonly description?: string | undefined;
  /** The page that tells of the group, beginning with https://. Links and QR codes lead there. */
  readonly informationPage?: string | undefined;
  /** Who organises the group. */
  readonly organiser: PlanOrganiser;
  /** How many people are wanted. Without it, 4 to 8; an event has no limit. */
  readonly seats?: PlanSeats | undefined;
  /** Whom the group is for, where it is not for everyone. */
  readonly audience?: PlanAudience | undefined;
  /** Where the group meets. Without it, online. */
  readonly venue?: PlanVenueOnline | PlanVenueInPerson | PlanVenueHybrid | undefined;
  /** Under which account and how the group meets online. */
  readonly platform?: PlanPlatform | undefined;
  /** Who does what. Volunteers and staff only: participants are never in a plan. */
  readonly people?: PlanPeople | undefined;
  /** How the group stands in the association's year. */
  readonly organisation?: PlanOrganisation | undefined;
  /** What facilitators do before a session and after it. */
  readonly facilitation?: PlanFacilitation | undefined;
  /** How people hear of the group. */
  readonly publicity?: PlanPublicity | undefined;
  /** What participants are told, and what facilitators commit themselves to. */
  readonly ethics?: PlanEthics | undefined;
  /** What the group holds to. Written without anything more, the usual ones. */
  readonly groundRules?: PlanGroundRules | undefined;
  /** What every session is made of, unless it has an agenda of its own. Without it, the format's usual one. */
  readonly agenda?: readonly PlanSegment[] | undefined;
  /** What is decided of each session, under its key: s1, s2 and so on. */
  readonly sessions?: Readonly<Record<string, PlanSession>> | undefined;
  /** How the group asks what people thought. */
  readonly feedback?: PlanFeedback | undefined;
  /** What the association tells of the group afterwards. */
  readonly report?: PlanReport | undefined;
  /** Where a group comes from, what it has agreed, and how it goes on or ends. Only dates and decisions, nobody's name. */
  readonly lifecycle?: PlanLifecycle | undefined;
  /** How people are reminded of each session. */
  readonly reminders?: PlanReminders | undefined;
  /** How the timeline sets the days of tasks. */
  readonly tasks?: PlanTasks | undefined;
  /** What is done, and when: the task's id as the timeline tells it, for example reminder-s3. */
  readonly done?: Readonly<Record<string, LocalDate>> | undefined;
  /** Nobody new joins a closed group, and anyone may come to open meetings. A replenished group takes newcomers at agreed times. */
  readonly membership?: "closed" | "replenished" | undefined;
  /** When the group meets. */
  readonly schedule: SeriesPlanSchedule;
  /** How people register. Who has registered is never in a plan. */
  readonly registration?: ClosedGroupPlanRegistration | undefined;
}

/** How people register. Who has registered is never in a plan. */
export interface OpenMeetingsPlanRegistration {
  /** Whether one registers for the group. Write false where people may simply come. */
  readonly required?: boolean | undefined;
  /** How many registrations are taken. Without it, the number follows from the seats: not everyone who registers comes. */
  readonly cap?: number | undefined;
  /** How many may wait for a place. 0: nobody. */
  readonly waitingList?: number | undefined;
  /** The last day on which a free place goes to somebody who waits. Where it is missing, as long as somebody new can still come in. */
  readonly waitingUntil?: LocalDate | undefined;
  /** Whether the first who waits gets it at once, or is offered it first. */
  readonly promotion?: "by-itself" | "by-offer" | undefined;
  /** How many hours an offered place is kept. */
  readonly offerHours?: number | undefined;
  /** Ask only what you need. */
  readonly fields?:
    | readonly (
        | "name"
        | "email"
        | "wishes"
        | "where-heard"
        | "age"
        | "gender"
        | "area"
        | "consent"
        | "language"
        | "notice"
        | "session-choice"
        | "advance-questions"
        | "phone"
        | "postal-address"
        | "membership"
        | "other"
        | "diagnosis"
        | "identity-code"
      )[]
    | undefined;
  /** With which tool the form is made. */
  readonly system?:
    | "microsoft-forms"
    | "google-forms"
    | "surveymonkey"
    | "surveypal"
    | "webropol"
    | "ilmari"
    | "lyyti"
    | "other"
    | undefined;
  /** How a registration is confirmed. */
  readonly confirmation?: "by-system" | "by-hand" | "none" | undefined;
  /** The address of the privacy notice that the form links to. */
  readonly privacyNotice?: string | undefined;
  /** Who sees the registrations. */
  readonly access?: readonly ("facilitators" | "organiser" | "others")[] | undefined;
  /** The address for questions and cancellations. Without it, the organiser's. */
  readonly contact?: string | undefined;
  /** Whether links and QR codes lead to the page that tells of the group, or straight to the form. */
  readonly linksLeadTo?: "information-page" | "form" | undefined;
  /** What people are told of the meeting link: who sends it, when, and whom to ask. The link itself is never in a plan. */
  readonly meetingLink?: PlanMeetingLink | undefined;
  /** Who receives and keeps the registrations. Write that person's id. */
  readonly receivedBy?: string | undefined;
  /** Who answers questions and cancellations. Write that person's id. */
  readonly answeredBy?: string | undefined;
  /** When the registrations are deleted. */
  readonly keptUntil?: LocalDate | undefined;
  /** Who of the registered is told of coming groups: nobody, those who agreed, or all. */
  readonly laterNews?: "none" | "with-consent" | "to-all" | undefined;
  /** The first day on which one can register. */
  readonly opens?: LocalDate | undefined;
  /** The last day on which one can register. */
  readonly closes?: LocalDate | undefined;
  /** Where each session is registered for: how many days before it registration opens. */
  readonly opensDaysBefore?: number | undefined;
  /** How many days before a session registration closes. */
  readonly closesDaysBefore?: number | undefined;
}

/** What an association writes of open meetings: each is open to whoever registers for it. */
export interface OpenMeetingsPlan {
  /** closed-group: the same people throughout. open-meetings: each session is open to whoever registers for it. single-event: one occasion. */
  readonly format: "open-meetings";
  /** Which version of this form the plan follows. */
  readonly schema?: 1 | undefined;
  /** A short name for machines: small letters a–z, digits and hyphens, 64 characters at most. Choose it once and keep it: calendars know the group by it, so a new id looks like a new group. Do not name the condition in it. */
  readonly id: string;
  /** A draft while you are planning, published once people have been told. Without it, a draft. */
  readonly stage?: "draft" | "published" | undefined;
  /** How many times a published plan has been changed. Raise it by one each time; then calendars notice. */
  readonly revision?: number | undefined;
  /** The moment of the change in universal time: 2027-01-18T09:00:00Z. In Finland the clock is two hours ahead of that in winter, three in summer. Needed once there is at least one change. */
  readonly revisedAt?: Instant | undefined;
  /** In which language the group is written to: fi, sv, en or another language's tag. Without it, the command takes your computer's language. */
  readonly language?: string | undefined;
  /** The name for those who may know what the group is about. At most 200 characters. */
  readonly title: string;
  /** The name that anyone may see, on somebody else's screen or in a shared calendar. Keep it neutral: no word of the condition. At most 100 characters. */
  readonly publicName: string;
  /** What the group is for, in a few sentences. */
  readonly description?: string | undefined;
  /** The page that tells of the group, beginning with https://. Links and QR codes lead there. */
  readonly informationPage?: string | undefined;
  /** Who organises the group. */
  readonly organiser: PlanOrganiser;
  /** How many people are wanted. Without it, 4 to 8; an event has no limit. */
  readonly seats?: PlanSeats | undefined;
  /** Whom the group is for, where it is not for everyone. */
  readonly audience?: PlanAudience | undefined;
  /** Where the group meets. Without it, online. */
  readonly venue?: PlanVenueOnline | PlanVenueInPerson | PlanVenueHybrid | undefined;
  /** Under which account and how the group meets online. */
  readonly platform?: PlanPlatform | undefined;
  /** Who does what. Volunteers and staff only: participants are never in a plan. */
  readonly people?: PlanPeople | undefined;
  /** How the group stands in the association's year. */
  readonly organisation?: PlanOrganisation | undefined;
  /** What facilitators do before a session and after it. */
  readonly facilitation?: PlanFacilitation | undefined;
  /** How people hear of the group. */
  readonly publicity?: PlanPublicity | undefined;
  /** What participants are told, and what facilitators commit themselves to. */
  readonly ethics?: PlanEthics | undefined;
  /** What the group holds to. Written without anything more, the usual ones. */
  readonly groundRules?: PlanGroundRules | undefined;
  /** What every session is made of, unless it has an agenda of its own. Without it, the format's usual one. */
  readonly agenda?: readonly PlanSegment[] | undefined;
  /** What is decided of each session, under its key: s1, s2 and so on. */
  readonly sessions?: Readonly<Record<string, PlanSession>> | undefined;
  /** How the group asks what people thought. */
  readonly feedback?: PlanFeedback | undefined;
  /** What the association tells of the group afterwards. */
  readonly report?: PlanReport | undefined;
  /** Where a group comes from, what it has agreed, and how it goes on or ends. Only dates and decisions, nobody's name. */
  readonly lifecycle?: PlanLifecycle | undefined;
  /** How people are reminded of each session. */
  readonly reminders?: PlanReminders | undefined;
  /** How the timeline sets the days of tasks. */
  readonly tasks?: PlanTasks | undefined;
  /** What is done, and when: the task's id as the timeline tells it, for example reminder-s3. */
  readonly done?: Readonly<Record<string, LocalDate>> | undefined;
  /** Nobody new joins a closed group, and anyone may come to open meetings. A replenished group takes newcomers at agreed times. */
  readonly membership?: "open" | "replenished" | undefined;
  /** When the group meets. */
  readonly schedule: SeriesPlanSchedule;
  /** How people register. Who has registered is never in a plan. */
  readonly registration?: OpenMeetingsPlanRegistration | undefined;
}

/** When the group meets. */
export interface EventPlanSchedule {
  /** The first session's date. Its weekday is the group's weekday. */
  readonly start: LocalDate;
  /** When sessions begin, as the clock on the wall shows it. Summer time does not change it. */
  readonly time: LocalTime;
  /** Where the clock hangs. Without it, Europe/Helsinki. */
  readonly timeZone?: TimeZone | undefined;
  /** A session's length in minutes, 15–720. Without it, 120. */
  readonly duration?: number | undefined;
}

/** How people register. Who has registered is never in a plan. */
export interface EventPlanRegistration {
  /** Whether one registers for the group. Write false where people may simply come. */
  readonly required?: boolean | undefined;
  /** How many registrations are taken. Without it, the number follows from the seats: not everyone who registers comes. */
  readonly cap?: number | undefined;
  /** How many may wait for a place. 0: nobody. */
  readonly waitingList?: number | undefined;
  /** The last day on which a free place goes to somebody who waits. Where it is missing, as long as somebody new can still come in. */
  readonly waitingUntil?: LocalDate | undefined;
  /** Whether the first who waits gets it at once, or is offered it first. */
  readonly promotion?: "by-itself" | "by-offer" | undefined;
  /** How many hours an offered place is kept. */
  readonly offerHours?: number | undefined;
  /** Ask only what you need. */
  readonly fields?:
    | readonly (
        | "name"
        | "email"
        | "wishes"
        | "where-heard"
        | "age"
        | "gender"
        | "area"
        | "consent"
        | "language"
        | "notice"
        | "session-choice"
        | "advance-questions"
        | "phone"
        | "postal-address"
        | "membership"
        | "other"
        | "diagnosis"
        | "identity-code"
      )[]
    | undefined;
  /** With which tool the form is made. */
  readonly system?:
    | "microsoft-forms"
    | "google-forms"
    | "surveymonkey"
    | "surveypal"
    | "webropol"
    | "ilmari"
    | "lyyti"
    | "other"
    | undefined;
  /** How a registration is confirmed. */
  readonly confirmation?: "by-system" | "by-hand" | "none" | undefined;
  /** The address of the privacy notice that the form links to. */
  readonly privacyNotice?: string | undefined;
  /** Who sees the registrations. */
  readonly access?: readonly ("facilitators" | "organiser" | "others")[] | undefined;
  /** The address for questions and cancellations. Without it, the organiser's. */
  readonly contact?: string | undefined;
  /** Whether links and QR codes lead to the page that tells of the group, or straight to the form. */
  readonly linksLeadTo?: "information-page" | "form" | undefined;
  /** What people are told of the meeting link: who sends it, when, and whom to ask. The link itself is never in a plan. */
  readonly meetingLink?: PlanMeetingLink | undefined;
  /** Who receives and keeps the registrations. Write that person's id. */
  readonly receivedBy?: string | undefined;
  /** Who answers questions and cancellations. Write that person's id. */
  readonly answeredBy?: string | undefined;
  /** When the registrations are deleted. */
  readonly keptUntil?: LocalDate | undefined;
  /** Who of the registered is told of coming groups: nobody, those who agreed, or all. */
  readonly laterNews?: "none" | "with-consent" | "to-all" | undefined;
  /** The first day on which one can register. */
  readonly opens?: LocalDate | undefined;
  /** The last day on which one can register. */
  readonly closes?: LocalDate | undefined;
}

/** What an association writes of a single event. */
export interface EventPlan {
  /** closed-group: the same people throughout. open-meetings: each session is open to whoever registers for it. single-event: one occasion. */
  readonly format: "single-event";
  /** Which version of this form the plan follows. */
  readonly schema?: 1 | undefined;
  /** A short name for machines: small letters a–z, digits and hyphens, 64 characters at most. Choose it once and keep it: calendars know the group by it, so a new id looks like a new group. Do not name the condition in it. */
  readonly id: string;
  /** A draft while you are planning, published once people have been told. Without it, a draft. */
  readonly stage?: "draft" | "published" | undefined;
  /** How many times a published plan has been changed. Raise it by one each time; then calendars notice. */
  readonly revision?: number | undefined;
  /** The moment of the change in universal time: 2027-01-18T09:00:00Z. In Finland the clock is two hours ahead of that in winter, three in summer. Needed once there is at least one change. */
  readonly revisedAt?: Instant | undefined;
  /** In which language the group is written to: fi, sv, en or another language's tag. Without it, the command takes your computer's language. */
  readonly language?: string | undefined;
  /** The name for those who may know what the group is about. At most 200 characters. */
  readonly title: string;
  /** The name that anyone may see, on somebody else's screen or in a shared calendar. Keep it neutral: no word of the condition. At most 100 characters. */
  readonly publicName: string;
  /** What the group is for, in a few sentences. */
  readonly description?: string | undefined;
  /** The page that tells of the group, beginning with https://. Links and QR codes lead there. */
  readonly informationPage?: string | undefined;
  /** Who organises the group. */
  readonly organiser: PlanOrganiser;
  /** How many people are wanted. Without it, 4 to 8; an event has no limit. */
  readonly seats?: PlanSeats | undefined;
  /** Whom the group is for, where it is not for everyone. */
  readonly audience?: PlanAudience | undefined;
  /** Where the group meets. Without it, online. */
  readonly venue?: PlanVenueOnline | PlanVenueInPerson | PlanVenueHybrid | undefined;
  /** Under which account and how the group meets online. */
  readonly platform?: PlanPlatform | undefined;
  /** Who does what. Volunteers and staff only: participants are never in a plan. */
  readonly people?: PlanPeople | undefined;
  /** How the group stands in the association's year. */
  readonly organisation?: PlanOrganisation | undefined;
  /** What facilitators do before a session and after it. */
  readonly facilitation?: PlanFacilitation | undefined;
  /** How people hear of the group. */
  readonly publicity?: PlanPublicity | undefined;
  /** What participants are told, and what facilitators commit themselves to. */
  readonly ethics?: PlanEthics | undefined;
  /** What the group holds to. Written without anything more, the usual ones. */
  readonly groundRules?: PlanGroundRules | undefined;
  /** What every session is made of, unless it has an agenda of its own. Without it, the format's usual one. */
  readonly agenda?: readonly PlanSegment[] | undefined;
  /** What is decided of each session, under its key: s1, s2 and so on. */
  readonly sessions?: Readonly<Record<string, PlanSession>> | undefined;
  /** How the group asks what people thought. */
  readonly feedback?: PlanFeedback | undefined;
  /** What the association tells of the group afterwards. */
  readonly report?: PlanReport | undefined;
  /** Where a group comes from, what it has agreed, and how it goes on or ends. Only dates and decisions, nobody's name. */
  readonly lifecycle?: PlanLifecycle | undefined;
  /** How people are reminded of each session. */
  readonly reminders?: PlanReminders | undefined;
  /** How the timeline sets the days of tasks. */
  readonly tasks?: PlanTasks | undefined;
  /** What is done, and when: the task's id as the timeline tells it, for example reminder-s3. */
  readonly done?: Readonly<Record<string, LocalDate>> | undefined;
  /** When the group meets. */
  readonly schedule: EventPlanSchedule;
  /** How people register. Who has registered is never in a plan. */
  readonly registration?: EventPlanRegistration | undefined;
}

/**
 * Every field of a plan by its name, in the order in which people think of them. `person` stands for whoever may be named
 * in a plan, and `agenda` also for a single session's own: their fields are the same everywhere.
 */
export const planFieldSections = {
  /** What the group is. */
  group: [
    "format",
    "id",
    "title",
    "publicName",
    "description",
    "informationPage",
    "language",
    "membership",
    "audience",
    "audience.id",
    "audience.occupation",
    "audience.close",
    "seats",
    "seats.least",
    "seats.most",
    "schema",
  ],
  /** Where the plan stands. */
  stage: ["stage", "revision", "revisedAt"],
  /** Who stands behind it. */
  people: [
    "organiser",
    "organiser.name",
    "organiser.domain",
    "organiser.key",
    "organiser.email",
    "people",
    "people.facilitators",
    "people.coordinator",
    "people.speakers",
    "people.contactPerson",
    "people.communicationsOfficer",
    "people.supportInDifficulty",
    "people.technicalHost",
    "people.initiator",
    "people.initiator.person",
    "people.initiator.staysForSessions",
  ],
  /** Each person. */
  person: [
    "person.id",
    "person.name",
    "person.role",
    "person.association",
    "person.email",
    "person.training",
    "person.training.basicCourse",
    "person.training.basicCourseOn",
    "person.training.orientation",
    "person.training.orientationOn",
    "person.commitmentsAccepted",
    "person.equipment",
    "person.equipment.device",
    "person.equipment.camera",
    "person.equipment.microphone",
    "person.equipment.headphones",
    "person.equipment.quietRoom",
    "person.equipment.connection",
    "person.isElectedOfficer",
    "person.available",
    "person.available.weekday",
    "person.available.part",
    "person.away",
    "person.away.from",
    "person.away.to",
  ],
  /** Where it meets. */
  place: [
    "venue",
    "venue.kind",
    "venue.area",
    "venue.place",
    "venue.seats",
    "venue.accessible",
    "venue.hearingLoop",
    "venue.calm",
    "platform",
    "platform.licence",
    "platform.organiser",
    "platform.coOrganisers",
    "platform.lobby",
    "platform.recording",
    "platform.transcription",
    "platform.expectedPeople",
  ],
  /** When it meets. */
  schedule: [
    "schedule",
    "schedule.start",
    "schedule.time",
    "schedule.duration",
    "schedule.timeZone",
    "schedule.rhythm",
    "schedule.rhythm.kind",
    "schedule.rhythm.interval",
    "schedule.rhythm.weekdays",
    "schedule.rhythm.times",
    "schedule.rhythm.day",
    "schedule.rhythm.nth",
    "schedule.rhythm.weekday",
    "schedule.count",
    "schedule.until",
    "schedule.ongoing",
    "schedule.holidays",
    "schedule.skip",
    "schedule.breaks",
    "schedule.breaks.from",
    "schedule.breaks.to",
  ],
  /** What a session is made of. */
  session: [
    "agenda",
    "agenda.parts",
    "agenda.minutes",
    "agenda.at",
    "agenda.title",
    "agenda.lead",
    "agenda.exercise",
    "facilitation",
    "facilitation.preparation",
    "facilitation.admission",
    "facilitation.reflection",
    "facilitation.summaryForm",
  ],
  /** Single sessions. */
  sessions: [
    "sessions",
    "sessions.theme",
    "sessions.themeBy",
    "sessions.cancelled",
    "sessions.postponed",
    "sessions.moved",
    "sessions.moved.date",
    "sessions.moved.time",
    "sessions.onwards",
    "sessions.onwards.weekday",
    "sessions.onwards.time",
    "sessions.onwards.duration",
    "sessions.onwards.place",
    "sessions.added",
    "sessions.added.date",
    "sessions.added.time",
    "sessions.agenda",
    "sessions.facilitators",
    "sessions.summary",
    "sessions.summary.heldOn",
    "sessions.summary.notHeld",
    "sessions.summary.participants",
    "sessions.summary.registered",
    "sessions.summary.theme",
    "sessions.summary.observations",
    "sessions.summary.ideas",
    "sessions.summary.wishes",
  ],
  /** How people register. */
  registration: [
    "registration",
    "registration.required",
    "registration.opens",
    "registration.closes",
    "registration.lateUntil",
    "registration.opensDaysBefore",
    "registration.closesDaysBefore",
    "registration.cap",
    "registration.waitingList",
    "registration.waitingUntil",
    "registration.promotion",
    "registration.offerHours",
    "registration.fields",
    "registration.system",
    "registration.confirmation",
    "registration.privacyNotice",
    "registration.access",
    "registration.contact",
    "registration.linksLeadTo",
    "registration.meetingLink",
    "registration.meetingLink.sentBy",
    "registration.meetingLink.daysBefore",
    "registration.meetingLink.askedFrom",
    "registration.meetingLink.namesTold",
    "registration.receivedBy",
    "registration.answeredBy",
    "registration.keptUntil",
    "registration.laterNews",
  ],
  /** How people hear of it. */
  publicity: [
    "publicity",
    "publicity.starts",
    "publicity.ends",
    "publicity.channels",
    "publicity.beyondMembers",
    "publicity.material",
    "publicity.namesTheCondition",
    "publicity.forWhom",
    "publicity.themes",
    "publicity.paidPost",
    "publicity.paidPost.from",
    "publicity.paidPost.days",
    "publicity.paidPost.euros",
    "publicity.madeBy",
    "publicity.sentBy",
  ],
  /** How people meet here. */
  ethics: [
    "ethics",
    "ethics.told",
    "ethics.commitments",
    "ethics.confidentialityAgreedOn",
    "ethics.newcomers",
    "groundRules",
    "groundRules.agreedOn",
    "groundRules.nextLookOn",
    "groundRules.topics",
    "groundRules.own",
  ],
  /** What people thought. */
  feedback: [
    "feedback",
    "feedback.goals",
    "feedback.instrument",
    "feedback.askedOn",
    "feedback.answersUntil",
    "feedback.asksFacilitators",
    "feedback.asksIdentity",
    "feedback.collectedBy",
    "feedback.goneThroughOn",
    "feedback.toldOn",
    "feedback.threshold",
    "report",
    "report.countsPerYear",
    "report.countsToldBy",
    "report.inAnnualReport",
    "report.people",
  ],
  /** How it lives. */
  lifecycle: [
    "lifecycle",
    "lifecycle.startedBy",
    "lifecycle.background",
    "lifecycle.leading",
    "lifecycle.nature",
    "lifecycle.ideaOn",
    "lifecycle.questions",
    "lifecycle.questions.who",
    "lifecycle.questions.why",
    "lifecycle.questions.forWhom",
    "lifecycle.questions.where",
    "lifecycle.questions.what",
    "lifecycle.questions.how",
    "lifecycle.steps",
    "lifecycle.steps.need",
    "lifecycle.steps.partners",
    "lifecycle.steps.audience",
    "lifecycle.steps.encouragement",
    "lifecycle.gateway",
    "lifecycle.gateway.kind",
    "lifecycle.gateway.on",
    "lifecycle.acquaintedOn",
    "lifecycle.goalsAgreedOn",
    "lifecycle.evaluateBy",
    "lifecycle.evaluations",
    "lifecycle.evaluations.on",
    "lifecycle.evaluations.decision",
    "lifecycle.endsOn",
    "lifecycle.newcomersJoin",
    "lifecycle.partners",
  ],
  /** What is done for it. */
  work: [
    "organisation",
    "organisation.planningStarts",
    "organisation.preparationStarts",
    "organisation.actionPlan",
    "organisation.approvedOn",
    "organisation.mentor",
    "organisation.supervision",
    "organisation.expenses",
    "organisation.insurance",
    "organisation.yearlyTalk",
    "organisation.costsMetBy",
    "organisation.chosenByFacilitators",
    "organisation.materialBank",
    "reminders",
    "reminders.messages",
    "reminders.messages.daysBefore",
    "reminders.messages.at",
    "reminders.afterSession",
    "reminders.afterSession.daysAfter",
    "reminders.afterSession.at",
    "reminders.calendar",
    "reminders.calendar.participants",
    "reminders.calendar.facilitators",
    "tasks",
    "tasks.daysOff",
    "done",
  ],
} as const;
