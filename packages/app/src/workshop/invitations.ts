import type { Language } from "@piiri/core";
import { publicityKinds, publicityText } from "@piiri/core/publicity";
import { groupOf, type PlanAt } from "./reading.js";
import { wordsIn } from "./words.js";

export interface InvitationsRequest extends PlanAt {
  readonly language: Language;
}

/** A text that invites people, ready to be copied as it is. */
export interface Invitation {
  readonly kind: string;
  readonly name: string;
  readonly text: string;
}

/** A text for each place where people are told of the group; none while the plan cannot be worked with. */
export async function invitations(request: InvitationsRequest): Promise<readonly Invitation[]> {
  const group = groupOf(request);
  if (group === undefined) return [];
  const { publicity } = await wordsIn(request.language);
  return publicityKinds.map((kind) => {
    const { heading, paragraphs, points, closing } = publicityText(group, kind, publicity);
    const told = points.map(([point, text]) => `${publicity.names[point]}: ${text}`);
    const blocks = [heading, ...paragraphs, told.join("\n"), closing].filter((block) => block);
    return { kind, name: publicity.kinds[kind], text: blocks.join("\n\n") };
  });
}
