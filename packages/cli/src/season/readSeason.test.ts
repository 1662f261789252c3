import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";
import { oneByOne } from "./planReader.js";
import { readPlanFile } from "./readPlanFile.js";
import { readSeason, type SeasonReading } from "./readSeason.js";

/** However young a file is, it is remembered; in these tests no two states of one are of the same length. */
const atOnce = -60_000_000_000n;

interface Looked {
  /** Which files hold what, in order. */
  readonly told: readonly string[];
  readonly opened: readonly string[];
}

async function look(places: readonly string[], options: Partial<SeasonReading> = {}): Promise<Looked> {
  const opened: string[] = [];
  const reader = oneByOne(async (file) => {
    opened.push(file);
    return await readPlanFile(file);
  });
  const told: string[] = [];
  for await (const one of readSeason(places, { reader, version: "1", settling: atOnce, ...options })) {
    told.push(JSON.stringify({ ...one, stats: undefined }));
  }
  return { told, opened };
}

const memoryOf = (folder: string) => join(folder, ".piiri", "_season", "plans.jsonl");

function write(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

describe("what has not changed is not opened again", () => {
  it("whatever happens to the files, the same comes out as without any memory", { timeout: 120_000 }, async () => {
    const root = temporaryFolder();
    let parts = 0;
    const name = fc.constantFrom("a.yaml", "b.yml", "b/c.json", "b-d/e.yaml", "b/f/g.yaml", "ä.yaml", "z.yaml");
    const step = fc.oneof(
      fc.record({ does: fc.constant("plan" as const), name }),
      fc.record({ does: fc.constant("wrong plan" as const), name }),
      fc.record({ does: fc.constant("profile" as const), name }),
      fc.record({ does: fc.constant("remove" as const), name }),
      fc.record({ does: fc.constant("rename" as const), name, to: name }),
      fc.record({ does: fc.constant("nothing" as const), name }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (rounds) => {
        parts += 1;
        const folder = join(root, `${parts}`);
        mkdirSync(folder);
        let length = 0;
        const wrong = new Set<string>();
        const change = (file: string, content: string, isWrong = false) => {
          length += 1;
          write(folder, file, `${content}#${"-".repeat(length)}\n`);
          if (isWrong) wrong.add(file);
          else wrong.delete(file);
        };
        for (const steps of rounds) {
          for (const one of steps) {
            const at = join(folder, one.name);
            if (one.does === "plan") change(one.name, planText({ id: `id: group-${length}` }));
            if (one.does === "wrong plan") change(one.name, planText({ title: "title: 7\ntitel: x" }), true);
            if (one.does === "profile") change(one.name, "name: Example Federation\n");
            if (one.does === "remove") {
              rmSync(at, { force: true });
              wrong.delete(one.name);
            }
            if (one.does === "rename" && existsSync(at) && one.name !== one.to) {
              mkdirSync(dirname(join(folder, one.to)), { recursive: true });
              renameSync(at, join(folder, one.to));
              if (wrong.delete(one.name)) wrong.add(one.to);
              else wrong.delete(one.to);
            }
          }
          const { told, opened } = await look([folder]);
          expect(told).toEqual((await look([folder], { version: "another" })).told);
          // The other version's reading took the place of what was remembered.
          await look([folder]);
          expect(opened.every((file) => existsSync(file))).toBe(true);
          const again = await look([folder]);
          expect(again.told).toEqual(told);
          // What is wrong is looked at each time, for it has to be told with its place.
          expect(again.opened).toEqual([...wrong].map((file) => join(folder, file)).sort());
        }
      }),
      { numRuns: 25 },
    );
  });

  it("only what is new, changed or renamed is opened", async () => {
    const folder = temporaryFolder();
    for (const name of ["a", "b", "c", "d"]) write(folder, `${name}.yaml`, planText({ id: `id: ${name}` }));
    write(folder, "profile.yaml", "name: Example Federation\n");
    const opened = async () => (await look([folder])).opened.map((file) => file.slice(folder.length + 1));
    expect(await opened()).toEqual(["a.yaml", "b.yaml", "c.yaml", "d.yaml", "profile.yaml"]);
    expect(await opened()).toEqual([]);
    write(folder, "b.yaml", planText({ id: "id: another" }));
    expect(await opened()).toEqual(["b.yaml"]);
    rmSync(join(folder, "a.yaml"));
    expect(await opened()).toEqual([]);
    renameSync(join(folder, "c.yaml"), join(folder, "renamed.yaml"));
    write(folder, "deep/new.yaml", planText({ id: "id: new" }));
    expect(await opened()).toEqual(["deep/new.yaml", "renamed.yaml"]);
    expect(await opened()).toEqual([]);
    expect((await look([folder], { isFresh: true })).opened).toHaveLength(5);
    expect((await look([folder], { version: "2" })).opened).toHaveLength(5);
  });

  it("a file that was changed just now is read again, for a further change might not show", async () => {
    const folder = temporaryFolder();
    write(folder, "a.yaml", planText());
    await look([folder], { settling: undefined });
    expect((await look([folder], { settling: undefined })).opened).toHaveLength(1);
    expect(existsSync(join(folder, ".piiri"))).toBe(false);
    await wait(60);
    await look([folder], { settling: 20_000_000n });
    expect((await look([folder], { settling: undefined })).opened).toEqual([]);
  });
});

describe("what is remembered", () => {
  it("is for nobody else to read, and written only when something differs", async () => {
    const folder = temporaryFolder();
    write(folder, "a.yaml", planText());
    await look([folder]);
    const before = statSync(memoryOf(folder), { bigint: true });
    if (process.platform !== "win32") expect(Number(before.mode) & 0o777).toBe(0o600);
    await look([folder]);
    const after = statSync(memoryOf(folder), { bigint: true });
    expect([after.ino, after.mtimeNs]).toEqual([before.ino, before.mtimeNs]);
  });

  it("may be broken in any way: it is then not used", { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    for (const name of ["a", "b", "c"]) write(folder, `${name}.yaml`, planText({ id: `id: ${name}` }));
    const { told } = await look([folder]);
    const good = readFileSync(memoryOf(folder), "utf8");
    const lines = good.trimEnd().split("\n");
    const place = fc.nat({ max: good.length - 1 });
    const broken = fc.oneof(
      place.map((at) => good.slice(0, at)),
      fc
        .tuple(place, fc.string({ unit: "binary", maxLength: 20 }))
        .map(([at, text]) => good.slice(0, at) + text + good.slice(at)),
      fc.tuple(place, place).map(([from, to]) => good.slice(0, Math.min(from, to)) + good.slice(Math.max(from, to))),
      fc.shuffledSubarray(lines).map((some) => `${some.join("\n")}\n`),
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.constant(good.replaceAll("18:00", "19:00")),
    );
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        writeFileSync(memoryOf(folder), text);
        expect((await look([folder])).told).toEqual(told);
        expect((await look([folder])).opened).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("is not missed where it cannot be written", async () => {
    const folder = temporaryFolder();
    write(folder, "a.yaml", planText());
    writeFileSync(join(folder, ".piiri"), "");
    const { told, opened } = await look([folder]);
    expect(await look([folder])).toEqual({ told, opened });
    expect(told).toHaveLength(1);
  });

  it("takes away what a call that was killed has left", async () => {
    const folder = temporaryFolder();
    write(folder, "a.yaml", planText());
    const left = (name: string, age: number) => {
      write(folder, `.piiri/_season/${name}`, "");
      const then = new Date(Date.now() - age);
      utimesSync(join(folder, ".piiri/_season", name), then, then);
    };
    left("plans.jsonl.1.tmp", 7_200_000);
    left("plans.jsonl.2.tmp", 60_000);
    left("teams.json", 7_200_000);
    await look([folder]);
    const kept = readdirSync(join(folder, ".piiri/_season")).sort();
    expect(kept).toEqual(["plans.jsonl", "plans.jsonl.2.tmp", "teams.json"]);
  });

  it("stays as it was when the reading is broken off", async () => {
    const folder = temporaryFolder();
    for (const name of ["a", "b"]) write(folder, `${name}.yaml`, planText({ id: `id: ${name}` }));
    await look([folder]);
    const before = readFileSync(memoryOf(folder), "utf8");
    write(folder, "a.yaml", planText({ id: "id: changed" }));
    for await (const _ of readSeason([folder], { reader: oneByOne(), version: "1", settling: atOnce })) break;
    expect(readFileSync(memoryOf(folder), "utf8")).toBe(before);
  });
});

test("in the order of their names, hidden folders and links in circles left alone", async () => {
  const folder = temporaryFolder();
  const names = ["a.yaml", "a/b.yaml", "a-b/c.JSON", "a/node_modules/x.yaml", ".hidden/x.yaml", ".x.yaml", "readme.md"];
  for (const name of names) write(folder, name, planText({ id: `id: ${name.length}` }));
  symlinkSync(folder, join(folder, "a", "round"));
  symlinkSync(join(folder, "a.yaml"), join(folder, "z.yaml"));
  symlinkSync("nowhere", join(folder, "lost.yaml"));
  const { opened } = await look([folder]);
  expect(opened.map((file) => file.slice(folder.length + 1))).toEqual(["a-b/c.JSON", "a.yaml", "a/b.yaml"]);
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
