import { handbook, type Source } from "../kernel/index.js";
import type { Background } from "../plan/index.js";

/** With whom a group works together. */
export type Partners = "none-regular" | "third-sector" | "third-and-public-sector" | "public-sector";
/** Who leads a group of a background. */
export type BackgroundLeader = "member-or-none" | "member" | "member-or-professional" | "professional";

/** What sort of group grows on a background. */
export interface GroupBackground {
  readonly outsideDependence: boolean;
  readonly partners: Partners;
  readonly innerIndependence: "yes" | "perhaps" | "no";
  readonly leader: BackgroundLeader;
  /** What people know from having lived it. */
  readonly experientialKnowledge: boolean;
  /** What people know from training. */
  readonly expertKnowledge: "no" | "sometimes" | "yes";
  readonly source: Source;
}

const source = handbook("2");

/**
 * How peer support groups differ by what stands behind them: Marianne Nylund's classification (1999), as the handbook
 * gives it in chapter 2.
 *
 * @example
 * ```ts
 * import { groupBackgrounds } from "@piiri/core/lifecycle";
 *
 * groupBackgrounds.public.experientialKnowledge; // => false
 * groupBackgrounds.association.expertKnowledge; // => "sometimes"
 * ```
 */
export const groupBackgrounds: Readonly<Record<Background, GroupBackground>> = {
  citizen: {
    outsideDependence: false,
    partners: "none-regular",
    innerIndependence: "yes",
    leader: "member-or-none",
    experientialKnowledge: true,
    expertKnowledge: "no",
    source,
  },
  association: {
    outsideDependence: true,
    partners: "third-sector",
    innerIndependence: "perhaps",
    leader: "member",
    experientialKnowledge: true,
    expertKnowledge: "sometimes",
    source,
  },
  intermediary: {
    outsideDependence: true,
    partners: "third-and-public-sector",
    innerIndependence: "perhaps",
    leader: "member-or-professional",
    experientialKnowledge: true,
    expertKnowledge: "yes",
    source,
  },
  public: {
    outsideDependence: true,
    partners: "public-sector",
    innerIndependence: "no",
    leader: "professional",
    experientialKnowledge: false,
    expertKnowledge: "yes",
    source,
  },
};
