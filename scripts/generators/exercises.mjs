// Why: people choose what to do together before they ask the command. The pages are made from the library's own words.
import { exerciseMinutes, exercises } from "@piiri/core/exercises";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { pages as english } from "@piiri/documents/locale/en";
import { pages as finnish } from "@piiri/documents/locale/fi";
import { pages as swedish } from "@piiri/documents/locale/sv";

const pages = [
  {
    path: "docs/exercises.md",
    words: { ...en, pages: english },
    others: "*Suomeksi: [Harjoitukset](fi/harjoitukset.md). På svenska: [Övningarna](sv/ovningar.md).*",
    howTo: "Name one in the plan where it is done. Its steps then stand on the timetable for facilitators.",
    check:
      "`piiri check` tells when an exercise has too little time for the people who may come, is for fewer people, needs a room, or is mistyped. In the [page](page.md) you choose one at **Meetings**. Where a length is not in a source, it is Piiri's own.",
    head: "exercise",
  },
  {
    path: "docs/fi/harjoitukset.md",
    words: { ...fi, pages: finnish },
    others: "*In English: [Exercises](../exercises.md). På svenska: [Övningarna](../sv/ovningar.md).*",
    howTo:
      "Merkitse harjoitus suunnitelmaan siihen kohtaan, jossa se tehdään. Silloin ohjeet tulevat ohjaajien aikatauluun.",
    check:
      "`piiri check` kertoo, jos harjoitukselle on liian vähän aikaa, väkeä on sille liikaa, se vaatii yhteisen huoneen tai sen tunnuksessa on kirjoitusvirhe. [Sivulla](sivu.md) valitset harjoituksen kohdassa **Tapaamiset**. Missä lähde ei kerro kestoa, se on Piirin oma.",
    head: "harjoitus",
  },
  {
    path: "docs/sv/ovningar.md",
    words: { ...sv, pages: swedish },
    others: "*Suomeksi: [Harjoitukset](../fi/harjoitukset.md). In English: [Exercises](../exercises.md).*",
    howTo: "Skriv övningen i planen där den görs. Då kommer stegen med i gruppledarnas tidsplan.",
    check:
      "`piiri check` säger om övningen har för lite tid, om ni är för många för den, om den behöver ett gemensamt rum eller om beteckningen är felskriven. Där källan inte säger hur länge övningen tar är tiden Piiris egen.",
    head: "övning",
  },
];

export function generate() {
  return Object.fromEntries(pages.map((page) => [page.path, pageOf(page)]));
}

function pageOf({ words, others, howTo, check, head }) {
  const { title, intro, facts, minutes, people: ofPeople, places } = words.pages.exercises;
  const { names, purposes, exercises: said } = words.exercises;
  const columns = [head, facts.id, facts.purpose, facts.minutes, facts.people, facts.place];
  const rows = exercises().map((exercise) => {
    const { id, purpose, people, venue } = exercise;
    const length = minutes(exerciseMinutes(exercise, people.least), exerciseMinutes(exercise, people.most));
    return [names[id], `\`${id}\``, purposes[purpose], length, ofPeople(people.least, people.most), places[venue]];
  });
  return `${[
    "<!-- Written by scripts/generators/exercises.mjs: npm run generate -->",
    `# ${title}`,
    others,
    intro,
    [columns, columns.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n"),
    howTo,
    "```yaml\nagenda:\n  - { parts: [introductions, acquaintance], minutes: 25, exercise: own-object }\n```",
    "```sh\npiiri exercises own-object\npiiri exercises -o exercises.docx\n```",
    check,
    ...exercises().flatMap(({ id, sources }) => [
      `## ${names[id]}`,
      said[id].about,
      said[id].steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
      `${facts.source}: ${[...new Set(sources.map(words.sources))].join("; ")}`,
    ]),
  ].join("\n\n")}\n`;
}
