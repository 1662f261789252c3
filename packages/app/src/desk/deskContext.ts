import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Federation } from "../federation/federation.js";
import type { Keeping } from "../keeping/keeping.js";
import type { Texts } from "../texts/texts.js";
import type { Desk } from "./desk.js";

interface AtDesk {
  readonly desk: Desk;
  readonly keeping: Keeping;
  readonly federation: Federation;
  readonly texts: Texts;
}

export const DeskContext = createContext<AtDesk | undefined>(undefined);

/** The desk that a part of the page stands on, and the words that it speaks. */
export function useDesk(): AtDesk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error("outside of a desk");
  return desk;
}
