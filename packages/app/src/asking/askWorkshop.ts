import { patience } from "../measures.js";
import type { Answered, Asked, Underway } from "../workshop/asked.js";
import type { Progress } from "../workshop/progress.js";
import type { AnswerOf, RequestOf, Work } from "../workshop/workshop.js";

/** Why there is no answer: the work took too long and was stopped, or failed by a fault of ours. */
export type AskingProblem = "too-long" | "failed";

/** What came of a piece of work. */
type Outcome<Value> = { readonly value: Value } | { readonly problem: AskingProblem };

/** Whoever does the work: a worker, or for tests and old browsers the page itself. */
interface WorkshopPort {
  readonly send: (asked: Asked) => void;
  readonly end: () => void;
}

/** Opens a port; what comes back goes to `answered`, and that nothing will any more to `broken`. */
export type OpenPort = (answered: (answer: Answered | Underway) => void, broken: () => void) => WorkshopPort;

/** Asks for work to be done, one way for all; work that reads much tells how far it is. */
export type Ask = <Name extends Work>(
  work: Name,
  request: RequestOf<Name>,
  progress?: Progress,
) => Promise<Outcome<AnswerOf<Name>>>;

/** A workshop that can be asked, and closed: with its worker ends all that it knew. Whoever asks again opens it anew. */
export interface Asking {
  readonly ask: Ask;
  /** What was asked and not answered yet is not answered any more, but for what is still wanted: that is asked anew. */
  readonly end: (isWanted?: (work: Work) => boolean) => void;
}

/**
 * Work goes to a worker. One that gives no answer and no sign of life in time is ended and another begun, so that the page stays alive
 * whatever a file does; whatever else was asked of it meanwhile is asked anew.
 */
export function askWorkshop(open: OpenPort, longest = patience): Asking {
  interface Waiting {
    readonly asked: Asked;
    readonly settle: (outcome: Outcome<never>) => void;
    readonly progress: Progress | undefined;
  }
  const waiting = new Map<number, Waiting>();
  let port: WorkshopPort | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = 0;

  function settle(number: number, outcome: Outcome<never>): void {
    const one = waiting.get(number);
    waiting.delete(number);
    watch();
    one?.settle(outcome);
  }

  /** The first in the line is at work: its time runs from when those before it were done. */
  function watch(): void {
    clearTimeout(timer);
    const [first] = waiting.keys();
    if (first !== undefined) timer = setTimeout(() => giveUp(first, "too-long"), longest);
  }

  function take(answer: Answered | Underway): void {
    if ("rows" in answer) {
      watch();
      waiting.get(answer.number)?.progress?.(answer.rows);
    } else settle(answer.number, "failed" in answer ? { problem: "failed" } : { value: answer.value as never });
  }

  function giveUp(number: number, problem: AskingProblem): void {
    close();
    settle(number, { problem });
    askAnew();
  }

  function close(): void {
    port?.end();
    port = undefined;
  }

  function askAnew(): void {
    for (const { asked } of waiting.values()) working().send(asked);
  }

  function working(): WorkshopPort {
    port ??= open(take, () => {
      const [first] = waiting.keys();
      if (first !== undefined) giveUp(first, "failed");
    });
    return port;
  }

  return {
    ask: (work, request, progress) =>
      new Promise((resolve) => {
        next += 1;
        const asked = { number: next, work, request } as Asked;
        waiting.set(next, { asked, settle: resolve, progress });
        working().send(asked);
        if (waiting.size === 1) watch();
      }),
    end: (isWanted = () => false) => {
      close();
      for (const [number, { asked }] of waiting) if (!isWanted(asked.work)) waiting.delete(number);
      watch();
      askAnew();
    },
  };
}
