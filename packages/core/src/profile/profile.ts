// Written by scripts/generate.mjs from the profile's schema and the guide's profile; not to be edited.
import type { LocalTime, Ratio, TimeZone } from "../kernel/index.js";
import type { Channel } from "../plan/index.js";
import type { Figure } from "./figure.js";

/** The last days of the seasons within which groups are planned, MM-DD. */
export interface ProfileChangesSeasons {
  /** The last day of spring, MM-DD. */
  readonly springEnds?: string | undefined;
  /** The last day of autumn, MM-DD. */
  readonly autumnEnds?: string | undefined;
}

/** What holds of a closed group. */
export interface ProfileChangesClosedGroup {
  /** A session's length in minutes. */
  readonly duration?: number | undefined;
  /** The shortest session that is still well, in minutes. */
  readonly durationLeast?: number | undefined;
  /** The longest session that is still well, in minutes. */
  readonly durationMost?: number | undefined;
  /** How many facilitators are advised at least. */
  readonly facilitatorsAdvised?: number | undefined;
  /** How many will do, with a note that more are advised. */
  readonly facilitatorsLeast?: number | undefined;
  /** How many facilitators are advised at most. */
  readonly facilitatorsMost?: number | undefined;
  /** Whether participants are shown times. */
  readonly programmeTimes?: boolean | undefined;
  /** How long before a session one can register for it. */
  readonly registrationOpensDays?: number | undefined;
  /** How many days before a session registration may open at the latest. */
  readonly registrationOpensDaysLeast?: number | undefined;
  /** How long before a session its registration closes. */
  readonly registrationClosesDays?: number | undefined;
  /** How many days before a session registration may close at the latest. */
  readonly registrationClosesDaysLeast?: number | undefined;
  /** How many days before a session registration may close at the earliest. */
  readonly registrationClosesDaysMost?: number | undefined;
  /** How long before the first session people are told of the group. */
  readonly publicityStartsDays?: number | undefined;
  /** How many days before the first session people may be told of the group at the latest. */
  readonly publicityStartsDaysLeast?: number | undefined;
  /** Weeks from one session to the next. */
  readonly intervalWeeks?: number | undefined;
  /** The most weeks from one session to the next. */
  readonly intervalWeeksMost?: number | undefined;
  /** With how few people the group works. */
  readonly seatsLeast?: number | undefined;
  /** For how many people there is room at most. */
  readonly seatsMost?: number | undefined;
  /** How many sessions a closed group has. */
  readonly sessions?: number | undefined;
  /** A group that is not full takes newcomers up to this session. */
  readonly lateIntakeSessions?: number | undefined;
}

/** What holds of open meetings. */
export interface ProfileChangesOpenMeetings {
  /** A session's length in minutes. */
  readonly duration?: number | undefined;
  /** The shortest session that is still well, in minutes. */
  readonly durationLeast?: number | undefined;
  /** The longest session that is still well, in minutes. */
  readonly durationMost?: number | undefined;
  /** How many facilitators are advised at least. */
  readonly facilitatorsAdvised?: number | undefined;
  /** How many will do, with a note that more are advised. */
  readonly facilitatorsLeast?: number | undefined;
  /** How many facilitators are advised at most. */
  readonly facilitatorsMost?: number | undefined;
  /** Whether participants are shown times. */
  readonly programmeTimes?: boolean | undefined;
  /** How long before a session one can register for it. */
  readonly registrationOpensDays?: number | undefined;
  /** How many days before a session registration may open at the latest. */
  readonly registrationOpensDaysLeast?: number | undefined;
  /** How long before a session its registration closes. */
  readonly registrationClosesDays?: number | undefined;
  /** How many days before a session registration may close at the latest. */
  readonly registrationClosesDaysLeast?: number | undefined;
  /** How many days before a session registration may close at the earliest. */
  readonly registrationClosesDaysMost?: number | undefined;
  /** How long before the first session people are told of the group. */
  readonly publicityStartsDays?: number | undefined;
  /** How many days before the first session people may be told of the group at the latest. */
  readonly publicityStartsDaysLeast?: number | undefined;
  /** Weeks from one session to the next. */
  readonly intervalWeeks?: number | undefined;
  /** The most weeks from one session to the next. */
  readonly intervalWeeksMost?: number | undefined;
  /** With how few people the group works. */
  readonly seatsLeast?: number | undefined;
  /** For how many people there is room at most. */
  readonly seatsMost?: number | undefined;
}

/** What holds of a single event. */
export interface ProfileChangesSingleEvent {
  /** A session's length in minutes. */
  readonly duration?: number | undefined;
  /** The shortest session that is still well, in minutes. */
  readonly durationLeast?: number | undefined;
  /** The longest session that is still well, in minutes. */
  readonly durationMost?: number | undefined;
  /** How many facilitators are advised at least. */
  readonly facilitatorsAdvised?: number | undefined;
  /** How many will do, with a note that more are advised. */
  readonly facilitatorsLeast?: number | undefined;
  /** How many facilitators are advised at most. */
  readonly facilitatorsMost?: number | undefined;
  /** Whether participants are shown times. */
  readonly programmeTimes?: boolean | undefined;
  /** How long before a session one can register for it. */
  readonly registrationOpensDays?: number | undefined;
  /** How many days before a session registration may open at the latest. */
  readonly registrationOpensDaysLeast?: number | undefined;
  /** How long before a session its registration closes. */
  readonly registrationClosesDays?: number | undefined;
  /** How many days before a session registration may close at the latest. */
  readonly registrationClosesDaysLeast?: number | undefined;
  /** How many days before a session registration may close at the earliest. */
  readonly registrationClosesDaysMost?: number | undefined;
  /** How long before the first session people are told of the group. */
  readonly publicityStartsDays?: number | undefined;
  /** How many days before the first session people may be told of the group at the latest. */
  readonly publicityStartsDaysLeast?: number | undefined;
  /** How long before the event its preparation begins. */
  readonly preparationDays?: number | undefined;
  /** How many days before the event its preparation may begin at the latest. */
  readonly preparationDaysLeast?: number | undefined;
  /** How long before the event its programme is agreed. */
  readonly programmeDays?: number | undefined;
  /** How long before the event speakers are asked. */
  readonly presentationsDays?: number | undefined;
  /** How long before the event the stories are told through once. */
  readonly storiesDays?: number | undefined;
}

/** What holds of each format. */
export interface ProfileChangesFormats {
  /** What holds of a closed group. */
  readonly "closed-group"?: ProfileChangesClosedGroup | undefined;
  /** What holds of open meetings. */
  readonly "open-meetings"?: ProfileChangesOpenMeetings | undefined;
  /** What holds of a single event. */
  readonly "single-event"?: ProfileChangesSingleEvent | undefined;
}

/** When people can come, on the wall clock. */
export interface ProfileChangesHours {
  /** Until when it is morning; then it is afternoon, until people at work can come. */
  readonly morningEnds?: LocalTime | undefined;
  /** When people at work can first come. */
  readonly workdayEnds?: LocalTime | undefined;
  /** When a session should have ended. */
  readonly eveningEnds?: LocalTime | undefined;
}

/** For how long what facilitators have learned holds. */
export interface ProfileChangesTraining {
  /** For how many years the basic course holds. */
  readonly basicCourseYears?: number | undefined;
  /** For how many years the orientation to facilitating online holds. */
  readonly orientationYears?: number | undefined;
  /** How long before a course ceases to hold it is refreshed. */
  readonly refresherDays?: number | undefined;
}

/** What sessions are made of. */
export interface ProfileChangesAgenda {
  /** Minutes for welcoming. */
  readonly welcome?: number | undefined;
  /** Minutes of the break. */
  readonly break?: number | undefined;
  /** The shortest break of an event, in minutes. */
  readonly eventBreakLeast?: number | undefined;
  /** Minutes in which each person introduces themselves. */
  readonly introductionsPerPerson?: number | undefined;
  /** Minutes for each person in the closing round. */
  readonly closingPerPerson?: number | undefined;
  /** A round shorter than this, in minutes a person, hurries people. */
  readonly roundLeastPerPerson?: number | undefined;
  /** Minutes for closing an event. */
  readonly eventClosing?: number | undefined;
  /** Rounds are rounded up to a multiple of this. */
  readonly roundTo?: number | undefined;
  /** Where in the session the break lies, as a share of it. */
  readonly breakFromPercent?: number | undefined;
  /** Up to where in the session the break lies, as a share of it. */
  readonly breakToPercent?: number | undefined;
  /** In a group without an end: how many first sessions are for getting acquainted. */
  readonly acquaintanceSessions?: number | undefined;
  /** The same in a closed group. */
  readonly acquaintanceSessionsClosed?: number | undefined;
}

/** Minutes before the start and after the end. */
export interface ProfileChangesFacilitation {
  /** Minutes before the start at which facilitators gather. */
  readonly preparation?: number | undefined;
  /** Minutes before the start at which participants are let in. */
  readonly admission?: number | undefined;
  /** Minutes after the end that facilitators talk it over. */
  readonly reflection?: number | undefined;
}

/** How registrations are taken and kept. */
export interface ProfileChangesRegistration {
  /** The share of the registered who come, as 2/3. */
  readonly turnout?: Ratio | undefined;
  /** As many registrations as that share weighs against what was seen. */
  readonly turnoutWeight?: number | undefined;
  /** From how many sessions on the share is learned from what was seen. */
  readonly turnoutSessionsLeast?: number | undefined;
  /** For how long one person may be in a meeting twice, when changing devices. */
  readonly overlapMinutes?: number | undefined;
  /** How likely it is that as many come as one is told to expect. */
  readonly usualComersPercent?: number | undefined;
  /** How a free place goes to the first who waits. */
  readonly promotion?: "by-itself" | "by-offer" | undefined;
  /** How long an offered place is kept. */
  readonly offerHours?: number | undefined;
  /** How long before its end a waiting list makes no more offers. */
  readonly offerHoursLeast?: number | undefined;
  /** How long people who would like a group wait at most before they are told how it goes. */
  readonly interestDaysMost?: number | undefined;
  /** Whether a place is given only to those who say in the form that they have read the privacy notice and accept it. */
  readonly noticeAccepted?: boolean | undefined;
  /** How long after the last session registrations are kept. */
  readonly keptDays?: number | undefined;
  /** How many days after the last session registrations are kept at most. */
  readonly keptDaysMost?: number | undefined;
}

/** How people hear of groups. */
export interface ProfileChangesPublicity {
  /** In how many places a group is told of at least. */
  readonly channelsLeast?: number | undefined;
  /** For how many days a paid post is shown at least. */
  readonly paidPostDaysLeast?: number | undefined;
  /** The least that a paid post costs, in euros. */
  readonly paidPostEurosLeast?: number | undefined;
  /** The most that a paid post costs, in euros. */
  readonly paidPostEurosMost?: number | undefined;
  /** How long a short post is at most, in characters. */
  readonly shortPostCharacters?: number | undefined;
}

/** By kind of channel: what it is with you, as people know it. Publicity names it. */
export interface ProfileChangesChannels {
  /** What the channel `web-page` is called where the practice holds. */
  readonly "web-page"?: string | undefined;
  /** What the channel `newsletter` is called where the practice holds. */
  readonly newsletter?: string | undefined;
  /** What the channel `e-mail` is called where the practice holds. */
  readonly "e-mail"?: string | undefined;
  /** What the channel `social-media` is called where the practice holds. */
  readonly "social-media"?: string | undefined;
  /** What the channel `event-calendar` is called where the practice holds. */
  readonly "event-calendar"?: string | undefined;
  /** What the channel `partners-web-pages` is called where the practice holds. */
  readonly "partners-web-pages"?: string | undefined;
  /** What the channel `members-magazine` is called where the practice holds. */
  readonly "members-magazine"?: string | undefined;
  /** What the channel `newspaper` is called where the practice holds. */
  readonly newspaper?: string | undefined;
  /** What the channel `radio` is called where the practice holds. */
  readonly radio?: string | undefined;
  /** What the channel `notice-board` is called where the practice holds. */
  readonly "notice-board"?: string | undefined;
  /** What the channel `leaflet` is called where the practice holds. */
  readonly leaflet?: string | undefined;
  /** What the channel `health-services` is called where the practice holds. */
  readonly "health-services"?: string | undefined;
  /** What the channel `events` is called where the practice holds. */
  readonly events?: string | undefined;
  /** What the channel `word-of-mouth` is called where the practice holds. */
  readonly "word-of-mouth"?: string | undefined;
}

/** How feedback is asked for and told. */
export interface ProfileChangesFeedback {
  /** Right after the last session: within so many days. */
  readonly askedWithinDays?: number | undefined;
  /** How long after asking the answers are gone through. */
  readonly goneThroughDays?: number | undefined;
  /** Results are told from this many answers on. */
  readonly threshold?: number | undefined;
  /** The fewest answers from which on a federation may have results told. */
  readonly thresholdLeast?: number | undefined;
  /** The most answers that may be asked for before results are told. */
  readonly thresholdMost?: number | undefined;
  /** How long people have to answer from the day they are asked. */
  readonly answerDays?: number | undefined;
  /** The school grades that are given, from the lowest. */
  readonly gradeLeast?: number | undefined;
  /** The highest school grade that is given. */
  readonly gradeMost?: number | undefined;
  /** How many answers stand together at least where it is told how many there were. */
  readonly classLeast?: number | undefined;
  /** Shares are told to the nearest so many per cent. */
  readonly shareStepPercent?: number | undefined;
  /** How likely a told interval is to hold, in per cent. */
  readonly intervalPercent?: number | undefined;
  /** From this index on (0 to 100) a goal is reached; what is below is to be developed. */
  readonly reachedIndex?: number | undefined;
  /** From this index on a goal is reached in part. */
  readonly partlyIndex?: number | undefined;
  /** From this index on it is a strength. */
  readonly strengthIndex?: number | undefined;
  /** So much the index changes at least where a change is told. */
  readonly noticeableIndex?: number | undefined;
  /** How many answers in people's own words are taken along at most, for each question. */
  readonly openAnswersMost?: number | undefined;
}

/** What is counted, and by when. */
export interface ProfileChangesReport {
  /** How often in a year sessions and participants are counted. */
  readonly countsPerYear?: number | undefined;
  /** Whether the group has a place in the annual report. */
  readonly inAnnualReport?: boolean | undefined;
  /** How far from the usual turnout, in percentage points, still counts as usual. */
  readonly turnoutNearPercent?: number | undefined;
  /** By when the spring's sessions and participants are counted, MM-DD. */
  readonly springCountsBy?: string | undefined;
  /** By when the sessions and participants of autumn are counted, MM-DD. */
  readonly autumnCountsBy?: string | undefined;
  /** By when in the next year the federation has the counts. */
  readonly federationCountsBy?: string | undefined;
  /** By when the annual report is written, MM-DD. */
  readonly annualReportBy?: string | undefined;
  /** By when in the year before a group stands in the action plan. */
  readonly actionPlanBy?: string | undefined;
}

/** How much speaks against dates and teams that are suggested. */
export interface ProfileChangesSeasonPoints {
  /** For each session on an evening on which others meet for the same people. */
  readonly sameAudience?: number | undefined;
  /** For each session on a holiday. */
  readonly holiday?: number | undefined;
  /** For each session too early for people at work, or too late for anyone. */
  readonly unfitHour?: number | undefined;
  /** For each session from Friday to Sunday. */
  readonly endOfWeek?: number | undefined;
  /** For each facilitator fewer than advised. */
  readonly missingFacilitator?: number | undefined;
  /** For each without the basic course. */
  readonly noBasicCourse?: number | undefined;
  /** For each without the orientation, online. */
  readonly noOrientation?: number | undefined;
  /** For each week in which someone has more sessions than is good. */
  readonly busyWeek?: number | undefined;
  /** For each session that someone leads in the season already. */
  readonly otherSession?: number | undefined;
  /** For an event whose supporters all come from one association. */
  readonly oneAssociation?: number | undefined;
}

/** How groups are planned beside each other. */
export interface ProfileChangesSeason {
  /** How many sessions in a week are good for one who leads. */
  readonly sessionsPerWeekMost?: number | undefined;
  /** The month, 1 to 12, in which nobody expects a group to meet. */
  readonly quietMonth?: number | undefined;
  /** When sessions by day usually begin. */
  readonly daytime?: LocalTime | undefined;
  /** When sessions in the evening usually begin. */
  readonly evening?: LocalTime | undefined;
  /** How many suggestions are made. */
  readonly suggestionsMost?: number | undefined;
  /** How much speaks against dates and teams that are suggested. */
  readonly points?: ProfileChangesSeasonPoints | undefined;
}

/** How messages go out. */
export interface ProfileChangesMessages {
  /** Whether one message goes to all in the blind copy, or one to each. */
  readonly delivery?: "blind-copies" | "one-each" | undefined;
  /** How many recipients one message has at most. */
  readonly recipientsMost?: number | undefined;
  /** After how many reports that an address was not reached nothing more is sent to it. */
  readonly bouncesMost?: number | undefined;
  /** How many messages go out in a minute at most. */
  readonly perMinute?: number | undefined;
  /** How long a subject is at most, in characters. */
  readonly subjectMost?: number | undefined;
}

/** When things are done. */
export interface ProfileChangesTasks {
  /** How long before registration opens the form is ready. */
  readonly formReadyDays?: number | undefined;
  /** How long before the material is made those who come to tell or to speak are asked. */
  readonly speakersAnswerDays?: number | undefined;
  /** How long after a session those who came to tell or to speak are thanked. */
  readonly thanksDays?: number | undefined;
  /** How long before people are told the material is ready. */
  readonly materialReadyDays?: number | undefined;
  /** How long before the first session the facilitators are oriented. */
  readonly orientationDays?: number | undefined;
  /** How long before the first session the technology is practised and commitments are agreed on. */
  readonly practiceDays?: number | undefined;
  /** How long before registration closes the online meetings are made. */
  readonly meetingLinksDays?: number | undefined;
  /** How long after registration has closed the welcome message is sent. */
  readonly welcomeDays?: number | undefined;
  /** How long before a session its facilitators plan it. */
  readonly preparationDays?: number | undefined;
  /** After how many days a summary that is missing is asked for again. */
  readonly summaryAgainDays?: number | undefined;
  /** How often a summary is asked for at most. */
  readonly summaryAsksMost?: number | undefined;
  /** How long before a session people are reminded of it. */
  readonly reminderDays?: number | undefined;
  /** How long after a session its summary is written. */
  readonly summaryDays?: number | undefined;
  /** How long after agreeing on ground rules they are looked at again. */
  readonly groundRulesLookDays?: number | undefined;
}

/** How groups begin and go on. */
export interface ProfileChangesLifecycle {
  /** How long it takes from the idea to the first session. */
  readonly startUpDaysLeast?: number | undefined;
  /** How many days it takes at most from the idea to the first session. */
  readonly startUpDaysMost?: number | undefined;
  /** In a group without an end: by which session it makes its own ground rules. */
  readonly groundRulesSession?: number | undefined;
  /** How long a group goes on before it looks at how it is doing. */
  readonly evaluationDays?: number | undefined;
  /** How many days a group goes on at most before it looks at how it is doing. */
  readonly evaluationDaysMost?: number | undefined;
}

/** An event at which one can come and see before a group begins. */
export interface ProfileChangesGateway {
  /** How long a peer event for families lasts. */
  readonly familyHoursLeast?: number | undefined;
  /** How long a peer event for families lasts at most, in hours. */
  readonly familyHoursMost?: number | undefined;
  /** For how many people a peer event is. */
  readonly peopleLeast?: number | undefined;
  /** For how many people a peer event is at most. */
  readonly peopleMost?: number | undefined;
  /** How long those who come talk of what a group is needed for. */
  readonly talkMinutes?: number | undefined;
}

/** A group without an end: how it begins, and how it goes on. */
export interface ProfileChangesEarlyRhythm {
  /** How many first sessions are held densely at least. */
  readonly sessionsLeast?: number | undefined;
  /** How many first sessions are held densely at most. */
  readonly sessionsMost?: number | undefined;
  /** Weeks from one session to the next at first. */
  readonly weeks?: number | undefined;
  /** Weeks from one session to the next later on. */
  readonly thenWeeks?: number | undefined;
  /** The fewest weeks between sessions later on. */
  readonly thenWeeksLeast?: number | undefined;
  /** The most weeks between sessions later on. */
  readonly thenWeeksMost?: number | undefined;
}

/** How long one stays who has started a group. */
export interface ProfileChangesInitiator {
  /** For how many sessions an initiator stays at least. */
  readonly staysLeast?: number | undefined;
  /** For how many sessions an initiator stays at most. */
  readonly staysMost?: number | undefined;
}

/** What a platform's licence allows. */
export interface ProfileChangesLicence {
  /** How long a meeting can last; absent: as long as one likes. */
  readonly minutes?: number | undefined;
  /** How many people a meeting can have; absent: as many as one likes. */
  readonly participants?: number | undefined;
  /** Whether one can lead small groups; it takes the desktop app. */
  readonly breakoutRooms?: boolean | undefined;
  /** Whether accounts are only for elected officers. */
  readonly forOfficersOnly?: boolean | undefined;
}

/** What a federation does differently: any part of a profile, as plain values. */
export interface ProfileChanges {
  /** The version of this form. */
  readonly schema?: 1 | undefined;
  /** The federation's name for its practice. */
  readonly name: string;
  /** By JSON Pointer: the section of the federation's own document that says so. */
  readonly sources?: Readonly<Record<string, string>> | undefined;
  /** In which language groups are written to (BCP 47). */
  readonly language?: string | undefined;
  /** In which time zone groups meet, by its IANA name. */
  readonly timeZone?: TimeZone | undefined;
  /** How far ahead the sessions of a group without an end are dated. */
  readonly horizonDays?: number | undefined;
  /** How long before the first session planning begins. */
  readonly planningLeadDays?: number | undefined;
  /** How many days before the first session planning may begin at the latest. */
  readonly planningLeadDaysLeast?: number | undefined;
  /** skip: the rhythm passes over holidays; flag: the date stays and the review tells of it. */
  readonly holidays?: "skip" | "flag" | undefined;
  /** The last days of the seasons within which groups are planned, MM-DD. */
  readonly seasons?: ProfileChangesSeasons | undefined;
  /** What holds of each format. */
  readonly formats?: ProfileChangesFormats | undefined;
  /** How many times as long as its rhythm's interval a pause between sessions may be. */
  readonly pauseTimesMost?: number | undefined;
  /** Never fewer facilitators than this. */
  readonly facilitatorsLeast?: number | undefined;
  /** When people can come, on the wall clock. */
  readonly hours?: ProfileChangesHours | undefined;
  /** For how long what facilitators have learned holds. */
  readonly training?: ProfileChangesTraining | undefined;
  /** What sessions are made of. */
  readonly agenda?: ProfileChangesAgenda | undefined;
  /** Minutes before the start and after the end. */
  readonly facilitation?: ProfileChangesFacilitation | undefined;
  /** How registrations are taken and kept. */
  readonly registration?: ProfileChangesRegistration | undefined;
  /** How people hear of groups. */
  readonly publicity?: ProfileChangesPublicity | undefined;
  /** By kind of channel: what it is with you, as people know it. Publicity names it. */
  readonly channels?: ProfileChangesChannels | undefined;
  /** How feedback is asked for and told. */
  readonly feedback?: ProfileChangesFeedback | undefined;
  /** What is counted, and by when. */
  readonly report?: ProfileChangesReport | undefined;
  /** How groups are planned beside each other. */
  readonly season?: ProfileChangesSeason | undefined;
  /** How messages go out. */
  readonly messages?: ProfileChangesMessages | undefined;
  /** When things are done. */
  readonly tasks?: ProfileChangesTasks | undefined;
  /** How groups begin and go on. */
  readonly lifecycle?: ProfileChangesLifecycle | undefined;
  /** An event at which one can come and see before a group begins. */
  readonly gateway?: ProfileChangesGateway | undefined;
  /** How long a closed group takes its facilitators' weekly work. */
  readonly closedGroupWorkDays?: number | undefined;
  /** A group without an end: how it begins, and how it goes on. */
  readonly earlyRhythm?: ProfileChangesEarlyRhythm | undefined;
  /** How long one stays who has started a group. */
  readonly initiator?: ProfileChangesInitiator | undefined;
  /** The licence that a group meets under unless it says otherwise. */
  readonly licence?: string | undefined;
  /** By id: what each licence of the platform allows. */
  readonly licences?: Readonly<Record<string, ProfileChangesLicence>> | undefined;
  /** By rule: how its findings count. Locked rules cannot be lowered. */
  readonly severities?: Readonly<Record<string, "off" | "info" | "warning" | "error">> | undefined;
}

/** What a platform's licence allows; what it does not mention is not limited. */
export interface Licence {
  /** How long a meeting can last; absent: as long as one likes. */
  readonly minutes?: Figure<number> | undefined;
  /** How many people a meeting can have; absent: as many as one likes. */
  readonly participants?: Figure<number> | undefined;
  /** Whether one can lead small groups; it takes the desktop app. */
  readonly breakoutRooms?: Figure<boolean> | undefined;
  /** Whether accounts are only for elected officers. */
  readonly forOfficersOnly?: Figure<boolean> | undefined;
}

/** The last days of the seasons within which groups are planned, MM-DD. */
export interface ProfileSeasons {
  /** The last day of spring, MM-DD. Usually 06-15 (Piiri's own advice). */
  readonly springEnds: Figure<string>;
  /** The last day of autumn, MM-DD. Usually 12-15 (Piiri's own advice). */
  readonly autumnEnds: Figure<string>;
}

/** What holds of a closed group. */
export interface ProfileClosedGroup {
  /** A session's length in minutes. Usually 120 minutes (Guide to online peer support groups 2024, section 3). */
  readonly duration: Figure<number>;
  /** The shortest session that is still well, in minutes. Usually 90 minutes (Guide to online peer support groups 2024, section 3). */
  readonly durationLeast: Figure<number>;
  /** The longest session that is still well, in minutes. Usually 120 minutes (Guide to online peer support groups 2024, section 3). */
  readonly durationMost: Figure<number>;
  /** How many facilitators are advised at least. Usually 2 (Guide to online peer support groups 2024, section 3). */
  readonly facilitatorsAdvised: Figure<number>;
  /** How many will do, with a note that more are advised. Usually 2 (Guide to online peer support groups 2024, section 3). */
  readonly facilitatorsLeast: Figure<number>;
  /** How many facilitators are advised at most. Usually 3 (Guide to online peer support groups 2024, section 2). */
  readonly facilitatorsMost: Figure<number>;
  /** Whether participants are shown times. Usually false (Guide to online peer support groups 2024, section 3). */
  readonly programmeTimes: Figure<boolean>;
  /** How long before a session one can register for it. Usually 30 days (Guide to online peer support groups 2024, section 5). */
  readonly registrationOpensDays: Figure<number>;
  /** How many days before a session registration may open at the latest. Usually 28 days (Piiri's own advice). */
  readonly registrationOpensDaysLeast: Figure<number>;
  /** How long before a session its registration closes. Usually 6 days (Guide to online peer support groups 2024, section 5). */
  readonly registrationClosesDays: Figure<number>;
  /** How many days before a session registration may close at the latest. Usually 5 days (Piiri's own advice). */
  readonly registrationClosesDaysLeast: Figure<number>;
  /** How many days before a session registration may close at the earliest. Usually 6 days (Piiri's own advice). */
  readonly registrationClosesDaysMost: Figure<number>;
  /** How long before the first session people are told of the group. Usually 30 days (Guide to online peer support groups 2024, section 6). */
  readonly publicityStartsDays: Figure<number>;
  /** How many days before the first session people may be told of the group at the latest. Usually 28 days (Piiri's own advice). */
  readonly publicityStartsDaysLeast: Figure<number>;
  /** Weeks from one session to the next. Usually 2 weeks (Guide to online peer support groups 2024, section 3). */
  readonly intervalWeeks: Figure<number>;
  /** The most weeks from one session to the next. Usually 2 weeks (Guide to online peer support groups 2024, section 3). */
  readonly intervalWeeksMost: Figure<number>;
  /** With how few people the group works. Usually 4 (Guide to online peer support groups 2024, section 3). */
  readonly seatsLeast: Figure<number>;
  /** For how many people there is room at most. Usually 8 (Guide to online peer support groups 2024, section 3). */
  readonly seatsMost: Figure<number>;
  /** How many sessions a closed group has. Usually 6 (Guide to online peer support groups 2024, section 3). */
  readonly sessions: Figure<number>;
  /** A group that is not full takes newcomers up to this session. Usually 2 (Guide to online peer support groups 2024, section 5). */
  readonly lateIntakeSessions: Figure<number>;
}

/** What holds of open meetings. */
export interface ProfileOpenMeetings {
  /** A session's length in minutes. Usually 120 minutes (Guide to online peer support groups 2024, section 3). */
  readonly duration: Figure<number>;
  /** The shortest session that is still well, in minutes. Usually 90 minutes (Guide to online peer support groups 2024, section 3). */
  readonly durationLeast: Figure<number>;
  /** The longest session that is still well, in minutes. Usually 120 minutes (Guide to online peer support groups 2024, section 3). */
  readonly durationMost: Figure<number>;
  /** How many facilitators are advised at least. Usually 3 (Guide to online peer support groups 2024, section 3). */
  readonly facilitatorsAdvised: Figure<number>;
  /** How many will do, with a note that more are advised. Usually 2 (Guide to online peer support groups 2024, section 2). */
  readonly facilitatorsLeast: Figure<number>;
  /** How many facilitators are advised at most. Usually 4 (Guide to online peer support groups 2024, section 3). */
  readonly facilitatorsMost: Figure<number>;
  /** Whether participants are shown times. Usually false (Guide to online peer support groups 2024, section 3). */
  readonly programmeTimes: Figure<boolean>;
  /** How long before a session one can register for it. Usually 30 days (Guide to online peer support groups 2024, section 5). */
  readonly registrationOpensDays: Figure<number>;
  /** How many days before a session registration may open at the latest. Usually 28 days (Piiri's own advice). */
  readonly registrationOpensDaysLeast: Figure<number>;
  /** How long before a session its registration closes. Usually 2 days (Guide to online peer support groups 2024, section 5). */
  readonly registrationClosesDays: Figure<number>;
  /** How many days before a session registration may close at the latest. Usually 1 days (Piiri's own advice). */
  readonly registrationClosesDaysLeast: Figure<number>;
  /** How many days before a session registration may close at the earliest. Usually 3 days (Piiri's own advice). */
  readonly registrationClosesDaysMost: Figure<number>;
  /** How long before the first session people are told of the group. Usually 21 days (Guide to online peer support groups 2024, appendix 3). */
  readonly publicityStartsDays: Figure<number>;
  /** How many days before the first session people may be told of the group at the latest. Usually 18 days (Piiri's own advice). */
  readonly publicityStartsDaysLeast: Figure<number>;
  /** Weeks from one session to the next. Usually 2 weeks (Guide to online peer support groups 2024, section 3). */
  readonly intervalWeeks: Figure<number>;
  /** The most weeks from one session to the next. Usually 4 weeks (Guide to online peer support groups 2024, section 3). */
  readonly intervalWeeksMost: Figure<number>;
  /** With how few people the group works. Usually 4 (Guide to online peer support groups 2024, section 3). */
  readonly seatsLeast: Figure<number>;
  /** For how many people there is room at most. Usually 8 (Guide to online peer support groups 2024, section 3). */
  readonly seatsMost: Figure<number>;
}

/** What holds of a single event. */
export interface ProfileSingleEvent {
  /** A session's length in minutes. Usually 120 minutes (Guide to online peer support groups 2024, section 3). */
  readonly duration: Figure<number>;
  /** The shortest session that is still well, in minutes. Usually 90 minutes (Guide to online peer support groups 2024, section 3). */
  readonly durationLeast: Figure<number>;
  /** The longest session that is still well, in minutes. Usually 120 minutes (Guide to online peer support groups 2024, section 3). */
  readonly durationMost: Figure<number>;
  /** How many facilitators are advised at least. Usually 3 (Guide to online peer support groups 2024, section 3). */
  readonly facilitatorsAdvised: Figure<number>;
  /** How many will do, with a note that more are advised. Usually 3 (Guide to online peer support groups 2024, section 3). */
  readonly facilitatorsLeast: Figure<number>;
  /** How many facilitators are advised at most. Usually 4 (Guide to online peer support groups 2024, section 3). */
  readonly facilitatorsMost: Figure<number>;
  /** Whether participants are shown times. Usually true (Guide to online peer support groups 2024, section 3). */
  readonly programmeTimes: Figure<boolean>;
  /** How long before a session one can register for it. Usually 30 days (Guide to online peer support groups 2024, section 5). */
  readonly registrationOpensDays: Figure<number>;
  /** How many days before a session registration may open at the latest. Usually 28 days (Piiri's own advice). */
  readonly registrationOpensDaysLeast: Figure<number>;
  /** How long before a session its registration closes. Usually 2 days (Guide to online peer support groups 2024, section 5). */
  readonly registrationClosesDays: Figure<number>;
  /** How many days before a session registration may close at the latest. Usually 1 days (Piiri's own advice). */
  readonly registrationClosesDaysLeast: Figure<number>;
  /** How many days before a session registration may close at the earliest. Usually 3 days (Piiri's own advice). */
  readonly registrationClosesDaysMost: Figure<number>;
  /** How long before the first session people are told of the group. Usually 30 days (Guide to online peer support groups 2024, section 6). */
  readonly publicityStartsDays: Figure<number>;
  /** How many days before the first session people may be told of the group at the latest. Usually 28 days (Piiri's own advice). */
  readonly publicityStartsDaysLeast: Figure<number>;
  /** How long before the event its preparation begins. Usually 60 days (Guide to online peer support groups 2024, section 3). */
  readonly preparationDays: Figure<number>;
  /** How many days before the event its preparation may begin at the latest. Usually 45 days (Piiri's own advice). */
  readonly preparationDaysLeast: Figure<number>;
  /** How long before the event its programme is agreed. Usually 45 days (Piiri's own advice). */
  readonly programmeDays: Figure<number>;
  /** How long before the event speakers are asked. Usually 35 days (Piiri's own advice). */
  readonly presentationsDays: Figure<number>;
  /** How long before the event the stories are told through once. Usually 10 days (Piiri's own advice). */
  readonly storiesDays: Figure<number>;
}

/** What holds of each format. */
export interface ProfileFormats {
  /** What holds of a closed group. */
  readonly "closed-group": ProfileClosedGroup;
  /** What holds of open meetings. */
  readonly "open-meetings": ProfileOpenMeetings;
  /** What holds of a single event. */
  readonly "single-event": ProfileSingleEvent;
}

/** When people can come, on the wall clock. */
export interface ProfileHours {
  /** Until when it is morning; then it is afternoon, until people at work can come. Usually 12:00 (Piiri's own advice). */
  readonly morningEnds: Figure<LocalTime>;
  /** When people at work can first come. Usually 16:00 (Piiri's own advice). */
  readonly workdayEnds: Figure<LocalTime>;
  /** When a session should have ended. Usually 21:00 (Piiri's own advice). */
  readonly eveningEnds: Figure<LocalTime>;
}

/** For how long what facilitators have learned holds. */
export interface ProfileTraining {
  /** For how many years the basic course holds. Usually 5 (Piiri's own advice). */
  readonly basicCourseYears: Figure<number>;
  /** For how many years the orientation to facilitating online holds. Usually 3 (Piiri's own advice). */
  readonly orientationYears: Figure<number>;
  /** How long before a course ceases to hold it is refreshed. Usually 60 days (Piiri's own advice). */
  readonly refresherDays: Figure<number>;
}

/** What sessions are made of. */
export interface ProfileAgenda {
  /** Minutes for welcoming. Usually 10 minutes (Guide to online peer support groups 2024, section 3). */
  readonly welcome: Figure<number>;
  /** Minutes of the break. Usually 10 minutes (Guide to online peer support groups 2024, section 3). */
  readonly break: Figure<number>;
  /** The shortest break of an event, in minutes. Usually 5 minutes (Piiri's own advice). */
  readonly eventBreakLeast: Figure<number>;
  /** Minutes in which each person introduces themselves. Usually 3 minutes (Piiri's own advice). */
  readonly introductionsPerPerson: Figure<number>;
  /** Minutes for each person in the closing round. Usually 1.5 minutes (Piiri's own advice). */
  readonly closingPerPerson: Figure<number>;
  /** A round shorter than this, in minutes a person, hurries people. Usually 1 minutes (Piiri's own advice). */
  readonly roundLeastPerPerson: Figure<number>;
  /** Minutes for closing an event. Usually 10 minutes (Piiri's own advice). */
  readonly eventClosing: Figure<number>;
  /** Rounds are rounded up to a multiple of this. Usually 5 (Piiri's own advice). */
  readonly roundTo: Figure<number>;
  /** Where in the session the break lies, as a share of it. Usually 40 per cent (Piiri's own advice). */
  readonly breakFromPercent: Figure<number>;
  /** Up to where in the session the break lies, as a share of it. Usually 60 per cent (Piiri's own advice). */
  readonly breakToPercent: Figure<number>;
  /** In a group without an end: how many first sessions are for getting acquainted. Usually 3 (Handbook of peer support 2010, section 4.4). */
  readonly acquaintanceSessions: Figure<number>;
  /** The same in a closed group. Usually 2 (Piiri's own advice). */
  readonly acquaintanceSessionsClosed: Figure<number>;
}

/** Minutes before the start and after the end. */
export interface ProfileFacilitation {
  /** Minutes before the start at which facilitators gather. Usually 30 minutes (Guide to online peer support groups 2024, section 3). */
  readonly preparation: Figure<number>;
  /** Minutes before the start at which participants are let in. Usually 15 minutes (Guide to online peer support groups 2024, section 3). */
  readonly admission: Figure<number>;
  /** Minutes after the end that facilitators talk it over. Usually 15 minutes (Guide to online peer support groups 2024, section 3). */
  readonly reflection: Figure<number>;
}

/** How registrations are taken and kept. */
export interface ProfileRegistration {
  /** The share of the registered who come, as 2/3. Usually 2/3 (Guide to online peer support groups 2024, section 5). */
  readonly turnout: Figure<Ratio>;
  /** As many registrations as that share weighs against what was seen. Usually 24 (Piiri's own advice). */
  readonly turnoutWeight: Figure<number>;
  /** From how many sessions on the share is learned from what was seen. Usually 4 (Piiri's own advice). */
  readonly turnoutSessionsLeast: Figure<number>;
  /** For how long one person may be in a meeting twice, when changing devices. Usually 10 minutes (Piiri's own advice). */
  readonly overlapMinutes: Figure<number>;
  /** How likely it is that as many come as one is told to expect. Usually 90 per cent (Piiri's own advice). */
  readonly usualComersPercent: Figure<number>;
  /** How a free place goes to the first who waits. Usually by-itself (Piiri's own advice). */
  readonly promotion: Figure<"by-itself" | "by-offer">;
  /** How long an offered place is kept. Usually 48 hours (Piiri's own advice). */
  readonly offerHours: Figure<number>;
  /** How long before its end a waiting list makes no more offers. Usually 12 hours (Piiri's own advice). */
  readonly offerHoursLeast: Figure<number>;
  /** How long people who would like a group wait at most before they are told how it goes. Usually 90 days (Piiri's own advice). */
  readonly interestDaysMost: Figure<number>;
  /** Whether a place is given only to those who say in the form that they have read the privacy notice and accept it. Usually false (Piiri's own advice). */
  readonly noticeAccepted: Figure<boolean>;
  /** How long after the last session registrations are kept. Usually 30 days (Piiri's own advice). */
  readonly keptDays: Figure<number>;
  /** How many days after the last session registrations are kept at most. Usually 365 days (Piiri's own advice). */
  readonly keptDaysMost: Figure<number>;
}

/** How people hear of groups. */
export interface ProfilePublicity {
  /** In how many places a group is told of at least. Usually 2 (Piiri's own advice). */
  readonly channelsLeast: Figure<number>;
  /** For how many days a paid post is shown at least. Usually 7 days (Guide to online peer support groups 2024, section 6). */
  readonly paidPostDaysLeast: Figure<number>;
  /** The least that a paid post costs, in euros. Usually 40 euros (Guide to online peer support groups 2024, section 6). */
  readonly paidPostEurosLeast: Figure<number>;
  /** The most that a paid post costs, in euros. Usually 50 euros (Guide to online peer support groups 2024, section 6). */
  readonly paidPostEurosMost: Figure<number>;
  /** How long a short post is at most, in characters. Usually 280 characters (Piiri's own advice). */
  readonly shortPostCharacters: Figure<number>;
}

/** How feedback is asked for and told. */
export interface ProfileFeedback {
  /** Right after the last session: within so many days. Usually 7 days (Piiri's own advice). */
  readonly askedWithinDays: Figure<number>;
  /** How long after asking the answers are gone through. Usually 30 days (Piiri's own advice). */
  readonly goneThroughDays: Figure<number>;
  /** Results are told from this many answers on. Usually 5 (Piiri's own advice). */
  readonly threshold: Figure<number>;
  /** The fewest answers from which on a federation may have results told. Usually 3 (Piiri's own advice). */
  readonly thresholdLeast: Figure<number>;
  /** The most answers that may be asked for before results are told. Usually 10 (Piiri's own advice). */
  readonly thresholdMost: Figure<number>;
  /** How long people have to answer from the day they are asked. Usually 14 days (Piiri's own advice). */
  readonly answerDays: Figure<number>;
  /** The school grades that are given, from the lowest. Usually 4 (Guide to online peer support groups 2024, appendix 2). */
  readonly gradeLeast: Figure<number>;
  /** The highest school grade that is given. Usually 10 (Guide to online peer support groups 2024, appendix 2). */
  readonly gradeMost: Figure<number>;
  /** How many answers stand together at least where it is told how many there were. Usually 3 (Piiri's own advice). */
  readonly classLeast: Figure<number>;
  /** Shares are told to the nearest so many per cent. Usually 5 per cent (Piiri's own advice). */
  readonly shareStepPercent: Figure<number>;
  /** How likely a told interval is to hold, in per cent. Usually 90 per cent (Piiri's own advice). */
  readonly intervalPercent: Figure<number>;
  /** From this index on (0 to 100) a goal is reached; what is below is to be developed. Usually 60 (Piiri's own advice). */
  readonly reachedIndex: Figure<number>;
  /** From this index on a goal is reached in part. Usually 40 (Piiri's own advice). */
  readonly partlyIndex: Figure<number>;
  /** From this index on it is a strength. Usually 75 (Piiri's own advice). */
  readonly strengthIndex: Figure<number>;
  /** So much the index changes at least where a change is told. Usually 10 (Piiri's own advice). */
  readonly noticeableIndex: Figure<number>;
  /** How many answers in people's own words are taken along at most, for each question. Usually 100 (Piiri's own advice). */
  readonly openAnswersMost: Figure<number>;
}

/** What is counted, and by when. */
export interface ProfileReport {
  /** How often in a year sessions and participants are counted. Usually 2 (Guide to online peer support groups 2024, appendix 3). */
  readonly countsPerYear: Figure<number>;
  /** Whether the group has a place in the annual report. Usually true (Guide to online peer support groups 2024, section 3). */
  readonly inAnnualReport: Figure<boolean>;
  /** How far from the usual turnout, in percentage points, still counts as usual. Usually 5 per cent (Piiri's own advice). */
  readonly turnoutNearPercent: Figure<number>;
  /** By when the spring's sessions and participants are counted, MM-DD. Usually 06-30 (Piiri's own advice). */
  readonly springCountsBy: Figure<string>;
  /** By when the sessions and participants of autumn are counted, MM-DD. Usually 12-31 (Piiri's own advice). */
  readonly autumnCountsBy: Figure<string>;
  /** By when in the next year the federation has the counts. Usually 01-31 (Piiri's own advice). */
  readonly federationCountsBy: Figure<string>;
  /** By when the annual report is written, MM-DD. Usually 02-28 (Piiri's own advice). */
  readonly annualReportBy: Figure<string>;
  /** By when in the year before a group stands in the action plan. Usually 10-31 (Piiri's own advice). */
  readonly actionPlanBy: Figure<string>;
}

/** How much speaks against dates and teams that are suggested. */
export interface ProfileSeasonPoints {
  /** For each session on an evening on which others meet for the same people. Usually 5 (Piiri's own advice). */
  readonly sameAudience: Figure<number>;
  /** For each session on a holiday. Usually 4 (Piiri's own advice). */
  readonly holiday: Figure<number>;
  /** For each session too early for people at work, or too late for anyone. Usually 4 (Piiri's own advice). */
  readonly unfitHour: Figure<number>;
  /** For each session from Friday to Sunday. Usually 2 (Piiri's own advice). */
  readonly endOfWeek: Figure<number>;
  /** For each facilitator fewer than advised. Usually 6 (Piiri's own advice). */
  readonly missingFacilitator: Figure<number>;
  /** For each without the basic course. Usually 6 (Piiri's own advice). */
  readonly noBasicCourse: Figure<number>;
  /** For each without the orientation, online. Usually 3 (Piiri's own advice). */
  readonly noOrientation: Figure<number>;
  /** For each week in which someone has more sessions than is good. Usually 3 (Piiri's own advice). */
  readonly busyWeek: Figure<number>;
  /** For each session that someone leads in the season already. Usually 1 (Piiri's own advice). */
  readonly otherSession: Figure<number>;
  /** For an event whose supporters all come from one association. Usually 2 (Piiri's own advice). */
  readonly oneAssociation: Figure<number>;
}

/** How groups are planned beside each other. */
export interface ProfileSeason {
  /** How many sessions in a week are good for one who leads. Usually 2 (Piiri's own advice). */
  readonly sessionsPerWeekMost: Figure<number>;
  /** The month, 1 to 12, in which nobody expects a group to meet. Usually 7 (Piiri's own advice). */
  readonly quietMonth: Figure<number>;
  /** When sessions by day usually begin. Usually 13:00 (Piiri's own advice). */
  readonly daytime: Figure<LocalTime>;
  /** When sessions in the evening usually begin. Usually 18:00 (Guide to online peer support groups 2024, section 3). */
  readonly evening: Figure<LocalTime>;
  /** How many suggestions are made. Usually 5 (Piiri's own advice). */
  readonly suggestionsMost: Figure<number>;
  /** How much speaks against dates and teams that are suggested. */
  readonly points: ProfileSeasonPoints;
}

/** How messages go out. */
export interface ProfileMessages {
  /** Whether one message goes to all in the blind copy, or one to each. Usually blind-copies (Guide to online peer support groups 2024, section 4). */
  readonly delivery: Figure<"blind-copies" | "one-each">;
  /** How many recipients one message has at most. Usually 100 (Piiri's own advice). */
  readonly recipientsMost: Figure<number>;
  /** After how many reports that an address was not reached nothing more is sent to it. Usually 3 (Piiri's own advice). */
  readonly bouncesMost: Figure<number>;
  /** How many messages go out in a minute at most. Usually 25 (Piiri's own advice). */
  readonly perMinute: Figure<number>;
  /** How long a subject is at most, in characters. Usually 60 characters (Piiri's own advice). */
  readonly subjectMost: Figure<number>;
}

/** When things are done. */
export interface ProfileTasks {
  /** How long before registration opens the form is ready. Usually 7 days (Piiri's own advice). */
  readonly formReadyDays: Figure<number>;
  /** How long before the material is made those who come to tell or to speak are asked. Usually 7 days (Piiri's own advice). */
  readonly speakersAnswerDays: Figure<number>;
  /** How long after a session those who came to tell or to speak are thanked. Usually 1 days (Piiri's own advice). */
  readonly thanksDays: Figure<number>;
  /** How long before people are told the material is ready. Usually 7 days (Piiri's own advice). */
  readonly materialReadyDays: Figure<number>;
  /** How long before the first session the facilitators are oriented. Usually 42 days (Piiri's own advice). */
  readonly orientationDays: Figure<number>;
  /** How long before the first session the technology is practised and commitments are agreed on. Usually 14 days (Piiri's own advice). */
  readonly practiceDays: Figure<number>;
  /** How long before registration closes the online meetings are made. Usually 7 days (Piiri's own advice). */
  readonly meetingLinksDays: Figure<number>;
  /** How long after registration has closed the welcome message is sent. Usually 1 days (Piiri's own advice). */
  readonly welcomeDays: Figure<number>;
  /** How long before a session its facilitators plan it. Usually 7 days (Piiri's own advice). */
  readonly preparationDays: Figure<number>;
  /** After how many days a summary that is missing is asked for again. Usually 4 days (Piiri's own advice). */
  readonly summaryAgainDays: Figure<number>;
  /** How often a summary is asked for at most. Usually 3 (Piiri's own advice). */
  readonly summaryAsksMost: Figure<number>;
  /** How long before a session people are reminded of it. Usually 2 days (Piiri's own advice). */
  readonly reminderDays: Figure<number>;
  /** How long after a session its summary is written. Usually 0 days (Guide to online peer support groups 2024, section 3). */
  readonly summaryDays: Figure<number>;
  /** How long after agreeing on ground rules they are looked at again. Usually 182 days (Piiri's own advice). */
  readonly groundRulesLookDays: Figure<number>;
}

/** How groups begin and go on. */
export interface ProfileLifecycle {
  /** How long it takes from the idea to the first session. Usually 120 days (Handbook of peer support 2010, section 4.2). */
  readonly startUpDaysLeast: Figure<number>;
  /** How many days it takes at most from the idea to the first session. Usually 184 days (Handbook of peer support 2010, section 4.2). */
  readonly startUpDaysMost: Figure<number>;
  /** In a group without an end: by which session it makes its own ground rules. Usually 4 (Piiri's own advice). */
  readonly groundRulesSession: Figure<number>;
  /** How long a group goes on before it looks at how it is doing. Usually 365 days (Handbook of peer support 2010, section 4.5). */
  readonly evaluationDays: Figure<number>;
  /** How many days a group goes on at most before it looks at how it is doing. Usually 400 days (Piiri's own advice). */
  readonly evaluationDaysMost: Figure<number>;
}

/** An event at which one can come and see before a group begins. */
export interface ProfileGateway {
  /** How long a peer event for families lasts. Usually 4 hours (Handbook of peer support 2010, section 4.3). */
  readonly familyHoursLeast: Figure<number>;
  /** How long a peer event for families lasts at most, in hours. Usually 5 hours (Handbook of peer support 2010, section 4.3). */
  readonly familyHoursMost: Figure<number>;
  /** For how many people a peer event is. Usually 20 (Handbook of peer support 2010, section 4.3). */
  readonly peopleLeast: Figure<number>;
  /** For how many people a peer event is at most. Usually 100 (Handbook of peer support 2010, section 4.3). */
  readonly peopleMost: Figure<number>;
  /** How long those who come talk of what a group is needed for. Usually 60 minutes (Handbook of peer support 2010, section 4.3). */
  readonly talkMinutes: Figure<number>;
}

/** A group without an end: how it begins, and how it goes on. */
export interface ProfileEarlyRhythm {
  /** How many first sessions are held densely at least. Usually 3 (Handbook of peer support 2010, section 4.4). */
  readonly sessionsLeast: Figure<number>;
  /** How many first sessions are held densely at most. Usually 4 (Handbook of peer support 2010, section 4.4). */
  readonly sessionsMost: Figure<number>;
  /** Weeks from one session to the next at first. Usually 2 weeks (Handbook of peer support 2010, section 4.4). */
  readonly weeks: Figure<number>;
  /** Weeks from one session to the next later on. Usually 4 weeks (Handbook of peer support 2010, section 4.4). */
  readonly thenWeeks: Figure<number>;
  /** The fewest weeks between sessions later on. Usually 3 weeks (Handbook of peer support 2010, section 4.5). */
  readonly thenWeeksLeast: Figure<number>;
  /** The most weeks between sessions later on. Usually 5 weeks (Piiri's own advice). */
  readonly thenWeeksMost: Figure<number>;
}

/** How long one stays who has started a group. */
export interface ProfileInitiator {
  /** For how many sessions an initiator stays at least. Usually 3 (Handbook of peer support 2010, section 4.4). */
  readonly staysLeast: Figure<number>;
  /** For how many sessions an initiator stays at most. Usually 4 (Handbook of peer support 2010, section 4.4). */
  readonly staysMost: Figure<number>;
}

/** A federation's practice: every number and choice, each with its source. */
export interface Profile {
  /** The federation's name for its practice. */
  readonly name: string;
  /** In which language groups are written to (BCP 47). Usually fi (Piiri's own advice). */
  readonly language: Figure<string>;
  /** In which time zone groups meet, by its IANA name. Usually Europe/Helsinki (Piiri's own advice). */
  readonly timeZone: Figure<TimeZone>;
  /** How far ahead the sessions of a group without an end are dated. Usually 365 days (Piiri's own advice). */
  readonly horizonDays: Figure<number>;
  /** How long before the first session planning begins. Usually 60 days (Guide to online peer support groups 2024, section 5). */
  readonly planningLeadDays: Figure<number>;
  /** How many days before the first session planning may begin at the latest. Usually 45 days (Piiri's own advice). */
  readonly planningLeadDaysLeast: Figure<number>;
  /** skip: the rhythm passes over holidays; flag: the date stays and the review tells of it. Usually flag (Piiri's own advice). */
  readonly holidays: Figure<"skip" | "flag">;
  /** The last days of the seasons within which groups are planned, MM-DD. */
  readonly seasons: ProfileSeasons;
  /** What holds of each format. */
  readonly formats: ProfileFormats;
  /** How many times as long as its rhythm's interval a pause between sessions may be. Usually 2 (Piiri's own advice). */
  readonly pauseTimesMost: Figure<number>;
  /** Never fewer facilitators than this. Usually 2 (Guide to online peer support groups 2024, appendix 3). */
  readonly facilitatorsLeast: Figure<number>;
  /** When people can come, on the wall clock. */
  readonly hours: ProfileHours;
  /** For how long what facilitators have learned holds. */
  readonly training: ProfileTraining;
  /** What sessions are made of. */
  readonly agenda: ProfileAgenda;
  /** Minutes before the start and after the end. */
  readonly facilitation: ProfileFacilitation;
  /** How registrations are taken and kept. */
  readonly registration: ProfileRegistration;
  /** How people hear of groups. */
  readonly publicity: ProfilePublicity;
  /** By kind of channel: what it is with you, as people know it. Publicity names it. */
  readonly channels: Readonly<Partial<Record<Channel, Figure<string>>>>;
  /** How feedback is asked for and told. */
  readonly feedback: ProfileFeedback;
  /** What is counted, and by when. */
  readonly report: ProfileReport;
  /** How groups are planned beside each other. */
  readonly season: ProfileSeason;
  /** How messages go out. */
  readonly messages: ProfileMessages;
  /** When things are done. */
  readonly tasks: ProfileTasks;
  /** How groups begin and go on. */
  readonly lifecycle: ProfileLifecycle;
  /** An event at which one can come and see before a group begins. */
  readonly gateway: ProfileGateway;
  /** How long a closed group takes its facilitators' weekly work. Usually 125 days (Guide to online peer support groups 2024, section 3). */
  readonly closedGroupWorkDays: Figure<number>;
  /** A group without an end: how it begins, and how it goes on. */
  readonly earlyRhythm: ProfileEarlyRhythm;
  /** How long one stays who has started a group. */
  readonly initiator: ProfileInitiator;
  /** The licence that a group meets under unless it says otherwise. Usually nonprofit-basic (Guide to online peer support groups 2024, section 4). */
  readonly licence: Figure<string>;
  /** By id: what each licence of the platform allows. */
  readonly licences: Readonly<Record<string, Licence>>;
  /** By rule: how its findings count. Locked rules cannot be lowered. */
  readonly severities: Readonly<Record<string, Figure<"off" | "info" | "warning" | "error">>>;
}
