import { textHash } from "../kernel/index.js";
import { type Redacted, reveal } from "../privacy/index.js";

interface OpenAnswer {
  readonly text: string;
  readonly place: number;
}

/**
 * Answers in people's own words, in an order that comes from the words alone, so that nobody sees who answered first, and
 * each only once, so that nobody sees how many wrote the same. Of very many, as many are kept as a person would read.
 */
export class OpenAnswers {
  readonly #most: number;
  readonly #byWords = new Map<string, OpenAnswer>();
  #all: string[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  add(redacted: Redacted<string>): void {
    const text = reveal(redacted).replace(/\s+/g, " ").trim();
    if (text === "") return;
    if (this.#all.length < this.#most) this.#all.push(text);
    const words = text.toLowerCase().replace(/(?<![\s.!])[\s.!]+$/, "");
    const before = this.#byWords.get(words);
    // Of what differs in nothing but its letters' size, always the same one stands.
    if (before !== undefined && before.text <= text) return;
    this.#byWords.set(words, { text, place: textHash(words) });
    if (this.#byWords.size > this.#most + this.#most) this.#shrink();
  }

  /** Each once, in their own order. */
  texts(): readonly string[] {
    return this.#inOrder()
      .slice(0, this.#most)
      .map(([, { text }]) => text);
  }

  /** As they came, however often: what must not be told. */
  bareTexts(): readonly string[] {
    return this.#all;
  }

  #inOrder(): readonly (readonly [words: string, answer: OpenAnswer])[] {
    return [...this.#byWords].toSorted(
      ([words, one], [others, other]) => one.place - other.place || (words < others ? -1 : 1),
    );
  }

  #shrink(): void {
    const kept = this.#inOrder().slice(0, this.#most);
    this.#byWords.clear();
    for (const [words, answer] of kept) this.#byWords.set(words, answer);
  }
}
