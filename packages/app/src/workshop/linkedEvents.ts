import type { Instant, Language } from "@piiri/core";
import { linkedEventsLacking, linkedEventsOptions, tellLinkedEventsLack, toLinkedEvents } from "@piiri/core/publishing";
import { associationIn } from "./associationFile.js";
import type { MadeFile } from "./document.js";
import { groupOf, type PlanAt } from "./reading.js";
import { wordsIn } from "./words.js";

export interface LinkedEventsRequest extends PlanAt {
  readonly language: Language;
  /** The text of a file of people and rooms, with what an association has said of the service. */
  readonly association?: string | undefined;
  /** Everyone sees the events as soon as they are sent. */
  readonly publish: boolean;
  /** Nothing of the group has been sent before. */
  readonly first: boolean;
  /** The moment at which the file is made, as a UTC instant in whole seconds. */
  readonly now: string;
}

/** A group for the event calendars of Finnish cities as a file, or what they ask for and is lacking, in words. */
export type LinkedEventsMade = { readonly file: MadeFile } | { readonly lacking: readonly string[] };

export async function linkedEvents(request: LinkedEventsRequest): Promise<LinkedEventsMade | undefined> {
  const group = groupOf(request);
  if (group === undefined) return undefined;
  const { publish, first } = request;
  const options = {
    ...linkedEventsOptions(associationIn(request.association)),
    publish,
    first,
    now: request.now as Instant,
  };
  const lacking = linkedEventsLacking(group, options).filter(({ what }) => publish || what === "language");
  if (lacking.length > 0) {
    const words = await wordsIn(request.language);
    return { lacking: lacking.map((lack) => tellLinkedEventsLack(lack, words)) };
  }
  const content = `${JSON.stringify(toLinkedEvents(group, options), undefined, "  ")}\n`;
  return { file: { name: `${group.id}-events.json`, type: "application/json", content } };
}
