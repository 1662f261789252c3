import type { ScaledItem } from "@piiri/core/feedback";
import { plainName } from "../form/columnsOf.js";
import type { ReadScale, ScaleDoubt } from "./judgeScales.js";
import { type WrittenStep, writtenStep } from "./writtenStep.js";

/** What the steps of a federation's own scale are called, in every language that they have, with the place of each. */
export function ownLabels({ ownScale }: Pick<ScaledItem, "ownScale">): ReadonlyMap<string, number> {
  const steps = ownScale?.steps ?? [];
  return new Map(
    steps.flatMap((wording, index) => Object.values(wording).map((label) => [plainName(label), index + 1] as const)),
  );
}

/** Reads an answer on a federation's own scale: by what its steps are called, or by their figures. */
export function ownScaleReader(item: ScaledItem): ReadScale {
  const labels = ownLabels(item);
  return (written) => {
    const whole = labels.get(plainName(written));
    if (whole !== undefined) return whole;
    const step = writtenStep(written);
    return step.kind === "blank" ? undefined : (placeOf(step) ?? "unreadable");
  };

  function placeOf(step: WrittenStep): number | undefined {
    if (step.kind === "figure") return isOn(item, step.figure) && isOf(item, step.whole) ? step.figure : undefined;
    if (step.kind !== "words") return undefined;
    const value = labels.get(step.label);
    return step.figure === undefined || step.figure === value ? value : undefined;
  }
}

/**
 * Why a column cannot be of a federation's own scale: figures stand in it that the scale does not have, so that the others may
 * mean something else; figures alone of a scale in words, of which nobody chose the last; or most is not known.
 */
export function doubtOfOwn(item: ScaledItem, cells: readonly string[]): ScaleDoubt | undefined {
  const read = ownScaleReader(item);
  const answers = cells.filter((cell) => read(cell) !== undefined);
  const figures = answers.flatMap((cell) => {
    const step = writtenStep(cell);
    return step.kind === "figure" ? [step] : [];
  });
  if (figures.some(({ figure, whole }) => !isOn(item, figure) || !isOf(item, whole))) return "figures";
  const known = answers.filter((cell) => read(cell) !== "unreadable");
  if (known.length * 2 < answers.length) return "unknown";
  const isInFiguresAlone = item.ownScale?.steps !== undefined && figures.length > 0 && figures.length === known.length;
  return isInFiguresAlone && figures.every(({ figure }) => figure < item.most) ? "step-count" : undefined;
}

function isOn({ least, most }: ScaledItem, figure: number): boolean {
  return figure >= least && figure <= most;
}

function isOf({ most }: ScaledItem, whole: number | undefined): boolean {
  return whole === undefined || whole === most;
}
