import { blueprintTable, type FormBlueprint, formBlueprint, rowsOfBlueprintTable } from "@piiri/adapters-forms";
import type { Group, Language } from "@piiri/core";
import { type FeedbackAudience, feedbackInstrument } from "@piiri/core/feedback";
import { paperFormPage } from "@piiri/documents";
import type { GivenTable } from "../people/givenTable.js";
import type { MadeFile } from "./document.js";
import { type FormWordsHere, formWordsIn } from "./formWords.js";
import { pageFile } from "./pageFile.js";
import { papersName } from "./papersName.js";
import { groupOf, type PlanAt } from "./reading.js";

export interface PapersRequest extends PlanAt {
  /** The group's language: people answer in it. */
  readonly language: Language;
  readonly audience: FeedbackAudience;
}

/** A question as whoever types papers in meets it. */
export interface TypedQuestion {
  readonly id: string;
  readonly text: string;
  /** The least and the greatest figure; nothing where people wrote in their own words. */
  readonly figures?: { readonly least: number; readonly most: number } | undefined;
}

export function paperQuestions(request: PapersRequest): Promise<readonly TypedQuestion[]> {
  return ofForm(
    request,
    ({ questions }, group) => {
      const { scaled } = feedbackInstrument(group, request.audience);
      return questions.map(({ field, text }) => {
        const item = scaled.find(({ id }) => id === field);
        return { id: field, text, figures: item && { least: item.least, most: item.most } };
      });
    },
    [],
  );
}

/** The form to print. */
export function paperForm(request: PapersRequest): Promise<MadeFile | undefined> {
  return ofForm(
    request,
    async (form, _, words) => await pageFile(paperFormPage(form, words, { isNameless: true }), "docx"),
    undefined,
  );
}

export interface TypedRequest extends PapersRequest {
  /** The table with the papers that were typed in before. */
  readonly given?: GivenTable | undefined;
  /** One more paper, by its questions; or the last one taken away. */
  readonly change?: { readonly add: Readonly<Record<string, string>> } | "take-last-away" | undefined;
}

/** Papers as they were typed in: the table with them, and the number that the next one gets. */
export interface TypedPapers {
  readonly count: number;
  readonly next: number;
  readonly table: MadeFile;
}

export function typedPapers({ given, change, ...request }: TypedRequest): Promise<TypedPapers | undefined> {
  return ofForm(
    request,
    async (form, group, words) => {
      const before = given === undefined ? [] : rowsOfBlueprintTable(await given.file.text());
      const rows = changed(before, form, change);
      return {
        count: rows.length,
        next: nextNumber(rows),
        table: {
          name: papersName(group.id, request.audience),
          type: "text/csv",
          content: blueprintTable(form, words.forms, rows),
        },
      };
    },
    undefined,
  );
}

type Rows = readonly (readonly string[])[];

function changed(before: Rows, { questions }: FormBlueprint, change: TypedRequest["change"]): Rows {
  if (change === undefined) return before;
  if (change === "take-last-away") return before.slice(0, -1);
  return [...before, [`${nextNumber(before)}`, ...questions.map(({ field }) => change.add[field] ?? "")]];
}

function nextNumber(rows: Rows): number {
  return rows.reduce((most, [number]) => Math.max(most, Number(number) || 0), 0) + 1;
}

async function ofForm<Made>(
  { audience, language, ...plan }: PapersRequest,
  make: (form: FormBlueprint, group: Group, words: FormWordsHere) => Made | Promise<Made>,
  otherwise: Made,
): Promise<Made> {
  const group = groupOf(plan);
  if (group === undefined) return otherwise;
  const words = await formWordsIn(language);
  const kind = audience === "participants" ? "feedback" : "facilitator-feedback";
  return await make(formBlueprint(kind, { ...group, language }, words), group, words);
}
