/**
 * A function that does not work out again what follows from what it was last asked about: rules ask the same of
 * one group, one after another. A map of all would cost more than it saves, for each group is asked about only once.
 */
export function rememberingLast<Subject, Value>(workOut: (subject: Subject) => Value): (subject: Subject) => Value {
  let last: { readonly subject: Subject; readonly value: Value } | undefined;
  return (subject) => {
    if (last?.subject !== subject) last = { subject, value: workOut(subject) };
    return last.value;
  };
}
