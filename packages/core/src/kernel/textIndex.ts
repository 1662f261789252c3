import { getOrMake } from "./getOrMake.js";

/**
 * Places of a list by the texts that stand there, as a `Map` has them. A map of very many texts is moved about in memory again and
 * again as it grows; here there are numbers alone. Where many texts fall together, which hardly happens to any that were not made for
 * it, a map takes over.
 */
export class TextIndex {
  readonly #textAt: (place: number) => string;
  /** What the texts come to, by their places. */
  readonly #prints: Int32Array;
  /** Which place has the text whose print leads here or not far before, counted from one; zero where none does. */
  readonly #slots: Int32Array;
  #map: Map<string, number> | undefined;
  /** Texts that come in order are new, each of them: they are looked through only when one does not, or one is asked for. */
  #inOrder: number[] | undefined = [];
  #last = "";

  /** Of a list that is so long, and what stands where. */
  constructor(length: number, textAt: (place: number) => string) {
    this.#textAt = textAt;
    this.#prints = new Int32Array(length);
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * length + 1)));
  }

  /** As with a map, under what is no text there is nothing. */
  get(text: string | undefined): number | undefined {
    if (typeof text !== "string") return undefined;
    this.#lookThrough();
    if (this.#map !== undefined) return this.#map.get(text);
    const number = this.#slots[this.#slotOf(text, printOf(text))] ?? 0;
    return number === 0 ? undefined : number - 1;
  }

  /** The place that has a text already; else this one, at which it stands. */
  getOrAdd(text: string, place: number): number {
    if (this.#inOrder !== undefined && comesAfter(text, this.#last)) {
      this.#last = text;
      this.#inOrder.push(place);
      return place;
    }
    this.#lookThrough();
    return this.#add(text, place);
  }

  #lookThrough(): void {
    for (const place of this.#inOrder ?? []) this.#add(this.#textAt(place), place);
    this.#inOrder = undefined;
  }

  #add(text: string, place: number): number {
    if (this.#map !== undefined) return getOrMake(this.#map, text, () => place);
    const print = printOf(text);
    const slot = this.#slotOf(text, print);
    const number = this.#slots[slot] ?? 0;
    if (number > 0) return number - 1;
    this.#prints[place] = print;
    this.#slots[slot] = place + 1;
    if (((slot - print) & (this.#slots.length - 1)) > stepsMost) this.#map = this.#asMap();
    return place;
  }

  #slotOf(text: string, print: number): number {
    const last = this.#slots.length - 1;
    let slot = print & last;
    for (let number = this.#slots[slot] ?? 0; number > 0; number = this.#slots[slot] ?? 0) {
      if (this.#prints[number - 1] === print && this.#textAt(number - 1) === text) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #asMap(): Map<string, number> {
    const places = [...this.#slots].flatMap((number) => (number > 0 ? [number - 1] : []));
    return new Map(places.map((place) => [this.#textAt(place), place]));
  }
}

/** As numbers come that are counted up: the longer one later. */
function comesAfter(text: string, last: string): boolean {
  return text.length === last.length ? text > last : text.length > last.length;
}

/** So far from where their prints lead no texts come to stand by chance. */
const stepsMost = 200;

/** A number by which texts mostly differ that do. */
function printOf(text: string): number {
  let print = text.length;
  for (let at = 0; at < text.length; at += 1) print = Math.imul(print ^ text.charCodeAt(at), fnvPrime);
  return print ^ (print >>> 15);
}

/** Of the hash by Fowler, Noll and Vo, in 32 bits. */
const fnvPrime = 0x01000193;
