import { encode } from "uqr";
import type { Mark, Picture } from "../page/picture.js";

/** White around the code, without which it is not read, in modules. */
const quiet = 4;

/**
 * The QR code of a web address, as a picture. It is readable though a seventh of it be covered.
 *
 * @example
 * ```ts
 * import { qrPicture, toSvg } from "@piiri/documents";
 *
 * const picture = qrPicture("https://example.org/spring", "QR code");
 * picture.description; // => "https://example.org/spring"
 * toSvg(picture).includes("<rect"); // => true
 * ```
 */
export function qrPicture(address: string, title: string): Picture {
  const { data, size } = encode(address, { ecc: "M", border: quiet });
  const paper: Mark = { kind: "box", x: 0, y: 0, width: size, height: size, fill: "white" };
  return {
    title,
    description: address,
    width: size,
    height: size,
    marks: [paper, ...data.flatMap((row, y) => runsOf(row).map((run) => ({ ...run, y, height: 1 })))],
  };
}

/** The dark stretches of a row, each as one box, so that no hair lines show between modules. */
function runsOf(row: readonly boolean[]) {
  const runs: { readonly kind: "box"; readonly fill: "dark"; readonly x: number; width: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last !== undefined && last.x + last.width === x) last.width += 1;
    else runs.push({ kind: "box", fill: "dark", x, width: 1 });
  });
  return runs;
}
