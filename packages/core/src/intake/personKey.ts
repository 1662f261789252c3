import { reveal } from "../privacy/index.js";
import type { Registrant } from "./intakeEvent.js";

/** What a registrant is told apart by; never shown, never kept. Empty where nothing was written. */
export interface PersonKey {
  readonly address: string;
  readonly name: string;
}

/** The address and the name of a registrant, whatever the size of their letters: nobody's two addresses differ in that alone. */
export function personKey({ email, name }: Registrant): PersonKey {
  return {
    address: email === undefined ? "" : plainText(reveal(email)),
    name: name === undefined ? "" : plainText(reveal(name)),
  };
}

/** Identities write their own name with small letters or large, with two spaces, and copy what nobody sees along with it. */
function plainText(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text.normalize("NFC").replace(/\s+/g, " ").replace(/\p{C}/gu, "").trim().toLowerCase();
}

/** As nearly all are: nothing to be made even but the size of letters. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;
