import type { Instrument } from "@piiri/core";
import { itemText } from "@piiri/core";
import { plainName } from "../form/columnsOf.js";
import type { FormDefinition } from "../form/formDefinition.js";
import { feedbackNames } from "../form/tableHeadings.js";
import { wordings } from "../form/wordings.js";

/** By question: the columns of an export that may hold its answers. */
export type FeedbackColumns = ReadonlyMap<string, readonly number[]>;

const usual: Readonly<Record<string, readonly string[]>> = feedbackNames;
const texts = wordings.map(({ feedback }) => feedback);

/**
 * The columns that hold answers. In a matrix a column is named by the question and the statement together, in brackets or
 * behind a sign; so what ends with a known text counts too. Of two headers that would fit, the longer text decides.
 */
export function feedbackColumns(
  headers: readonly (readonly string[])[],
  { scaled, open }: Instrument,
  { items = {} }: Pick<FormDefinition, "items">,
): FeedbackColumns {
  const width = Math.max(...headers.map((row) => row.length));
  const known = [...scaled, ...open.map((id) => ({ id }))].flatMap((item) =>
    [...texts.map((each) => itemText(item, each)), ...(usual[item.id] ?? []), ...(items[item.id] ?? [])].map(
      (name) => [plainName(name), item.id] as const,
    ),
  );
  const columns = new Map<string, number[]>();
  for (let place = 0; place < width; place += 1) {
    const id = idOf(headers.map((row) => bare(row[place] ?? "")));
    if (id !== undefined) columns.set(id, [...(columns.get(id) ?? []), place]);
  }
  return columns;

  /** Of two header rows the lower one names the statement, the upper one the question. */
  function idOf(names: readonly string[]): string | undefined {
    for (const name of names.toReversed()) {
      const fitting = known
        .filter(
          ([text]) => name === text || (name.endsWith(text) && /[^\p{L}\p{N}]$/u.test(name.slice(0, -text.length))),
        )
        .toSorted(([one], [other]) => other.length - one.length);
      if (fitting[0] !== undefined) return fitting[0][1];
    }
    return undefined;
  }
}

function bare(name: string): string {
  return plainName(name.replace(/(?<![\])}"”»])[\])}"”»]+\s*$/u, "").replace(/^\d+[.)]\s+/u, ""));
}
