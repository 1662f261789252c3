import { createInterface } from "node:readline/promises";

/** Where is asked and answered. */
interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly errors: NodeJS.WritableStream;
  /** What Ctrl-C does, which the line would otherwise take for itself. */
  readonly interrupt: () => void;
}

/** Asks whoever sits at the terminal; nothing where they end instead of answering (Ctrl-D). */
export async function ask(question: string, terminal: Terminal = thisTerminal): Promise<string | undefined> {
  const { input, errors, interrupt } = terminal;
  const lines = createInterface({ input, output: errors, terminal: true, history: [], historySize: 0 });
  const ended = new Promise<undefined>((resolve) => {
    lines.once("close", () => resolve(undefined));
    lines.on("SIGINT", () => {
      lines.close();
      interrupt();
    });
  });
  try {
    return await Promise.race([lines.question(question), ended]);
  } finally {
    lines.close();
  }
}

const thisTerminal: Terminal = {
  input: process.stdin,
  errors: process.stderr,
  interrupt: () => process.kill(process.pid, "SIGINT"),
};
