import type { Format } from "../format/index.js";
import { getOrMake } from "../kernel/index.js";
import {
  type Agenda,
  agendaEnd,
  breaks,
  isBreak,
  isInUsualOrder,
  lackingStretches,
  minutesFor,
  type Overlap,
  overlaps,
  type Part,
  type PlacedSegment,
  type Stretch,
} from "../session/index.js";

/** What an agenda of a format comes to. Each thing is worked out when it is first asked for, and once: many rules ask the same. */
export class AgendaContents {
  readonly #agenda: Agenda;
  readonly #format: Format;
  #parts: ReadonlySet<Part> | undefined;
  readonly #minutes = new Map<Part, number>();
  #breaks: readonly PlacedSegment[] | undefined;
  #overlaps: readonly Overlap[] | undefined;
  #end: number | undefined;
  #unled: number | undefined;
  #hasExercises: boolean | undefined;
  #lacking: readonly Stretch[] | undefined;
  #isInUsualOrder: boolean | undefined;

  constructor(agenda: Agenda, format: Format) {
    this.#agenda = agenda;
    this.#format = format;
  }

  has(part: Part): boolean {
    this.#parts ??= new Set(this.#agenda.flatMap(({ parts }) => parts));
    return this.#parts.has(part);
  }

  minutesFor(part: Part): number {
    return getOrMake(this.#minutes, part, () => minutesFor(this.#agenda, part));
  }

  /** The longest first. */
  get breaks(): readonly PlacedSegment[] {
    this.#breaks ??= breaks(this.#agenda);
    return this.#breaks;
  }

  get overlaps(): readonly Overlap[] {
    this.#overlaps ??= overlaps(this.#agenda);
    return this.#overlaps;
  }

  /** In minutes from the session's start. */
  get end(): number {
    this.#end ??= agendaEnd(this.#agenda);
    return this.#end;
  }

  /** How many segments nobody leads, breaks aside, which lead themselves. */
  get unled(): number {
    this.#unled ??= this.#agenda.filter((segment) => segment.lead === undefined && !isBreak(segment)).length;
    return this.#unled;
  }

  /** Whether a segment names an exercise that is done in it. */
  get hasExercises(): boolean {
    this.#hasExercises ??= this.#agenda.some(({ exercise }) => exercise !== undefined);
    return this.#hasExercises;
  }

  /** The stretches of the format's meetings that it has no segment for. */
  get lacking(): readonly Stretch[] {
    this.#lacking ??= lackingStretches(this.#format, this.#agenda);
    return this.#lacking;
  }

  get isInUsualOrder(): boolean {
    this.#isInUsualOrder ??= isInUsualOrder(this.#format, this.#agenda);
    return this.#isInUsualOrder;
  }
}
