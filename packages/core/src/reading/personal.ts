import * as z from "zod/mini";
import { isRedacted, type Redacted, redact } from "../privacy/index.js";

/** Something about a person: as text, which `change` tidies and which comes out redacted, or redacted already. */
export function personal(holds: (text: string) => boolean, change: (text: string) => string = (text) => text) {
  return z.pipe(
    z.custom<string | Redacted<string>>((value) => isRedacted(value) || (typeof value === "string" && holds(value)), {
      params: { problem: "wrong-type", data: { expected: "text" } },
    }),
    z.transform((value) => (typeof value === "string" ? redact(change(value)) : value)),
  );
}
