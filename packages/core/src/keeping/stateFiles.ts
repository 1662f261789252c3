/**
 * The file operations that state needs, for one folder: on a disk, or in the folder that a browser grants. Names are names
 * within the folder. Each operation throws a `KeepingError` where it cannot do what it says.
 */
export interface StateFiles {
  /** What the folder is called to people. */
  readonly folder: string;
  /** The names of all that lies in the folder; none where there is no folder yet. */
  readonly names: () => Promise<readonly string[]>;
  /** All bytes of a file, or undefined where there is none. What is no ordinary file, or a symbolic link, is refused. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  /**
   * Puts a file in place of what is there, in one go: others see the old one or the new one, never half of it. It can be
   * read by its owner alone from its first byte on, and is on the disk when this is done.
   */
  readonly replace: (name: string, bytes: Uint8Array) => Promise<void>;
  /**
   * Adds at a file's end, on the disk when this is done. All after `whole` bytes gives way: it was cut off when the power
   * went. Throws `changed-meanwhile` where the file is not `length` bytes long. A new file can be read by its owner alone.
   */
  readonly extend: (
    name: string,
    was: { readonly whole: number; readonly length: number },
    bytes: Uint8Array,
  ) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  /**
   * Does something while nobody else does it under this name. Waits for whoever is at it, but not for ever (`locked`);
   * whoever was killed holds nobody up.
   */
  readonly alone: <Value>(name: string, work: () => Promise<Value>) => Promise<Value>;
}
