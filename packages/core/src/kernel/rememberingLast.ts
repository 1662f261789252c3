/**
 * A function that does not work out again what follows from what it was last asked about: rules ask the same of
 * one group, one after another. A map of all would cost more than it saves, for each group is asked about only once.
 */
export function rememberingLast<Subject, Value>(workOut: (subject: Subject) => Value): (subject: Subject) => Value {
  let last: Subject | typeof nothing = nothing;
  let value: Value;
  return (subject) => {
    if (last !== subject) {
      value = workOut(subject);
      last = subject;
    }
    return value;
  };
}

/** What nobody has asked about. */
const nothing = Symbol("nothing");
