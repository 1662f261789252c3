import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Ask } from "../asking/askWorkshop.js";
import { seasonFilesAtOnce } from "../measures.js";
import { answer } from "../workshop/answer.js";
import type { Asked } from "../workshop/asked.js";
import { gatherSeason } from "./gatherSeason.js";

const examples = join(import.meta.dirname, "../../../../examples/plans");
const names = readdirSync(examples);
const file = (name: string, text: string) => new File([text], name);
const plans = names.map((name) => file(name, readFileSync(join(examples, name), "utf8")));

/** The workshop within this very process; what `hangs` says takes too long. */
function asking(hangs: (files: readonly File[]) => boolean = () => false): { ask: Ask; batches: number[] } {
  const batches: number[] = [];
  const ask = (async (work: Asked["work"], request: { readonly files: readonly File[] }) => {
    batches.push(request.files.length);
    if (hangs(request.files)) return { problem: "too-long" };
    const answered = await answer({ number: 1, work, request } as Asked);
    return "value" in answered ? { value: answered.value } : { problem: "failed" };
  }) as Ask;
  return { ask, batches };
}

const request = (files: readonly File[]) => ({ files, language: "fi", today: "2027-01-10" }) as const;
const watching = { progress: () => undefined, isStopped: () => false };

describe("a season's files", () => {
  it("are read in the order they were given, and what is no plan is counted", async () => {
    const files = [...plans, file("notes.yaml", "milk: 1\n"), file("form.yaml", "columns: {}\n")];
    const all = await gatherSeason(asking().ask, "seasonParts", request(files), watching);
    expect(all?.values.map(({ whole }) => whole.key)).toHaveLength(plans.length);
    expect(all).toMatchObject({ leftOut: [], others: 2 });
  });

  it("leave out what is not in order, and the second of one group, each with why", async () => {
    const [first = file("", "")] = plans;
    const broken = file("broken.yaml", "format: closed-group\nid: [\n");
    const twice = file("copy.yaml", await first.text());
    const all = await gatherSeason(asking().ask, "seasonParts", request([...plans, broken, twice]), watching);
    expect(all?.values).toHaveLength(plans.length);
    expect(all?.leftOut).toMatchObject([
      { file: broken, why: "faulty", sentence: expect.stringMatching(/\p{L}/u) },
      { file: twice, why: "twice", sentence: first.name },
    ]);
  });

  it("of which one takes too long leave out that one alone", async () => {
    const slow = file("slow.yaml", "format: closed-group\n");
    const { ask } = asking((files) => files.includes(slow));
    const all = await gatherSeason(ask, "seasonParts", request([...plans, slow]), watching);
    expect(all?.values).toHaveLength(plans.length);
    expect(all?.leftOut).toEqual([{ file: slow, why: "too-long", sentence: "" }]);
  });

  it("are read some at a time, with progress, and can be stopped", async () => {
    const many = Array.from({ length: 3 * seasonFilesAtOnce + 1 }, (_, n) => file(`${n}.yaml`, `a: ${n}\n`));
    const told: number[] = [];
    const { ask, batches } = asking();
    await gatherSeason(ask, "seasonParts", request(many), { ...watching, progress: (read) => told.push(read) });
    expect(Math.max(...batches)).toBe(seasonFilesAtOnce);
    expect(told).toEqual([1, 2, 3].map((n) => n * seasonFilesAtOnce).concat(many.length));
    const stopping = asking();
    let asked = 0;
    const isStopped = () => {
      asked += 1;
      return asked > 2;
    };
    expect(await gatherSeason(stopping.ask, "seasonParts", request(many), { ...watching, isStopped })).toBeUndefined();
    expect(stopping.batches.length).toBeLessThan(batches.length);
  });

  it("give calendars and a page for everyone without titles, themes, volunteers and links", async () => {
    const { ask } = asking();
    const now = "2027-01-10T10:00:00Z";
    const parts = await gatherSeason(ask, "seasonEvents", { ...request(plans), view: "public", now }, watching);
    const entries = await gatherSeason(ask, "seasonEntries", { ...request(plans), now }, watching);
    const told = JSON.stringify([parts?.values, entries?.values]);
    expect(told).toContain("Vertaisryhmä, kevät 2027");
    expect(["Arkea kivun kanssa", "Meikäläinen", "Elli Esimerkki"].filter((each) => told.includes(each))).toEqual([]);
  });
});
