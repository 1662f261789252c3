import { Document, isScalar, visit } from "yaml";

/** Parts of a plan as its file would show them; beside what it does not have stands why. */
export function excerptOfPlan(parts: unknown, notInPlan: string): string {
  const document = new Document(parts);
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.value === null) scalar.comment = ` ${notInPlan}`;
    },
    // A list of words stays on its line.
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: 0, nullStr: "", flowCollectionPadding: false }).trimEnd();
}
