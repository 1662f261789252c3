/** A subject: the group's public name, shortened where it is long, and a few words. At most so many characters. */
export function subjectLine(publicName: string, words: string, most: number): string {
  const room = most - [...`: ${words}`].length;
  const name = [...publicName.replace(/[\s\p{C}]+/gu, " ").trim()];
  if (name.length <= room) return `${name.join("")}: ${words}`;
  const short = name
    .slice(0, Math.max(0, room - 1))
    .join("")
    .trim();
  return `${short}…: ${words}`;
}
