import type { KeepingTexts } from "./texts.js";

/** What is said of state that cannot be read or written, in English. */
export const keepingTexts: KeepingTexts = {
  problem: (file, problem) => {
    switch (problem.code) {
      case "damaged":
        return `${file}${problem.line === undefined ? "" : `:${problem.line}`}: This is not what Piiri wrote: the file has been damaged or changed. Nothing was done. Put back an unharmed copy of it (backup, or the earlier versions of OneDrive). If there is none: piiri send and piiri intake have --recover; another file you can move away.`;
      case "cut-short":
        return `${file}:${problem.line}: ${problem.line === 0 ? "The file is missing, though it has been there." : "What stood in the file after this line is missing."} Nothing was done. Put back an unharmed copy of it (backup, or the earlier versions of OneDrive). If there is none, give --recover.`;
      case "wrong-key":
        return `${file}: This was kept with another key than PIIRI_KEY is now. Nothing was done. Check the key for a typing mistake. If the key is lost, give a new one together with --recover.`;
      case "newer":
        return `${file}: This was made by a newer Piiri. Update Piiri: npm install -g piiri`;
      case "conflict-copy":
        return `${file}: Beside it lies another version, ${problem.other}. It comes about when two computers write at once, or when somebody copies the file. Nothing was done. Let the folder come to rest. Then look which of them is in force, and move the other away. piiri send and piiri intake can also go on from both: --recover.`;
      case "changed-meanwhile":
        return `${file}: Somebody else has changed the file in the meantime. It was not overwritten.${problem.other === undefined ? "" : ` What was to be written is in the file ${problem.other}.`} Look at what changed, and give the same command again.`;
      case "link":
        return `${file}: This is a symbolic link. Piiri keeps its own files only where they lie themselves. Put the file itself in its place.`;
      case "not-a-file":
        return `${file}: This is not an ordinary file. Move it away.`;
      case "too-large":
        return `${file}: The file is so large that it cannot be Piiri's. Move it away.`;
      case "locked":
        return `${file}: Another piiri is at this right now. Wait until it is done, and give the same command again.`;
      case "not-readable":
        return `${file}: The file cannot be read (${problem.reason}). Check that you may read it.`;
      case "not-writable":
        return `${file}: The file cannot be written (${problem.reason}). Check that you may write in the folder. What was there is unchanged.`;
      case "no-room":
        return `${file}: The file could not be written: the disk is full (${problem.reason}). Make room and give the same command again. What was there is unchanged.`;
      case "failed":
        return `${file}: The file could not be read or written (${problem.reason}). Give the same command again. What was there is unchanged.`;
    }
  },
  versions: {
    there: (line) => `From line ${line} on the file now says:`,
    ours: "What was to be written says:",
    more: (lines) => `… and ${lines} more lines`,
    counts: (line, there, ours) =>
      `They differ from line ${line} on: ${there} lines in the file, ${ours} lines in what was to be written.`,
  },
};
