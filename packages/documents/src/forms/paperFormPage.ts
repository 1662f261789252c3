import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/** A question as it stands on paper. */
export interface PaperQuestion {
  readonly text: string;
  /** What one answers: a line, several lines, or choices. */
  readonly answer: string;
  readonly choices?: readonly string[] | undefined;
}

/** A form to print: `formBlueprint` of `@piiri/adapters-forms` makes one from a plan. */
export interface PaperForm {
  readonly title: string;
  readonly intro: readonly string[];
  readonly questions: readonly PaperQuestion[];
}

/** How a form is printed. */
export interface PaperFormOptions {
  /** Whether nobody's name is asked: then the paper says so, and has a place for the number that it gets when it is typed in. */
  readonly isNameless?: boolean;
}

/**
 * A form on paper, for those who answer with a pen. Questions that share a scale stand in one table, whose steps are told by
 * their figures above it: the same figures are typed into the table of `piiri forms table`.
 *
 * @example
 * ```ts
 * import { en } from "@piiri/core/locale/en";
 * import { paperFormPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const questions = [{ text: "What was best?", answer: "text" }];
 * const page = paperFormPage({ title: "Feedback", intro: [], questions }, { ...en, pages }, { isNameless: true });
 * toMarkdown(page).includes("Do not write your name."); // => true
 * ```
 */
export function paperFormPage(
  { title, intro, questions }: PaperForm,
  words: PageWords,
  { isNameless = false }: PaperFormOptions = {},
): Page {
  const texts = words.pages.paperForm;
  const numbered = questions.map((question, index) => ({ ...question, text: `${index + 1}. ${question.text}` }));
  return {
    language: words.language,
    fileName: fileName(title),
    title,
    blocks: [
      ...intro.map((text): Block => ({ kind: "paragraph", text })),
      ...(isNameless ? [{ kind: "paragraph", text: texts.noName, isStrong: true } as const] : []),
      ...sharing(numbered).flatMap((some) => askedIn(some, words)),
      ...(isNameless
        ? ([
            { kind: "paragraph", text: texts.number },
            { kind: "lines", count: 1 },
          ] as const)
        : []),
    ],
  };
}

/** Questions that follow each other and are answered by the same scale belong together. */
function sharing(questions: readonly PaperQuestion[]): readonly (readonly PaperQuestion[])[] {
  const groups: PaperQuestion[][] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    const isShared = last?.[0] !== undefined && isScale(question) && scaleOf(last[0]) === scaleOf(question);
    if (isShared) last.push(question);
    else groups.push([question]);
  }
  return groups;
}

function scaleOf({ answer, choices = [] }: PaperQuestion): string {
  return JSON.stringify([answer, choices]);
}

/** Whether its choices are steps that are told in words. */
function isScale({ answer, choices = [] }: PaperQuestion): boolean {
  return answer === "one" && choices.length > 0 && choices.some((choice) => !/^\d+$/.test(choice));
}

function askedIn(questions: readonly PaperQuestion[], words: PageWords): readonly Block[] {
  const [first] = questions;
  if (first === undefined) return [];
  if (isScale(first)) return scaleBlocks(questions, first.choices ?? [], words);
  const { answer, text, choices } = first;
  const asked = { kind: "paragraph", text, isStrong: true } as const;
  if (choices === undefined || choices.length === 0)
    return [asked, { kind: "lines", count: answer === "text" ? several : 1 }];
  const boxes = choices.map((choice) => `${box}\u00A0${choice}`);
  // Figures fit in one line.
  return answer === "one"
    ? [asked, { kind: "paragraph", text: boxes.join("\u2003") }]
    : [asked, { kind: "list", isOrdered: false, items: boxes }];
}

function scaleBlocks(
  questions: readonly PaperQuestion[],
  choices: readonly string[],
  { pages: { paperForm } }: PageWords,
): readonly Block[] {
  const steps = choices.map((choice, index) => `${index + 1} = ${choice}`).join(", ");
  return [
    { kind: "paragraph", text: `${paperForm.oneOfRow} ${steps}.` },
    {
      kind: "table",
      columns: [
        { name: paperForm.question, share: questionShare },
        ...choices.map((_, index) => ({ name: `${index + 1}`, share: 1 })),
      ],
      rows: questions.map(({ text }) => [text, ...choices.map(() => box)]),
    },
  ];
}

const box = "☐";
/** Lines to write upon where several are asked for. */
const several = 3;
/** How much wider a question's column is than a step's. */
const questionShare = 9;
