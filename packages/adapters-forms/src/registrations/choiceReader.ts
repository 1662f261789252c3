import type { IntakeEvent } from "@piiri/core/intake";
import type { Columns } from "../form/columnsOf.js";
import type { FormDefinition } from "../form/formDefinition.js";
import { choiceColumns, isChosen } from "./choiceColumns.js";
import { type SessionOption, sessionChoices } from "./sessionChoices.js";

/** Where choices stand in a row, and what they are called. */
export interface ChoiceColumns {
  readonly header: readonly string[];
  readonly columns: Columns;
  readonly definition: FormDefinition;
  readonly sessions?: readonly SessionOption[] | undefined;
}

type ChosenSessions = Pick<IntakeEvent & { readonly kind: "registered" }, "sessions" | "unclear">;

const notAsked: ChosenSessions = { sessions: undefined, unclear: undefined };

/** Beside the columns of the question those that have one choice each, under the choice's name alone. */
export function withChoiceColumns({ header, columns, definition, sessions = [] }: ChoiceColumns): Columns {
  const asked = definition.columns.sessions;
  if (asked === undefined || (definition.sessions === undefined && sessions.length === 0)) return columns;
  const found = choiceColumns(header, asked, sessionChoices(definition.sessions, sessions));
  return { ...columns, sessions: [...new Set([...columns.sessions, ...found.map(({ place }) => place)])] };
}

/** The sessions that were chosen; nothing where the form does not ask, or where nobody said what its answers mean. */
export function choiceReader({
  header,
  columns,
  definition,
  sessions = [],
}: ChoiceColumns): (cells: readonly string[]) => ChosenSessions {
  const isAsked = columns.sessions.length > 0 && (definition.sessions !== undefined || sessions.length > 0);
  if (!isAsked) return () => notAsked;
  const chosenIn = sessionChoices(definition.sessions, sessions);
  const own = choiceColumns(header, definition.columns.sessions ?? [], chosenIn);
  const labels = new Map(own.map(({ place, label }) => [place, label]));
  return (cells) => {
    const answers = columns.sessions.flatMap((place) => {
      const label = labels.get(place);
      const cell = (cells[place] ?? "").trim();
      const said = label === undefined ? undefined : isChosen(cell, label);
      if (cell === "" || said === false) return [];
      return said === true && label !== undefined ? [label] : [cell];
    });
    const read = (answers.length === 0 ? [""] : answers).map(chosenIn);
    const unclear = read.flatMap((each) => each.unclear);
    return {
      sessions: [...new Set(read.flatMap((each) => each.sessions))],
      unclear: unclear.length === 0 ? undefined : unclear,
    };
  };
}
