/** A state of the plan's text, and what was done to come to it. */
interface Step {
  readonly text: string;
  /** As one names it when it is taken back: the question that was answered, the evening that was moved. */
  readonly name: string;
}

/** The plan that lies on the desk: its text is all there is; everything else is worked out from it. */
export interface OpenPlan {
  /** What its file is called, without a folder. */
  readonly fileName: string;
  readonly text: string;
  /** The text as its file holds it; nothing for a plan that was never saved. */
  readonly saved?: string | undefined;
  /** The text as it came where nothing is lost by closing it: an example. */
  readonly untouched?: string | undefined;
  /** The text that was saved or handed out last: what is changed after it needs a revision of its own. */
  readonly known?: string | undefined;
  /** The text that people were told of: what is changed after it they have to be told. */
  readonly told?: string | undefined;
  /** Former states, the last of them last. */
  readonly past: readonly Step[];
  /** What was taken back, the next to be done again last. */
  readonly future: readonly Step[];
}

export function opened(fileName: string, text: string, saved?: string): OpenPlan {
  return { fileName, text, saved, known: saved, told: saved, past: [], future: [] };
}

/** An example, which nobody loses by closing it. */
export function openedExample(fileName: string, text: string): OpenPlan {
  return { fileName, text, untouched: text, known: text, told: text, past: [], future: [] };
}

/** The plan with another text; what could be done again before is given up. */
export function changed(plan: OpenPlan, text: string, name: string): OpenPlan {
  if (text === plan.text) return plan;
  return { ...plan, text, past: [...plan.past, { text: plan.text, name }], future: [] };
}

/** The plan as it was before the last change. */
export function undone(plan: OpenPlan): OpenPlan {
  const last = plan.past.at(-1);
  if (last === undefined) return plan;
  const future = [...plan.future, { text: plan.text, name: last.name }];
  return { ...plan, text: last.text, past: plan.past.slice(0, -1), future };
}

/** The plan with the change that was last taken back. */
export function redone(plan: OpenPlan): OpenPlan {
  const next = plan.future.at(-1);
  if (next === undefined) return plan;
  const past = [...plan.past, { text: plan.text, name: next.name }];
  return { ...plan, text: next.text, past, future: plan.future.slice(0, -1) };
}

/** Whether something would be lost by closing. */
export function isUnsaved({ text, saved, untouched }: OpenPlan): boolean {
  return text !== saved && text !== untouched;
}
