import type { LocalDate } from "@piiri/core";
import { lifeOf } from "@piiri/core/lifecycle";
import { requirePlan } from "../input/loadPlan.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { jsonLife } from "../lifecycle/jsonLife.js";
import { asJson } from "../output/deliver.js";
import { pageFormats } from "../output/pageFormats.js";
import { deliverLegibly, pageIn, refuseOnTerminal } from "../output/pages.js";
import type { ExitCode } from "../refusal.js";
import type { Declare } from "../usage/prepare.js";
import { date, oneOf } from "../usage/values.js";

const formats = [...pageFormats, "json"] as const;

interface Options {
  readonly format?: (typeof formats)[number];
  readonly horizon?: LocalDate;
}

export const declareLifecycle: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.lifecycle;
  command
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--format <${formats.join("|")}>`, takes.format, oneOf("--format", formats, words))
    .option(`--horizon <${help.values.date}>`, takes.horizon, date("--horizon", words))
    .action(prepare(lifecycle));
};

async function lifecycle(invocation: Invocation, file: string, given: Options): Promise<ExitCode> {
  const { format = invocation.options.json ? "json" : "md", horizon } = given;
  refuseOnTerminal(invocation, format);
  const { group, words } = await requirePlan(invocation, file, { horizon });
  const life = lifeOf(group, { today: wallClock(invocation.now, group.schedule.timeZone).date });
  const all = await words.all();
  const result =
    format === "json"
      ? asJson(jsonLife(life, all))
      : await pageIn(format, ({ lifePage }) => lifePage(group, life, all));
  await deliverLegibly(invocation, result, words.texts.commands.lifecycle.written);
  return 0;
}
