import type { Group } from "../../group/index.js";
import type { MeetingAdapter, MeetingOperation } from "../../meetings/index.js";

/** A service may set something of its own when it makes a meeting, which is seen and mended when one looks again. */
const looks = 3;

/** What stands once all was done that a group asks for. */
export function settled<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  group: Group,
  found: Observed = adapter.nothing,
): Observed {
  const desired = adapter.desired(group);
  let observed = found;
  for (let look = 0; look < looks; look += 1) {
    const operations = adapter.plan(desired, observed);
    if (operations.length === 0) break;
    observed = applied(adapter, observed, operations);
  }
  return observed;
}

/** What stands after some operations, one after the other. */
export function applied<Desired, Observed, Operation extends MeetingOperation>(
  adapter: MeetingAdapter<Desired, Observed, Operation>,
  found: Observed,
  operations: readonly Operation[],
): Observed {
  return operations.reduce((observed, operation) => adapter.apply(observed, operation), found);
}

/** What a person would be shown, with all that is in it; what is redacted stays so. */
export function shown(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) => (part instanceof Map || part instanceof Set ? [...part] : part)) ??
    ""
  );
}
