import type { DerivablePath } from "./group.js";

/** Takes what is stated, else what is usual, and remembers which it was. */
export class Derivation {
  readonly paths: DerivablePath[] = [];

  of<Value>(path: DerivablePath, stated: Value | undefined, usual: Value): Value {
    if (stated !== undefined) return stated;
    this.paths.push(path);
    return usual;
  }
}
