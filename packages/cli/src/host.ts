/** Where that goes which people or other programs read: text, or the bytes of a file that is none. */
interface Sink {
  readonly write: (written: string | Uint8Array) => void;
  readonly isTerminal: boolean;
}

/** The world around one call of the command; a test has one of its own. */
export interface Host {
  /** What was written after `piiri`. */
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The system's language where the environment names none, as on Windows. */
  readonly locale: () => string;
  readonly clock: () => Date;
  readonly input: AsyncIterable<Uint8Array>;
  /** The result, and nothing else. */
  readonly output: Sink;
  /** Everything that is not the result. */
  readonly errors: Sink;
  /** Asks whoever sits at the terminal; undefined is answered by who ends. Nothing where there is no terminal. */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  /** Asks whoever sits at the terminal for what nobody else may see; nothing where there is no terminal. */
  readonly askSecretly?: ((question: string) => Promise<string>) | undefined;
  readonly width: number | undefined;
  readonly version: () => string;
}
