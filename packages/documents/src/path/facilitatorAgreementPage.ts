import { everyone, type Group, isHeld, type Person } from "@piiri/core";
import { openAssociationPoints } from "@piiri/core/path";
import { fileName } from "../page/fileName.js";
import type { Block, Fact, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import { associationFacts } from "./associationFacts.js";

/** Room to write by hand. */
const line = "_".repeat(40);

/**
 * An agreement between somebody who leads a group and the organiser, to print and sign: what they commit to, who does what,
 * what the association answers for, what each expects of the other. With `person`, for that one alone; else for all who lead.
 *
 * @see guide, 2; handbook, 6.2 and 9
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { facilitatorAgreementPage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const page = toMarkdown(facilitatorAgreementPage(resolvePlanOrThrow(goodPlans["closed-group"]), { ...en, pages }));
 * page.includes("Sends the meeting link"); // => true
 * page.includes("For the organiser"); // => true
 * ```
 */
export function facilitatorAgreementPage(
  group: Group,
  words: PageWords,
  { person }: { readonly person?: Person | undefined } = {},
): Page {
  const { agreement: texts, association } = words.path;
  const open = openAssociationPoints(group).map((point): Fact => [association.points[point].name, line]);
  return {
    language: words.language,
    fileName: fileName(group.publicName, texts.title),
    title: group.publicName,
    subtitle: texts.title,
    blocks: [
      { kind: "paragraph", text: texts.intro },
      { kind: "facts", facts: aboutGroup(group, words) },
      { kind: "heading", text: words.ethics.titles.commitments },
      { kind: "paragraph", text: words.ethics.commitmentsIntro },
      { kind: "list", isOrdered: false, items: group.ethics.commitments.map((each) => words.ethics.commitments[each]) },
      { kind: "heading", text: texts.work },
      { kind: "facts", facts: workIn(group, words) },
      { kind: "heading", text: association.title },
      { kind: "facts", facts: [...associationFacts(group, words), ...open] },
      { kind: "heading", text: texts.expectations },
      { kind: "facts", facts: texts.asked.map((asked): Fact => [asked, line]) },
      { kind: "paragraph", text: texts.ending },
      ...signatures(group, words, person),
    ],
  };
}

function aboutGroup(group: Group, { path, dates }: PageWords): readonly Fact[] {
  const { agreement: texts } = path;
  const first = group.sessions.find(isHeld)?.local ?? {
    date: group.schedule.start,
    time: group.schedule.time,
  };
  return [
    [texts.group, group.title],
    [texts.organiser, group.organiser.name],
    [texts.time, dates.dateTime(first.date, first.time)],
  ];
}

/** Who does what, as the plan says it; a line where it does not. */
function workIn(group: Group, { path }: PageWords): readonly Fact[] {
  const { tasks, together } = path.agreement;
  const { people, registration, publicity, platform, feedback } = group;
  const nameOf = (id: string | undefined) => everyone(people).find((each) => each.id === id)?.name ?? line;
  return [
    [tasks.leads, people.facilitators.map(({ name }) => name).join(", ") || line],
    ...(platform === undefined
      ? []
      : ([
          [tasks.technology, nameOf(people.technicalHost)],
          [tasks.link, nameOf(registration.meetingLink?.sentBy)],
        ] as const)),
    ...(registration.required ? [[tasks.registrations, nameOf(registration.receivedBy)] as const] : []),
    [tasks.publicity, nameOf(publicity.sentBy)],
    [tasks.feedback, nameOf(feedback.collectedBy)],
    [tasks.summary, together],
  ];
}

function signatures({ people }: Group, { path }: PageWords, person: Person | undefined): readonly Block[] {
  const { signed, facilitator, representative } = path.agreement;
  const leading = person === undefined ? people.facilitators : [person];
  const names = leading.length === 0 ? [facilitator] : leading.map(({ name }) => `${facilitator}: ${name}`);
  return [
    { kind: "heading", text: signed },
    { kind: "facts", facts: [...names, representative].map((who): Fact => [who, line]) },
  ];
}
