import type { Group, LocalDate, Person } from "@piiri/core";
import type { Room } from "@piiri/core/association";
import type { LeftOut } from "@piiri/core/report";
import type { Invocation } from "../invocation.js";
import type { CommandWords } from "../texts/words.js";

/** A group of a season, and the file that its plan is in. */
export interface LoadedGroup {
  readonly file: string;
  readonly group: Group;
}

/** A file that lies beside the result. */
export interface FileBeside {
  readonly name: string;
  readonly content: string;
}

/**
 * One way to look at a season. It is given every group once and keeps of it what it needs: the group itself is gone by the time the
 * next one comes. The order in which groups come says nothing.
 */
export interface SeasonView {
  /** Files that lie beside the result, where it is one of several. */
  readonly beside?: (words: CommandWords) => Promise<readonly FileBeside[]>;
  readonly add: (loaded: LoadedGroup) => void | Promise<void>;
  /** In the language that was asked for, else in that of all the groups, else in the system's. */
  readonly result: (words: CommandWords, leftOut: LeftOut) => string | Uint8Array | Promise<string | Uint8Array>;
}

/** What a view is made with. */
export interface SeasonLook {
  readonly invocation: Invocation;
  /** The days whose sessions are looked at, both included; open where they are not said. */
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
  /** Where on the web the folder of the result will lie. */
  readonly site?: string | undefined;
  /** Others who can be asked to lead, and the rooms that there are, where a file of them was given. */
  readonly people: readonly Person[];
  readonly rooms: readonly Room[] | undefined;
}

/** Makes a view, with what it needs loaded. */
export type MakeView = (look: SeasonLook) => SeasonView | Promise<SeasonView>;
