import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Where is asked and answered. */
interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly errors: { readonly write: (text: string) => unknown };
  /** What Ctrl-C does, which the line would otherwise take for itself. */
  readonly interrupt: () => void;
}

/** Asks for a password at the terminal; what is typed is not shown. */
export async function askSecretly(question: string, terminal: Terminal = thisTerminal): Promise<string> {
  const { input, errors, interrupt } = terminal;
  // First the terminal stops showing what is typed, then it is asked: who types ahead is not seen either.
  const unseen = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input, output: unseen, terminal: true, history: [], historySize: 0 });
  errors.write(question);
  lines.on("SIGINT", () => {
    lines.close();
    interrupt();
  });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    errors.write("\n");
  }
}

const thisTerminal: Terminal = {
  input: process.stdin,
  errors: process.stderr,
  interrupt: () => process.kill(process.pid, "SIGINT"),
};
