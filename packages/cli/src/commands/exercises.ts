import { nearest } from "@piiri/core";
import { type Exercise, exerciseIds, exercises as exercisesOf, findExercise } from "@piiri/core/exercises";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { AllWords } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const formats = [...pageFormats, "json"] as const;

interface Options {
  readonly format?: (typeof formats)[number];
}

export const declareExercises: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.exercises;
  command
    .argument(`[${help.exercise}]`, takes.exercise)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .action(prepare(exercises));
};

async function exercises(invocation: Invocation, id: string | undefined, given: Options): Promise<ExitCode> {
  const { options, words } = invocation;
  const { format = options.json ? "json" : "md" } = given;
  refuseOnTerminal(invocation, format);
  const chosen = id === undefined ? exercisesOf() : [exerciseOf(id, invocation)];
  const all = await words.all();
  const result =
    format === "json"
      ? asJson(chosen.map((each) => forPrograms(each, all)))
      : await pageIn(format, ({ exercisesPage }) => exercisesPage(all, chosen));
  await deliverLegibly(invocation, result, words.texts.commands.exercises.written);
  return 0;
}

function exerciseOf(id: string, { words }: Invocation): Exercise {
  const exercise = findExercise(id);
  if (exercise === undefined) throw new Refusal(words.texts.exercises.unknown(id, nearest(id, exerciseIds)));
  return exercise;
}

function forPrograms({ sources, ...exercise }: Exercise, { exercises: texts }: AllWords): unknown {
  return {
    ...exercise,
    name: texts.names[exercise.id],
    ...texts.exercises[exercise.id],
    sources: sources.map(({ document, section }) => ({ document, section })),
  };
}
