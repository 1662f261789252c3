/** A name that SharePoint takes for a folder: none of the signs that it refuses, no dots or spaces at its ends. */
export function folderName(text: string): string {
  return text
    .replace(/["*:<>?/\\|#%]|\p{C}/gu, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s.~]+|(?<![\s.])[\s.]+$/g, "")
    .slice(0, 120)
    .trim();
}
