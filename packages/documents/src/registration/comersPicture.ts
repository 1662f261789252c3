import type { Mark, Picture } from "../page/picture.js";
import type { ComersTexts } from "./texts.js";

const width = 440;
const height = 260;
const ground = 210;
const top = 44;
const letters = 14;
const side = 12;
/** Less likely than this is not drawn. */
const seenLeast = 0.001;

/** How many may come, and how likely each number is. */
export interface ComersInPicture {
  readonly seats?: number | undefined;
  readonly minimum?: number | undefined;
  /** How likely it is that nobody, one, two … come. */
  readonly distribution: readonly number[];
}

/**
 * How many come of those who registered, as bars: the higher, the likelier. What is more than the seats, or too few for a
 * group, is drawn in a warning's tone and told by a line, so that it is seen without colours too.
 *
 * @example
 * ```ts
 * import { comersPicture } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const picture = comersPicture({ seats: 1, distribution: [0.25, 0.5, 0.25] }, pages.comers);
 * picture.marks.filter(({ kind }) => kind === "box").length; // => 3
 * ```
 */
export function comersPicture({ seats, minimum = 0, distribution }: ComersInPicture, texts: ComersTexts): Picture {
  const seen = [...distribution.keys()].filter((count) => (distribution[count] ?? 0) >= seenLeast);
  const first = Math.min(seen[0] ?? 0, minimum, seats ?? Number.POSITIVE_INFINITY);
  const last = Math.max(seen.at(-1) ?? 0, seats ?? 0, first + 1);
  const counts = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const step = (width - 2 * side) / counts.length;
  const highest = Math.max(...distribution);
  const at = (count: number) => side + (count - first) * step;
  const isOutside = (count: number) => count < minimum || (seats !== undefined && count > seats);
  const every = Math.ceil((letters * 2) / step);
  const bars = counts.map((count): Mark => {
    const tall = ((distribution[count] ?? 0) / highest) * (ground - top);
    const isWarned = isOutside(count);
    return {
      ...{ kind: "box", x: at(count) + step * 0.1, y: ground - tall, width: step * 0.8, height: tall },
      ...{ fill: isWarned ? "warning" : "grey" },
    };
  });
  const names = counts
    .filter((count) => (count - first) % every === 0)
    .map(
      (count): Mark => ({
        ...{ kind: "text", x: at(count) + step / 2, y: ground + 18, text: `${count}`, size: letters, align: "middle" },
      }),
    );
  return {
    title: texts.title,
    description: texts.description(seats, minimum),
    width,
    height,
    marks: [
      ...bars,
      { kind: "line", from: [side, ground], to: [width - side, ground], tone: "dark" },
      ...names,
      ...(seats === undefined ? [] : limit(at(seats) + step, texts.seats(seats), "end")),
      ...(minimum > 0 && minimum > first ? limit(at(minimum), texts.minimum(minimum), "start") : []),
      { kind: "text", x: width / 2, y: height - 10, text: texts.axis, size: letters, align: "middle" },
    ],
  };
}

/** A line up to which, or from which on, it is right; its name stands on the right side of it. */
function limit(x: number, text: string, align: "start" | "end"): readonly Mark[] {
  return [
    { kind: "line", from: [x, 8], to: [x, ground], tone: "dark", isDashed: true },
    { kind: "text", x: x + (align === "end" ? -6 : 6), y: 22, text, size: letters, align, hasHalo: true },
  ];
}
