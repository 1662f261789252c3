import type { Answered, Asked, Underway } from "./asked.js";
import { workshop } from "./workshop.js";

/** Until by which practice one goes is settled, nothing is worked out: it would go by another. */
let settled: Promise<unknown> = Promise.resolve();

/** As `worked`; what is asked after a practice waits until it has been taken into use, which for a pack takes its loading. */
export function answer(asked: Asked, underway?: (sign: Underway) => void): Promise<Answered> {
  const answering = settled.then(() => worked(asked, underway));
  if (asked.work === "usePractice") settled = answering;
  return answering;
}

/**
 * Does one piece of work, and tells now and then how far it is. What fails here is a fault of ours, since what people get wrong
 * is part of the answers.
 */
async function worked(
  { number, work, request }: Asked,
  underway: (sign: Underway) => void = () => undefined,
): Promise<Answered> {
  try {
    const done = workshop[work] as (request: unknown, progress: (rows: number) => void) => unknown;
    return { number, value: (await done(request, (rows) => underway({ number, rows }))) as never };
  } catch {
    return { number, failed: true };
  }
}
