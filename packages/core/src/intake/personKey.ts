import { reveal } from "../privacy/index.js";
import type { Registrant } from "./intakeEvent.js";

/**
 * By what a registrant is told apart, whatever the size of its letters: nobody's two addresses differ in that alone. Never shown, never
 * kept; empty where nothing was written.
 */
export function plainAddress({ email }: Registrant): string {
  return email === undefined ? "" : plainText(reveal(email));
}

/** The name of a registrant, likewise. */
export function plainName({ name }: Registrant): string {
  return name === undefined ? "" : plainText(reveal(name));
}

/** Whether anything is left of a name, in one look where it is written as nearly all are. */
export function isNamed(person: Registrant): boolean {
  const { name } = person;
  return name !== undefined && (isPlain.test(reveal(name)) || plainName(person) !== "");
}

/** Identities write their own name with small letters or large, with two spaces, and copy what nobody sees along with it. */
function plainText(text: string): string {
  if (isEven.test(text)) return text;
  if (isPlain.test(text)) return text.toLowerCase();
  return text.normalize("NFC").replace(/\s+/g, " ").replace(/\p{C}/gu, "").trim().toLowerCase();
}

/** As nearly all are: nothing to be made even but the size of letters; as addresses are, not even that. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;
const isEven = /^[!-@[-~]+$/;
