// Why: a property that fails is looked at no further: here only that it fails is of interest. One that tries for long whatever the cases
// are tries for a moment here: each change asks it anew.
import * as fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, interruptAfterTimeLimit: 3000 });
