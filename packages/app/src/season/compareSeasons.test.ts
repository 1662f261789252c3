import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Ask } from "../asking/askWorkshop.js";
import { seasonFilesAtOnce } from "../measures.js";
import { answer } from "../workshop/answer.js";
import type { Asked } from "../workshop/asked.js";
import { compareSeasons } from "./compareSeasons.js";
import { gatherSeason } from "./gatherSeason.js";

const examples = join(import.meta.dirname, "../../../../examples/plans");
const texts = readdirSync(examples).map((name) => readFileSync(join(examples, name), "utf8"));
const file = (name: string, text: string) => new File([text], name);
/** A plan as it is, or with another name that people see. */
const written = (text: string, isOtherwise: boolean) =>
  isOtherwise ? text.replace(/^publicName: .*$/m, "publicName: Toisin") : text;

/** The workshop within this very process; what `hangs` says takes too long. */
function asking(hangs: (asked: Asked) => boolean = () => false): Ask {
  return (async (work: Asked["work"], request: object) => {
    if (hangs({ work, request } as Asked)) return { problem: "too-long" };
    const answered = await answer({ number: 1, work, request } as Asked);
    return "value" in answered ? { value: answered.value } : { problem: "failed" };
  }) as Ask;
}

const request = { language: "fi", today: "2027-01-10" } as const;
const watching = { progress: () => undefined, isStopped: () => false };
async function compared(before: readonly File[], after: readonly File[], ask = asking()) {
  const now = await gatherSeason(ask, "seasonParts", { ...request, files: after }, watching);
  if (now === undefined) throw new Error("stopped");
  return await compareSeasons(ask, now, { ...request, files: before }, watching);
}

const states = fc.array(fc.constantFrom("new", "gone", "same", "changed", "neither"), {
  minLength: texts.length,
  maxLength: texts.length,
});

it("each group is new, gone, changed or as it was, whatever its file is called and however many are compared at once", async () => {
  await fc.assert(
    fc.asyncProperty(states, async (all) => {
      const [before, after] = [[], []] as [File[], File[]];
      all.forEach((state, index) => {
        const text = texts[index] ?? "";
        if (state !== "new" && state !== "neither") before.push(file(`then-${index}.yaml`, text));
        if (state !== "gone" && state !== "neither")
          after.push(file(`now-${index}.yaml`, written(text, state === "changed")));
      });
      const outcome = await compared(before, after);
      if (outcome === undefined || "leftOut" in outcome) throw new Error("left out");
      const { changes, unchanged } = outcome;
      const count = (kind: string) => changes.filter((each) => each.kind === kind).length;
      const told = { new: count("new"), gone: count("gone"), changed: count("changed"), same: unchanged };
      const meant = (state: string) => all.filter((each) => each === state).length;
      expect(told).toEqual({
        new: meant("new"),
        gone: meant("gone"),
        changed: meant("changed"),
        same: meant("same"),
      });
      expect(changes.map(({ group }) => group)).toEqual(changes.map(({ group }) => group).sort());
    }),
    { numRuns: 8 },
  );
}, 60_000);

it("more than are compared at once are all compared", async () => {
  const [text = ""] = texts;
  const many = Array.from({ length: seasonFilesAtOnce + 3 }, (_, n) =>
    file(`${n}.yaml`, text.replace(/^id: .*$/m, `id: group-${n}`)),
  );
  const outcome = await compared(many.slice(0, -1), many.slice(1));
  expect(outcome).toMatchObject({ unchanged: many.length - 2 });
});

it("nothing is told while a plan is missing, then or now, or takes too long", async () => {
  const good = texts.map((text, n) => file(`${n}.yaml`, text));
  const broken = file("broken.yaml", "format: closed-group\nid: [\n");
  for (const [before, after] of [
    [[...good, broken], good],
    [good, [...good, broken]],
  ] as const)
    expect(await compared(before, after)).toMatchObject({ leftOut: [{ file: broken, why: "faulty" }] });
  const [slow = broken] = good;
  const isOf = (request: object) => "after" in request && (request.after as readonly File[]).includes(slow);
  const ask = asking(({ work, request }) => work === "seasonChanges" && isOf(request));
  expect(await compared(good, good, ask)).toMatchObject({ leftOut: [{ why: "too-long" }, { why: "too-long" }] });
});
