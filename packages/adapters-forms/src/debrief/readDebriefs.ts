import { ArgumentError, type LocalDate, languages, nearestLanguage, resultOf } from "@piiri/core";
import type { ResultAsync } from "neverthrow";
import type { FormWords } from "../blueprint/texts.js";
import { plainName } from "../form/columnsOf.js";
import { dateStyleOf, dayWritten } from "../form/writtenMoment.js";
import { seenHeadings } from "../reading/seenHeadings.js";
import { scrub } from "../scrub/scrub.js";
import { headedTable } from "../table/headedTable.js";
import { type TableSource, wholeTable } from "../table/openTable.js";
import { TableError, type TableProblem, type TableRow } from "../table/tableRow.js";
import type { ToldOfTable } from "../table/writtenTable.js";

/** An evening that facilitators have talked over: counts, and nobody's name. */
export interface DebriefedEvening {
  readonly on: LocalDate;
  readonly participants?: number | undefined;
  readonly facilitators?: number | undefined;
}

/** What could be marked, as the form calls it, and on how many evenings it was. */
export interface DebriefCount {
  readonly text: string;
  readonly evenings: number;
}

/** What a season's debriefs came to: counts and themes. Which theme came up on which evening is not told. */
export interface Debriefs extends ToldOfTable {
  /** In order of time, each once, however many rows tell of it. */
  readonly evenings: readonly DebriefedEvening[];
  /** All that the form offers, that most often marked first. */
  readonly themes: readonly DebriefCount[];
  readonly feelings: readonly DebriefCount[];
  readonly needs: readonly DebriefCount[];
  /**
   * What went well and what was hard in their own words: each once, in an order that tells nothing, without addresses and numbers.
   * Names stay, so a person reads them before they go on, and whoever shows them asks first whether they are wanted.
   */
  readonly open: { readonly worked: readonly string[]; readonly hard: readonly string[] };
  /** The rows in which something stands that the form does not offer: what is understood of them counts. */
  readonly unclear: readonly number[];
  /** The rows without a day. */
  readonly rejected: readonly number[];
}

/** What the form was made with: where it was made in several languages, those whose names for things are told come first. */
type DebriefWords = Pick<FormWords, "forms" | "language">;

/**
 * What facilitators wrote when they had talked evenings over, from the export of a form that was made by the blueprint `debrief`.
 *
 * Errors: as `TableProblem` says.
 *
 * @see handbook, 9
 * @example
 * ```ts
 * import { readDebriefs } from "@piiri/adapters-forms";
 * import { forms } from "@piiri/adapters-forms/locale/fi";
 * import { fi } from "@piiri/core/locale/fi";
 *
 * const csv = new TextEncoder().encode("Mistä illasta on kyse?;Mitä nousi esiin? Merkitkää kaikki.\n2.3.2027;yksinäisyys\n");
 * const read = await readDebriefs(csv, [{ ...fi, forms }]);
 * read.isOk() && read.value.themes[0]; // => { text: "yksinäisyys", evenings: 1 }
 * ```
 */
export function readDebriefs(
  source: TableSource,
  words: readonly [DebriefWords, ...DebriefWords[]],
): ResultAsync<Debriefs, TableProblem> {
  return resultOf(readDebriefsOrThrow(source, words), TableError);
}

/**
 * `readDebriefs` for those who would rather catch.
 *
 * @throws TableError for a file that cannot be read, or has no such columns
 * @example
 * ```ts
 * import { readDebriefsOrThrow } from "@piiri/adapters-forms";
 * import { forms } from "@piiri/adapters-forms/locale/en";
 * import { en } from "@piiri/core/locale/en";
 *
 * const csv = new TextEncoder().encode("Which evening is this about?;How many participants were there?\n2.3.2027;7\n");
 * (await readDebriefsOrThrow(csv, [{ ...en, forms }])).evenings; // => [{ on: "2027-03-02", participants: 7 }]
 * ```
 */
export async function readDebriefsOrThrow(
  source: TableSource,
  words: readonly [DebriefWords, ...DebriefWords[]],
): Promise<Debriefs> {
  if (!Array.isArray(words) || words.length === 0 || !words.every(areWords)) {
    throw new ArgumentError("words", "a list of what forms are written with in each language,");
  }
  const { rows: all, told } = await wholeTable(source);
  const placesIn = (cells: readonly string[]) => cells.map((cell) => fieldOf(cell, words));
  const isHeader = (fields: readonly (Field | undefined)[]) =>
    fields.includes("when") && fields.filter((field) => field !== undefined && field !== "when").length > 0;
  const { number, header, rows } = headedTable(all, (cells) => isHeader(placesIn(cells)));
  const fields = placesIn(header);
  if (!isHeader(fields)) {
    const seen = seenHeadings([{ number, cells: header }, ...rows]);
    throw new TableError("no-such-column", { row: number, missing: ["when", "themes"], seen });
  }
  const style = dateStyleOf(rows.map(({ cells }) => cells[fields.indexOf("when")] ?? "")) ?? "d/M/yyyy";
  const read = rows.map((row) => ({ number: row.number, evening: eveningIn(row) }));
  const rowsOfDays = read.flatMap(({ evening }) => evening ?? []);
  const evenings = byDay(rowsOfDays);
  const [{ language, forms }] = words;
  const marks = nearestLanguage(language, languages) ?? "en";
  const { themes, feelings, needs } = forms.debrief;
  const countsOf = (list: Choices, texts: readonly string[]) =>
    texts
      .map((text, place) => ({ text, evenings: evenings.filter((each) => each.chosen[list].has(place)).length }))
      .sort((one, other) => other.evenings - one.evenings);
  const open = (field: "worked" | "hard") =>
    [...new Set(rowsOfDays.flatMap((each) => (each[field] === "" ? [] : scrub(each[field], marks))))].sort();
  return {
    evenings: evenings
      .map(({ told: each }) => each)
      .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on))),
    themes: countsOf("themes", themes),
    feelings: countsOf("feelings", feelings),
    needs: countsOf("needs", needs),
    open: { worked: open("worked"), hard: open("hard") },
    unclear: read.flatMap(({ number: row, evening }) => (evening?.isUnclear === true ? [row] : [])),
    rejected: read.flatMap(({ number: row, evening }) => (evening === undefined ? [row] : [])),
    ...told,
  };

  function eveningIn({ cells, isMalformed = false }: TableRow) {
    const cell = (field: Field) => (cells[fields.indexOf(field)] ?? "").trim();
    const on = dayWritten(cell("when"), style);
    if (isMalformed || on === undefined) return undefined;
    const [participants, facilitators] = [countIn(cell("participants")), countIn(cell("facilitators"))];
    const marked = {
      themes: markedIn(cell("themes"), "themes", words),
      feelings: markedIn(cell("feeling"), "feelings", words),
      needs: markedIn(cell("needs"), "needs", words),
    };
    return {
      told: {
        on,
        ...(typeof participants === "number" && { participants }),
        ...(typeof facilitators === "number" && { facilitators }),
      },
      chosen: { themes: marked.themes.places, feelings: marked.feelings.places, needs: marked.needs.places },
      worked: cell("worked"),
      hard: cell("hard"),
      isUnclear:
        [participants, facilitators].includes("unclear") || Object.values(marked).some(({ isUnclear }) => isUnclear),
    };
  }
}

interface EveningRead {
  readonly told: DebriefedEvening;
  readonly chosen: Readonly<Record<Choices, ReadonlySet<number>>>;
}

/** Those who lead may each write of the same evening, and write once more: it is one evening, and the last who counted has the last word. */
function byDay(rows: readonly EveningRead[]): readonly EveningRead[] {
  const days = new Map<LocalDate, EveningRead>();
  for (const { told, chosen } of rows) {
    const before = days.get(told.on);
    const both = (list: Choices) => new Set([...(before?.chosen[list] ?? []), ...chosen[list]]);
    days.set(told.on, {
      told: { ...before?.told, ...told },
      chosen: { themes: both("themes"), feelings: both("feelings"), needs: both("needs") },
    });
  }
  return [...days.values()];
}

function areWords(words: Partial<DebriefWords> | null | undefined): boolean {
  return typeof words?.language === "string" && words.forms?.debrief?.questions !== undefined;
}

type Field = keyof FormWords["forms"]["debrief"]["questions"];
type Choices = "themes" | "feelings" | "needs";

function fieldOf(heading: string, words: readonly DebriefWords[]): Field | undefined {
  const plain = plainName(heading.replace(/^\s{0,9}\d{1,3}[.)]/, ""));
  for (const { forms } of words) {
    for (const [field, text] of Object.entries(forms.debrief.questions)) {
      if (plainName(text) === plain) return field as Field;
    }
  }
  return undefined;
}

function countIn(cell: string): number | "unclear" | undefined {
  if (cell === "") return undefined;
  return /^\d{1,4}$/.test(cell) ? Number(cell) : "unclear";
}

/** Which of a form's choices a cell holds, by their places. Some of them have commas, as what tools put between several. */
function markedIn(cell: string, list: Choices, words: readonly DebriefWords[]) {
  const places = new Set<number>();
  const offered = words
    .flatMap(({ forms }) => forms.debrief[list].map((text, place) => ({ plain: plainName(text), place })))
    .sort((one, other) => other.plain.length - one.plain.length);
  let rest = plainName(cell);
  for (const { plain, place } of offered) {
    if (!rest.includes(plain)) continue;
    places.add(place);
    rest = rest.split(plain).join(";");
  }
  return { places, isUnclear: /[^;,\s]/.test(rest) };
}
