import type { IntakeEvent, Registrant } from "@piiri/core/intake";
import { keyedHash } from "@piiri/core/keeping";
import { reveal } from "@piiri/core/privacy";

/** Shorter keys are guessed. In characters. */
export const keyLeast = 16;

type Registration = IntakeEvent & { readonly kind: "registered" };

/**
 * By registration's id, the person as the journal knows them: whoever has not the key cannot tell who it is, nor try out
 * addresses. Those who have one address and name are told apart by who came first, later rows after earlier ones; the first
 * is known as in journals that do not tell them apart.
 */
export function personHashes(registrations: readonly Registration[], key: string): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const hashes = new Map<string, string>();
  const hashOf = keyedHash(key);
  const isInOrder = registrations.every(({ at }, place) => (registrations[place - 1]?.at ?? "") <= at);
  const inOrder = isInOrder ? registrations : registrations.toSorted(byMoment);
  for (const { id, person } of inOrder) {
    const called = plainPerson(person);
    const count = (counts.get(called) ?? 0) + 1;
    counts.set(called, count);
    const written = count === 1 ? called : `${called}\n${count}`;
    hashes.set(id, hashOf(written));
  }
  return hashes;
}

/** Sorting keeps those of one moment in their order, which is that of their rows. */
function byMoment(one: Registration, other: Registration): number {
  if (one.at === other.at) return 0;
  return one.at < other.at ? -1 : 1;
}

function plainPerson({ email, name }: Registrant): string {
  const [address, called] = [email, name].map((value) =>
    (value === undefined ? "" : reveal(value)).normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase(),
  );
  return `${address}\n${called}`;
}
