import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Asks for a password at the terminal; what is typed is not shown. */
export async function askSecretly(question: string): Promise<string> {
  process.stderr.write(question);
  const unseen = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  lines.on("SIGINT", () => {
    lines.close();
    process.kill(process.pid, "SIGINT");
  });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}
