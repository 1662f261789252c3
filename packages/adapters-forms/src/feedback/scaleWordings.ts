import type { FeedbackScale, Language } from "@piiri/core";
import { askedInEveryLanguage } from "../form/askedInEveryLanguage.js";
import { plainName } from "../form/columnsOf.js";

/** A scale of statements; grades and numbers of sessions are no words. */
export type WordedScale = Extract<FeedbackScale, "agreement" | "effect">;

/** What the five steps of a scale are called together, from the lowest to the highest: several spellings of each. */
export interface ScaleWording {
  readonly language: Language;
  /** As our own forms call them. */
  readonly isOurs: boolean;
  /** Its ends are the bare words: agree and disagree, which other wordings have for the steps beside the ends. */
  readonly isShort: boolean;
  /** By what is written, the step. */
  readonly steps: ReadonlyMap<string, number>;
}

type Steps = readonly [...(readonly (readonly string[])[])];

const middles = {
  fi: [
    "ei samaa eikä eri mieltä",
    "ei eri eikä samaa mieltä",
    "en samaa enkä eri mieltä",
    "en eri enkä samaa mieltä",
    "neutraali",
    "siltä väliltä",
  ],
  sv: [
    "varken eller",
    "varken av samma eller annan åsikt",
    "varken av samma eller av annan åsikt",
    "varken instämmer eller inte",
    "varken instämmer eller tar avstånd",
    "varken enig eller oenig",
    "varken bra eller dåligt",
    "neutral",
  ],
  en: ["neither agree nor disagree", "neither disagree nor agree", "neither", "neutral", "undecided"],
} as const;

/** Words before an opinion, fully and in part; what stands without either is weaker than one and stronger than the other. */
const degrees = {
  fi: { full: ["täysin", "vahvasti", "ehdottomasti"], part: ["jokseenkin", "melko", "osittain", "osin", "hieman"] },
  sv: { full: ["helt", "fullständigt", "absolut"], part: ["delvis", "ganska", "i stort sett"] },
  en: {
    full: ["fully", "strongly", "completely", "totally"],
    part: ["rather", "somewhat", "partly", "slightly", "mostly"],
  },
} as const;

const opinions = {
  fi: [
    ["eri mieltä", "erimieltä"],
    ["samaa mieltä", "samaamieltä"],
  ],
  sv: [
    ["av annan åsikt", "oenig"],
    ["av samma åsikt", "enig"],
  ],
  en: [["disagree"], ["agree"]],
} as const;

function degreed(language: Language): readonly Steps[] {
  const { full, part } = degrees[language];
  const [against, all] = opinions[language];
  const middle = middles[language];
  const with_ = (words: readonly string[], of: readonly string[]) =>
    of.flatMap((opinion) => words.map((word) => `${word} ${opinion}`));
  return [
    [with_(full, against), with_(part, against), middle, with_(part, all), with_(full, all)],
    [with_(full, against), against, middle, all, with_(full, all)],
    [against, with_(part, against), middle, with_(part, all), all],
  ];
}

const { sv: swedishMiddle } = middles;

/** Scales as forms have them that others make, each by itself: what is step four in one may be step five in another. */
const known: Readonly<Record<WordedScale, Readonly<Record<Language, readonly Steps[]>>>> = {
  agreement: {
    fi: degreed("fi"),
    sv: [
      ...degreed("sv"),
      [
        ["instämmer inte alls", "instämmer absolut inte"],
        ["instämmer inte", "instämmer knappast", "instämmer i liten grad", "instämmer delvis inte"],
        swedishMiddle,
        ["instämmer", "instämmer delvis", "instämmer till stor del", "instämmer i stort sett"],
        ["instämmer helt", "instämmer helt och hållet", "instämmer fullständigt", "instämmer absolut"],
      ],
      [
        ["instämmer inte"],
        ["instämmer delvis inte", "instämmer knappast"],
        swedishMiddle,
        ["instämmer delvis"],
        ["instämmer"],
      ],
      [
        ["instämmer inte alls"],
        ["instämmer i liten grad", "instämmer till liten del"],
        ["instämmer delvis", "instämmer i viss mån"],
        ["instämmer i hög grad", "instämmer till stor del"],
        ["instämmer helt", "instämmer helt och hållet"],
      ],
      [
        ["tar helt avstånd", "tar starkt avstånd"],
        ["tar avstånd", "tar delvis avstånd"],
        swedishMiddle,
        ["instämmer", "instämmer delvis"],
        ["instämmer helt"],
      ],
      [
        ["håller inte alls med"],
        ["håller inte med", "håller knappast med"],
        swedishMiddle,
        ["håller med", "håller delvis med"],
        ["håller helt med"],
      ],
    ],
    en: degreed("en"),
  },
  effect: {
    fi: [
      [
        ["ei lainkaan", "en lainkaan", "ei yhtään", "ei ollenkaan", "ei lainkaan vaikutusta"],
        ["vähän", "hieman", "vähän vaikutusta"],
        ["jonkin verran", "kohtalaisesti", "jonkin verran vaikutusta"],
        ["paljon", "paljon vaikutusta"],
        ["erittäin paljon", "hyvin paljon", "todella paljon", "erittäin paljon vaikutusta"],
      ],
      [
        ["ei lainkaan", "en lainkaan", "ei yhtään", "ei ollenkaan"],
        ["vähän", "hieman"],
        ["jonkin verran", "kohtalaisesti"],
        ["melko paljon"],
        ["erittäin paljon", "hyvin paljon", "todella paljon"],
      ],
      [
        ["ei lainkaan vaikutusta"],
        ["vähän vaikutusta"],
        ["melko paljon vaikutusta"],
        ["paljon vaikutusta"],
        ["erittäin paljon vaikutusta"],
      ],
    ],
    sv: [
      [
        ["inte alls", "ingen effekt"],
        ["lite", "i liten grad"],
        ["i någon mån", "till viss del", "i viss mån", "en del", "måttligt"],
        ["mycket", "i hög grad", "ganska mycket"],
        ["väldigt mycket", "mycket mycket", "i mycket hög grad"],
      ],
    ],
    en: [
      [
        ["not at all", "none", "no effect"],
        ["a little", "little", "slightly", "a little effect"],
        ["somewhat", "some", "moderately", "a moderate amount", "to some extent"],
        ["a lot", "much", "quite a lot", "considerably", "to a great extent"],
        ["very much", "a great deal", "extremely", "very much effect"],
      ],
      [["no effect"], ["a little effect"], ["quite a lot of effect"], ["a lot of effect"], ["very much effect"]],
    ],
  },
};

/** The wordings of a scale that are known, ours first. */
export function scaleWordings(scale: WordedScale): readonly ScaleWording[] {
  return all[scale];
}

function wordingsOf(scale: WordedScale): readonly ScaleWording[] {
  return askedInEveryLanguage.flatMap(({ language, feedback }) => {
    const ours = Object.values<string>(feedback[scale]).map((label) => [label]);
    return [ours, ...known[scale][language]].map((steps, place) => ({
      language,
      isOurs: place === 0,
      isShort: steps.at(-1)?.some((label) => bare.has(label)) === true,
      steps: new Map(steps.flatMap((names, index) => names.map((name) => [plainName(name), index + 1] as const))),
    }));
  });
}

/** Without a degree before them. */
const bare: ReadonlySet<string> = new Set([
  ...Object.values(opinions).flatMap(([, agreeing]) => agreeing),
  "instämmer",
]);

const all = { agreement: wordingsOf("agreement"), effect: wordingsOf("effect") };

/** Whether it is a name of any step, in any wording. */
export function isKnownLabel(scale: WordedScale, label: string): boolean {
  return all[scale].some(({ steps }) => steps.has(label));
}
