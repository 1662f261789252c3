import type { Picture } from "./picture.js";

/** A piece of a page. Texts are plain and of one line: what could be taken for markup is written so that it is not. */
export type Block =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly isStrong?: boolean }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly string[] }
  /** Names with what is said of them: when, where, with whom. */
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  /** The first cell of a row says what the row is about. */
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }
  /** Empty lines to write upon with a pen. */
  | { readonly kind: "lines"; readonly count: number }
  /** Shown in HTML alone. What it shows stands in words too, for those who read the page in another way. */
  | { readonly kind: "picture"; readonly picture: Picture };

/** A name with what is said of it. */
export type Fact = readonly [name: string, value: string];

/** What stands in a table: a text, or one that leads to a page on the web. */
export type Cell = string | Link;

/** A text that leads somewhere, where its address is an https one. On paper the address stands behind it. */
export interface Link {
  readonly text: string;
  readonly address: string;
}

/** A column of a table. */
export interface Column {
  readonly name: string;
  /** Its part of the line where widths are fixed, as in Word: with 1 and 3 the second is thrice as wide. */
  readonly share: number;
}

/**
 * A leaflet of A4 folded once, slides, or a booklet of A5. A leaflet's panels are its four sides in the order in which one reads
 * them: front, left and right within, back; slides are as many as there are. A booklet's are its cover, its contents, and entries that
 * follow each other.
 */
export interface Layout {
  readonly kind: "leaflet" | "slides" | "booklet";
  readonly panels: readonly (readonly Block[])[];
}

/** A page to hand out, before it becomes Markdown, HTML or Word. */
export interface Page {
  /** The language of its texts, as BCP 47 writes it. */
  readonly language: string;
  /** What the file is called, without its extension; also the name that a browser gives to its tab and to a PDF of the page. */
  readonly fileName: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** For a page that needs the paper's longer side. */
  readonly isWide?: boolean;
  readonly blocks: readonly Block[];
  /** For what is folded or shown on a screen: the same blocks, parted into what lies together. */
  readonly layout?: Layout;
  /** What search engines and event calendars read on the web page: texts of JSON-LD, as `toJsonLdText` gives them. */
  readonly data?: readonly string[];
}
