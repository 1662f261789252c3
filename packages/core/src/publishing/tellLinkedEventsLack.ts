import { match } from "ts-pattern";
import type { LinkedEventsLack } from "./linkedEventsLacking.js";
import type { PublishingWords } from "./texts.js";

/**
 * What is lacking before the service shows a group to everyone, and where it is written.
 *
 * @example
 * ```ts
 * import { en } from "@piiri/core/locale/en";
 * import { tellLinkedEventsLack } from "@piiri/core/publishing";
 *
 * tellLinkedEventsLack({ what: "description" }, en); // => "The group has no description. Write it in the plan: description."
 * ```
 */
export function tellLinkedEventsLack(lack: LinkedEventsLack, { publishing }: PublishingWords): string {
  const { lacking } = publishing.linkedEvents;
  return match(lack)
    .with({ what: "publishing" }, () => lacking.publishing)
    .with({ what: "description" }, () => lacking.description)
    .with({ what: "keywords" }, () => lacking.keywords)
    .with({ what: "place" }, ({ room }) => lacking.place(room))
    .with({ what: "language" }, ({ language }) => lacking.language(language))
    .exhaustive();
}
