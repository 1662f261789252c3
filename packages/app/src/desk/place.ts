/** The views, in the order of a season. */
export const viewNames = [
  "begin",
  "today",
  "plan",
  "dates",
  "check",
  "sessions",
  "tasks",
  "tell",
  "registrations",
  "messages",
  "feedback",
  "calendars",
  "season",
] as const;
export type ViewName = (typeof viewNames)[number];

/** Where in the page the reader is: a view, and what of it. */
export interface Place {
  readonly view: ViewName;
  /** A section of the plan, or a session's key. */
  readonly part?: string | undefined;
  /** A place of the plan that is to be answered there. */
  readonly at?: string | undefined;
}

/** From the address's part behind `#`, as in `#/dates/s3`; what is not known leads to the beginning. */
export function readPlace(hash: string): Place {
  const [, view = "", part, at] = hash.replace(/^#/, "").split("/");
  if (!(viewNames as readonly string[]).includes(view)) return { view: "begin" };
  return { view: view as ViewName, ...(part && { part: decoded(part) }), ...(at && { at: decoded(at) }) };
}

export function writePlace({ view, part, at }: Place): string {
  const parts = part === undefined ? [] : [part, ...(at === undefined ? [] : [at])];
  return `#/${[view, ...parts.map(encodeURIComponent)].join("/")}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
