/** Letters that end no element of a page: neither an angle bracket nor an ampersand, a quotation mark or a backslash. */
const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-./:;=?@[]^_{|";

/**
 * Bytes as letters of a page: four bytes in five of 85 letters, where base64 takes more for the same. What is left at the end,
 * one to three bytes, takes one letter more than it has bytes. The page's own build does the same (`packages/app/build`).
 */
export function inLetters(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const count = Math.min(4, bytes.length - at);
    let number = 0;
    for (let each = 0; each < 4; each += 1) number = number * 256 + (bytes[at + each] ?? 0);
    let group = "";
    for (let each = 0; each < 5; each += 1) {
      group = letters.charAt(number % 85) + group;
      number = Math.floor(number / 85);
    }
    groups.push(group.slice(0, count + 1));
  }
  return groups.join("");
}
