// Why: a rule is written once, where it stands. What readers of the site see of all of them is made from it when the site is.
import { placeOf, table, told } from "../scripts/sources/rows.mjs";

/** Every rule by its topic, as the command tells of it in a language (`piiri rules --json`). */
export function ruleList(/** @type {readonly object[]} */ rules, /** @type {string} */ locked) {
  const topics = [...new Set(rules.map((rule) => rule.words.topic))];
  return topics
    .flatMap((topic) => [
      `## ${topic}`,
      ...rules.filter((rule) => rule.words.topic === topic).flatMap((rule) => entry(rule, locked)),
    ])
    .join("\n\n");
}

function entry({ id, title, scopes, sources, locked, example }, lockedWord) {
  return [
    `### ${title.replace(/\.$/, "")}`,
    [
      `- \`${id}\``,
      ...scopes.map(({ words }) => `- **${words.strength}**: ${words.groups}`),
      `- ${[...new Set(sources.map(({ words }) => words))].join("; ")}`,
      ...(locked ? [`- ${lockedWord}`] : []),
    ].join("\n"),
    ...example.says.map((said) => `> ${said}`),
  ];
}

/** Of each sentence of each rule, whose advice it is and what is said there. */
export function ruleSourceTable({ rules, sourcesOf, conditions, texts }) {
  const rows = rules.flatMap((rule) => {
    const weight = [...new Set(rule.scopes.map(({ strength }) => strength))].join(", ");
    return Object.keys(texts[rule.id].messages).flatMap((message) =>
      sourcesOf(rule, message).map((source) => {
        const said = conditions[rule.id].says?.find(
          ([messages, place]) => messages.includes(message) && place === placeOf(source),
        );
        const own = rule.clauses?.[message]?.strength ?? weight;
        return [`\`${rule.id}\``, own, message, ...told(source, said?.slice(2))];
      }),
    );
  });
  return table(["rule", "weight", "sentence", "document", "section", "what it says", "strength"], rows);
}
