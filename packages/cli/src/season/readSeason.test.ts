import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";
import { readSeason } from "./readSeason.js";

interface Looked {
  /** Which files hold what, in order. */
  readonly told: readonly string[];
  readonly files: readonly string[];
}

async function look(places: readonly string[]): Promise<Looked> {
  const told: string[] = [];
  const files: string[] = [];
  for await (const one of readSeason(places)) {
    files.push(one.file);
    told.push(JSON.stringify({ ...one, stats: undefined }));
  }
  return { told, files };
}

function write(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

test("each file is read anew, and nothing is left beside the plans", async () => {
  const folder = temporaryFolder();
  write(folder, "a.yaml", planText());
  write(folder, "b.yaml", planText({ title: "title: 7" }));
  write(folder, "profile.yaml", "name: Example Federation\n");
  const kinds = async () => (await look([folder])).told.map((one) => (JSON.parse(one) as { kind: string }).kind);
  expect(await kinds()).toEqual(["plan", "faulty", "other"]);
  write(folder, "b.yaml", planText({ id: "id: another" }));
  expect(await kinds()).toEqual(["plan", "plan", "other"]);
  expect(readdirSync(folder).sort()).toEqual(["a.yaml", "b.yaml", "profile.yaml"]);
});

test("what former versions remembered is neither used nor touched", async () => {
  const folder = temporaryFolder();
  write(folder, "a.yaml", planText());
  const { told } = await look([folder]);
  const left = ".piiri/_season/plans.jsonl";
  write(folder, left, '{"piiri":"1","schema":1,"form":1}\nno plan\n');
  expect(await look([folder])).toMatchObject({ told });
  expect(readFileSync(join(folder, left), "utf8")).toContain("no plan");
});

test("in the order of their names, hidden folders and links in circles left alone", async () => {
  const folder = temporaryFolder();
  const names = ["a.yaml", "a/b.yaml", "a-b/c.JSON", "a/node_modules/x.yaml", ".hidden/x.yaml", ".x.yaml", "readme.md"];
  for (const name of names) write(folder, name, planText({ id: `id: ${name.length}` }));
  symlinkSync(folder, join(folder, "a", "round"));
  symlinkSync(join(folder, "a.yaml"), join(folder, "z.yaml"));
  symlinkSync("nowhere", join(folder, "lost.yaml"));
  const { files } = await look([folder]);
  expect(files.map((file) => file.slice(folder.length + 1))).toEqual(["a-b/c.JSON", "a.yaml", "a/b.yaml"]);
});

test("the order in which places are named does not matter, nor that one is in another", async () => {
  const folder = temporaryFolder();
  for (const name of ["a/1.yaml", "b/2.yaml", "b/c/3.yaml"])
    write(folder, name, planText({ id: `id: ${name.length}` }));
  const places = ["a", "b", "b/c", "b/c/3.yaml"].map((name) => join(folder, name));
  const { told } = await look(places);
  expect(told).toHaveLength(3);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(places, { minLength: places.length }), async (some) => {
      expect((await look(some)).told).toEqual(told);
    }),
    { numRuns: 10 },
  );
});
