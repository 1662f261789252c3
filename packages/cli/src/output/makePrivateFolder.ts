import { mkdir } from "node:fs/promises";
import type { Texts } from "../texts/texts.js";
import { writingRefusal } from "./writeFileAtomically.js";

/** Makes a folder for its owner alone, where there is none. */
export async function makePrivateFolder(folder: string, texts: Texts): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw writingRefusal(error, folder, texts);
  }
}
