import type { FeedbackScale } from "@piiri/core";
import { plainName } from "../form/columnsOf.js";
import type { FormDefinition } from "../form/formDefinition.js";
import { wordings } from "../form/wordings.js";

/** What else the answers of a scale are called, from the lowest to the highest. */
const others = {
  agreement: [
    [
      "täysin erimieltä",
      "eri mieltä",
      "helt av annan åsikt",
      "helt oenig",
      "strongly disagree",
      "completely disagree",
      "disagree",
    ],
    [
      "melko eri mieltä",
      "osittain eri mieltä",
      "jokseenkin erimieltä",
      "delvis oenig",
      "somewhat disagree",
      "partly disagree",
    ],
    ["ei eri eikä samaa mieltä", "en samaa enkä eri mieltä", "neutraali", "varken eller", "neutral"],
    ["melko samaa mieltä", "osittain samaa mieltä", "delvis enig", "somewhat agree", "partly agree"],
    ["samaa mieltä", "helt enig", "strongly agree", "completely agree", "agree"],
  ],
  effect: [
    [
      "ei lainkaan vaikutusta",
      "en lainkaan",
      "ei yhtään",
      "inte alls",
      "ingen effekt",
      "not at all",
      "none",
      "no effect",
    ],
    ["vähän vaikutusta", "hieman", "lite effekt", "i liten grad", "little", "a little effect"],
    [
      "melko paljon vaikutusta",
      "jonkin verran",
      "kohtalaisesti",
      "i någon mån",
      "some",
      "somewhat",
      "quite a lot of effect",
    ],
    ["paljon vaikutusta", "i hög grad", "much", "a lot of effect"],
    [
      "erittäin paljon vaikutusta",
      "hyvin paljon",
      "todella paljon",
      "i mycket hög grad",
      "very much effect",
      "a great deal",
    ],
  ],
} as const;

/** People who choose these have no opinion: as good as blank. */
const noAnswers = new Set(
  [
    "en osaa sanoa",
    "eos",
    "ei koske minua",
    "ei koske",
    "kan inte säga",
    "vet inte",
    "don't know",
    "not applicable",
    "n/a",
    "-",
    "–",
  ].map(plainName),
);

/** Reads what was chosen: the answer's place on its scale, nothing for a blank, `unreadable` for what is neither. */
export type ReadScale = (written: string) => number | undefined | "unreadable";

const texts = wordings.map(({ feedback }) => feedback);

/** The labels of a scale in all languages, and those of a form of one's own. */
export function scaleReader(
  scale: Extract<FeedbackScale, "agreement" | "effect">,
  { labels }: Pick<FormDefinition, "labels"> = {},
): ReadScale {
  const places = new Map<string, number>();
  const own = labels?.[scale] ?? [];
  for (const [index, names] of others[scale].entries()) {
    const ours = texts.map((each) => Object.values(each[scale])[index] ?? "");
    for (const name of [...names, ...ours]) places.set(plainName(name), index + 1);
  }
  // What a form says of itself stands above what others call so.
  for (const [index, names] of own.entries()) for (const name of names) places.set(plainName(name), index + 1);
  const most = others[scale].length;
  return (written) => {
    const plain = plainName(written);
    if (plain === "" || noAnswers.has(plain)) return undefined;
    const known = places.get(plain);
    if (known !== undefined) return known;
    const [, figure, rest = ""] = /^\(?([1-9])\)?\s*(?:[-–=.:/)]\s*)?(.*)$/u.exec(plain) ?? [];
    if (figure === undefined || Number(figure) > most) return "unreadable";
    if (rest === "" || rest === `${most}`) return Number(figure);
    // "5 – fully agree" says both; where they contradict each other neither is believed.
    const named = places.get(plainName(rest));
    return named === Number(figure) ? named : "unreadable";
  };
}
