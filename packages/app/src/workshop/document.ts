import { type Group, guideRules, type Language, lifeOf, readiness, reviewGroup, timeline } from "@piiri/core";
import type { Page } from "@piiri/documents";
import { groupOf, type PlanAt } from "./reading.js";
import { today as localDay } from "./today.js";
import { type Words, wordsIn } from "./words.js";

/** What can be handed out of a group, on paper or as a file. */
const documentKinds = [
  "agenda",
  "programme",
  "ground-rules",
  "welcome",
  "facilitators",
  "publicity",
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
  return pageOf({ ...group, language }, request, await wordsIn(language));
}

/** A document as a file: Word, a page for the browser, or Markdown. */
export async function documentFile(
  request: DocumentRequest & { readonly as: "docx" | "html" | "md" },
): Promise<MadeFile | undefined> {
  const page = await document(request);
  if (page === undefined) return undefined;
  const { toDocx, toHtml, toMarkdown } = await import("@piiri/documents");
  const name = `${page.fileName}.${request.as}`;
  if (request.as === "html") return { name, type: "text/html", content: toHtml(page) };
  if (request.as === "md") return { name, type: "text/markdown", content: toMarkdown(page) };
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return { name, type, content: new Uint8Array(await toDocx(page)) };
}

async function pageOf(
  group: Group,
  { kind, session: key, today }: DocumentRequest,
  words: Words,
): Promise<Page | undefined> {
  const documents = await import("@piiri/documents");
  const session = group.sessions.find((each) => each.key === key);
  switch (kind) {
    case "agenda":
      return session && documents.agendaPage(group, session, words);
    case "programme":
      return session && documents.programmePage(group, session, words);
    case "ground-rules":
      return documents.groundRulesPage(group, "participants", words);
    case "welcome":
      return documents.groundRulesPage(group, "newcomers", words);
    case "facilitators":
      return documents.groundRulesPage(group, "facilitators", words);
    case "publicity":
      return documents.publicityPage(group, words);
    case "readiness": {
      const findings = reviewGroup({ ...group, stage: "published" }, { rules: guideRules });
      return documents.readinessPage(group, readiness(group, { rules: guideRules, findings }), words);
    }
    case "timeline": {
      const day = localDay(today);
      return documents.timelinePage(group, timeline(group, { today: day }), words, { today: day });
    }
    case "life":
      return documents.lifePage(group, lifeOf(group, { today: localDay(today) }), words);
  }
}
