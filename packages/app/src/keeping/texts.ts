/** What the page says of keeping plans. */
export interface KeepingTexts {
  readonly heading: string;
  /** Nothing is kept here; what then. */
  readonly notKept: string;
  readonly own: string;
  readonly ownHelp: (days: number) => string;
  /** Files of one computer may share what the browser keeps. */
  readonly ownFromFile: string;
  readonly kept: (days: number) => string;
  readonly forget: string;
  readonly forgotten: string;
  readonly goOn: string;
  readonly draft: (file: string, changed: string) => string;
  readonly notSaved: string;
  readonly drop: (title: string) => string;
  readonly example: string;
  readonly examples: string;
  readonly examplesHelp: string;
  readonly elsewhere: {
    readonly heading: string;
    readonly about: string;
    readonly difference: (number: number, of: number) => string;
    readonly mine: string;
    readonly theirs: string;
    readonly nothing: string;
    readonly unchanged: (lines: number) => string;
    readonly saveMerged: string;
    readonly chooseAll: string;
    readonly merged: string;
    readonly saveAsAnother: string;
    readonly takeTheirs: string;
    readonly back: string;
  };
}
