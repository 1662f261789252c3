import type { Instant } from "../kernel/index.js";
import type { Entry } from "./entry.js";
import type { Departure, Refused, RegistrationState } from "./intake.js";
import type { WaitingListEnd } from "./waitingListEnd.js";

/** What there is to give: places up to the cap, and a queue that may have an end. */
export interface PlacesOptions {
  readonly cap: number;
  readonly queueMost: number;
  /** Whether a free place is offered first, rather than given. */
  readonly byOffer: boolean;
  /** When the queue ends: from then on a free place stays free; offers end earlier. */
  readonly end?: WaitingListEnd | undefined;
}

/** The places and the queue: who has one, who waits, and whose turn it is. Every step takes the same time, however many wait. */
export class Places {
  readonly #options: PlacesOptions;
  /** In order of arrival; empty where somebody has left and come anew. */
  readonly #queue: (Entry | undefined)[] = [];
  /** By who it is: their place in the queue, or the last that they had since they came. */
  readonly #turns: (number | undefined)[] = [];
  readonly #offered = new Set<Entry>();
  #head = 0;
  #taken = 0;
  #waiting = 0;

  constructor(options: PlacesOptions) {
    this.#options = options;
  }

  /** A place if there is one and nobody waits for it, else a place in the queue, else none. */
  arrive(entry: Entry, at: Instant, who: number): void {
    const { cap, queueMost } = this.#options;
    this.#losesTurn(who);
    if (this.#isFree() && this.#waiting === 0) this.move(entry, "admitted", at);
    else if (cap > 0 && this.#waiting < queueMost) {
      this.move(entry, "waiting", at);
      this.#comesLast(entry, who);
    } else this.move(entry, "refused", at, "full");
  }

  /** Gives up a place, or one in the queue; a place that comes free goes to whoever is next. */
  leave(entry: Entry, at: Instant, why: Departure): void {
    if (entry.state === "cancelled") return;
    this.move(entry, "cancelled", at);
    entry.left = why;
    this.#fill(at);
  }

  /** Whether it was this one's turn. An offer that was made holds a place all the same, or another would be offered it too. */
  offer(entry: Entry, at: Instant, until: Instant): boolean {
    if (entry.state !== "waiting" || !this.#isFree()) return false;
    const isInTurn = this.#next() === entry;
    this.move(entry, "offered", at);
    entry.until = until;
    return isInTurn;
  }

  /**
   * What was offered is not known any more: whoever may have been offered a place, or have taken it, counts as having one,
   * until somebody has looked.
   */
  doubt(entries: readonly Entry[], at: Instant): void {
    this.lapse(at);
    if (this.#options.cap === 0) return;
    for (const entry of entries.filter(mayHavePlace)) {
      this.move(entry, "in-doubt", at);
      entry.notes = entry.notes.filter((note) => note !== "answer-too-late");
    }
  }

  /** Somebody has looked: no place was offered, and the turn is as it was. */
  waitsStill(entry: Entry, at: Instant, who: number): void {
    this.move(entry, "waiting", at);
    const turn = this.#turns[who];
    if (turn === undefined) this.#comesLast(entry, who);
    else this.#head = Math.min(this.#head, turn);
    this.#fill(at);
  }

  /** Offers that have run out lapse at the moment at which they do. */
  lapse(moment: Instant): void {
    for (const entry of this.#offered) {
      if (entry.until !== undefined && entry.until < moment) this.leave(entry, entry.until, "lapsed");
    }
  }

  /** Those to whom the places that are free at a moment are to be offered. */
  toOffer(moment: Instant | undefined): readonly Entry[] {
    const { cap, byOffer, end } = this.#options;
    const isOver = end !== undefined && moment !== undefined && moment >= end.offersUntil;
    if (!byOffer || isOver) return [];
    const waiting = this.#queue.flatMap((entry) => (entry?.state === "waiting" ? [entry] : []));
    return waiting.slice(0, Math.max(0, cap - this.#taken));
  }

  move(entry: Entry, state: RegistrationState, at: Instant, refused?: Refused): void {
    this.#taken += Number(hasPlace(state)) - Number(hasPlace(entry.state));
    this.#waiting += Number(state === "waiting") - Number(entry.state === "waiting");
    if (state === "offered") this.#offered.add(entry);
    else if (entry.state === "offered") this.#offered.delete(entry);
    entry.state = state;
    entry.since = at;
    entry.refused = refused;
    entry.left = undefined;
    entry.until = undefined;
  }

  /** Whoever was in the queue before and left it has lost that turn. */
  #losesTurn(who: number): void {
    const before = this.#turns[who];
    if (before === undefined) return;
    this.#queue[before] = undefined;
    this.#turns[who] = undefined;
  }

  #comesLast(entry: Entry, who: number): void {
    this.#turns[who] = this.#queue.length;
    this.#queue.push(entry);
  }

  #fill(at: Instant): void {
    const { byOffer, end } = this.#options;
    if (byOffer || (end !== undefined && at >= end.at)) return;
    for (let next = this.#next(); next !== undefined && this.#isFree(); next = this.#next()) {
      this.move(next, "admitted", at);
    }
  }

  /** Who waits no longer is passed over. */
  #next(): Entry | undefined {
    while (this.#head < this.#queue.length && this.#queue[this.#head]?.state !== "waiting") this.#head += 1;
    return this.#queue[this.#head];
  }

  #isFree(): boolean {
    return this.#taken < this.#options.cap;
  }
}

function hasPlace(state: RegistrationState): boolean {
  return state === "admitted" || state === "offered" || state === "in-doubt";
}

/** The offer, how it was answered, or that somebody before in the queue had left: any of it may have been lost. */
function mayHavePlace({ state, left, refused }: Entry): boolean {
  return state === "waiting" || state === "offered" || left === "lapsed" || refused === "full";
}
