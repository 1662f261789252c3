import type { Desk } from "../desk/desk.js";
import type { ViewName } from "../desk/place.js";
import { type GivenFile, openGiven } from "../keeping/openFile.js";
import { laySeason } from "../season/chooseSeason.js";
import type { MadeFile } from "../workshop/document.js";
import type { GivenKind } from "../workshop/recognise.js";
import type { Work } from "../workshop/workshop.js";
import { importCalendar, isCalendarFile } from "./importCalendar.js";
import { isOutbox } from "./isOutbox.js";

/** Where what was given is shown. */
export const viewOf: Readonly<Record<Exclude<GivenKind, "plan">, ViewName>> = {
  registrations: "registrations",
  events: "registrations",
  attendance: "registrations",
  form: "registrations",
  texts: "messages",
  journal: "registrations",
  mail: "registrations",
  tip: "registrations",
  other: "registrations",
  feedback: "feedback",
  told: "feedback",
  results: "feedback",
};

let lastId = 0;

/** Whether work finds out what was given is: no view has that yet, and leaving one loses none of it. */
export function isOnTheWay(work: Work): boolean {
  return work === "recognise" || work === "importCalendar";
}

/**
 * Takes files that were dropped or chosen, whatever they are: a plan is opened, what holds people goes to the view that shows
 * it. Files with people are handed on as they lie on the disk; only the worker reads them.
 */
export async function takeGiven(desk: Desk, given: readonly GivenFile[], mayLeave: () => boolean): Promise<void> {
  const plans: GivenFile[] = [];
  for (const each of given) {
    const { file } = each;
    if (isCalendarFile(file.name)) {
      await importCalendar(desk, file, mayLeave);
      continue;
    }
    const outcome = await desk.people.ask("recognise", { file, plan: planOf(desk) });
    if ("problem" in outcome) desk.notice.value = outcome.problem === "too-long" ? "not-known" : "work-failed";
    else if (outcome.value === "plan") plans.push(each);
    else layOnDesk(desk, file, outcome.value);
  }
  const [only] = plans;
  // Several plans are a season.
  if (plans.length > 1)
    laySeason(
      desk,
      plans.map(({ file }) => file),
    );
  else if (only !== undefined) await openGiven(desk, only, mayLeave);
}

function layOnDesk(desk: Desk, file: File, kind: Exclude<GivenKind, "plan"> | undefined): void {
  if (kind === undefined) {
    desk.notice.value = "not-known";
    return;
  }
  if (desk.plan.peek() === undefined) {
    desk.notice.value = "plan-first";
    return;
  }
  lastId += 1;
  const table = { id: lastId, name: file.name, file, kind };
  // Whoever gives the same file again has changed it meanwhile.
  desk.given.value = [...desk.given.peek().filter(({ name }) => name !== file.name), table];
  const view = viewFor(kind, desk.place.peek().view);
  if (desk.place.peek().view !== view) desk.goTo({ view });
}

function viewFor(kind: Exclude<GivenKind, "plan">, here: ViewName): ViewName {
  // A table that is not recognised stays where she is: it may be a survey in words of its own.
  if (here === "feedback" && kind === "other") return here;
  // Messages need to know who registered as well.
  return here === "messages" && viewOf[kind] === "registrations" ? here : viewOf[kind];
}

/** Lays a file that the page has made on the desk, in place of the one that it follows from. */
export function layAgain(desk: Desk, { name, content }: MadeFile): void {
  const kind = name.endsWith(".tip") ? "tip" : "journal";
  lastId += 1;
  const table = { id: lastId, name, file: new File([content], name), kind } as const;
  desk.given.value = [
    ...desk.given.peek().filter((former) => former.kind !== kind || isOutbox(former.name) !== isOutbox(name)),
    table,
  ];
}

/** Lays the papers that were typed in on the desk, in place of the table without the last of them. */
export function layTyped(desk: Desk, { name, type, content }: MadeFile): void {
  lastId += 1;
  const table = { id: lastId, name, file: new File([content], name, { type }), kind: "feedback" } as const;
  desk.given.value = [...desk.given.peek().filter((former) => former.name !== name), table];
}

function planOf(desk: Desk) {
  const text = desk.plan.peek()?.text;
  return text === undefined ? undefined : { text, today: desk.surroundings.today() };
}
