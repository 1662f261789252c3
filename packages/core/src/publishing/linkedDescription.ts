/** A text of our own as the service's HTML: a paragraph for each line that is not blank. */
export function describedInHtml(text: string): string {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => `<p>${line.replace(/[&<>]/g, (character) => entities[character] ?? character)}</p>`)
    .join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The first line of a text; the service takes 160 characters, so a longer one is cut between words. */
export function describedBriefly(text: string): string {
  const line = text.split("\n").find((each) => each.trim() !== "") ?? text;
  if (/^[\s\S]{0,160}$/u.test(line)) return line;
  const beginning = /^[\s\S]{0,159}(?=\s)|^[\s\S]{159}/u.exec(line)?.[0] ?? line;
  return `${beginning.trimEnd()}…`;
}
