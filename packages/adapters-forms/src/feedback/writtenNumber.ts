import { plainName } from "../form/columnsOf.js";
import type { ReadScale } from "./judgeScales.js";

/** Numbers from nought to ten as people write them out. */
const words: readonly (readonly string[])[] = [
  ["nolla", "noll", "zero"],
  ["yksi", "en", "ett", "one"],
  ["kaksi", "två", "two"],
  ["kolme", "tre", "three"],
  ["neljä", "fyra", "four"],
  ["viisi", "fem", "five"],
  ["kuusi", "sex", "six"],
  ["seitsemän", "sju", "seven"],
  ["kahdeksan", "åtta", "eight"],
  ["yhdeksän", "nio", "nine"],
  ["kymmenen", "tio", "ten"],
];

const numbers = new Map(words.flatMap((names, number) => names.map((name) => [name, number] as const)));

/** Of a half and of a quarter, as school grades have them: nine and a half, nine plus, nine minus. */
const parts: Readonly<Record<string, number>> = { "½": 0.5, "1/2": 0.5, "+": 0.25, "-": -0.25, "¼": 0.25, "¾": 0.75 };

/** School grades: `9`, `9,5`, `9½`, `9+`, `9/10`, `yhdeksän ja puoli`. */
export function gradeReader({ least, most }: { readonly least: number; readonly most: number }): ReadScale {
  return (written) => {
    const plain = bare(written);
    if (plain === "") return undefined;
    const value = gradeIn(plain, most);
    return value !== undefined && value >= least && value <= most ? value : "unreadable";
  };

  function gradeIn(plain: string, whole: number): number | undefined {
    const [words, part] = withoutPart(plain);
    const value = numbers.get(words) ?? figureIn(words);
    if (value !== undefined && part !== undefined) return value + part;
    const [, figures, sign] =
      /^(\d{1,2}(?:[.,]\d{1,2})?)\s?(½|¼|¾|1\/2|\+|[-–−])?$/u.exec(plain.replace(ofWhole(whole), "")) ?? [];
    if (figures === undefined) return value;
    return Number(figures.replace(",", ".")) + (sign === undefined ? 0 : (parts[sign] ?? parts["-"] ?? 0));
  }
}

/** What stands behind a grade in words: a half, a quarter more or less. */
const spoken: readonly (readonly [string, number])[] = [
  ...["ja puoli", "puoli", "och en halv", "och ett halvt", "and a half"].map((words) => [words, 0.5] as const),
  ["plus", 0.25],
  ...["miinus", "minus"].map((words) => [words, -0.25] as const),
];

function withoutPart(plain: string): readonly [string, number | undefined] {
  const found = spoken.find(([words]) => plain.endsWith(` ${words}`));
  return found === undefined ? [plain, undefined] : [plain.slice(0, -found[0].length - 1), found[1]];
}

function figureIn(words: string): number | undefined {
  return /^\d{1,2}$/.test(words) ? Number(words) : undefined;
}

/** How many sessions: `4`, `neljä`, `4/6`, or all of them. */
export function sessionsReader({ least, most }: { readonly least: number; readonly most: number }): ReadScale {
  const all = new Set([
    "kaikissa",
    "kaikki",
    "kaikkiin",
    "joka kerralla",
    "alla",
    "alla träffar",
    "all",
    "all of them",
  ]);
  return (written) => {
    const plain = bare(written).replace(
      /(?<!\s)\s+(kertaa|kerralla|kerran|gånger|gång|times|tapaamisessa|träffar|sessions)$/u,
      "",
    );
    if (plain === "") return undefined;
    if (all.has(plain)) return most;
    const value =
      numbers.get(plain) ??
      (/^\d{1,3}$/.test(plain.replace(ofWhole(most), "")) ? Number.parseInt(plain, 10) : Number.NaN);
    return Number.isInteger(value) && value >= least && value <= most ? value : "unreadable";
  };
}

function bare(written: string): string {
  return plainName(written)
    .replace(/^(arvosana|vitsord|grade)\s*:?\s*/u, "")
    .replace(/(?<!!)!+$/u, "");
}

/** “Nine of ten” means nine. */
function ofWhole(most: number): RegExp {
  return new RegExp(`\\s?/\\s?${most}$`);
}
