import type { Group, LocalDate } from "@piiri/core";
import { type Task, taskTitle, tellOwner, tellWhen } from "@piiri/core/timeline";
import { fileName } from "../page/fileName.js";
import type { Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";
import { countsOf } from "./countsOf.js";
import { timelinePicture } from "./timelinePicture.js";

/**
 * A page of a season's tasks: how it stands in all, the picture (in HTML), and every task with its day, who does it and
 * whether it is done. Bears the group's public name alone, and of those who do the tasks their names.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { timeline } from "@piiri/core/timeline";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { timelinePage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const today = "2027-01-10";
 * const words = { ...en, pages };
 * const page = timelinePage(group, timeline(group, { today }), words, { today });
 * toMarkdown(page).includes("Agree on ground rules"); // => true
 * ```
 */
export function timelinePage(
  group: Group,
  tasks: readonly Task[],
  words: PageWords,
  { today }: { readonly today: LocalDate },
): Page {
  const { title, overall, columns, states } = words.timeline;
  return {
    language: words.language,
    fileName: fileName(group.publicName, title),
    title: group.publicName,
    subtitle: title,
    isWide: true,
    blocks: [
      { kind: "paragraph", text: overall(countsOf(tasks)) },
      { kind: "picture", picture: timelinePicture(group, tasks, words, today) },
      {
        kind: "table",
        columns: [
          { name: columns.when, share: 26 },
          { name: columns.what, share: 40 },
          { name: columns.who, share: 26 },
          { name: columns.state, share: 12 },
        ],
        rows: tasks.map((task) => [
          tellWhen(task, words.dates),
          taskTitle(task, words.timeline),
          tellOwner(task, words.timeline),
          states[task.state],
        ]),
      },
    ],
  };
}
