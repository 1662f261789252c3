// Why: a federation's exports have many rows. Reading to intake against bare papaparse over the same bytes; memory of counting a
// million rows over bare Node; and how the fold grows.
import { spawnSync } from "node:child_process";
import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "@piiri/adapters-forms";
import { resolvePlanOrThrow } from "@piiri/core";
import { admit } from "@piiri/core/intake";
import { redact } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import Papa from "papaparse";
import {
  medianRatio,
  mediansIn,
  mediansOf,
  mediansOfOwn,
  peakMegabytes,
  printRatios,
  processorNow,
  turnsOfOwn,
} from "./measure.mjs";

const goal = 2;
const memoryGoal = 150;
const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const { timeZone } = group.schedule;

const header =
  "ID;Aloitusaika;Valmistumisaika;Nimi;Sähköposti;Toive;Mistä kuulit;Ikä;Alue;Saako uusista ryhmistä kertoa?;Muuta;Vielä";
const rowsMost = 100_000;
/** When rows were written, as tools tell it. The first is what is usual: one after the other, on all days on which one can register. */
const written = {
  "in order, over 25 days": (n) => clockAfter(Date.UTC(2026, 11, 13), (n * 25 * 86_400) / rowsMost),
  "in order, over 90 days, most early or late": (n) => clockAfter(Date.UTC(2026, 10, 1), (n * 90 * 86_400) / rowsMost),
  "in no order, within one hour": (n) => `13.12.2026 12.${two(n % 60)}`,
};
const [usual] = Object.keys(written);
/** Everyone's own, in no order. */
const address = (n) => `person-${(n * 7919) % 1_000_000}@example.org`;
const row = (n, when = written[usual]) =>
  `${n};${when(n)};${when(n)};Example ${n};${address(n)};Lepoa, seuraa;Lehdestä;5${n % 10};Etelä;Kyllä;;"no; ""yes"""`;

const [asked, size] = process.argv.slice(2);
// The floor is what somebody has who wants the cells alone: papaparse is told what stands between them, and gives each row as a list. An
// export is a file, so both begin with its bytes, of which papaparse has to be given the text; what it takes from the text on is told too.
const works = {
  papaparse: (bytes) => () => cut(new TextDecoder().decode(bytes)),
  cutting: (bytes) => {
    const text = new TextDecoder().decode(bytes);
    return () => cut(text);
  },
  intake: (bytes) => async () => {
    const { events } = await collectRegistrationsOrThrow(readRegistrationsOrThrow(bytes, { timeZone }));
    return admit(group, events).counts.distinct;
  },
  fold: (_, count) => foldOf(count),
};

if (asked === "count") {
  await countRows(Number(size));
} else if (asked in works) {
  const { work } = await mediansOf({ work: works[asked](exported(written[size]), Number(size)) }, 11, processorNow);
  console.log(work);
} else {
  console.log("100,000 registrations of 12 columns, each contender in a process of its own");
  const self = import.meta.filename;
  const floor = "papaparse, bytes to lists";
  const ofText = "papaparse, text to lists";
  const own = (asked, when) => [self, asked, when];
  const turns = turnsOfOwn({ [floor]: own("papaparse", usual), [usual]: own("intake", usual) }, 15);
  printRatios(mediansIn(turns), floor);
  const others = turnsOfOwn({
    [floor]: own("papaparse", usual),
    [ofText]: own("cutting", usual),
    ...Object.fromEntries(Object.keys(written).map((when) => [when, own("intake", when)])),
  });
  console.log("beside it, in fewer turns");
  printRatios(mediansIn(others), floor);
  const ratio = medianRatio(turns, usual, floor);
  console.log(
    `\nfrom export to intake, ${usual}, against bare papaparse: × ${ratio.toFixed(2)} (goal: at most × ${goal}); × ${medianRatio(others, usual, ofText).toFixed(2)} where that is given the text`,
  );

  console.log("\ngrowth of the fold with events, in time of the processor, each in a process of its own");
  const sizes = ["10000", "100000", "1000000"];
  const folds = mediansOfOwn(Object.fromEntries(sizes.map((each) => [each, [self, "fold", each]])), 3);
  for (const [nth, each] of sizes.entries()) {
    const growth = nth === 0 ? "" : `  × ${(folds[each] / folds[sizes[nth - 1]]).toFixed(1)} for × 10`;
    console.log(`  ${each.padStart(8)}  ${folds[each].toFixed(1).padStart(8)} ms${growth}`);
  }

  const peak = (rows) =>
    Number(spawnSync(process.execPath, [self, "count", String(rows)], { encoding: "utf8" }).stdout);
  const [none, million] = [peak(0), peak(1_000_000)];
  console.log(
    `\npeak memory of counting 1,000,000 rows over bare Node: ${million - none} MB (goal: under ${memoryGoal} MB)`,
  );
  process.exitCode = ratio > goal || million - none >= memoryGoal ? 1 : 0;
}

function exported(when) {
  const rows = Array.from({ length: when === undefined ? 0 : rowsMost }, (_, n) => row(n, when));
  return new TextEncoder().encode(`${[header, ...rows].join("\n")}\n`);
}

function cut(text) {
  return Papa.parse(text, { delimiter: ";" }).data.length;
}

function clockAfter(start, seconds) {
  const moment = new Date(start + Math.floor(seconds) * 1000);
  const day = `${moment.getUTCDate()}.${moment.getUTCMonth() + 1}.${moment.getUTCFullYear()}`;
  return `${day} ${moment.getUTCHours()}.${two(moment.getUTCMinutes())}.${two(moment.getUTCSeconds())}`;
}

function two(number) {
  return String(number).padStart(2, "0");
}

/** Who is in of so many, of whom some have cancelled. */
function foldOf(count) {
  const person = (n) => ({ name: redact(`Example ${n}`), email: redact(address(n)) });
  const events = Array.from({ length: count }, (_, n) => {
    const at = new Date(Date.UTC(2026, 11, 14) + n).toISOString().replace(/\.\d+/, "");
    return n % 5 === 4
      ? { kind: "cancelled", at, id: `r${n - 2}` }
      : { kind: "registered", at, id: `r${n}`, person: person(n) };
  });
  return () => admit(group, events).counts.distinct;
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
