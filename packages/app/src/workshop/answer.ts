import type { Answered, Asked, Underway } from "./asked.js";
import { workshop } from "./workshop.js";

/**
 * Does one piece of work, and tells now and then how far it is. What fails here is a fault of ours, since what people get wrong
 * is part of the answers.
 */
export async function answer(
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
