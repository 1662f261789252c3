/** What a federation decides of its page, as in `piiri.config.json`; all of it may be left out. */
export interface PiiriAppearance {
  /** At the top of the page. */
  readonly name?: string;
  readonly logo?: { readonly file: string; readonly description?: string };
  /** As `#0b6b53`, each with enough contrast to be read. */
  readonly colours?: { readonly light?: string; readonly dark?: string };
  /** The file with the federation's own practice: figures, or a pack (`.mjs`), whose code is run. */
  readonly practice?: string;
  /** Plans to begin by looking at, in place of Piiri's own. */
  readonly examples?: readonly { readonly name: string; readonly file: string }[];
  /** The languages that are offered. */
  readonly languages?: readonly ("fi" | "sv" | "en")[];
  readonly guide?: readonly { readonly name: string; readonly address: string }[];
}

/** Another place that shows the plan's text, as an editor beside the page: what changes on either shows on the other. */
export interface PlanBeside {
  /** Told the plan's text when Piiri begins and whenever it is another one; nothing while no plan is open. */
  readonly shown: (text: string | undefined) => void;
  /** Given, once, how to put a text into Piiri: it opens the plan, or changes it so that it can be undone. */
  readonly given: (write: (text: string) => void) => void;
}

/** What the page that holds Piiri may decide. */
export interface PiiriOptions {
  /** The language that it begins in; the reader's own unless given. */
  readonly language?: "fi" | "sv" | "en";
  readonly appearance?: PiiriAppearance;
  /** Gives a file that the appearance names. */
  readonly file?: (name: string) => Promise<Blob>;
  readonly planBeside?: PlanBeside;
}
