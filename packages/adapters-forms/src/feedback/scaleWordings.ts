import type { Language } from "@piiri/core";
import type { FeedbackScale } from "@piiri/core/feedback";
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
  /** Its middle lies between agreeing and not, so that its steps are odd in number. */
  readonly hasNeutral: boolean;
  /** By what is written, the step. */
  readonly steps: ReadonlyMap<string, number>;
}

type Steps = readonly [...(readonly (readonly string[])[])];

/** An opinion for and against, as it stands with a degree before it or by itself. */
interface Opinion {
  readonly against: readonly string[];
  readonly middle: readonly string[];
  readonly all: readonly string[];
  /** Words before it, fully and in part; what stands without either is weaker than one and stronger than the other. */
  readonly full: readonly string[];
  readonly part: readonly string[];
}

const neutral = {
  fi: ["neutraali", "siltä väliltä"],
  sv: ["varken eller", "varken bra eller dåligt", "neutral"],
  en: ["neither", "neutral", "undecided"],
} as const;

const agreed: Readonly<Record<Language, Opinion>> = {
  fi: {
    against: ["eri mieltä", "erimieltä"],
    middle: [
      "ei samaa eikä eri mieltä",
      "ei eri eikä samaa mieltä",
      "en samaa enkä eri mieltä",
      "en eri enkä samaa mieltä",
      ...neutral.fi,
    ],
    all: ["samaa mieltä", "samaamieltä"],
    full: ["täysin", "vahvasti", "ehdottomasti"],
    part: ["jokseenkin", "melko", "osittain", "osin", "hieman"],
  },
  sv: {
    against: ["av annan åsikt", "oenig"],
    middle: [
      "varken av samma eller annan åsikt",
      "varken av samma eller av annan åsikt",
      "varken instämmer eller inte",
      "varken instämmer eller tar avstånd",
      "varken enig eller oenig",
      ...neutral.sv,
    ],
    all: ["av samma åsikt", "enig"],
    full: ["helt", "fullständigt", "absolut"],
    part: ["delvis", "ganska", "i stort sett"],
  },
  en: {
    against: ["disagree"],
    middle: ["neither agree nor disagree", "neither disagree nor agree", ...neutral.en],
    all: ["agree"],
    full: ["fully", "strongly", "completely", "totally"],
    part: ["rather", "somewhat", "partly", "slightly", "mostly"],
  },
};

const satisfied: Readonly<Record<Language, Opinion>> = {
  fi: {
    against: ["tyytymätön"],
    middle: [
      "ei tyytyväinen eikä tyytymätön",
      "ei tyytymätön eikä tyytyväinen",
      "en tyytyväinen enkä tyytymätön",
      "en tyytymätön enkä tyytyväinen",
      ...neutral.fi,
    ],
    all: ["tyytyväinen"],
    full: ["erittäin", "hyvin", "täysin", "todella"],
    part: ["jokseenkin", "melko", "osittain", "hieman"],
  },
  sv: {
    against: ["missnöjd"],
    middle: ["varken nöjd eller missnöjd", "varken missnöjd eller nöjd", ...neutral.sv],
    all: ["nöjd"],
    full: ["mycket", "väldigt", "helt"],
    part: ["ganska", "delvis", "något"],
  },
  en: {
    against: ["dissatisfied", "unsatisfied"],
    middle: [
      "neither satisfied nor dissatisfied",
      "neither dissatisfied nor satisfied",
      "neither satisfied nor unsatisfied",
      ...neutral.en,
    ],
    all: ["satisfied"],
    full: ["very", "extremely", "completely", "fully"],
    part: ["somewhat", "rather", "fairly", "quite", "slightly"],
  },
};

function degreed({ against, middle, all, full, part }: Opinion): readonly Steps[] {
  const with_ = (words: readonly string[], of: readonly string[]) =>
    of.flatMap((opinion) => words.map((word) => `${word} ${opinion}`));
  return [
    [with_(full, against), with_(part, against), middle, with_(part, all), with_(full, all)],
    [with_(full, against), against, middle, all, with_(full, all)],
    [against, with_(part, against), middle, with_(part, all), all],
  ];
}

function opinionsIn(language: Language): readonly Steps[] {
  return [agreed, satisfied].flatMap((opinion) => degreed(opinion[language]));
}

const { middle: swedishMiddle } = agreed.sv;

/** Scales as forms have them that others make, each by itself: what is step four in one may be step five in another. */
const known: Readonly<Record<WordedScale, Readonly<Record<Language, readonly Steps[]>>>> = {
  agreement: {
    fi: opinionsIn("fi"),
    sv: [
      ...opinionsIn("sv"),
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
      [
        ["stämmer inte alls", "stämmer mycket dåligt"],
        ["stämmer inte", "stämmer dåligt", "stämmer ganska dåligt", "stämmer inte så bra", "stämmer delvis inte"],
        neutral.sv,
        ["stämmer", "stämmer bra", "stämmer ganska bra", "stämmer delvis"],
        ["stämmer helt", "stämmer helt och hållet", "stämmer mycket bra", "stämmer precis"],
      ],
      [
        ["stämmer inte alls"],
        ["stämmer i liten grad", "stämmer till liten del", "stämmer dåligt", "stämmer ganska dåligt"],
        ["stämmer delvis", "stämmer till viss del", "stämmer i viss mån", "stämmer någorlunda"],
        ["stämmer i hög grad", "stämmer till stor del", "stämmer bra", "stämmer ganska bra"],
        ["stämmer helt", "stämmer helt och hållet", "stämmer mycket bra", "stämmer precis"],
      ],
    ],
    en: opinionsIn("en"),
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
  return every[scale];
}

function wordingsOf(scale: WordedScale): readonly ScaleWording[] {
  return askedInEveryLanguage.flatMap(({ language, feedback }) => {
    const ours = Object.values<string>(feedback[scale]).map((label) => [label]);
    return [ours, ...known[scale][language]].map((steps, place) => ({
      language,
      isOurs: place === 0,
      isShort: steps.at(-1)?.some((label) => bare.has(label)) === true,
      hasNeutral: steps[2]?.some((label) => middles.has(plainName(label))) === true,
      steps: new Map(steps.flatMap((names, index) => names.map((name) => [plainName(name), index + 1] as const))),
    }));
  });
}

/** Without a degree before them. */
const bare: ReadonlySet<string> = new Set([
  ...[agreed, satisfied].flatMap((opinion) => Object.values(opinion).flatMap(({ all }) => all)),
  "instämmer",
]);

const middles: ReadonlySet<string> = new Set(
  [agreed, satisfied].flatMap((opinion) => Object.values(opinion).flatMap(({ middle }) => middle)).map(plainName),
);

const every = { agreement: wordingsOf("agreement"), effect: wordingsOf("effect") };

/** Whether it is a name of any step, in any wording. */
export function isKnownLabel(scale: WordedScale, label: string): boolean {
  return every[scale].some(({ steps }) => steps.has(label));
}
