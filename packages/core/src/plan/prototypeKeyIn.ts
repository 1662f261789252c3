import { jsonPointer, valueAt } from "../kernel/index.js";
import { type Problem, problem } from "../problem/index.js";

const key = "__proto__";

/**
 * zod leaves a key `__proto__` out of a record in silence, so that nobody's prototype is replaced. Nothing that was
 * written may vanish unsaid: it is a wrong key like any other.
 */
export function prototypeKeyIn(input: unknown, record: string): readonly Problem[] {
  const isThere = valueAt(input, [record, key]) !== undefined;
  return isThere ? [problem("wrong-form", jsonPointer(record, key), { form: "key" })] : [];
}
