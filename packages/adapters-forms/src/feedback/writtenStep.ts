import { plainName } from "../form/columnsOf.js";

/** How an answer on a scale is written: a figure, words, or both; `other` is none of them. */
export type WrittenStep =
  | { readonly kind: "blank" }
  | { readonly kind: "figure"; readonly figure: number; readonly whole?: number | undefined }
  | { readonly kind: "words"; readonly label: string; readonly figure?: number | undefined }
  | { readonly kind: "other" };

/** People who choose these have no opinion: as good as blank. */
const noAnswers = new Set(
  [
    "en osaa sanoa",
    "eos",
    "en tiedä",
    "ei koske minua",
    "ei koske",
    "kan inte säga",
    "vet ej",
    "vet inte",
    "ingen åsikt",
    "don't know",
    "no opinion",
    "not applicable",
    "n/a",
    "-",
    "–",
  ].map(plainName),
);

/** No choice of a form is longer. In characters. */
const longest = 120;

const figured =
  /^\(?(\d{1,3})(?:[.,]0{1,3})?\)?(?: ?\/ ?(\d{1,2})| (?:out of|av|of) (\d{1,2}))?(?: (?:stars?|tähteä|tähti|stjärnor|stjärna))?$/u;
const figureFirst = /^\(?(\d{1,2})(?:[.,]0)?\)? ?[-–—=.:/)]? ?(\p{L}.*)$/u;
const endFigure = /\b(\d{1,2})\)?$/u;

/** What tools and people write beside the figures at the ends of a scale. */
const ends = {
  least: new Set(["huonoin", "heikoin", "matalin", "alin", "vähiten", "sämst", "lägst", "minst", "worst", "lowest"]),
  most: new Set(["paras", "korkein", "ylin", "eniten", "bäst", "högst", "mest", "best", "highest"]),
};
const figureOfEnd = /^\(?(\d{1,2})\)?[ \-–—=.:,(]{0,4}(\p{L}{1,20})\)?$/u;

/** A figure that is named an end of its scale; one that is called the other end is of a scale that goes the other way. */
function endIn(plain: string): WrittenStep | undefined {
  const [, written, word = ""] = figureOfEnd.exec(plain) ?? [];
  if (written === undefined || !(ends.least.has(word) || ends.most.has(word))) return undefined;
  const figure = Number(written);
  const isOurs = ends.least.has(word) ? figure === 1 : figure === mostOfScale;
  return { kind: "figure", figure, ...(!isOurs && { whole: figure > mostOfScale ? figure : 1 }) };
}

const mostOfScale = 5;

/** Reads how one answer is written, without judging which step it is. */
export function writtenStep(written: string): WrittenStep {
  if (written.length > longest) return { kind: "other" };
  const plain = plainName(written);
  if (plain === "" || noAnswers.has(plain)) return { kind: "blank" };
  const stars = starsIn(plain);
  if (stars !== undefined) return stars;
  const end = endIn(plain);
  if (end !== undefined) return end;
  const [, alone, of, outOf] = figured.exec(plain) ?? [];
  if (alone !== undefined) {
    const whole = of ?? outOf;
    return { kind: "figure", figure: Number(alone), ...(whole !== undefined && { whole: Number(whole) }) };
  }
  const [, first, after = ""] = figureFirst.exec(plain) ?? [];
  if (first !== undefined) return withFigure(after, Number(first));
  const last = endFigure.exec(plain);
  if (last === null) return { kind: "words", label: plain };
  return withFigure(withoutSigns(plain.slice(0, last.index)), Number(last[1]));
}

/** Without what stands between words and the figure behind them. */
function withoutSigns(text: string): string {
  let end = text.length;
  while (" -–—=:/(".includes(text.charAt(end - 1)) && end > 0) end -= 1;
  return text.slice(0, end);
}

function withFigure(label: string, figure: number): WrittenStep {
  const plain = plainName(label);
  return noAnswers.has(plain) ? { kind: "blank" } : { kind: "words", label: plain, figure };
}

/** Stars, filled ones first; where empty ones stand behind them, of how many. */
function starsIn(plain: string): WrittenStep | undefined {
  const signs = [...plain].filter((sign) => sign !== "\ufe0f" && sign !== " ");
  const filled = signs.filter((sign) => "★⭐🌟✭".includes(sign)).length;
  const empty = signs.filter((sign) => sign === "☆").length;
  if (filled + empty === 0 || filled + empty < signs.length) return undefined;
  return { kind: "figure", figure: filled, ...(empty > 0 && { whole: filled + empty }) };
}
