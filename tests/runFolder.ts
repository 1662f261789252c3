// Why: tests write thousands of small files and have each put safely onto the disk; in memory nobody waits for that. Whatever a test
// leaves behind, also one that is ended in the middle, goes with the folder.
import { existsSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const memory = "/dev/shm";
/** Many times what all tests together leave behind. */
const enough = 2 ** 30;

/** Temporary files of the tests lie in a folder of this run, in memory where there is room. */
export function setup(): () => void {
  const folder = mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), "piiri-tests-"));
  process.env["TMPDIR"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}

function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > enough;
}
