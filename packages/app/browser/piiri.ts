import { join } from "node:path";
import { root } from "../../../scripts/workspace.mjs";

/** What the command has said; bytes that are no text as characters of the same number. */
interface Said {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Call = (
  words: readonly string[],
  world: { readonly environment?: Readonly<Record<string, string>> },
) => Promise<Said>;

/** What the command's own tests are made with is no entry point of it. */
const calling = join(root, "packages/cli/src/testing/callPiiri.ts");

/** The command within this very process, which takes a tenth of what a process of its own takes. */
export async function piiri(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { callPiiri } = (await import(calling)) as { readonly callPiiri: Call };
  return await callPiiri(words, { environment });
}
