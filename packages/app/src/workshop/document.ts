import { formBlueprint } from "@piiri/adapters-forms";
import type { Group, Language } from "@piiri/core";
import { lifeOf } from "@piiri/core/lifecycle";
import { readiness } from "@piiri/core/readiness";
import { timeline } from "@piiri/core/timeline";
import {
  agendaPage,
  exercisesPage,
  facilitatorAgreementPage,
  groundRulesPage,
  guidancePage,
  leafletPage,
  lifePage,
  type Page,
  paperFormPage,
  pathPage,
  programmePage,
  publicityCalendarEntry,
  publicityCalendarPage,
  publicityPage,
  readinessPage,
  slidesPage,
  timelinePage,
} from "@piiri/documents";
import { formWordsIn } from "./formWords.js";
import { groupOf, type PlanAt } from "./reading.js";
import { reviewed, rules } from "./reviewed.js";
import { today as localDay } from "./today.js";
import { type Words, wordsIn } from "./words.js";

/** What can be handed out of a group, on paper or as a file. */
const documentKinds = [
  "agenda",
  "programme",
  "ground-rules",
  "welcome",
  "facilitators",
  "guidance",
  "exercises",
  "path",
  "agreement",
  "leaflet",
  "slides",
  "debrief",
  "publicity",
  "booklet",
  "readiness",
  "timeline",
  "life",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface DocumentRequest extends PlanAt {
  readonly language: Language;
  readonly kind: DocumentKind;
  /** The key of the session that a timetable or a programme is of. */
  readonly session?: string | undefined;
}

/** A file that the page offers to be kept. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** A document as the page shows it; nothing while the plan cannot be worked with, or has no such session. */
export async function document(request: DocumentRequest): Promise<Page | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const language = request.language;
  const words = await wordsIn(language);
  if (request.kind === "debrief") {
    const form = formBlueprint("debrief", group, await formWordsIn(language));
    return paperFormPage(form, words);
  }
  return pageOf({ ...group, language }, { ...request, kind: request.kind }, words);
}

/** What is made of the group alone. */
type PlainRequest = DocumentRequest & { readonly kind: Exclude<DocumentKind, "debrief"> };

function pageOf(group: Group, { kind, session: key, today }: PlainRequest, words: Words): Page | undefined {
  const session = group.sessions.find((each) => each.key === key);
  switch (kind) {
    case "agenda":
      return session && agendaPage(group, session, words);
    case "programme":
      return session && programmePage(group, session, words);
    case "ground-rules":
      return groundRulesPage(group, "participants", words);
    case "welcome":
      return groundRulesPage(group, "newcomers", words);
    case "facilitators":
      return groundRulesPage(group, "facilitators", words);
    case "guidance":
      return guidancePage(group, words);
    case "exercises":
      return exercisesPage(words);
    case "path":
      return pathPage(group, words, { today: localDay(today) });
    case "agreement":
      return facilitatorAgreementPage(group, words);
    case "leaflet":
      return leafletPage(group, words);
    case "slides":
      return session && slidesPage(group, session, words);
    case "publicity":
      return publicityPage(group, words);
    case "booklet": {
      const entry = publicityCalendarEntry(group);
      return publicityCalendarPage(entry === undefined ? [] : [entry], words, { today: localDay(today) });
    }
    case "readiness": {
      const findings = reviewed({ ...group, stage: "published" });
      return readinessPage(group, readiness(group, { rules: rules(), findings }), words);
    }
    case "timeline": {
      const day = localDay(today);
      return timelinePage(group, timeline(group, { today: day }), words, { today: day });
    }
    case "life":
      return lifePage(group, lifeOf(group, { today: localDay(today) }), words);
  }
}
