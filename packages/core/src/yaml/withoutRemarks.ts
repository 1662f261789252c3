/**
 * Reads a usual text with the remarks that have a line to themselves cut to their first sign: a plan is half remarks, through which a
 * reader walks sign by sign. Lines and columns of all else stay. What looks like a remark and is a line of a longer text leaves its sign
 * in a value; then the text is read as it stands.
 */
export function withoutRemarks<Read>(
  text: string,
  read: (text: string) => Read,
  dataOf: (read: Read) => unknown,
): Read {
  const cut = text.replace(remarks, "$1");
  const found = read(cut);
  return cut !== text && holdsSign(dataOf(found)) ? read(text) : found;
}

/** Not the last line, if nothing ends it: the text would end elsewhere. */
const remarks = /^( *#).+(?=[\r\n])/gm;

function holdsSign(data: unknown): boolean {
  if (typeof data === "string") return data.includes("#");
  return typeof data === "object" && data !== null && Object.values(data).some(holdsSign);
}
