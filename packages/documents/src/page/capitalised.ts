/** A language's words begin small, as within a sentence; on a page they stand by themselves. */
export function capitalised(text: string, { language }: { readonly language: string }): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
