import { type Group, withoutSteering } from "@piiri/core";
import { publicityFacts } from "@piiri/core/publicity";
import { capitalised } from "../page/capitalised.js";
import { fileName } from "../page/fileName.js";
import type { Block, Fact, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import { qrPicture } from "./qrPicture.js";

/**
 * A leaflet of A4 folded once, to print on both sides: in front the group and the invitation, within what it is for and
 * when and where it meets, behind whom to ask and the way to its page, with the QR code in HTML. It bears the neutral name, or
 * tells for whom the group is where the plan lets publicity name the condition; the file's name never does.
 *
 * @see guide, 6
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { leafletPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const page = leafletPage(resolvePlanOrThrow(goodPlans["closed-group"]), { ...en, pages });
 * page.layout?.panels.length; // => 4
 * toMarkdown(page).includes("Come and talk and listen!"); // => true
 * ```
 */
export function leafletPage(group: Group, words: PageWords): Page {
  const panels = panelsOf(group, words);
  return {
    language: words.language,
    fileName: fileName(group.publicName, words.publicity.channels.leaflet),
    title: group.publicName,
    subtitle: capitalised(words.publicity.channels.leaflet, words),
    blocks: panels.flat(),
    layout: { kind: "leaflet", panels },
  };
}

function panelsOf(group: Group, words: PageWords): readonly (readonly Block[])[] {
  const texts = words.publicity;
  const facts = publicityFacts(group);
  const { forWhom, description, page, contact, organiser, link } = facts;
  const paragraphs = (description ?? "").split(/\n+/).filter((text) => text.trim() !== "");
  const when: readonly Fact[] = [
    [texts.names.when, texts.when(facts)],
    [texts.names.where, texts.where(facts)],
    [texts.names.register, texts.register(facts)],
    ...(link === undefined ? [] : [[texts.names.link, texts.link(link)] as const]),
  ];
  const codeName = capitalised(texts.material["qr-code"], words);
  return [
    [
      { kind: "heading", text: facts.name },
      ...(forWhom === undefined ? [] : [{ kind: "paragraph", text: forWhom } as const]),
      { kind: "paragraph", text: texts.inShort.invitation, isStrong: true },
      { kind: "paragraph", text: organiser },
    ],
    [
      { kind: "heading", text: capitalised(texts.material.purpose, words) },
      ...[...paragraphs, texts.purpose].map((text) => ({ kind: "paragraph", text: oneLine(text) }) as const),
      { kind: "paragraph", text: texts.what(facts) },
    ],
    [
      { kind: "heading", text: `${texts.names.when}, ${texts.names.where.toLocaleLowerCase(words.language)}` },
      { kind: "facts", facts: when },
      { kind: "paragraph", text: texts.welcome, isStrong: true },
    ],
    [
      { kind: "heading", text: page === undefined ? texts.names.questions : texts.names.page },
      ...(page === undefined
        ? []
        : ([
            { kind: "paragraph", text: page, isStrong: true },
            { kind: "picture", picture: qrPicture(page, codeName) },
          ] as const)),
      { kind: "facts", facts: asked(contact, group, words) },
    ],
  ];
}

/** Whom to ask, who holds it, and with whom. */
function asked(contact: string | undefined, { organiser, lifecycle }: Group, words: PageWords): readonly Fact[] {
  const { names } = words.publicity;
  const partners = (lifecycle?.partners ?? []).join(", ");
  return [
    ...(contact === undefined ? [] : [[names.questions, contact] as const]),
    [names.who, [organiser.name, ...(partners === "" ? [] : [partners])].join(", ")],
  ];
}

function oneLine(text: string): string {
  return withoutSteering(text)
    .replace(/(?<!\s)\s+/g, " ")
    .trim();
}
