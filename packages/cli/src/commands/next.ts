import { loadPlan, requirePlan } from "../input/loadPlan.js";
import { quoted } from "../input/problemReport.js";
import { wallClock } from "../input/wallClock.js";
import type { Invocation } from "../invocation.js";
import { jsonNext } from "../next/jsonNext.js";
import { type NextSteps, nextSteps } from "../next/nextSteps.js";
import { filesAtMost, plansHere } from "../next/plansHere.js";
import { firstTask, textNext } from "../next/textNext.js";
import { asJson } from "../output/deliver.js";
import { deliverLegibly, styleOfResult } from "../output/pages.js";
import type { ExitCode } from "../refusal.js";
import { rulesOf } from "../rules/rulesOf.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";

export const declareNext: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  command.argument(`[${help.plan}]`, commands.next.takes.plan).action(prepare(next));
};

async function next(invocation: Invocation, file: string | undefined): Promise<ExitCode> {
  if (file !== undefined) return await nextOf(invocation, file);
  const { plans, hasMore } = await plansHere(".");
  const [only] = plans;
  if (plans.length === 1 && only?.isFaulty === false && !invocation.options.json) {
    return await nextOf(invocation, only.file);
  }
  const { words } = invocation;
  const texts = await textsOf("next", words.language);
  const written = words.texts.commands.next.written;
  if (plans.length === 0 && !invocation.options.json) {
    await deliverLegibly(invocation, `${texts.begin.join("\n")}\n`, written);
    return 0;
  }
  if (hasMore) invocation.tell(texts.notAll(filesAtMost));
  const told: unknown[] = [];
  const lines: string[] = [];
  for (const { file: name } of plans) {
    const loaded = await loadPlan(invocation, name);
    if (loaded.isErr()) {
      told.push({ file: name, faulty: true });
      lines.push(`  ${quoted(name)}: ${texts.faulty(`piiri check ${quoted(name)}`)}`);
      continue;
    }
    const { group } = loaded.value;
    const steps = stepsOf(invocation, group);
    const all = await words.all();
    told.push(jsonNext(name, steps, { group, plan: quoted(name), gaps: texts.gaps }, all));
    lines.push(`  ${group.publicName}: ${firstTask(steps, { words: all, texts })}`, `      piiri next ${quoted(name)}`);
  }
  const result = invocation.options.json ? asJson(told) : `${[texts.plansHere, ...lines].join("\n")}\n`;
  await deliverLegibly(invocation, result, written);
  return 0;
}

async function nextOf(invocation: Invocation, file: string): Promise<ExitCode> {
  const { group, words } = await requirePlan(invocation, file);
  const texts = await textsOf("next", words.language);
  const all = await words.all();
  const steps = stepsOf(invocation, group);
  const plan = quoted(file);
  const result = invocation.options.json
    ? asJson(jsonNext(file, steps, { group, plan, gaps: texts.gaps }, all))
    : textNext(steps, { group, words: all, texts, style: styleOfResult(invocation), plan });
  await deliverLegibly(invocation, result, words.texts.commands.next.written);
  return 0;
}

function stepsOf(invocation: Invocation, group: Parameters<typeof nextSteps>[0]): NextSteps {
  return nextSteps(group, wallClock(invocation.now, group.schedule.timeZone).date, rulesOf(invocation));
}
