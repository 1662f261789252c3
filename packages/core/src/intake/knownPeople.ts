import { type Entry, note } from "./entry.js";
import { type PersonKey, personKey } from "./personKey.js";

/** Somebody who has registered, with the next whose address is the same but for the size of its letters. */
interface Known extends Pick<PersonKey, "address" | "name"> {
  readonly entry: Entry;
  readonly before: Known | undefined;
}

/** Who has registered before: one person is one registration, and what looks alike without being the same is noted. */
export class KnownPeople {
  readonly #entryOfId = new Map<string, Entry>();
  /** Under the address whatever the size of its letters: nearly always one. */
  readonly #known = new Map<string, Known>();

  /** The registration that an id is of, also an id under which its person registered again. */
  of(id: string): Entry | undefined {
    return this.#entryOfId.get(id);
  }

  /** The registration of the same person, if there is one; from now on known by this entry's id too. */
  sameAs(entry: Entry): Entry | undefined {
    const known = this.#entryOfId.get(entry.id);
    if (known !== undefined) return known;
    const same = this.#samePerson(entry, personKey(entry.person));
    this.#entryOfId.set(entry.id, same ?? entry);
    return same;
  }

  #samePerson(entry: Entry, key: PersonKey | undefined): Entry | undefined {
    if (key === undefined) {
      note(entry, "no-address");
      return undefined;
    }
    const { address, anySize, name } = key;
    const latest = this.#known.get(anySize);
    for (let each = latest; each !== undefined; each = each.before) {
      if (each.address === address && each.name === name) return each.entry;
    }
    for (let each = latest; each !== undefined; each = each.before) {
      note(entry, each.address === address ? "other-name" : "other-letters");
    }
    this.#known.set(anySize, { address, name, entry, before: latest });
    return undefined;
  }
}
