/** What a page's file is called: its parts without what Windows does not take in a name, and without what cannot be seen. */
export function fileName(...parts: readonly string[]): string {
  return parts
    .map((part) =>
      part
        .replace(/[<>:"/\\|?*]|\p{C}/gu, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .join(" - ");
}
