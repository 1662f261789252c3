import type { DateTexts } from "../dates/texts.js";
import type { DraftTexts } from "../draft/texts.js";
import type { EthicsTexts } from "../ethics/texts.js";
import type { ExerciseTexts } from "../exercises/texts.js";
import type { FeedbackTexts } from "../feedback/texts.js";
import type { FormatTexts } from "../format/texts.js";
import type { CalendarTexts } from "../ical/texts.js";
import type { SourceTexts } from "../kernel/texts.js";
import type { LifeTexts } from "../lifecycle/texts.js";
import type { MessageTexts } from "../messages/texts.js";
import type { PathTexts } from "../path/texts.js";
import type { PlaceTexts, PlanFieldTexts } from "../plan/texts.js";
import type { ProblemTexts } from "../problem/texts.js";
import type { PublicityTexts } from "../publicity/texts.js";
import type { AudienceTexts, PublishingTexts } from "../publishing/texts.js";
import type { ReadinessTexts } from "../readiness/texts.js";
import type { ReportTexts } from "../report/texts.js";
import type { guideRules, TopicTexts } from "../review/index.js";
import type { SeverityTexts } from "../review/texts.js";
import type { ImportedTexts } from "../rrule/texts.js";
import type { SeasonTexts } from "../season/texts.js";
import type { HolidayTexts, SessionStatusTexts } from "../series/texts.js";
import type { PartTexts } from "../session/texts.js";
import type { SupportTexts } from "../support/texts.js";
import type { TimelineTexts } from "../timeline/texts.js";
import type { TimetableTexts } from "../timetable/texts.js";

/**
 * All that the library says to people, in one language and by part; what is missing does not compile. An app imports only
 * the languages that it shows, and a federation may pass one of its own. A function asks for the parts that it speaks
 * with (`Pick<Catalogue, "dates">`), so that whoever passes those alone carries no others.
 */
export interface Catalogue<Tag extends string = string> {
  /** The language's tag (BCP 47). */
  readonly language: Tag;
  /** How dates and times are written. */
  readonly dates: DateTexts;
  /** What can be wrong with what was written. */
  readonly problems: ProblemTexts;
  /** What the fields of a plan are called, and what to write there. */
  readonly fields: PlanFieldTexts;
  /** How people count what a plan has several of. */
  readonly places: PlaceTexts;
  readonly formats: FormatTexts;
  readonly sessionStatus: SessionStatusTexts;
  /** What the stretches of a session are called, as facilitators and participants say it. */
  readonly parts: PartTexts;
  readonly timetable: TimetableTexts;
  readonly severities: SeverityTexts;
  /** What a source is called to a reader: "guide", "handbook", "ours"; a federation's document bears its own name. */
  readonly sources: SourceTexts;
  /** What the guide's rules say. */
  readonly findings: TopicTexts<typeof guideRules>;
  readonly holidays: HolidayTexts;
  /** What a calendar says beside the group's own words. */
  readonly calendar: CalendarTexts;
  /** For whom a group is, as what is published says it. */
  readonly audience: AudienceTexts;
  /** What is said of handing a group on to other services. */
  readonly publishing: PublishingTexts;
  /** What is done for a group, when, by whom. */
  readonly timeline: TimelineTexts;
  /** Where a group stands in its life. */
  readonly life: LifeTexts;
  /** What a plan says that is only beginning. */
  readonly draft: DraftTexts;
  /** What is said of a calendar's series that becomes a plan. */
  readonly imported: ImportedTexts;
  /** How people meet here. */
  readonly ethics: EthicsTexts;
  /** What is done together in a meeting. */
  readonly exercises: ExerciseTexts;
  /** What invites people to a group. */
  readonly publicity: PublicityTexts;
  /** The way to leading a group. */
  readonly path: PathTexts;
  /** How ready a group is. */
  readonly readiness: ReadinessTexts;
  /** What is asked afterwards, and what is said of the answers. */
  readonly feedback: FeedbackTexts;
  /** What is written to people. */
  readonly messages: MessageTexts;
  /** What a season came to. */
  readonly report: ReportTexts;
  /** Many groups side by side. */
  readonly season: SeasonTexts;
  /** Support from person to person. */
  readonly support: SupportTexts;
}
