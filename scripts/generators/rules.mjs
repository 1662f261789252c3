// Why: people read the rules before they ask the command. The pages are made from what the command itself says of them.
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { root } from "../workspace.mjs";

const pages = [
  {
    path: "docs/rules.md",
    catalogue: en,
    title: "The rules",
    others: "*Suomeksi: [Säännöt](fi/saannot.md). På svenska: [Reglerna](sv/regler.md).*",
    opening: `\`piiri check\` looks at a plan with these rules. They come from the guide to online peer support groups (2024) and the handbook of peer support (2010). Where these are silent, Piiri gives advice of its own and says so.

Each rule says how much weight it has, and for which groups:`,
    table: ["weight", "what it is about", "the check says"],
    weights: {
      must: "safety and confidentiality, or what cannot work otherwise",
      should: "clear advice, from which a group may depart for a reason",
      may: "a possibility worth thinking about",
    },
    closing:
      "What is not decided yet is no fault of a draft: the check only lists it. Your federation may weigh rules otherwise in its own practice (`severities`), but it cannot make those marked as locked milder.\n\nTo see a plan that follows a rule and one that does not:",
    locked: "Locked.",
  },
  {
    path: "docs/fi/saannot.md",
    catalogue: fi,
    title: "Säännöt",
    others: "*In English: [The rules](../rules.md). På svenska: [Reglerna](../sv/regler.md).*",
    opening: `\`piiri check\` tarkistaa suunnitelman näillä säännöillä. Ne tulevat verkkovertaistukiryhmien oppaasta (2024) ja vertaistoiminnan käsikirjasta (2010). Missä lähteet vaikenevat, Piirillä on oma suosituksensa, ja silloin se sanotaan.

Jokaisesta säännöstä näet, kuinka painava se on ja mitä ryhmiä se koskee:`,
    table: ["paino", "mistä on kyse", "tarkistus sanoo"],
    weights: {
      must: "turvallisuudesta ja luottamuksesta, tai siitä, mikä ei muuten toimi",
      should: "selvästä neuvosta, josta ryhmä voi poiketa omasta syystään",
      may: "mahdollisuudesta, jota kannattaa miettiä",
    },
    closing:
      "Luonnoksesta saa vielä puuttua asioita: tarkistus vain luettelee ne. Liittosi voi painottaa sääntöjä toisin omassa käytännössään (`severities`), mutta lukittuja sääntöjä ei voi lieventää.\n\nNäin näet suunnitelman, joka noudattaa sääntöä, ja toisen, joka ei noudata:",
    locked: "Lukittu.",
  },
  {
    path: "docs/sv/regler.md",
    catalogue: sv,
    title: "Reglerna",
    others: "*Suomeksi: [Säännöt](../fi/saannot.md). In English: [The rules](../rules.md).*",
    opening: `\`piiri check\` granskar en plan med de här reglerna. De kommer från guiden för kamratstödsgrupper på nätet (2024) och handboken om kamratstöd (2010). Där källorna tiger ger Piiri en egen rekommendation och säger det.

Om varje regel ser du hur mycket den väger och vilka grupper den gäller:`,
    table: ["vikt", "vad det handlar om", "granskningen säger"],
    weights: {
      must: "trygghet och förtrolighet, eller det som annars inte fungerar",
      should: "ett klart råd, som en grupp kan avvika från av egna skäl",
      may: "en möjlighet att tänka på",
    },
    closing:
      "I ett utkast får saker ännu saknas: granskningen bara räknar upp dem. Ditt förbund kan väga reglerna annorlunda i sin egen praxis (`severities`), men låsta regler kan inte göras mildare.\n\nSå här ser du en plan som följer en regel och en som inte gör det:",
    locked: "Låst.",
  },
];

export function generate() {
  return Object.fromEntries(pages.map((page) => [page.path, pageOf(page)]));
}

function pageOf({ catalogue, title, others, opening, table, weights, closing, locked }) {
  const rules = rulesIn(catalogue.language);
  const severities = { must: "error", should: "warning", may: "info" };
  const words = Object.fromEntries(
    rules.flatMap(({ scopes }) => scopes.map((each) => [each.strength, each.words.strength])),
  );
  const rows = Object.entries(weights).map(([strength, about]) => [
    words[strength],
    about,
    catalogue.severities[severities[strength]],
  ]);
  const topics = [...new Set(rules.map((rule) => rule.words.topic))];
  return `${[
    "<!-- Written by scripts/generators/rules.mjs: npm run generate -->",
    `# ${title}`,
    others,
    opening,
    [table, table.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n"),
    closing,
    "```sh\npiiri rules format/session-count\n```",
    ...topics.flatMap((topic) => [
      `## ${topic}`,
      ...rules.filter((rule) => rule.words.topic === topic).flatMap((rule) => entry(rule, locked)),
    ]),
  ].join("\n\n")}\n`;
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

function rulesIn(language) {
  const launcher = join(root, "packages/cli/bin/piiri.js");
  const words = [launcher, "rules", "--json", "--language", language];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8", maxBuffer: 2 ** 24 }));
}
