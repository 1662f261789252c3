import type { Registered } from "@piiri/core/intake";
import { keyedHash } from "@piiri/core/keeping";
import { type Redacted, redact, reveal } from "@piiri/core/privacy";
import { isMailAddress } from "../mail/address.js";
import type { Recipient } from "../outbox/sendMail.js";
import { checkRecipients } from "./checkRecipients.js";

/** Half of a hash tells a million people apart. */
const hashLength = 32;

/** A mail address as the journal knows it: whoever has not the key cannot tell whose it is, nor try out addresses. */
export function addressHash(address: Redacted<string>, key: string): string {
  const plain = reveal(address).normalize("NFC").trim().toLowerCase();
  return keyedHash(key)(`mail\n${plain}`).slice(0, hashLength);
}

/** Those who have an address, as recipients. */
export function recipientsWithAddress<Item extends Pick<Registered, "person">>(
  registered: readonly Item[],
  key: string,
): readonly (Recipient & { readonly of: Item })[] {
  return registered.flatMap((of) => {
    const { email } = of.person;
    if (email === undefined) return [];
    return [{ hash: addressHash(email, key), address: redact(reveal(email).trim()), of }];
  });
}

/** Those who lead, whose addresses stand in the plan. */
export function facilitatorRecipients(addresses: readonly string[], key: string): readonly Recipient[] {
  return addresses.map(redact).map((address) => ({ hash: addressHash(address, key), address }));
}

/** A name, for whoever asked to see it. Only where `--reveal` was written. */
export function revealedName({ person: { name } }: Pick<Registered, "person">): string {
  return name === undefined ? "" : reveal(name);
}

/**
 * For a draft that a person sends by hand: the addresses themselves, each once, and those recipients whose address is none that can
 * be used.
 *
 * @example
 * ```ts
 * import { revealedAddresses } from "@piiri/adapters-email";
 * import { redact } from "@piiri/core/privacy";
 *
 * const recipients = ["one@example.org", "no address"].map((address, place) => ({ hash: `${place}`, address: redact(address) }));
 * const { usable, unusable } = revealedAddresses(recipients);
 * [usable, unusable.map(({ hash }) => hash)]; // => [["one@example.org"], ["1"]]
 * ```
 */
export function revealedAddresses(recipients: readonly Recipient[]): {
  readonly usable: readonly string[];
  readonly unusable: readonly Recipient[];
} {
  checkRecipients(recipients);
  const isUsable = ({ address }: Recipient) => isMailAddress(reveal(address));
  return {
    usable: [...new Set(recipients.filter(isUsable).map(({ address }) => reveal(address)))],
    unusable: recipients.filter((recipient) => !isUsable(recipient)),
  };
}
