const bytes = 12;
const hexadecimal = 16;

/** A name that nothing else has; also where the page was not fetched safely, and `randomUUID` is missing. */
export function newId(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(drawn, (byte) => byte.toString(hexadecimal).padStart(2, "0")).join("");
}
