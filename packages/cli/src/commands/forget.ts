import { lstat, realpath, rm } from "node:fs/promises";
import { keyLeast } from "@piiri/adapters-forms/intake";
import type { Instant } from "@piiri/core";
import type { StateFiles } from "@piiri/core/keeping";
import { forgetPeople, isAnythingKept, type LeftOfPeople, leftOfPeople } from "../forgetting/keptOfPeople.js";
import { leftByHand } from "../forgetting/leftByHand.js";
import type { ForgettingTexts } from "../forgetting/texts.js";
import { requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import { asJson, deliver } from "../output/deliver.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";

export const declareForget: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.forget;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .argument(`[${help.values.file}...]`, takes.files)
    .option("--write", takes.write)
    .action(prepare(forget));
};

async function forget(
  invocation: Invocation,
  plan: string,
  files: readonly string[],
  { write = false }: { readonly write?: boolean },
): Promise<ExitCode> {
  const { group, words } = await requirePlan(invocation, plan);
  const texts = await textsOf("forgetting", words.language);
  const { date } = words.catalogue.dates;
  const { keptUntil } = group.registration;
  if (keptUntil === undefined) throw new Refusal(texts.undecided);
  const dayAt = (moment: Date) => wallClock(moment, group.schedule.timeZone).date;
  if (dayAt(invocation.now) <= keptUntil) throw new Refusal(texts.stillKept(date(keptUntil)));
  const byHand = await leftByHand(invocation, group, words);
  const named = await Promise.all([...new Set(files)].map((file) => deletable(file, plan, texts)));
  const state = stateOf(plan, group);
  const left = await forgetKept(invocation, state, texts, write);
  if (write) for (const { file } of named) await rm(file);
  const result = invocation.options.json
    ? asJson({
        isWritten: write,
        keptUntil,
        ...left,
        files: named,
        byHand: byHand.map(({ task, due }) => ({ task, due })),
      })
    : textOf(
        {
          ...{ ...left, named, byHand: byHand.map(({ told }) => told) },
          ...{ title: texts.title(date(keptUntil)), dated: (at) => date(dayAt(new Date(at))) },
        },
        texts,
      );
  await deliver(invocation, result, words.texts.commands.forget.written);
  invocation.tell(write ? texts.forgotten : texts.notWritten);
  return 0;
}

/** What stays of what was written down beside the plan; with `isWriting` nothing else does. */
async function forgetKept(
  { host }: Invocation,
  state: StateFiles,
  texts: ForgettingTexts,
  isWriting: boolean,
): Promise<LeftOfPeople> {
  if (!(await isAnythingKept(state))) return { messages: [], offers: 0 };
  const key = host.environment["PIIRI_KEY"] ?? "";
  if (key.length < keyLeast) throw new Refusal(texts.needsKey);
  const left = await leftOfPeople(state, key);
  if (isWriting) await forgetPeople(state, key);
  return left;
}

interface NamedFile {
  readonly file: string;
  readonly bytes: number;
}

/** A file of its own, and not the plan: what a link leads to is not meant. */
async function deletable(file: string, plan: string, texts: ForgettingTexts): Promise<NamedFile> {
  const found = await lstat(file).catch(() => undefined);
  if (found?.isFile() !== true) throw new Refusal(texts.notAFile(file));
  if (plan !== "-" && (await realpath(file)) === (await realpath(plan))) throw new Refusal(texts.isPlan(file));
  return { file, bytes: found.size };
}

interface Told extends LeftOfPeople {
  readonly named: readonly NamedFile[];
  /** What is left to delete by hand, with who does it. */
  readonly byHand: readonly string[];
  readonly title: string;
  readonly dated: (at: Instant) => string;
}

const kilobyte = 1000;

function textOf({ messages, offers, named, byHand, title, dated }: Told, texts: ForgettingTexts): string {
  const lines = [
    title,
    ...messages.map(({ message, people, at }) => texts.message(message, people, dated(at))),
    ...(offers > 0 ? [texts.offers(offers)] : []),
    ...(messages.length + offers === 0 ? [texts.nothingKept] : []),
    ...named.map(({ file, bytes }) => texts.file(file, `${Math.ceil(bytes / kilobyte)}`)),
    ...(named.length === 0 ? [texts.noFiles] : []),
    ...(byHand.length === 0 ? [] : ["", texts.byHand, ...byHand.map((task) => `  - ${task}`)]),
  ];
  return `${lines.join("\n")}\n`;
}
