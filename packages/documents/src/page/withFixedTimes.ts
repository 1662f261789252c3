import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** Earlier a zip cannot say. */
const epoch = "1980-01-01T00:00:00Z";

/** A Word file without the moment of its making, so that the same page gives the same bytes. */
export function withFixedTimes(docx: Uint8Array): Uint8Array {
  // A zip says what the clock on the wall shows, so that this is the same in every time zone.
  const mtime = new Date(1980, 0, 1, 12);
  const files = Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, [fixed(name, bytes), { mtime }]]);
  return zipSync(Object.fromEntries(files) as Zippable);
}

function fixed(name: string, bytes: Uint8Array): Uint8Array {
  if (name !== "docProps/core.xml") return bytes;
  return strToU8(strFromU8(bytes).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${epoch}`));
}
