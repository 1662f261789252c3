// Why: a property that fails is looked at no further: here only that it fails is of interest, and to write down in which case takes
// longer than to find it. One that tries for long whatever the cases are tries for a moment here: each change asks it anew.
import * as fc from "fast-check";

const failsQuietly = (/** @type {fc.RunDetails<unknown>} */ { failed }) => {
  if (failed) throw new Error("there is a case in which it does not hold");
};

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  endOnFailure: true,
  interruptAfterTimeLimit: 2000,
  reporter: failsQuietly,
});
