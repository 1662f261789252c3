import { createHmac } from "node:crypto";
import type { Registrant } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";

/** Shorter keys are guessed. In characters. */
export const keyLeast = 16;

/** A person as the journal knows them: whoever has not the key cannot tell who it is, nor try out addresses. */
export function personHash({ email, name }: Registrant, key: string): string {
  const [address, called] = [email, name].map((value) =>
    (value === undefined ? "" : reveal(value)).normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase(),
  );
  return createHmac("sha256", key).update(`${address}\n${called}`).digest("hex");
}
