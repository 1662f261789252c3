import { getOrMake } from "./getOrMake.js";

/**
 * Things by a text of theirs, as a `Map` has them. A map of very many texts is moved about in memory again and again as it grows;
 * here the things stay in one list, and beside it are numbers alone. Where many texts fall together, which hardly happens to any
 * that were not made for it, a map takes over.
 */
export class TextIndex<Thing> {
  readonly #textOf: (thing: Thing) => string;
  readonly #things: Thing[] = [];
  /** What the texts of the things come to, in their order. */
  #prints = new Int32Array(leastThings);
  /** Which thing stands where its print leads or soon after, counted from one; zero where none does. */
  #slots = new Int32Array(2 * leastThings);
  #map: Map<string, Thing> | undefined;

  constructor(textOf: (thing: Thing) => string) {
    this.#textOf = textOf;
  }

  /** As with a map, under what is no text there is nothing. */
  get(text: string | undefined): Thing | undefined {
    if (typeof text !== "string") return undefined;
    return this.#map === undefined ? this.#thingAt(this.#slotOf(text, printOf(text))) : this.#map.get(text);
  }

  /** The thing that has a text already; else this one, whose text it is. */
  getOrAdd(text: string, thing: Thing): Thing {
    if (this.#map !== undefined) return getOrMake(this.#map, text, () => thing);
    const print = printOf(text);
    const slot = this.#slotOf(text, print);
    const known = this.#thingAt(slot);
    if (known === undefined) this.#put(thing, print, slot);
    return known ?? thing;
  }

  #thingAt(slot: number): Thing | undefined {
    return this.#things[(this.#slots[slot] ?? 0) - 1];
  }

  /** Where the thing with a text stands, or would. */
  #slotOf(text: string, print: number): number {
    const last = this.#slots.length - 1;
    let slot = print & last;
    for (let number = this.#slots[slot] ?? 0; number > 0; number = this.#slots[slot] ?? 0) {
      if (this.#prints[number - 1] === print && this.#textOf(this.#things[number - 1] as Thing) === text) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #put(thing: Thing, print: number, slot: number): void {
    this.#prints[this.#things.length] = print;
    this.#things.push(thing);
    this.#slots[slot] = this.#things.length;
    const last = this.#slots.length - 1;
    if (((slot - print) & last) > stepsMost) {
      this.#map = new Map(this.#things.map((each) => [this.#textOf(each), each]));
    } else if (this.#things.length === this.#prints.length) this.#grow();
  }

  #grow(): void {
    const prints = new Int32Array(2 * this.#prints.length);
    prints.set(this.#prints);
    const slots = new Int32Array(2 * prints.length);
    const last = slots.length - 1;
    for (let place = 0; place < this.#things.length; place += 1) {
      let slot = (prints[place] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = place + 1;
    }
    this.#prints = prints;
    this.#slots = slots;
  }
}

const leastThings = 256;
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
