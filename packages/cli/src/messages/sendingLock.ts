import { mkdir } from "node:fs/promises";
import { lock } from "proper-lockfile";
import { Refusal } from "../refusal.js";

/** After so long without a sign of life, whoever held the lock is gone. In milliseconds. */
const stale = 5000;

/** Does something while no other process does it for the same group. Waits for one that was killed, not for one that works. */
export async function whileLocked<Value>(folder: string, isLocked: string, work: () => Promise<Value>): Promise<Value> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const retries = { retries: 14, minTimeout: 500, maxTimeout: 500 };
  const release = await lock(folder, { stale, update: 1000, retries, lockfilePath: `${folder}/sending.lock` }).catch(
    (error: unknown) => {
      throw (error as { code?: string }).code === "ELOCKED" ? new Refusal(isLocked, { cause: error }) : error;
    },
  );
  try {
    return await work();
  } finally {
    await release();
  }
}
