/** A text as it stands in Markdown: nothing in it becomes a link, an emphasis or markup. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&");
}
