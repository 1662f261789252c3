import { hasCoordinator, meetsAgain } from "../format/index.js";
import { type Group, isAttached } from "../group/index.js";
import { planSchemaId } from "../plan/index.js";
import { yamlScalar } from "../yaml/index.js";
import { PlanPage } from "./planPage.js";
import type { DraftTexts } from "./texts.js";
import type { DraftWords } from "./words.js";
import { writePractice } from "./writePractice.js";
import { writeSchedule } from "./writeSchedule.js";

/**
 * A draft as a page of YAML that tells a person what to do with it. What the practice supplies is written out, so that
 * it can be seen and changed; what only people can know stands there ready, and not yet in use.
 *
 * @example
 * ```ts
 * import { guideProfile, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
 * import { draftPlan, writeDraft } from "@piiri/core/draft";
 * import { en } from "@piiri/core/locale/en";
 *
 * const beginning = { format: "closed-group", start: "2027-03-02", time: "18:00" } as const;
 * const group = resolvePlanOrThrow(parsePlanOrThrow(draftPlan(beginning, guideProfile, en)), guideProfile);
 * writeDraft(group, en).includes("  start: 2027-03-02"); // => true
 * ```
 */
export function writeDraft(group: Group, words: DraftWords): string {
  const { comments, ...draft } = words.draft;
  const page = new PlanPage();
  page
    .directive(`yaml-language-server: $schema=${planSchemaId}`)
    .gap()
    .comment("", comments.opening(words.formats[group.format]))
    .comment("", comments.howTo)
    .gap()
    .entry("", "schema", group.plan.schema)
    .entry("", "format", group.format);
  const isOwn = !isAttached(group);
  if (group.membership === "replenished") page.comment("", comments.membership);
  if (group.membership === "replenished" || isOwn) page.entry("", "membership", group.membership);
  page
    .entry("", "language", group.language)
    .gap()
    .comment("", comments.stage)
    .entry("", "stage", group.stage)
    .gap()
    .comment("", comments.id)
    .entry("", "id", group.id)
    .gap()
    .comment("", comments.title)
    .entry("", "title", group.title)
    .gap()
    .comment("", comments.publicName)
    .entry("", "publicName", group.publicName)
    .gap()
    .comment("", comments.description)
    .unused("", `description: ${yamlScalar(draft.description)}`)
    .gap()
    .comment("", comments.informationPage)
    .unused("", "informationPage: https://example.org/")
    .gap()
    .comment("", isOwn ? comments.ownOrganiser : comments.organiser)
    .entry("", "organiser")
    .entry("  ", "name", group.organiser.name);
  const { domain = "example.org", key } = group.organiser;
  if (key !== undefined) page.comment("  ", comments.key).entry("  ", "key", key);
  else page.entry("  ", "domain", domain);
  page
    .comment("  ", comments.email)
    .unused("  ", `email: info@${domain}`)
    .gap()
    .comment("", comments.venue)
    .comment("", comments.link)
    .entry("", "venue")
    .entry("  ", "kind", group.venue.kind)
    .gap()
    .comment("", isOwn ? comments.ownPeople : comments.people)
    .unused("", "people:", ...people(group, draft))
    .gap();
  writeSchedule(page, group, words);
  const isEvent = !meetsAgain(group);
  const { sessions = {} } = group.plan;
  page.gap().comment("", isEvent ? comments.theme : comments.sessions);
  if (Object.keys(sessions).length > 0) page.entry("", "sessions").entries("  ", sessions);
  else page.unused("", "sessions:", "  s1:", `    theme: ${yamlScalar(isEvent ? draft.eventTheme : draft.firstTheme)}`);
  writePractice(page, group, words);
  return page.toString();
}

/** Each person on one line: a section is put to use the more easily, the fewer lines it has. */
function people({ format, lifecycle }: Group, { ids, personName }: Pick<DraftTexts, "ids" | "personName">): string[] {
  const one = (id: string) => `{ id: ${id}, name: ${personName} }`;
  return [
    "  facilitators:",
    `    - ${one(`${ids.facilitator}-1`)}`,
    `    - ${one(`${ids.facilitator}-2`)}`,
    ...(hasCoordinator({ format })
      ? [
          `  coordinator: ${one(ids.coordinator)}`,
          "  speakers:",
          `    - { id: ${ids.speaker}, name: ${personName}, role: storyteller }`,
        ]
      : []),
    ...(isAttached({ lifecycle }) ? [`  contactPerson: ${one(ids.contactPerson)}`] : []),
  ];
}
