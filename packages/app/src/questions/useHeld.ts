import { useState } from "preact/hooks";

/** What a reader sees in a field of hers, and how she changes it. */
interface Held<Value> {
  /** What she is saying or has said, until the plan says it; then what the plan says. */
  readonly shown: Value;
  /** Holds what she is about to say: nothing but herself takes it away. */
  readonly hold: (value: Value) => void;
  /** Holds what she has said until all that was asked for is done, so that whatever she does next builds upon it. */
  readonly say: (value: Value) => void;
  /** Back to what the plan says. */
  readonly letGo: () => void;
}

/**
 * Nothing that a reader does is lost by what comes late, be it an answer of a worker or a drawing of the page.
 *
 * @param written what the plan says, as far as it is known by now
 * @param isSettled whether nothing is on its way that could change it
 */
export function useHeld<Value>(written: Value, isSettled: boolean): Held<Value> {
  const [held, setHeld] = useState<{ readonly value: Value; readonly isSaid: boolean }>();
  const isOver = held?.isSaid === true && isSettled;
  if (isOver) setHeld(undefined);
  return {
    shown: held === undefined || isOver ? written : held.value,
    hold: (value) => setHeld({ value, isSaid: false }),
    say: (value) => setHeld({ value, isSaid: true }),
    letGo: () => setHeld(undefined),
  };
}
