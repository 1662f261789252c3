// Why: what takes signs by their names out of HTML has a table of them for the writing of mail; Markdown's own is not carried beside it.
import { decodeHTMLStrict } from "entities";

/** The sign of a name as it stands between `&` and `;`, or false where there is none. */
export function decodeNamedCharacterReference(/** @type {string} */ name) {
  if (!/^[a-z\d]+$/i.test(name)) return false;
  const written = `&${name};`;
  const sign = decodeHTMLStrict(written);
  return sign === written ? false : sign;
}
