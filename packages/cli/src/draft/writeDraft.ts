import { type Group, planSchemaId } from "@piiri/core";
import type { Words } from "../texts/words.js";
import { PlanPage, scalar } from "./planPage.js";
import { writePractice } from "./writePractice.js";
import { writeSchedule } from "./writeSchedule.js";

/**
 * A draft as a page of YAML that tells a person what to do with it. What the practice supplies is written out, so that
 * it can be seen and changed; what only people can know stands there ready, and not yet in use.
 */
export function writeDraft(group: Group, words: Words): string {
  const { catalogue, texts } = words;
  const { comments, ...draft } = texts.draft;
  const page = new PlanPage()
    .directive(`yaml-language-server: $schema=${planSchemaId}`)
    .gap()
    .comment(0, comments.opening(catalogue.formats[group.format]))
    .comment(0, comments.howTo)
    .gap()
    .entry(0, "schema", group.plan.schema)
    .entry(0, "format", group.format)
    .entry(0, "language", group.language)
    .gap()
    .comment(0, comments.stage)
    .entry(0, "stage", group.stage)
    .gap()
    .comment(0, comments.id)
    .entry(0, "id", group.id)
    .gap()
    .comment(0, comments.title)
    .entry(0, "title", group.title)
    .gap()
    .comment(0, comments.publicName)
    .entry(0, "publicName", group.publicName)
    .gap()
    .comment(0, comments.description)
    .unused(0, `description: ${scalar(draft.description)}`)
    .gap()
    .comment(0, comments.informationPage)
    .unused(0, "informationPage: https://example.org/")
    .gap()
    .comment(0, comments.organiser)
    .entry(0, "organiser")
    .entry(2, "name", group.organiser.name)
    .entry(2, "domain", group.organiser.domain)
    .comment(2, comments.email)
    .unused(2, `email: info@${group.organiser.domain}`)
    .gap()
    .comment(0, comments.venue)
    .comment(0, comments.link)
    .entry(0, "venue")
    .entry(2, "kind", group.venue.kind)
    .gap()
    .comment(0, comments.people)
    .unused(0, "people:", ...people(group, draft))
    .gap();
  writeSchedule(page, group, words);
  const isEvent = group.format === "single-event";
  page
    .gap()
    .comment(0, isEvent ? comments.theme : comments.sessions)
    .unused(0, "sessions:", "  s1:", `    theme: ${scalar(isEvent ? draft.eventTheme : draft.firstTheme)}`);
  writePractice(page, group, words);
  return page.toString();
}

/** Each person on one line: a section is put to use the more easily, the fewer lines it has. */
function people({ format }: Group, { ids, personName }: Pick<Words["texts"]["draft"], "ids" | "personName">): string[] {
  const one = (id: string) => `{ id: ${id}, name: ${personName} }`;
  return [
    "  facilitators:",
    `    - ${one(`${ids.facilitator}-1`)}`,
    `    - ${one(`${ids.facilitator}-2`)}`,
    ...(format === "single-event" ? [`  coordinator: ${one(ids.coordinator)}`] : []),
    `  contactPerson: ${one(ids.contactPerson)}`,
  ];
}
