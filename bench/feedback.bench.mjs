// Why: a federation's survey may have very many answers. They are streamed to results; memory must not grow with them.
import { spawnSync } from "node:child_process";
import { readFeedbackOrThrow } from "@piiri/adapters-forms";
import { resolvePlanOrThrow } from "@piiri/core";
import { FeedbackTally, feedbackInstrument, feedbackPracticeOf, scoreTally } from "@piiri/core/feedback";
import { goodPlans } from "@piiri/core/rule-examples";
import { peakMegabytes } from "./measure.mjs";

/**
 * Over bare Node; and how much more three million answers may take than one, in MB. Up to some hundred thousand Node has not yet
 * needed to tidy up, so that fewer say nothing of how it grows.
 */
const memoryGoal = 150;
const growthGoal = 30;

const group = resolvePlanOrThrow(goodPlans["closed-group"]);
const instrument = feedbackInstrument(group);
const practice = feedbackPracticeOf(group);
const labels = [
  "Täysin eri mieltä",
  "Jokseenkin eri mieltä",
  "Ei samaa eikä eri mieltä",
  "Jokseenkin samaa mieltä",
  "Täysin samaa mieltä",
];
const header =
  "ID;Aloitusaika;Valmistumisaika;Ohjaajat osasivat asiansa.;Jokaiselle oli tilaa puhua.;Ryhmässä oli turvallista olla.;Minkä kouluarvosanan annat ryhmälle?";
const row = (n) =>
  `${n};6.4.2027 9.00;6.4.2027 9.${String(n % 60).padStart(2, "0")};${labels[n % 5]};${labels[n % 4]};${labels[n % 3]};${4 + (n % 7)}`;

if (process.argv[2] === "score") {
  await score(Number(process.argv[3]));
} else {
  const run = (rows) => {
    const start = performance.now();
    const memory = Number(
      spawnSync(process.execPath, [import.meta.filename, "score", String(rows)], { encoding: "utf8" }).stdout,
    );
    return { memory, seconds: (performance.now() - start) / 1000 };
  };
  const [none, million, more] = [run(0), run(1_000_000), run(3_000_000)];
  for (const [rows, { memory, seconds }] of [
    [1_000_000, million],
    [3_000_000, more],
  ]) {
    console.log(
      `${rows.toLocaleString("en")} answers to results: ${memory - none.memory} MB over bare Node, ${seconds.toFixed(1)} s with its start`,
    );
  }
  const [over, growth] = [more.memory - none.memory, more.memory - million.memory];
  console.log(`goal: under ${memoryGoal} MB, and under ${growthGoal} MB more for three times as many (${growth} MB)`);
  process.exitCode = over < memoryGoal && growth < growthGoal ? 0 : 1;
}

/** Scores so many answers as they come, and says how much memory that took at most, in MB. */
async function score(rows) {
  const encoder = new TextEncoder();
  function* pieces() {
    yield encoder.encode(`${header}\n`);
    for (let n = 0; n < rows; n += 500) {
      yield encoder.encode(`${Array.from({ length: 500 }, (_, at) => row(n + at)).join("\n")}\n`);
    }
  }
  const tally = new FeedbackTally(instrument, practice.figures.openAnswersMost.value);
  if (rows > 0) {
    for await (const batch of readFeedbackOrThrow(pieces(), {
      instrument,
      language: "fi",
      timeZone: group.schedule.timeZone,
    })) {
      for (const item of batch) if (item.kind === "answers") tally.add(item.answers);
    }
  }
  if (scoreTally(tally, practice).answers !== rows) throw new Error(`${tally.answers} of ${rows}`);
  console.log(peakMegabytes());
}
