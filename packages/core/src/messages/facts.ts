import type { LocalDate, LocalTime } from "../kernel/index.js";
import type { SpeakerRole } from "../people/index.js";
import type { MeetingLinkFacts } from "../publicity/index.js";

/** A session as a message tells of it. */
export interface SessionFacts {
  readonly date: LocalDate;
  readonly time: LocalTime;
  /** Its number, where the group has several sessions. */
  readonly number?: number | undefined;
  /** Where it is held, where that is not where the group usually meets. */
  readonly place?: string | undefined;
}

/** A session that is now at another time, new, or in some other way not as it was told. */
export interface SessionChangeFacts extends SessionFacts {
  /** `onwards`: what is told of it holds for all that follow too. */
  readonly change: "moved" | "added" | "details" | "onwards";
  /** When it would have been, where it moved. */
  readonly before?: Pick<SessionFacts, "date" | "time"> | undefined;
  /** When it and those that follow end, where it is told of all. */
  readonly ends?: LocalTime | undefined;
  /** The days of all that follow, itself included; none of a group without an end. */
  readonly days?: readonly Pick<SessionFacts, "date" | "time">[] | undefined;
}

/** What every message may say. Texts are safe to stand in Markdown. */
export interface CommonFacts {
  readonly publicName: string;
  readonly organiser: string;
  readonly contact?: string | undefined;
  /** Where the group meets, when it meets in a room. */
  readonly place?: string | undefined;
}

/** How somebody gives up their place, or their place in the queue, by a mail that is ready to be sent. */
export interface CancellingFacts {
  readonly isWaiting: boolean;
  /** A `mailto:` address that stands in Markdown as it is. */
  readonly mailto: string;
}

/** What each kind of message says besides: what is missing here cannot be said. */
export interface MessageFacts {
  readonly confirmation: CommonFacts & {
    readonly sessions: readonly SessionFacts[];
    /** Whether the meeting link comes later by mail. */
    readonly linkComes: boolean;
    /** Who sends it, when, and whom to ask. */
    readonly link?: MeetingLinkFacts | undefined;
  };
  readonly waiting: CommonFacts;
  readonly "place-offered": CommonFacts & { readonly until: { readonly date: LocalDate; readonly time: LocalTime } };
  readonly "waiting-ended": CommonFacts & { readonly informationPage?: string | undefined };
  readonly welcome: CommonFacts & {
    readonly sessions: readonly SessionFacts[];
    readonly joinUrl?: string | undefined;
    /** Who sends the link, when, and whom to ask, where this message does not bear it. */
    readonly link?: MeetingLinkFacts | undefined;
    /** Minutes before the start at which one can come in. */
    readonly admission: number;
  };
  readonly reminder: CommonFacts & {
    readonly session: SessionFacts;
    readonly joinUrl?: string | undefined;
    readonly admission: number;
  };
  readonly "after-session": CommonFacts & {
    readonly session: SessionFacts;
    /** The next one that is held, where its day is known. */
    readonly next?: SessionFacts | undefined;
  };
  readonly "session-changed": CommonFacts & {
    /** In order of time. */
    readonly changes: readonly SessionChangeFacts[];
    readonly joinUrl?: string | undefined;
  };
  readonly "session-cancelled": CommonFacts & {
    readonly session: SessionFacts;
    /** The next one that is held. */
    readonly next?: SessionFacts | undefined;
  };
  readonly "session-postponed": CommonFacts & {
    /** When it would have been. */
    readonly session: SessionFacts;
    /** Whether all sessions from it on wait, since nobody knows the end of a pause. */
    readonly isPause: boolean;
    /** The next one that is held. */
    readonly next?: SessionFacts | undefined;
  };
  readonly "group-cancelled": CommonFacts & { readonly informationPage?: string | undefined };
  readonly "feedback-request": CommonFacts & {
    readonly surveyUrl: string;
    readonly until?: LocalDate | undefined;
    readonly threshold: number;
  };
  readonly thanks: CommonFacts & { readonly informationPage?: string | undefined };
  readonly "facilitator-invitation": CommonFacts & {
    readonly sessions: readonly SessionFacts[];
    /** Minutes before each session that facilitators gather, and after it that they talk it over. */
    readonly preparation: number;
    readonly reflection: number;
    readonly joinUrl?: string | undefined;
  };
  readonly "summary-request": CommonFacts & {
    readonly session: SessionFacts;
    /** Whether the same was asked before. */
    readonly isAgain: boolean;
  };
  readonly "speaker-invitation": CommonFacts & {
    /** What they come for who come to this session; nothing where the plan names nobody yet. */
    readonly roles: readonly SpeakerRole[];
    readonly session: SessionFacts;
    readonly isOnline: boolean;
    readonly answerBy?: LocalDate | undefined;
    /** By when the stories of an event are told through once. */
    readonly rehearsedBy?: LocalDate | undefined;
  };
  readonly "speaker-thanks": CommonFacts & {
    readonly session: SessionFacts;
    readonly informationPage?: string | undefined;
  };
  readonly "season-call": CommonFacts & { readonly answerBy?: LocalDate | undefined };
}
