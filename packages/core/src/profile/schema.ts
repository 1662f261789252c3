import * as z from "zod/mini";
import { isLocalDate, isRatio, type Ratio } from "../kernel/index.js";
import { type Channel, channels, fields } from "../plan/index.js";

/** The version of the form of practices that this release reads. */
export const profileSchemaVersion = 1;

/** Where the JSON Schema of profiles is found, for editors. */
export const profileSchemaId = "https://unpkg.com/@piiri/core/schemas/profile-1.schema.json";

const { described, form, line, localTime, madeWhenRead, optional, whole } = fields;

/** A kind of value that may be left as it is. */
function changeable<Schema extends z.ZodMiniType>(schema: Schema) {
  return (description?: string) => optional(schema, description);
}

/**
 * A federation's practice as it may be changed, value by value; where each came from is told by `sources`, by JSON
 * Pointer. What is not mentioned stays as in the profile that it builds on.
 */
export const profileChangesSchema = madeWhenRead(() => {
  const monthDay = form("month-day", (value) => isLocalDate(`2027-${value}`), { pattern: "^[0-9]{2}-[0-9]{2}$" });
  const ratio = form<Ratio>("ratio", isRatio, { pattern: "^[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$" });

  const minutes = changeable(whole(0, 720));
  const sessionMinutes = changeable(whole(15, 720));
  const days = changeable(whole(0, 3660));
  const people = changeable(whole(1, 10_000));
  const years = changeable(whole(1, 100));
  const weeks = changeable(whole(1, 52));
  const sessions = changeable(whole(1, 500));
  const percent = changeable(whole(0, 100));
  const minutesEach = changeable(z.number().check(z.minimum(0), z.maximum(60)));
  const euros = changeable(z.number().check(z.minimum(0), z.maximum(100_000)));
  const count = changeable(whole(0, 100));
  const hours = changeable(whole(1, 720));
  const characters = changeable(whole(100, 5000));
  const yesOrNo = changeable(z.boolean());
  const dayOfYear = changeable(monthDay);

  const named = changeable(line(200));

  /** Each kind of channel may have a name. */
  const namesOfChannels = Object.fromEntries(channels.map((channel) => [channel, named()])) as Readonly<
    Record<Channel, ReturnType<typeof named>>
  >;

  const everyFormat = {
    duration: sessionMinutes("A session's length in minutes."),
    durationLeast: sessionMinutes("The shortest session that is still well, in minutes."),
    durationMost: sessionMinutes("The longest session that is still well, in minutes."),
    facilitatorsAdvised: people("How many facilitators are advised at least."),
    facilitatorsLeast: people("How many will do, with a note that more are advised."),
    facilitatorsMost: people("How many facilitators are advised at most."),
    programmeTimes: yesOrNo("Whether participants are shown times."),
    registrationOpensDays: days("How long before a session one can register for it."),
    registrationOpensDaysLeast: days("How many days before a session registration may open at the latest."),
    registrationClosesDays: days("How long before a session its registration closes."),
    registrationClosesDaysLeast: days("How many days before a session registration may close at the latest."),
    registrationClosesDaysMost: days("How many days before a session registration may close at the earliest."),
    publicityStartsDays: days("How long before the first session people are told of the group."),
    publicityStartsDaysLeast: days(
      "How many days before the first session people may be told of the group at the latest.",
    ),
  };

  const series = {
    intervalWeeks: weeks("Weeks from one session to the next."),
    intervalWeeksMost: weeks("The most weeks from one session to the next."),
    seatsLeast: people("With how few people the group works."),
    seatsMost: people("For how many people there is room at most."),
  };

  const licence = z.strictObject({
    minutes: sessionMinutes("How long a meeting can last; absent: as long as one likes."),
    participants: optional(whole(1, 1_000_000), "How many people a meeting can have; absent: as many as one likes."),
    breakoutRooms: yesOrNo("Whether one can lead small groups; it takes the desktop app."),
    forOfficersOnly: yesOrNo("Whether accounts are only for elected officers."),
  });

  return {
    schema: optional(z.literal(profileSchemaVersion), "The version of this form."),
    name: described(line(200), "The federation's name for its practice."),
    sources: optional(
      z.record(z.string(), line(200)),
      "By JSON Pointer: the section of the federation's own document that says so.",
    ),
    language: optional(fields.languageTag, "In which language groups are written to (BCP 47)."),
    timeZone: optional(fields.timeZone, "In which time zone groups meet, by its IANA name."),
    horizonDays: optional(whole(1, 3660), "How far ahead the sessions of a group without an end are dated."),
    planningLeadDays: days("How long before the first session planning begins."),
    planningLeadDaysLeast: days("How many days before the first session planning may begin at the latest."),
    holidays: optional(
      z.enum(["skip", "flag"]),
      "skip: the rhythm passes over holidays; flag: the date stays and the review tells of it.",
    ),
    seasons: optional(
      z.strictObject({
        springEnds: dayOfYear("The last day of spring, MM-DD."),
        autumnEnds: dayOfYear("The last day of autumn, MM-DD."),
      }),
      "The last days of the seasons within which groups are planned, MM-DD.",
    ),
    formats: optional(
      z.strictObject({
        "closed-group": optional(
          z.strictObject({
            ...everyFormat,
            ...series,
            sessions: sessions("How many sessions a closed group has."),
            lateIntakeSessions: sessions("A group that is not full takes newcomers up to this session."),
          }),
        ),
        "open-meetings": optional(z.strictObject({ ...everyFormat, ...series })),
        "single-event": optional(
          z.strictObject({
            ...everyFormat,
            preparationDays: days("How long before the event its preparation begins."),
            preparationDaysLeast: days("How many days before the event its preparation may begin at the latest."),
            programmeDays: days("How long before the event its programme is agreed."),
            presentationsDays: days("How long before the event speakers are asked."),
            storiesDays: days("How long before the event the stories are told through once."),
          }),
        ),
      }),
    ),
    pauseTimesMost: optional(
      whole(1, 100),
      "How many times as long as its rhythm's interval a pause between sessions may be.",
    ),
    facilitatorsLeast: people("Never fewer facilitators than this."),
    hours: optional(
      z.strictObject({
        morningEnds: optional(
          localTime,
          "Until when it is morning; then it is afternoon, until people at work can come.",
        ),
        workdayEnds: optional(localTime, "When people at work can first come."),
        eveningEnds: optional(localTime, "When a session should have ended."),
      }),
    ),
    training: optional(
      z.strictObject({
        basicCourseYears: years("For how many years the basic course holds."),
        orientationYears: years("For how many years the orientation to facilitating online holds."),
        refresherDays: days("How long before a course ceases to hold it is refreshed."),
      }),
      "For how long what facilitators have learned holds.",
    ),
    agenda: optional(
      z.strictObject({
        welcome: minutes("Minutes for welcoming."),
        break: minutes("Minutes of the break."),
        eventBreakLeast: minutes("The shortest break of an event, in minutes."),
        introductionsPerPerson: minutesEach("Minutes in which each person introduces themselves."),
        closingPerPerson: minutesEach("Minutes for each person in the closing round."),
        roundLeastPerPerson: minutesEach("A round shorter than this, in minutes a person, hurries people."),
        eventClosing: minutes("Minutes for closing an event."),
        roundTo: optional(whole(1, 60), "Rounds are rounded up to a multiple of this."),
        breakFromPercent: percent("Where in the session the break lies, as a share of it."),
        breakToPercent: percent("Up to where in the session the break lies, as a share of it."),
        acquaintanceSessions: sessions(
          "In a group without an end: how many first sessions are for getting acquainted.",
        ),
        acquaintanceSessionsClosed: sessions("The same in a closed group."),
      }),
    ),
    facilitation: optional(
      z.strictObject({
        preparation: minutes("Minutes before the start at which facilitators gather."),
        admission: minutes("Minutes before the start at which participants are let in."),
        reflection: minutes("Minutes after the end that facilitators talk it over."),
      }),
      "Minutes before the start and after the end.",
    ),
    registration: optional(
      z.strictObject({
        turnout: optional(ratio, "The share of the registered who come, as 2/3."),
        turnoutWeight: count("As many registrations as that share weighs against what was seen."),
        turnoutSessionsLeast: sessions("From how many sessions on the share is learned from what was seen."),
        overlapMinutes: minutes("For how long one person may be in a meeting twice, when changing devices."),
        usualComersPercent: percent("How likely it is that as many come as one is told to expect."),
        promotion: optional(z.enum(["by-itself", "by-offer"]), "How a free place goes to the first who waits."),
        offerHours: hours("How long an offered place is kept."),
        offerHoursLeast: hours("How long before its end a waiting list makes no more offers."),
        interestDaysMost: days("How long people who would like a group wait at most before they are told how it goes."),
        noticeAccepted: optional(
          z.boolean(),
          "Whether a place is given only to those who say in the form that they have read the privacy notice and accept it.",
        ),
        keptDays: days("How long after the last session registrations are kept."),
        keptDaysMost: days("How many days after the last session registrations are kept at most."),
      }),
    ),
    publicity: optional(
      z.strictObject({
        channelsLeast: count("In how many places a group is told of at least."),
        paidPostDaysLeast: days("For how many days a paid post is shown at least."),
        paidPostEurosLeast: euros("The least that a paid post costs, in euros."),
        paidPostEurosMost: euros("The most that a paid post costs, in euros."),
        shortPostCharacters: characters("How long a short post is at most, in characters."),
      }),
    ),
    channels: optional(
      z.strictObject(namesOfChannels),
      "By kind of channel: what it is with you, as people know it. Publicity names it.",
    ),
    feedback: optional(
      z.strictObject({
        askedWithinDays: days("Right after the last session: within so many days."),
        goneThroughDays: days("How long after asking the answers are gone through."),
        threshold: count("Results are told from this many answers on."),
        thresholdLeast: count("The fewest answers from which on a federation may have results told."),
        thresholdMost: count("The most answers that may be asked for before results are told."),
        answerDays: days("How long people have to answer from the day they are asked."),
        gradeLeast: count("The school grades that are given, from the lowest."),
        gradeMost: count("The highest school grade that is given."),
        classLeast: people("How many answers stand together at least where it is told how many there were."),
        shareStepPercent: changeable(whole(1, 25))("Shares are told to the nearest so many per cent."),
        intervalPercent: percent("How likely a told interval is to hold, in per cent."),
        reachedIndex: percent("From this index on (0 to 100) a goal is reached; what is below is to be developed."),
        partlyIndex: percent("From this index on a goal is reached in part."),
        strengthIndex: percent("From this index on it is a strength."),
        noticeableIndex: percent("So much the index changes at least where a change is told."),
        openAnswersMost: count("How many answers in people's own words are taken along at most, for each question."),
      }),
    ),
    report: optional(
      z.strictObject({
        countsPerYear: count("How often in a year sessions and participants are counted."),
        inAnnualReport: yesOrNo("Whether the group has a place in the annual report."),
        turnoutNearPercent: percent("How far from the usual turnout, in percentage points, still counts as usual."),
        springCountsBy: dayOfYear("By when the spring's sessions and participants are counted, MM-DD."),
        autumnCountsBy: dayOfYear("By when the sessions and participants of autumn are counted, MM-DD."),
        federationCountsBy: dayOfYear("By when in the next year the federation has the counts."),
        annualReportBy: dayOfYear("By when the annual report is written, MM-DD."),
        actionPlanBy: dayOfYear("By when in the year before a group stands in the action plan."),
      }),
    ),
    season: optional(
      z.strictObject({
        sessionsPerWeekMost: sessions("How many sessions in a week are good for one who leads."),
        quietMonth: optional(whole(1, 12), "The month, 1 to 12, in which nobody expects a group to meet."),
        daytime: optional(localTime, "When sessions by day usually begin."),
        evening: optional(localTime, "When sessions in the evening usually begin."),
        suggestionsMost: optional(whole(1, 50), "How many suggestions are made."),
        points: optional(
          z.strictObject({
            sameAudience: count("For each session on an evening on which others meet for the same people."),
            holiday: count("For each session on a holiday."),
            unfitHour: count("For each session too early for people at work, or too late for anyone."),
            endOfWeek: count("For each session from Friday to Sunday."),
            missingFacilitator: count("For each facilitator fewer than advised."),
            noBasicCourse: count("For each without the basic course."),
            noOrientation: count("For each without the orientation, online."),
            busyWeek: count("For each week in which someone has more sessions than is good."),
            otherSession: count("For each session that someone leads in the season already."),
            oneAssociation: count("For an event whose supporters all come from one association."),
          }),
          "How much speaks against dates and teams that are suggested.",
        ),
      }),
    ),
    messages: optional(
      z.strictObject({
        delivery: optional(
          z.enum(["blind-copies", "one-each"]),
          "Whether one message goes to all in the blind copy, or one to each.",
        ),
        recipientsMost: people("How many recipients one message has at most."),
        bouncesMost: count("After how many reports that an address was not reached nothing more is sent to it."),
        perMinute: people("How many messages go out in a minute at most."),
        subjectMost: changeable(whole(40, 200))("How long a subject is at most, in characters."),
      }),
    ),
    tasks: optional(
      z.strictObject({
        formReadyDays: days("How long before registration opens the form is ready."),
        speakersAnswerDays: days("How long before the material is made those who come to tell or to speak are asked."),
        thanksDays: days("How long after a session those who came to tell or to speak are thanked."),
        materialReadyDays: days("How long before people are told the material is ready."),
        orientationDays: days("How long before the first session the facilitators are oriented."),
        practiceDays: days(
          "How long before the first session the technology is practised and commitments are agreed on.",
        ),
        meetingLinksDays: days("How long before registration closes the online meetings are made."),
        welcomeDays: days("How long after registration has closed the welcome message is sent."),
        preparationDays: days("How long before a session its facilitators plan it."),
        summaryAgainDays: days("After how many days a summary that is missing is asked for again."),
        summaryAsksMost: count("How often a summary is asked for at most."),
        reminderDays: days("How long before a session people are reminded of it."),
        summaryDays: days("How long after a session its summary is written."),
        groundRulesLookDays: days("How long after agreeing on ground rules they are looked at again."),
      }),
    ),
    lifecycle: optional(
      z.strictObject({
        startUpDaysLeast: days("How long it takes from the idea to the first session."),
        startUpDaysMost: days("How many days it takes at most from the idea to the first session."),
        groundRulesSession: sessions("In a group without an end: by which session it makes its own ground rules."),
        evaluationDays: days("How long a group goes on before it looks at how it is doing."),
        evaluationDaysMost: days("How many days a group goes on at most before it looks at how it is doing."),
      }),
    ),
    gateway: optional(
      z.strictObject({
        familyHoursLeast: hours("How long a peer event for families lasts."),
        familyHoursMost: hours("How long a peer event for families lasts at most, in hours."),
        peopleLeast: people("For how many people a peer event is."),
        peopleMost: people("For how many people a peer event is at most."),
        talkMinutes: minutes("How long those who come talk of what a group is needed for."),
      }),
      "An event at which one can come and see before a group begins.",
    ),
    closedGroupWorkDays: days("How long a closed group takes its facilitators' weekly work."),
    earlyRhythm: optional(
      z.strictObject({
        sessionsLeast: sessions("How many first sessions are held densely at least."),
        sessionsMost: sessions("How many first sessions are held densely at most."),
        weeks: weeks("Weeks from one session to the next at first."),
        thenWeeks: weeks("Weeks from one session to the next later on."),
        thenWeeksLeast: weeks("The fewest weeks between sessions later on."),
        thenWeeksMost: weeks("The most weeks between sessions later on."),
      }),
      "A group without an end: how it begins, and how it goes on.",
    ),
    initiator: optional(
      z.strictObject({
        staysLeast: sessions("For how many sessions an initiator stays at least."),
        staysMost: sessions("For how many sessions an initiator stays at most."),
      }),
    ),
    licence: optional(fields.id, "The licence that a group meets under unless it says otherwise."),
    licences: optional(z.record(fields.id, licence)),
    severities: optional(
      z.record(z.string(), z.enum(["off", "info", "warning", "error"])),
      "By rule: how its findings count. Locked rules cannot be lowered.",
    ),
  };
});
