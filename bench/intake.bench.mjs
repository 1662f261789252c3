// Why: a federation's exports have many rows. Reading to intake against bare papaparse over the same bytes; memory of counting a
// million rows over bare Node; and how the fold grows.
import { spawnSync } from "node:child_process";
import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "@piiri/adapters-forms";
import { resolvePlanOrThrow } from "@piiri/core";
import { admit } from "@piiri/core/intake";
import { redact } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import Papa from "papaparse";
import { mediansOf, peakMegabytes, printGrowth, printRatios, processorNow } from "./measure.mjs";

const goal = 4.6;
const memoryGoal = 150;
const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const { timeZone } = group.schedule;

const header =
  "ID;Aloitusaika;Valmistumisaika;Nimi;Sähköposti;Toive;Mistä kuulit;Ikä;Alue;Saako uusista ryhmistä kertoa?;Muuta;Vielä";
const row = (n) =>
  `${n};13.12.2026 12.00;13.12.2026 12.${String(n % 60).padStart(2, "0")};Example ${n};person-${n}@example.org;Lepoa, seuraa;Lehdestä;5${n % 10};Etelä;Kyllä;;"no; ""yes"""`;

if (process.argv[2] === "count") {
  await countRows(Number(process.argv[3]));
} else {
  const bytes = new TextEncoder().encode(
    `${[header, ...Array.from({ length: 100_000 }, (_, n) => row(n))].join("\n")}\n`,
  );
  console.log("100,000 registrations of 12 columns");
  const text = new TextDecoder().decode(bytes);
  const contenders = {
    "papaparse to arrays": () => Papa.parse(text, { delimiter: ";" }).data.length,
    "export to intake": async () => {
      const { events } = await collectRegistrationsOrThrow(readRegistrationsOrThrow(bytes, { timeZone }));
      return admit(group, events).counts.distinct;
    },
  };
  const measured = await mediansOf(contenders, 11, processorNow);
  printRatios(measured, "papaparse to arrays");
  const ratio = measured["export to intake"] / measured["papaparse to arrays"];
  console.log(`\nfrom export to intake against bare papaparse: × ${ratio.toFixed(2)} (goal: at most × ${goal})`);

  console.log("\ngrowth of the fold with events");
  printGrowth([10_000, 100_000, 1_000_000], (count) => {
    const person = (n) => ({ name: redact(`Example ${n}`), email: redact(`person-${n}@example.org`) });
    const events = Array.from({ length: count }, (_, n) => {
      const at = new Date(Date.UTC(2026, 11, 14) + n).toISOString().replace(/\.\d+/, "");
      return n % 5 === 4
        ? { kind: "cancelled", at, id: `r${n - 2}` }
        : { kind: "registered", at, id: `r${n}`, person: person(n) };
    });
    return () => admit(group, events).counts.distinct;
  });

  const peak = (rows) =>
    Number(spawnSync(process.execPath, [import.meta.filename, "count", String(rows)], { encoding: "utf8" }).stdout);
  const [none, million] = [peak(0), peak(1_000_000)];
  console.log(
    `\npeak memory of counting 1,000,000 rows over bare Node: ${million - none} MB (goal: under ${memoryGoal} MB)`,
  );
  process.exitCode = ratio > goal || million - none >= memoryGoal ? 1 : 0;
}

/** Counts rows as they come, and says how much memory that took at most, in MB. */
async function countRows(rows) {
  const encoder = new TextEncoder();
  function* pieces() {
    yield encoder.encode(`${header}\n`);
    for (let n = 0; n < rows; n += 500) {
      yield encoder.encode(`${Array.from({ length: 500 }, (_, at) => row(n + at)).join("\n")}\n`);
    }
  }
  let count = 0;
  if (rows > 0)
    for await (const item of readRegistrationsOrThrow(pieces(), { timeZone })) if (item.kind === "event") count += 1;
  if (count !== rows) throw new Error(`${count} of ${rows}`);
  console.log(peakMegabytes());
}
