import type { Language } from "@piiri/core";
import type { PlanTextChange } from "@piiri/core/yaml";
import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Ask, Asking, AskingProblem } from "../asking/askWorkshop.js";
import type { GivenTable } from "../people/givenTable.js";
import type { Look } from "../workshop/look.js";
import type { ToldBeside } from "../workshop/seasonGroups.js";
import { changed, type OpenPlan, redone, undone } from "./openPlan.js";
import { type Place, readPlace, writePlace } from "./place.js";

/** What surrounds the page: its clock and its address; tests bring their own. */
export interface Surroundings {
  readonly today: () => string;
  readonly now: () => string;
}

/** What is told at the top of the page until it is read: by its name in the texts. */
export type Notice =
  | "change-by-hand"
  | "work-too-long"
  | "work-failed"
  | "not-opened"
  | "saved-copy"
  | "not-a-plan"
  | "plan-first"
  | "not-known"
  | "not-kept"
  | "file-gone"
  | "not-saved"
  | "several-series"
  | "calendar-too-long";

/** Sentences that were worked out: why a calendar does not become a plan. */
export interface ToldSentences {
  readonly sentences: readonly string[];
}

/** What a plan has of a calendar's series, and what was left there. */
export interface CarriedOver {
  readonly sessions: number;
  readonly start: string;
  readonly left: string | undefined;
}

/** The plan's file as somebody else has changed it meanwhile; both are shown before anything is saved. */
export interface Elsewhere {
  readonly text: string;
  readonly file?: FileSystemFileHandle | undefined;
}

/** Everything that the page holds. One for each page, so that several can stand on one site. */
export interface Desk {
  readonly ask: Ask;
  /** Whom to ask of what holds people: a worker of its own, which ends when they are to be forgotten. */
  readonly people: Asking;
  /** Files with people that lie on the desk: only that they are there; what stands in them the worker alone reads. */
  readonly given: Signal<readonly GivenTable[]>;
  /** The plans of a season that are looked at together. */
  readonly season: Signal<readonly File[]>;
  /** The same season's plans as they were before, to be compared. */
  readonly formerSeason: Signal<readonly File[]>;
  /** What was told of their surveys, as it lies beside them. */
  readonly seasonTold: Signal<readonly ToldBeside[]>;
  /** The association's own file of people and rooms, where one was chosen. */
  readonly association: Signal<{ readonly name: string; readonly text: string } | undefined>;
  readonly surroundings: Surroundings;
  readonly language: Signal<Language>;
  readonly place: Signal<Place>;
  readonly plan: ReadonlySignal<OpenPlan | undefined>;
  /** What the plan's text turned out to be; the former while the new one is looked at. */
  readonly look: ReadonlySignal<Look | undefined>;
  readonly notice: Signal<Notice | ToldSentences | CarriedOver | undefined>;
  /** Where the plan came from, so that saving goes to the same place; browsers that cannot do so have none. */
  readonly file: Signal<FileSystemFileHandle | undefined>;
  readonly elsewhere: Signal<Elsewhere | undefined>;
  /** Changes that are asked for and not made yet. */
  readonly changing: ReadonlySignal<number>;
  /** Whether all changes that were asked for are made, and the look is that of the plan as it is. */
  readonly isSettled: ReadonlySignal<boolean>;
  /** When all changes that were asked for are made: what is saved or closed before would lack them. */
  readonly settled: () => Promise<void>;
  /** How many plans have lain here: tells another plan from the same one changed. */
  readonly openings: ReadonlySignal<number>;
  readonly open: (plan: OpenPlan, file?: FileSystemFileHandle) => void;
  /** Changes the plan's text at places; the name is what undoing it will be called. */
  readonly change: (changes: readonly PlanTextChange[], name: string) => Promise<void>;
  readonly write: (text: string, name: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly savedAs: (fileName: string, text: string, file?: FileSystemFileHandle) => void;
  /** Says that people have been given what the plan's text said, as by a calendar. */
  readonly handedOut: (text: string) => void;
  /** Says that people have been told of all that the plan says now. */
  readonly peopleTold: () => void;
  readonly close: () => void;
  readonly goTo: (place: Place) => void;
}

export function makeDesk({ ask }: Asking, people: Asking, language: Language, surroundings: Surroundings): Desk {
  const plan = signal<OpenPlan | undefined>(undefined);
  const look = signal<Look | undefined>(undefined);
  const notice = signal<Notice | ToldSentences | CarriedOver | undefined>(undefined);
  const place = signal<Place>(readPlace(globalThis.location?.hash ?? ""));
  const spoken = signal(language);
  const file = signal<FileSystemFileHandle | undefined>(undefined);
  const elsewhere = signal<Elsewhere | undefined>(undefined);
  const given = signal<readonly GivenTable[]>([]);
  const season = signal<readonly File[]>([]);
  const formerSeason = signal<readonly File[]>([]);
  const seasonTold = signal<readonly ToldBeside[]>([]);
  const association = signal<{ readonly name: string; readonly text: string } | undefined>(undefined);
  const changing = signal(0);
  /** The text that was looked at last. */
  const looked = signal<string | undefined>(undefined);
  const isSettled = computed(() => changing.value === 0 && looked.value === plan.value?.text);
  const openings = signal(0);
  /** Changes are made one after the other, each upon the text that the one before has left. */
  let line: Promise<void> = Promise.resolve();

  effect(() => {
    const text = plan.value?.text;
    const request = { text: text ?? "", language: spoken.value, today: surroundings.today() };
    if (text === undefined) {
      batch(() => {
        look.value = undefined;
        looked.value = undefined;
      });
      return;
    }
    void ask("look", request).then((outcome) => {
      if (plan.peek()?.text !== text || spoken.peek() !== request.language) return;
      batch(() => {
        looked.value = text;
        if ("problem" in outcome) notice.value = noticeOf(outcome.problem);
        else look.value = outcome.value;
      });
    });
  });

  /** Makes a change in the plan that it was asked for in; another that was opened meanwhile stays as it is. */
  async function changeNow(changes: readonly PlanTextChange[], name: string, opening: number): Promise<void> {
    const { text, known } = plan.peek() ?? {};
    if (text === undefined || openings.peek() !== opening) return;
    const when = { today: surroundings.today(), now: surroundings.now() };
    const since = known === undefined ? undefined : { text: known, ...when };
    const outcome = await ask("change", { text, changes, known: since });
    const now = plan.peek();
    if (now === undefined || openings.peek() !== opening) return;
    if ("problem" in outcome) notice.value = noticeOf(outcome.problem);
    else if ("problem" in outcome.value) notice.value = "change-by-hand";
    else plan.value = changed(now, outcome.value.text, name);
  }

  /** Does what concerns the plan that lies here: at once, or after the changes that were asked for before it. */
  function inLine(step: (plan: OpenPlan) => OpenPlan): void {
    const opening = openings.peek();
    const take = (): void => {
      const now = plan.peek();
      if (now !== undefined && openings.peek() === opening) plan.value = step(now);
    };
    if (changing.peek() === 0) take();
    else line = line.then(take);
  }

  return {
    ask,
    people,
    given,
    season,
    formerSeason,
    seasonTold,
    association,
    surroundings,
    language: spoken,
    place,
    plan,
    look,
    notice,
    file,
    elsewhere,
    changing,
    isSettled,
    settled: () => line,
    openings,
    open: (to, from) =>
      batch(() => {
        openings.value += 1;
        plan.value = to;
        file.value = from;
        elsewhere.value = undefined;
        notice.value = undefined;
      }),
    change: (changes, name) => {
      changing.value += 1;
      const opening = openings.peek();
      line = line
        .then(() => changeNow(changes, name, opening))
        .finally(() => {
          changing.value -= 1;
        });
      return line;
    },
    write: (text, name) => inLine((now) => changed(now, text, name)),
    undo: () => inLine(undone),
    redo: () => inLine(redone),
    savedAs: (fileName, text, to) =>
      batch(() => {
        plan.value = plan.value && { ...plan.value, fileName, saved: text, known: text };
        file.value = to;
        elsewhere.value = undefined;
      }),
    handedOut: (text) => {
      plan.value = plan.value && { ...plan.value, known: text };
    },
    peopleTold: () => {
      plan.value = plan.value && { ...plan.value, told: plan.value.text };
    },
    close: () =>
      batch(() => {
        plan.value = undefined;
        file.value = undefined;
        elsewhere.value = undefined;
        notice.value = undefined;
      }),
    goTo: (to) => {
      globalThis.location.hash = writePlace(to);
    },
  };
}

function noticeOf(problem: AskingProblem): Notice {
  return problem === "too-long" ? "work-too-long" : "work-failed";
}
