import { fileURLToPath } from "node:url";

/** Where in a file of code an error began, as `file:line`; nothing where it does not say. */
export function placeInCode(error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? "") : "";
  // Where the command itself lies: what broke down passed through it, and did not begin there.
  const ownFolder = new URL(".", import.meta.url).href;
  for (const line of stack.split("\n")) {
    const begin = line.indexOf("file://");
    if (begin < 0 || line.startsWith(ownFolder, begin)) continue;
    const [, address, number] = /^(\S+?):(\d+)(?::\d+)?\)?$/.exec(line.slice(begin).trim()) ?? [];
    if (address !== undefined && number !== undefined) return `${fileURLToPath(address)}:${number}`;
  }
  return undefined;
}

/** Where a file is no code at all, as `file:line`: an error of loading does not say, and Node's own check does. */
export async function placeOfMistake(file: string): Promise<string | undefined> {
  // Takes as long to load as a plan to read, and no practice is wrong as a rule.
  const { execFile } = await import("node:child_process");
  return await new Promise((resolve) => {
    execFile(process.execPath, ["--check", file], (_, __, told) => {
      const [first = ""] = told.split("\n");
      resolve(/:\d+$/.test(first.trim()) ? first.trim() : undefined);
    });
  });
}
