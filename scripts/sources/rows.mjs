// Why: whose advice something is stands in tables of the same columns, in the repository and on the site.

/** A table of Markdown. */
export function table(/** @type {readonly string[]} */ heading, /** @type {readonly (readonly string[])[]} */ rows) {
  return [heading, heading.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** What the place says, as cells: document, section, words, strength; nothing to tell of it stops the making of the page. */
export function told({ document, section }, said) {
  if (document === "ours") return ["—", "—", `${section[0].toUpperCase()}${section.slice(1)}.`, "own"];
  if (said === undefined) throw new Error(`Nothing is written of ${document} ${section}: add it to scripts/sources.`);
  const [strength, words] = said;
  return [document, section, words, strength];
}

/** A place as what is written of it is found by. */
export function placeOf({ document, section }) {
  return `${document} ${section}`;
}
