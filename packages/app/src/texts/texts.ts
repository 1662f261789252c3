import type { Format, Language } from "@piiri/core";
import type { TaskState } from "@piiri/core/timeline";
import type { AssociationTexts } from "../association/texts.js";
import type { Notice } from "../desk/desk.js";
import type { ViewName } from "../desk/place.js";
import type { KeepingTexts } from "../keeping/texts.js";
import type { Choice, QuestionPath, SectionName } from "../questions/questions.js";
import type { DatesTexts } from "../views/dates/texts.js";
import type { FollowsTexts } from "../views/follows/texts.js";
import type { SessionsTexts } from "../views/sessions/texts.js";
import type { CalendarFor } from "../workshop/calendars.js";
import type { DocumentKind } from "../workshop/document.js";

/** What a question says to the one who is asked. */
interface QuestionTexts {
  readonly ask: string;
  readonly help?: string;
  readonly example?: string;
}

/** All that the page says of itself, in one language; what is missing does not compile. */
export interface Texts {
  readonly language: Language;
  readonly languageName: string;
  readonly shell: {
    readonly skip: string;
    readonly steps: string;
    readonly open: string;
    readonly save: string;
    readonly close: string;
    readonly undo: (name: string) => string;
    readonly redo: (name: string) => string;
    readonly saved: (file: string) => string;
    readonly unsaved: string;
    readonly language: string;
    readonly understood: string;
    readonly closeUnsaved: string;
    readonly isPrivate: string;
    readonly loading: string;
    /** For a plan that cannot be worked with yet. */
    readonly mendFirst: string;
    readonly print: string;
    /** The program that the file is for. */
    readonly asFile: (program: string) => string;
    readonly asWebPage: string;
    readonly guide: string;
    readonly federationProblems: string;
    readonly noFile: (name: string) => string;
    readonly practiceFailed: (name: string) => string;
    readonly isNewer: string;
    readonly takeNewer: string;
    readonly asPicture: string;
    readonly why: string;
    readonly source: string;
    readonly whatIsThis: string;
    /** What was done, and what was taken back, for whoever listens. */
    readonly done: (name: string) => string;
    readonly undone: (name: string) => string;
    /** What was changed in the text beside the page. */
    readonly beside: string;
    /** For a plan in a language that the page does not speak, by its tag. */
    readonly foreign: (language: string) => string;
  };
  readonly views: Readonly<Record<ViewName, { readonly title: string; readonly about: string; readonly help: string }>>;
  readonly keeping: KeepingTexts;
  readonly notices: Readonly<Record<Notice, string>>;
  readonly begin: {
    readonly which: string;
    readonly formats: Readonly<
      Record<Format | "local-group" | "citizens-group", { readonly name: string; readonly suits: string }>
    >;
    readonly start: string;
    readonly time: string;
    readonly name: string;
    readonly nameHelp: string;
    readonly days: string;
    readonly goesOn: string;
    readonly make: string;
    readonly or: string;
    readonly openFile: string;
    /** What a plan has of a calendar's series. */
    readonly carried: (sessions: number, start: string) => string;
    readonly season: string;
    /** Who would like a group that there is not yet. */
    readonly interested: {
      readonly heading: string;
      readonly help: string;
      readonly choose: string;
      readonly notRead: string;
    };
    readonly cannot: string;
  };
  readonly today: {
    readonly next: string;
    readonly nothing: string;
    readonly all: string;
    readonly open: (count: number) => string;
  };
  readonly plan: {
    readonly sections: Readonly<Record<SectionName, string>>;
    readonly usual: (value: string) => string;
    readonly more: string;
    readonly yes: string;
    readonly no: string;
    readonly undecided: string;
    readonly openIn: (count: number) => string;
    readonly next: string;
    readonly addPerson: string;
    readonly removePerson: (name: string) => string;
    readonly personName: string;
    readonly personEmail: string;
    /** Opens what else the plan may know of a person. */
    readonly personDetails: (name: string) => string;
    /** Where one of those named is to be chosen, and nobody is. */
    readonly nobodyNamed: string;
    readonly addLine: string;
    readonly removeLine: string;
    readonly units: Readonly<Record<"minutes" | "weeks" | "people" | "days", string>>;
    readonly questions: Readonly<Record<QuestionPath, QuestionTexts>>;
    readonly choices: Readonly<Record<Choice, string>>;
    readonly problems: (count: number) => string;
    readonly line: (line: number) => string;
  };
  readonly dates: DatesTexts;
  readonly follows: FollowsTexts;
  readonly copying: Readonly<Record<"copy" | "copied" | "by-hand", string>>;
  readonly check: {
    readonly inOrder: string;
    readonly errors: string;
    readonly warnings: string;
    readonly missing: string;
    readonly notes: string;
    readonly mend: (answer: string) => string;
    readonly mendIt: string;
    readonly goTo: string;
    readonly board: string;
    readonly publish: string;
    readonly publishHelp: string;
    readonly isPublished: string;
    readonly whenPublished: string;
    readonly nothingStricter: string;
    readonly afterwards: string;
    readonly published: string;
    readonly toCalendars: string;
    readonly toTell: string;
    readonly backToDraft: string;
  };
  readonly association: AssociationTexts;
  readonly sessions: SessionsTexts;
  readonly tasks: {
    readonly done: (task: string) => string;
    readonly picture: string;
    readonly states: Readonly<Record<TaskState, string>>;
    readonly calendar: string;
    readonly later: string;
    readonly calendarHelp: string;
    readonly nothing: string;
  };
  readonly tell: {
    readonly documents: Readonly<Record<DocumentKind, string>>;
    readonly ready: string;
    readonly qr: string;
    readonly qrHelp: string;
    readonly noPage: string;
    readonly toPage: string;
    readonly afterPublishing: string;
    readonly keepPicture: string;
  };
  readonly calendars: {
    readonly for: Readonly<Record<CalendarFor, { readonly name: string; readonly about: string }>>;
    readonly make: string;
    readonly link: string;
    readonly linkHelp: string;
    readonly language: string;
    readonly howTo: string;
    readonly ways: readonly { readonly name: string; readonly steps: string; readonly cannot: string }[];
  };
}
