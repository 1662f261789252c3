// Why: loaded before the command (`node --import`), this kills it at one of its operations on files, as a power cut would: before
// the operation, or halfway through what it writes. It counts what changes a disk, and tells the count when the command ends.
import files from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const at = Number(process.env.PIIRI_KILL_AT);
let count = 0;
const own = { ...files };

function reached() {
  count += 1;
  return count === at;
}

function dies() {
  process.kill(process.pid, "SIGKILL");
  return new Promise(() => {});
}

const before =
  (change) =>
  async (...given) =>
    reached() ? dies() : change(...given);

/** At one count before anything is written, at the next when half of it is. */
const halfway =
  (write, half) =>
  async (...given) => {
    if (reached()) return dies();
    if (reached()) {
      await half(...given);
      return dies();
    }
    return write(...given);
  };

const halfOf = (content) => content.slice(0, Math.floor(content.length / 2));

function watched(handle) {
  const [write, writeFile] = [handle.write.bind(handle), handle.writeFile.bind(handle)];
  handle.write = halfway(write, (bytes, offset, length, position) =>
    write(bytes, offset, Math.floor(length / 2), position),
  );
  handle.writeFile = halfway(writeFile, (content) => writeFile(halfOf(content)));
  for (const name of ["truncate", "sync", "datasync", "chmod"]) handle[name] = before(handle[name].bind(handle));
  return handle;
}

function isWriting(flags) {
  return typeof flags === "string" ? flags !== "r" : ((flags ?? 0) & 3) !== 0;
}

files.open = async (path, flags, mode) => {
  if (!isWriting(flags ?? "r")) return own.open(path, flags, mode);
  return reached() ? dies() : watched(await own.open(path, flags, mode));
};
files.writeFile = halfway(own.writeFile, (path, content, options) => own.writeFile(path, halfOf(content), options));
for (const name of ["rename", "link", "symlink", "mkdir", "rm", "rmdir", "unlink", "chmod", "truncate"])
  files[name] = before(own[name]);
syncBuiltinESMExports();

process.on("exit", () => process._rawDebug(`FILE-OPERATIONS ${count}`));
