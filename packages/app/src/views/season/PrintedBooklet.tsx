import type { Page } from "@piiri/documents";
import { useEffect, useRef } from "preact/hooks";
import { PageView } from "../../page/PageView.js";
import { printPart } from "../../page/printPart.js";

/** The booklet as it goes to paper: it is printed as soon as it is there. */
export function PrintedBooklet({ page }: { readonly page: Page }) {
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (part.current !== null) printPart(part.current, "A5");
  }, [page]);
  return (
    <section ref={part} class="handout booklet">
      <PageView page={page} />
    </section>
  );
}
