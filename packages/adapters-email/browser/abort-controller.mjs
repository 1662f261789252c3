// Why: every browser has them; what is made for old ones is not carried along.
export const { AbortController, AbortSignal } = globalThis;
