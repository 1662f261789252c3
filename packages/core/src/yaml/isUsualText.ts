import { widestGap } from "./limits.js";

/**
 * Whether a text is written so that two readers of YAML have no occasion to read it differently: without references, tags,
 * complex keys, further documents, tabs and whatever else is rare.
 */
export function isUsualText(text: string): boolean {
  return !text.includes(wideGap) && !doubtful.test(text) && !beginning.test(text) && !hasCommentAside(text);
}

const wideGap = " ".repeat(widestGap);

/**
 * Signs that may be read in two ways where they stand. Each begins with a sign that is rare and only then looks back, so that
 * the search passes over all else.
 */
const doubtful = new RegExp(
  [
    // References, tags and complex keys.
    /[&*!?](?<=(?:^|[\s[{,:]).)/,
    // Keys that are lists or sections, and colons that stand apart.
    /:(?:(?<=[\]}]:)|(?=\s)(?<=(?:^|[\s[{,]):))/,
    // Comments without a space before them.
    /#(?<=[[{,\]}"']#)/,
    // Block texts that say how far they stand inside, or keep the empty lines at their end.
    /[|>](?=-?[1-9+])(?<=(?:^|\s).)/,
    // Block texts that begin with a line of spaces: there may be nothing else in them.
    /[|>](?=-? *(?:#.*)?(?:\r?\n)+ +\r?(?:\n|$))(?<=(?:^|\s).)/,
    // Lines that go on without a space, and line ends of old machines.
    /\\[\r\n]|\r(?!\n)/,
    // Tabs, signs that cannot be seen, and what only some take for the end of a line.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** Directives, and the lines around documents. */
const beginning = /^(?:---|\.\.\.|%)/m;

/** Whether a comment stands further to the left than what follows it, or between brackets before a sign of theirs. */
function hasCommentAside(text: string): boolean {
  let leftmost = Number.POSITIVE_INFINITY;
  for (let start = 0; start < text.length; start = nextLine(text, start)) {
    let at = start;
    while (text[at] === " ") at += 1;
    const sign = text[at] ?? "\n";
    if (sign === "#") leftmost = Math.min(leftmost, at - start);
    else if (!"\r\n".includes(sign)) {
      if (leftmost < at - start || (leftmost < Number.POSITIVE_INFINITY && ",]}".includes(sign))) return true;
      leftmost = Number.POSITIVE_INFINITY;
    }
  }
  return false;
}

function nextLine(text: string, start: number): number {
  const end = text.indexOf("\n", start);
  return end === -1 ? text.length : end + 1;
}
