import { requirePlan } from "../input/loadPlan.js";
import type { RegistrationFiles } from "../intake/registeredBy.js";
import type { Invocation } from "../invocation.js";
import { bouncedIn, bouncedLines } from "../messages/bounced.js";
import { knownRegistrations } from "../messages/reached.js";
import { asJson, deliver } from "../output/deliver.js";
import type { ExitCode } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";

interface Options extends Omit<RegistrationFiles, "registrations"> {
  readonly reveal?: boolean;
}

export const declareBounces: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.bounces;
  const { file, folder } = help.values;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .argument(`<${file}>`, takes.registrations)
    .argument(`<${folder}>`, takes.mails)
    .option(`--form <${file}>`, takes.form)
    .option("--reveal", takes.reveal)
    .action(prepare(bounces));
};

async function bounces(
  invocation: Invocation,
  plan: string,
  registrations: string,
  folder: string,
  { reveal = false, ...given }: Options,
): Promise<ExitCode> {
  const loaded = await requirePlan(invocation, plan);
  const { group, words } = loaded;
  const intakeTexts = await textsOf("intake", words.language);
  const known = await knownRegistrations(invocation, loaded, { ...given, registrations });
  const bounced = await bouncedIn(folder, { group, known }, words.texts);
  const { people, strangers, others } = bounced;
  const result = invocation.options.json
    ? asJson({
        people: people.map(({ who: { row, id, name }, latest, ...count }) => ({
          ...{ row: row ?? null, id: id ?? null, ...count, latest: latest ?? null },
          ...(reveal && { name: name() }),
        })),
        ...{ strangers, others },
      })
    : `${bouncedLines(bounced, intakeTexts, reveal).join("\n")}\n`;
  await deliver(invocation, result, words.texts.commands.bounces.written, { isPrivate: reveal });
  return people.length + strangers > 0 ? 1 : known.exitCode;
}
