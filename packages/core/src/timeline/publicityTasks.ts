import { type Group, lastDay } from "../group/index.js";
import { addDays, laterOf } from "../kernel/index.js";
import type { TaskDraft } from "./taskDraft.js";

/** How people come to hear of the group. Guide 6. */
export function publicityTasks(group: Group): readonly TaskDraft[] {
  const { publicity, profile } = group;
  const { starts, ends, paidPost, madeBy, sentBy } = publicity;
  const materialReady = addDays(starts, -profile.tasks.materialReadyDays.value);
  const told = { from: starts, due: laterOf(starts, ends ?? lastDay(group)) };
  const postFrom = paidPost?.from ?? starts;
  const postDays = paidPost?.days ?? profile.publicity.paidPostDaysLeast.value;
  return [
    { kind: "material-ready", due: materialReady, people: [madeBy] },
    { kind: "publicity", ...told, after: ["material-ready"], people: [sentBy] },
    ...(paidPost === undefined
      ? []
      : [
          {
            kind: "paid-post",
            from: postFrom,
            due: addDays(postFrom, postDays - 1),
            after: ["material-ready"],
            people: [sentBy],
          } as const,
        ]),
  ];
}
