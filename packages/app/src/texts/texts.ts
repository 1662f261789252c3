import type { Format, Language } from "@piiri/core";
import type { Notice } from "../desk/desk.js";
import type { ViewName } from "../desk/place.js";
import type { KeepingTexts } from "../keeping/texts.js";
import type { Choice, QuestionPath, SectionName } from "../questions/questions.js";
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
    readonly asWord: string;
    readonly asWebPage: string;
    readonly guide: string;
    readonly federationProblems: string;
    readonly noFile: (name: string) => string;
    readonly isNewer: string;
    readonly takeNewer: string;
    readonly why: string;
    readonly source: string;
  };
  readonly views: Readonly<Record<ViewName, { readonly title: string; readonly about: string }>>;
  readonly keeping: KeepingTexts;
  readonly notices: Readonly<Record<Notice, string>>;
  readonly begin: {
    readonly which: string;
    readonly formats: Readonly<Record<Format | "local-group", { readonly name: string; readonly suits: string }>>;
    readonly start: string;
    readonly time: string;
    readonly name: string;
    readonly nameHelp: string;
    readonly make: string;
    readonly or: string;
    readonly openFile: string;
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
    readonly addPerson: string;
    readonly removePerson: (name: string) => string;
    readonly personName: string;
    readonly personEmail: string;
    readonly addLine: string;
    readonly removeLine: string;
    readonly units: Readonly<Record<"minutes" | "weeks" | "people" | "days", string>>;
    readonly questions: Readonly<Record<QuestionPath, QuestionTexts>>;
    readonly choices: Readonly<Record<Choice, string>>;
    readonly problems: (count: number) => string;
    readonly line: (line: number) => string;
  };
  readonly dates: {
    readonly weekdays: readonly [string, string, string, string, string, string, string];
    readonly session: (number: number) => string;
    readonly break: string;
    readonly today: string;
    readonly list: string;
    readonly choose: string;
    readonly theme: string;
    readonly move: string;
    readonly newDate: string;
    readonly newTime: string;
    readonly moveBack: string;
    readonly cancel: string;
    readonly hold: string;
    readonly wasMoved: (from: string) => string;
  };
  readonly check: {
    readonly inOrder: string;
    readonly errors: string;
    readonly warnings: string;
    readonly missing: string;
    readonly notes: string;
    readonly goTo: string;
    readonly board: string;
    readonly publish: string;
    readonly publishHelp: string;
    readonly isPublished: string;
    readonly backToDraft: string;
  };
  readonly sessions: { readonly timetable: string; readonly programme: string };
  readonly tasks: { readonly done: (task: string) => string; readonly picture: string };
  readonly tell: { readonly documents: Readonly<Record<DocumentKind, string>> };
  readonly calendars: {
    readonly for: Readonly<Record<CalendarFor, { readonly name: string; readonly about: string }>>;
    readonly make: string;
    readonly link: string;
    readonly linkHelp: string;
    readonly language: string;
    readonly ways: readonly { readonly name: string; readonly steps: string; readonly cannot: string }[];
  };
}
