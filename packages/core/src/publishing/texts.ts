import type { MeetingGuideMisfit } from "./meetingGuide.js";

/** What is published of a group is written with: a language's catalogue, or this part of it. */
export interface AudienceWords {
  readonly audience: AudienceTexts;
}

/** For whom a group is, in one language. */
export interface AudienceTexts {
  readonly working: string;
  readonly retired: string;
  /** Those who are meant, and those close to them. */
  readonly andClose: (audience: string) => string;
  /** Those who take part, where nothing more is said of them. */
  readonly participants: string;
}

/** What is said of handing a group on to other services: a language's catalogue, or this part of it. */
export interface PublishingWords {
  readonly publishing: PublishingTexts;
}

/** What is said of handing a group on to other services, in one language. */
export interface PublishingTexts {
  readonly linkedEvents: {
    /** What the service asks for before it shows a group to everyone. */
    readonly lacking: {
      readonly publishing: string;
      readonly description: string;
      readonly keywords: string;
      readonly place: (room: string | undefined) => string;
      readonly language: (tag: string) => string;
    };
  };
  readonly meetingGuide: {
    /** Said of a meeting to which one comes only after one has registered. */
    readonly register: string;
    /** Why a group is not in the feed. */
    readonly misfits: Readonly<Record<Exclude<MeetingGuideMisfit["why"], "later">, string>> & {
      readonly later: (next: string) => string;
    };
  };
}
