import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "@piiri/adapters-forms";
import { tellInterest } from "@piiri/adapters-forms/intake";
import { interestIn } from "@piiri/core/intake";
import { wallClock } from "../input/wallClock.js";
import { bytesOf } from "../intake/bytesOf.js";
import { formOf } from "../intake/formOf.js";
import { refusingTables } from "../intake/refusingTables.js";
import type { Invocation } from "../invocation.js";
import { asJson, deliver } from "../output/deliver.js";
import type { ExitCode } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { wholeNumber } from "../usage/values.js";

interface Options {
  readonly least?: number;
  readonly form?: string;
}

export const declareInterested: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.interested;
  command
    .argument(`<${help.values.file}>`, takes.export)
    .option(`--least <${help.values.number}>`, takes.least, wholeNumber("--least", words))
    .option(`--form <${help.values.file}>`, takes.form)
    .action(prepare(interested));
};

async function interested(invocation: Invocation, file: string, { least, form: named }: Options): Promise<ExitCode> {
  const { host, words, options, now, profile } = invocation;
  const texts = await textsOf("intake", words.language);
  const timeZone = profile.timeZone.value;
  const form = await formOf(invocation, named, texts);
  const read = await refusingTables(file, texts, () =>
    collectRegistrationsOrThrow(readRegistrationsOrThrow(bytesOf(file, host, words.texts), { timeZone, form })),
  );
  const interest = interestIn(profile, read.events, { today: wallClock(now, timeZone).date, least });
  if (read.rejected.length > 0) invocation.tell(texts.interested.unread(read.rejected.map(({ row }) => row)));
  const result = options.json
    ? asJson({ ...interest, since: interest.since ?? null, tellBy: interest.tellBy ?? null })
    : `${tellInterest(interest, texts, words.catalogue.dates).join("\n")}\n`;
  await deliver(invocation, result, words.texts.commands.interested.written);
  return read.rejected.length > 0 ? 1 : 0;
}
