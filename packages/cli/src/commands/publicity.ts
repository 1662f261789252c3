import type { Channel, Group } from "@piiri/core";
import {
  materialChecklist,
  otherChannels,
  type PublicityKind,
  publicityKinds,
  publicityText,
  tellChannel,
} from "@piiri/core/publicity";
import { requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { asJson } from "../output/deliver.js";
import { keepInput } from "../output/keepFiles.js";
import { writeOutput } from "../output/ownOutputs.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import { type ExitCode, Refusal } from "../refusal.js";
import type { AllWords } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const formats = [...pageFormats, "json"] as const;

interface Options {
  readonly kind?: PublicityKind;
  readonly qr?: string;
  readonly format?: (typeof formats)[number];
}

export const declarePublicity: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.publicity;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--kind <${publicityKinds.join("|")}>`, takes.kind, oneOf("--kind", publicityKinds, words))
    .option(`--qr <${help.values.file}>`, takes.qr)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .action(prepare(publicity));
};

async function publicity(
  invocation: Invocation,
  file: string,
  { kind, qr, format: given }: Options,
): Promise<ExitCode> {
  const format = given ?? (invocation.options.json ? "json" : "md");
  refuseOnTerminal(invocation, format);
  await keepInput(file, qr, invocation.words.texts);
  const { group, words } = await requirePlan(invocation, file);
  const all = await words.all();
  const kinds = kind === undefined ? undefined : [kind];
  const result =
    format === "json"
      ? asJson(forPrograms(group, all, kinds))
      : await pageIn(format, ({ publicityPage }) => publicityPage(group, all, { kinds }));
  if (qr !== undefined) await writeQr(invocation, group, all, qr);
  await deliverLegibly(invocation, result, words.texts.commands.publicity.written);
  return 0;
}

/** The code leads to the page that tells of the group, never straight to a form or a meeting. */
async function writeQr(
  invocation: Invocation,
  { informationPage }: Group,
  { publicity: texts }: AllWords,
  file: string,
) {
  const { words, tell } = invocation;
  if (informationPage === undefined) throw new Refusal(words.texts.publicity.qrNeedsPage);
  const { qrPicture, toSvg } = await import("@piiri/documents");
  await writeOutput(invocation, file, toSvg(qrPicture(informationPage, texts.material["qr-code"])));
  tell(words.texts.publicity.qrWritten(file));
}

function forPrograms(group: Group, { publicity: texts }: AllWords, kinds?: readonly PublicityKind[]): unknown {
  const told = (channel: Channel) => ({ channel, text: tellChannel(group, channel, texts) });
  return {
    texts: (kinds ?? publicityKinds).map((kind) => {
      const { heading, paragraphs, points, closing } = publicityText(group, kind, texts);
      return {
        kind,
        heading: heading ?? null,
        paragraphs,
        points: points.map(([point, text]) => ({ point, name: texts.names[point], text })),
        closing: closing ?? null,
      };
    }),
    material: materialChecklist(group).map(({ item, state }) => ({ item, state, text: texts.material[item] })),
    channels: (group.publicity.channels ?? []).map(told),
    otherChannels: otherChannels(group).map(told),
    informationPage: group.informationPage ?? null,
  };
}
