import type { Language } from "@piiri/core";
import { type Picture, qrPicture, toSvg } from "@piiri/documents";
import type { MadeFile } from "./document.js";
import { groupOf, type PlanAt } from "./reading.js";
import { wordsIn } from "./words.js";

/** The code of the group's page, to be seen and to be kept; or that the plan names no page yet. */
export type QrCode =
  | { readonly picture: Picture; readonly address: string; readonly file: MadeFile }
  | { readonly needsPage: true };

export async function qrCode(request: PlanAt & { readonly language: Language }): Promise<QrCode | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const { informationPage: address, id } = group;
  if (address === undefined) return { needsPage: true };
  const { publicity } = await wordsIn(request.language);
  const picture = qrPicture(address, publicity.material["qr-code"]);
  return { picture, address, file: { name: `${id}-qr.svg`, type: "image/svg+xml", content: toSvg(picture) } };
}
