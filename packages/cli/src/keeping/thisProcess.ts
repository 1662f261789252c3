import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** On which running system processes have their numbers: a container has others than the computer that it runs on. */
export const thisHost = createHash("sha256")
  .update([hostname(), readOr("/proc/sys/kernel/random/boot_id"), linkOr("/proc/self/ns/pid")].join("\n"))
  .digest("hex")
  .slice(0, "01234567".length);

/** When a process began, in the system's own count; where it can be told, a number that was given again is seen by it. */
export function beginningOf(pid: number): string | undefined {
  const stat = readOr(`/proc/${pid}/stat`);
  // After the name, which may hold anything: the twentieth field from there.
  const value = stat
    .slice(stat.lastIndexOf(")") + 2)
    .split(" ")
    .at(19);
  return value === "" ? undefined : value;
}

/** Whether a process of this host has surely ended. */
export function hasEnded(pid: number, beginning?: string | undefined): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
  const now = beginningOf(pid);
  return beginning !== undefined && now !== undefined && now !== beginning;
}

function readOr(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function linkOr(file: string): string {
  try {
    return readlinkSync(file);
  } catch {
    return "";
  }
}
