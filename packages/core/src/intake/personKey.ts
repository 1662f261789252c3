import { reveal } from "../privacy/index.js";
import type { Registrant } from "./intakeEvent.js";

/** What a registrant is told apart by; never shown, never kept. */
export interface PersonKey {
  /** The address, its domain in small letters: what stands before it may differ by its letters' size. */
  readonly address: string;
  /** The address whatever the size of its letters, by which one notices that two differ in nothing else. */
  readonly anySize: string;
  readonly name: string;
}

/** Nothing of who gave no address: those are told apart by nothing. */
export function personKey({ email, name }: Registrant): PersonKey | undefined {
  const written = email === undefined ? "" : reveal(email).trim();
  if (written === "") return undefined;
  const called = name === undefined ? "" : plainName(reveal(name));
  const anySize = written.toLowerCase();
  // As nearly all are.
  if (anySize === written) return { address: written, anySize, name: called };
  const at = written.lastIndexOf("@");
  return { address: written.slice(0, at) + anySize.slice(at), anySize, name: called };
}

/** People write their own name with small letters or large, and with two spaces. */
function plainName(name: string): string {
  if (isPlain.test(name)) return name.toLowerCase();
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** As nearly all are: nothing to be made even but the size of letters. */
const isPlain = /^[!-~]+(?: [!-~]+)*$/;
