import type { Language, Profile } from "@piiri/core";
import type { OwnPractice } from "@piiri/core/practice";
import type { Host } from "./host.js";
import type { Style } from "./output/style.js";
import type { CommandWords } from "./texts/words.js";

/** What may be asked of every command. */
export interface GlobalOptions {
  readonly json?: boolean;
  readonly language?: Language;
  readonly profile?: string;
  readonly practice?: string;
  readonly now?: Date;
  readonly output?: string;
  /** Writes over what is somebody else's. */
  readonly force?: boolean;
  /** False for `--no-color`. */
  readonly color?: boolean;
}

/** One call of the command, as its commands see it. */
export interface Invocation {
  readonly host: Host;
  readonly options: GlobalOptions;
  /** In the language that was asked for, else the system's. */
  readonly words: CommandWords;
  readonly now: Date;
  /** The federation's practice that was asked for, else the guide's. */
  readonly profile: Profile;
  /** All of a federation's own practice, where its pack was asked for. */
  readonly own?: OwnPractice | undefined;
  /** For what goes to stderr. */
  readonly style: Style;
  /** From here on what goes wrong with state is told so: in the plan's language, unless another was asked for. */
  readonly speak: (words: CommandWords) => void;
  /** In what is told what goes wrong: in the plan's language once one was read, unless another was asked for. */
  readonly spoken: () => CommandWords;
  /** Says something beside the result: on stderr. */
  readonly tell: (text: string) => void;
}
