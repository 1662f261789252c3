const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-./:;=?@[]^_{|";

/** The bytes that the page's build wrote as letters (`build/inLetters.ts`): each five letters are four bytes. */
export function fromLetters(text: string): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let value = 0; value < letters.length; value += 1) values[letters.charCodeAt(value)] = value;
  const bytes = new Uint8Array(Math.floor((text.length * 4) / 5));
  let to = 0;
  for (let at = 0; at < text.length; at += 5) {
    let number = 0;
    // What is missing of the last group is filled with the highest letter.
    for (let each = 0; each < 5; each += 1) number = number * 85 + (values[text.charCodeAt(at + each)] ?? 84);
    for (const shift of [24, 16, 8, 0]) if (to < bytes.length) bytes[to++] = Math.floor(number / 2 ** shift) % 256;
  }
  return bytes;
}
