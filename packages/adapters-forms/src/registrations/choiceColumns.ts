import { plainName } from "../form/columnsOf.js";
import type { Chosen } from "./sessionChoices.js";

/** A column that has one choice alone, as its heading says: what somebody writes there is only whether they chose it. */
export interface ChoiceColumn {
  readonly place: number;
  /** What the heading calls the choice, in plain letters. */
  readonly label: string;
}

/**
 * The columns that have one choice each: below the question as `Question [choice]`, `Question:choice` or `Question - choice`, or
 * under the choice's name alone. A heading that names no session is none of them.
 */
export function choiceColumns(
  header: readonly string[],
  questions: readonly string[],
  chosenIn: (answer: string) => Chosen,
): readonly ChoiceColumn[] {
  const asked = questions.map(plainName).sort((one, other) => other.length - one.length);
  return header.flatMap((heading, place) => {
    const plain = plainName(heading);
    const above = asked.filter((each) => plain.startsWith(each));
    const names = [plain, ...above.map((each) => withoutMarks(plain.slice(each.length)))];
    const label = names.find((name) => name !== "" && isOfOneSession(chosenIn(name)));
    return label === undefined ? [] : [{ place, label }];
  });
}

function isOfOneSession({ sessions, unclear }: Chosen): boolean {
  const isKnown = unclear.every(({ session, reason }) => session !== undefined && reason !== "no-such-session");
  return sessions.length + unclear.length === 1 && isKnown;
}

/** Whether a cell below a choice says that it was chosen; nothing where it says something else. */
export function isChosen(cell: string, label: string): boolean | undefined {
  const plain = plainName(cell);
  if (noWords.has(plain)) return false;
  return yesWords.has(plain) || plain === label ? true : undefined;
}

function withoutMarks(rest: string): string {
  const from = /^[\s:?*.–—\-/|>]*/.exec(rest)?.[0].length ?? 0;
  const bare = rest.slice(from);
  return plainName(bare.startsWith("[") && bare.endsWith("]") ? bare.slice(1, -1) : bare);
}

const noWords: ReadonlySet<string> = new Set([
  ...["", "0", "-", "–", "no", "false", "not selected", "unchecked", "not checked"],
  ...["ei", "en", "epätosi", "ei valittu", "nej", "falskt", "falsk", "inte vald", "ej vald"],
]);

const yesWords: ReadonlySet<string> = new Set([
  ...["1", "x", "✓", "✔", "☑", "yes", "true", "selected", "checked"],
  ...["kyllä", "joo", "tosi", "valittu", "ja", "sant", "vald", "valt"],
]);
