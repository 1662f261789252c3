import type { Channel, Group } from "@piiri/core";
import {
  materialChecklist,
  otherChannels,
  type PublicityKind,
  type PublicityText,
  publicityKinds,
  publicityText,
  tellChannel,
} from "@piiri/core/publicity";
import { capitalised } from "../page/capitalised.js";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import { qrPicture } from "./qrPicture.js";

/**
 * A page for those who tell the world of a group: the texts for its page, the newsletter and a short post, ready to be
 * copied; the QR code of its information page (in HTML); what the material has to tell, and the channels. With `kinds`
 * only those texts.
 *
 * @see guide, 6
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { publicityPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const page = publicityPage(group, { ...en, pages });
 * toMarkdown(page).includes("You are warmly welcome!"); // => true
 * ```
 */
export function publicityPage(
  group: Group,
  words: PageWords,
  { kinds }: { readonly kinds?: readonly PublicityKind[] | undefined } = {},
): Page {
  const texts = words.publicity;
  const { informationPage, publicity } = group;
  const { channels = [] } = publicity;
  const others = otherChannels(group);
  const listed = (some: readonly Channel[]): readonly Block[] =>
    some.length === 0
      ? []
      : [{ kind: "list", isOrdered: false, items: some.map((channel) => tellChannel(group, channel, texts)) }];
  const codeName = capitalised(texts.material["qr-code"], words);
  const invitations = (kinds ?? publicityKinds).flatMap((kind): readonly Block[] => [
    { kind: "heading", text: texts.kinds[kind] },
    ...invitation(publicityText(group, kind, texts), texts.names),
  ]);
  const page = { language: words.language, title: group.publicName, subtitle: texts.title } as const;
  const name = fileName(group.publicName, texts.title);
  if (kinds !== undefined) return { ...page, fileName: name, blocks: invitations };
  return {
    ...page,
    fileName: name,
    blocks: [
      ...invitations,
      ...(informationPage === undefined
        ? []
        : ([
            { kind: "heading", text: codeName },
            { kind: "picture", picture: qrPicture(informationPage, codeName) },
            { kind: "paragraph", text: informationPage },
          ] as const)),
      { kind: "heading", text: texts.headings.material },
      {
        kind: "table",
        columns: [
          { name: texts.headings.item, share: 60 },
          { name: texts.headings.state, share: 40 },
        ],
        rows: materialChecklist(group).map(({ item, state }) => [texts.material[item], texts.materialStates[state]]),
      },
      { kind: "heading", text: texts.headings.channels },
      { kind: "paragraph", text: texts.channelsIntro(channels.length) },
      ...listed(channels),
      ...(others.length === 0 ? [] : [{ kind: "paragraph", text: texts.otherChannels } as const, ...listed(others)]),
    ],
  };
}

function invitation(
  { heading, paragraphs, points, closing }: PublicityText,
  names: PageWords["publicity"]["names"],
): readonly Block[] {
  return [
    ...(heading === undefined ? [] : [{ kind: "paragraph", text: heading, isStrong: true } as const]),
    ...paragraphs.map((text) => ({ kind: "paragraph", text: oneLine(text) }) as const),
    ...(points.length === 0
      ? []
      : [{ kind: "facts", facts: points.map(([point, text]) => [names[point], text] as const) } as const]),
    ...(closing === undefined ? [] : [{ kind: "paragraph", text: closing } as const]),
  ];
}

/** A description may have several lines; a page's texts have one. */
function oneLine(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, " ");
}
