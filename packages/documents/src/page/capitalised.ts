import type { Catalogue } from "@piiri/core";

/** A catalogue's words begin small, as within a sentence; on a page they stand by themselves. */
export function capitalised(text: string, { language }: Catalogue): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
