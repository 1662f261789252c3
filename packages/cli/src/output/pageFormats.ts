import { pageFormats as known, type PageFormat } from "@piiri/documents/formats";

/** The formats that every page comes in. */
export const pageFormats = Object.keys(known) as [PageFormat, ...PageFormat[]];

/** The program that it takes to read a format, where it is one of pages and no text. */
export function programFor(format: string): string | undefined {
  const page = pageFormats.find((one) => one === format);
  return page && known[page].program;
}

/**
 * The formats of pages as help lists them, each with its program or with what is said of it here: `md, html, docx (Word)`, or with a word
 * before the last one, `md, html or docx (Word)`.
 */
export function pageFormatsTold(or?: string, said: Readonly<Partial<Record<PageFormat, string>>> = {}): string {
  const told = pageFormats.map((format) => {
    const remark = said[format] ?? programFor(format);
    return remark === undefined ? format : `${format} (${remark})`;
  });
  return or === undefined ? told.join(", ") : `${told.slice(0, -1).join(", ")} ${or} ${told.at(-1)}`;
}
