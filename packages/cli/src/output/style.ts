/** The three ways in which a word may stand out on a terminal; plain text elsewhere. */
export interface Style {
  readonly strong: (text: string) => string;
  readonly wrong: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** Begins what steers a terminal. */
export const escapeCharacter = "\u001b";

const plain: Style = { strong: (text) => text, wrong: (text) => text, quiet: (text) => text };
const coloured: Style = {
  strong: (text) => `${escapeCharacter}[1m${text}${escapeCharacter}[22m`,
  wrong: (text) => `${escapeCharacter}[31m${text}${escapeCharacter}[39m`,
  quiet: (text) => `${escapeCharacter}[2m${text}${escapeCharacter}[22m`,
};

/** @see https://no-color.org: any value but the empty one counts. */
export function styleFor(
  isTerminal: boolean,
  isWanted: boolean,
  environment: Readonly<Record<string, string | undefined>>,
): Style {
  return isTerminal && isWanted && !environment["NO_COLOR"] && environment["TERM"] !== "dumb" ? coloured : plain;
}
