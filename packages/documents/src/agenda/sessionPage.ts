import { type Group, meetsAgain, type Session } from "@piiri/core";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/** A page about a session under the group's public name, whoever may see the file or its name. */
export function sessionPage(
  { format, publicName }: Group,
  { number, of, local }: Session,
  words: PageWords,
  kind: string,
  blocks: readonly Block[],
): Page {
  const texts = words.pages.agenda;
  const isOneOfMany = meetsAgain({ format });
  const name = isOneOfMany ? `${texts.session(number)}, ${local.date}` : local.date;
  return {
    language: words.language,
    fileName: fileName(publicName, name, kind),
    title: publicName,
    subtitle: isOneOfMany ? texts.session(number, of) : undefined,
    blocks,
  };
}
