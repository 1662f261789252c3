// Why: a property that fails is looked at no further: here only that it fails is of interest.
import * as fc from "fast-check";

fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
