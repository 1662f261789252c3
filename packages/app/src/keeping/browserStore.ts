import { clear, createStore, del, set, type UseStore, values } from "idb-keyval";
import type { Draft, DraftStore } from "./draft.js";

const ownComputer = "piiri-own-computer";
const openHere = "piiri-open-here";

/** The browser's own storage. Where it is refused, nothing is kept, and nobody is told otherwise. */
export function browserStore(): DraftStore {
  let made: UseStore | undefined;
  // Opening it would already leave something behind.
  const drafts = () => {
    made ??= createStore("piiri", "drafts");
    return made;
  };
  return {
    isOwn: () => tried(() => localStorage.getItem(ownComputer) === "yes") ?? false,
    setOwn: () => localStorage.setItem(ownComputer, "yes"),
    all: () => values<Draft>(drafts()),
    put: (draft) => set(draft.id, draft, drafts()),
    remove: (id) => del(id, drafts()),
    openHere: () => tried(() => sessionStorage.getItem(openHere)) ?? undefined,
    setOpenHere: (id) =>
      void tried(() => (id === undefined ? sessionStorage.removeItem(openHere) : sessionStorage.setItem(openHere, id))),
    forget: async () => {
      tried(() => localStorage.removeItem(ownComputer));
      tried(() => sessionStorage.removeItem(openHere));
      await clear(drafts());
    },
    onForgotten: (forgotten) => {
      const follow = ({ key, newValue }: StorageEvent) => {
        if ((key === ownComputer || key === null) && newValue === null) forgotten();
      };
      addEventListener("storage", follow);
      return () => removeEventListener("storage", follow);
    },
  };
}

/** Storage may be refused altogether, by a setting or in an embedded page. */
function tried<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
