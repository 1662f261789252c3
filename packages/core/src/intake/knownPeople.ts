import type { Entry } from "./entry.js";
import { type PersonKey, personKey } from "./personKey.js";

/** Who has registered before: one person is one registration, and what looks alike without being the same is noted. */
export class KnownPeople {
  readonly #entryOfPerson = new Map<string, Entry>();
  readonly #entryOfId = new Map<string, Entry>();
  readonly #namesOfAddress = new Map<string, string>();
  readonly #addressOfAnySize = new Map<string, string>();

  /** The registration that an id is of, also an id under which its person registered again. */
  of(id: string): Entry | undefined {
    return this.#entryOfId.get(id);
  }

  /** The registration of the same person, if there is one; from now on known by this entry's id too. */
  sameAs(entry: Entry): Entry | undefined {
    const key = personKey(entry.person);
    const same = this.#entryOfId.get(entry.id) ?? (key && this.#entryOfPerson.get(wholeKey(key)));
    this.#entryOfId.set(entry.id, same ?? entry);
    if (same === undefined) this.#remember(entry, key);
    return same;
  }

  #remember(entry: Entry, key: PersonKey | undefined): void {
    if (key === undefined) {
      entry.notes.add("no-address");
      return;
    }
    const { address, anySize, name } = key;
    this.#entryOfPerson.set(wholeKey(key), entry);
    if ((this.#namesOfAddress.get(address) ?? name) !== name) entry.notes.add("other-name");
    if ((this.#addressOfAnySize.get(anySize) ?? address) !== address) entry.notes.add("other-letters");
    this.#namesOfAddress.set(address, name);
    this.#addressOfAnySize.set(anySize, address);
  }
}

function wholeKey({ address, name }: PersonKey): string {
  return `${address}\n${name}`;
}
