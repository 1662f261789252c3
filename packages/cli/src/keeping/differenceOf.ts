import { readText } from "../input/readText.js";

/** Where two versions of a file differ. */
export interface Difference {
  /** The first line that is not the same, from 1. */
  readonly line: number;
  /** The lines from there up to where they are the same again: as they stand in the file, and as they were to be written. */
  readonly there: readonly string[];
  readonly ours: readonly string[];
}

/** Where the version in a file and the one that was to be written differ; undefined where one of them cannot be read. */
export async function differenceOf(file: string, other: string): Promise<Difference | undefined> {
  const [there, ours] = (await Promise.all([readText(file), readText(other)])).map((read) =>
    "text" in read ? read.text.split(/\r?\n/) : undefined,
  );
  if (there === undefined || ours === undefined) return undefined;
  const least = Math.min(there.length, ours.length);
  let same = 0;
  while (same < least && there[same] === ours[same]) same += 1;
  let after = 0;
  while (after < least - same && there.at(-1 - after) === ours.at(-1 - after)) after += 1;
  return {
    line: same + 1,
    there: there.slice(same, there.length - after),
    ours: ours.slice(same, ours.length - after),
  };
}
