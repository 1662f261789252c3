import { type FormDefinition, type FormField, formFields } from "./formDefinition.js";

/** Which columns hold what, by their places: several where a field may stand in one or another. */
export type Columns = Readonly<Record<FormField, readonly number[]>>;

/**
 * The columns of a header that hold what is looked for. A question's whole text may be a column's name, so what begins
 * with a known name counts where none is just that.
 */
export function columnsOf(header: readonly string[], { columns }: FormDefinition): Columns {
  const plain = header.map(plainName);
  return Object.fromEntries(formFields.map((field) => [field, placesOf(columns[field] ?? [])])) as unknown as Columns;

  function placesOf(names: readonly string[]): readonly number[] {
    const wanted = names.map(plainName);
    const exact = wanted.flatMap((name) => plain.flatMap((each, place) => (each === name ? [place] : [])));
    if (exact.length > 0) return [...new Set(exact)];
    return plain.flatMap((each, place) => (wanted.some((name) => each.startsWith(`${name} `)) ? [place] : []));
  }
}

/** Without the size of letters, spaces, and what a question ends with. */
export function plainName(name: string): string {
  const plain = name.normalize("NFC").replace(/\s+/g, " ").trim();
  let end = plain.length;
  // A pattern for it would look again from each of many signs.
  while (" :*?.".includes(plain.charAt(end - 1)) && end > 0) end -= 1;
  return plain.slice(0, end).toLowerCase();
}
