import { type Format, formats } from "./format.js";

/** What follows of a format, as yes or no: each question is answered for every format, here and nowhere else. */
const answers = {
  "closed-group": {
    meetsAgain: true,
    keepsItsPeople: true,
    isBySeason: false,
    hasCoordinator: false,
    hasProgramme: false,
  },
  "open-meetings": {
    meetsAgain: true,
    keepsItsPeople: false,
    isBySeason: true,
    hasCoordinator: false,
    hasProgramme: false,
  },
  "single-event": {
    meetsAgain: false,
    keepsItsPeople: false,
    isBySeason: false,
    hasCoordinator: true,
    hasProgramme: true,
  },
} as const satisfies Record<Format, Record<string, boolean>>;

type Question = keyof (typeof answers)[Format];
type FormatsThat<Asked extends Question> = {
  [Each in Format]: (typeof answers)[Each][Asked] extends true ? Each : never;
}[Format];

/** Whatever has a format: a plan, a group, a group of a season. */
interface OfFormat {
  readonly format: Format;
}

/** A format whose people meet again and again. */
export type SeriesFormat = FormatsThat<"meetsAgain">;
/** A format with a programme made for the one day. */
export type EventFormat = FormatsThat<"hasProgramme">;

/** The formats whose people meet again and again. */
export const seriesFormats: readonly Format[] = formats.filter((each) => answers[each].meetsAgain);
/** The formats with a programme made for the one day. */
export const eventFormats: readonly Format[] = formats.filter((each) => answers[each].hasProgramme);

/**
 * Whether people meet again and again, so that a group may grow together: it has a rhythm, ground rules, a life in phases.
 *
 * @example
 * ```ts
 * import { meetsAgain } from "@piiri/core";
 *
 * meetsAgain({ format: "open-meetings" }); // => true
 * meetsAgain({ format: "single-event" }); // => false
 * ```
 */
export function meetsAgain<Each extends OfFormat>(one: Each): one is Each & { readonly format: SeriesFormat } {
  return answers[one.format].meetsAgain;
}

/**
 * Whether there is a programme that is made, rehearsed and held once: talks, stories, questions sent beforehand.
 *
 * @example
 * ```ts
 * import { hasProgramme } from "@piiri/core";
 *
 * hasProgramme({ format: "single-event" }); // => true
 * hasProgramme({ format: "closed-group" }); // => false
 * ```
 */
export function hasProgramme<Each extends OfFormat>(one: Each): one is Each & { readonly format: EventFormat } {
  return answers[one.format].hasProgramme;
}

/**
 * Whether the same people come throughout, so that the group lives and ends together.
 *
 * @example
 * ```ts
 * import { keepsItsPeople } from "@piiri/core";
 *
 * keepsItsPeople({ format: "closed-group" }); // => true
 * keepsItsPeople({ format: "open-meetings" }); // => false
 * ```
 */
export function keepsItsPeople(one: OfFormat): boolean {
  return answers[one.format].keepsItsPeople;
}

/**
 * Whether people come to one meeting or another for as long as a season goes on.
 *
 * @example
 * ```ts
 * import { isBySeason } from "@piiri/core";
 *
 * isBySeason({ format: "open-meetings" }); // => true
 * isBySeason({ format: "single-event" }); // => false
 * ```
 */
export function isBySeason(one: OfFormat): boolean {
  return answers[one.format].isBySeason;
}

/**
 * Whether one party answers for the whole beside those who share their experience, often from several associations.
 *
 * @example
 * ```ts
 * import { hasCoordinator } from "@piiri/core";
 *
 * hasCoordinator({ format: "single-event" }); // => true
 * hasCoordinator({ format: "closed-group" }); // => false
 * ```
 */
export function hasCoordinator(one: OfFormat): boolean {
  return answers[one.format].hasCoordinator;
}
