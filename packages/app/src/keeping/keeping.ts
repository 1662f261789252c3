import { effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Desk } from "../desk/desk.js";
import { isUnsaved, opened } from "../desk/openPlan.js";
import { type Draft, type DraftStore, isLapsed, withLatestSteps } from "./draft.js";

/** What the browser keeps of the reader's plans, and on whose word. */
export interface Keeping {
  /** Whether she said that this computer is her own. */
  readonly isOwn: ReadonlySignal<boolean>;
  /** Plans of before, the latest first; the one that lies open here is not among them. */
  readonly drafts: ReadonlySignal<readonly Draft[]>;
  /** Takes up what lay open before the page was loaded anew. */
  readonly begin: () => Promise<void>;
  /** She said that this computer is her own: from now on plans are kept. */
  readonly remember: () => void;
  readonly reopen: (draft: Draft) => Promise<void>;
  readonly drop: (draft: Draft) => Promise<void>;
  readonly forget: () => Promise<void>;
  /** Whether leaving now would lose something. */
  readonly wouldLose: () => boolean;
  readonly end: () => void;
}

/** How the keeping comes to know the moment, and names that are not taken. */
interface Chance {
  readonly moment: () => number;
  readonly newId: () => string;
}

export function makeKeeping(desk: Desk, store: DraftStore, { moment, newId }: Chance): Keeping {
  const isOwn = signal(store.isOwn());
  const drafts = signal<readonly Draft[]>([]);
  const before = store.openHere();
  let open = { opening: -1, id: "" };
  let next: Draft | undefined;
  let writing: Promise<void> | undefined;
  let written: { readonly id: string; readonly text: string } | undefined;

  /** One draft is written at a time, always the latest. */
  async function write(): Promise<void> {
    for (let draft = next; draft !== undefined; draft = next) {
      next = undefined;
      try {
        await store.put(draft);
        written = { id: draft.id, text: draft.plan.text };
      } catch {
        desk.notice.value = "not-kept";
      }
    }
    writing = undefined;
  }

  const stopKeeping = effect(() => {
    const plan = desk.plan.value;
    const file = desk.file.value;
    const look = desk.look.value;
    if (!isOwn.value) return;
    if (plan === undefined) {
      store.setOpenHere(undefined);
      return;
    }
    if (plan.text === plan.untouched) return;
    if (open.opening !== desk.openings.value) open = { opening: desk.openings.value, id: newId() };
    const title = look?.state === "good" ? look.group.title : plan.fileName;
    next = { id: open.id, title, plan: withLatestSteps(plan), file, changedAt: moment() };
    store.setOpenHere(open.id);
    writing ??= write();
  });

  /** What is closed comes into the list. */
  const stopListing = effect(() => {
    if (desk.plan.value === undefined && isOwn.value) void list();
  });

  async function list(): Promise<void> {
    try {
      await writing;
      const now = moment();
      const all = await store.all();
      for (const { id } of all.filter((draft) => isLapsed(draft, now))) await store.remove(id);
      const kept = all.filter((draft) => !isLapsed(draft, now));
      drafts.value = isOwn.peek() ? kept.toSorted((one, other) => other.changedAt - one.changedAt) : [];
    } catch {
      desk.notice.value = "not-kept";
    }
  }

  /** It lies open here under a name of its own, so that another tab that has it open too writes over nothing. */
  async function take(draft: Draft): Promise<void> {
    await writing;
    await store.remove(draft.id);
    drafts.value = drafts.value.filter(({ id }) => id !== draft.id);
  }

  function stop(): void {
    isOwn.value = false;
    next = undefined;
    drafts.value = [];
  }
  const stopFollowing = store.onForgotten(stop);

  return {
    isOwn,
    drafts,
    begin: async () => {
      if (!isOwn.peek()) return;
      await list();
      const draft = drafts.peek().find(({ id }) => id === before);
      if (draft === undefined || desk.plan.peek() !== undefined) return;
      desk.open(draft.plan, draft.file);
      await take(draft);
    },
    remember: () => {
      try {
        store.setOwn();
        isOwn.value = true;
      } catch {
        desk.notice.value = "not-kept";
      }
    },
    reopen: async (draft) => {
      const { plan, file } = draft;
      const theirs = file === undefined ? undefined : await textOf(file);
      if (theirs === undefined || theirs === plan.saved) desk.open(plan, file);
      else if (!isUnsaved(plan)) desk.open(opened(plan.fileName, theirs, theirs), file);
      else {
        desk.open(plan, file);
        desk.elsewhere.value = { text: theirs, file };
      }
      desk.goTo({ view: "today" });
      await take(draft);
    },
    drop: take,
    forget: async () => {
      stop();
      await writing;
      try {
        await store.forget();
      } catch {
        desk.notice.value = "not-kept";
      }
    },
    wouldLose: () => {
      const plan = desk.plan.peek();
      if (plan === undefined) return false;
      if (desk.changing.peek() > 0) return true;
      const isWritten = isOwn.peek() && written?.id === open.id && written.text === plan.text;
      return isUnsaved(plan) && !isWritten;
    },
    end: () => {
      stopKeeping();
      stopListing();
      stopFollowing();
    },
  };
}

/** What stands in a file now, where the browser and the reader let the page look. */
async function textOf(file: FileSystemFileHandle): Promise<string | undefined> {
  try {
    if (!(await mayWrite(file))) return undefined;
    return await (await file.getFile()).text();
  } catch {
    return undefined;
  }
}

/** Asks the reader where it has to be asked; what the browser's types do not know yet, browsers with such files have. */
export async function mayWrite(file: FileSystemFileHandle): Promise<boolean> {
  const { requestPermission } = file as {
    readonly requestPermission?: (how: { readonly mode: "readwrite" }) => Promise<PermissionState>;
  };
  return requestPermission === undefined || (await requestPermission.call(file, { mode: "readwrite" })) === "granted";
}
