import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DocumentKind,
  type JournalKind,
  memoryFiles,
  openJournal,
  readKept,
  recoverJournal,
  writeKept,
} from "@piiri/core/keeping";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporaryFolder.js";
import { nodeFiles } from "./nodeFiles.js";

interface Visit {
  readonly day: number;
}

const isVisit = (data: unknown): data is Visit => typeof (data as Visit | undefined)?.day === "number";
const visits: JournalKind<Visit> = {
  name: "visits",
  schema: 1,
  entry: (data) => (isVisit(data) ? { day: data.day } : undefined),
};
const notes: DocumentKind<{ readonly notes: readonly string[] }> = {
  name: "notes",
  schema: 1,
  content: (data) =>
    Array.isArray((data as { notes?: unknown } | undefined)?.notes) ? (data as { notes: string[] }) : undefined,
};
const key = "sixteen letters at least";
const name = "visits.jsonl";

function state() {
  const folder = join(temporaryFolder(), ".piiri", "walkers");
  const files = nodeFiles(folder);
  const at = (file = name) => join(folder, file);
  return { folder, files, at, open: (with_ = key) => openJournal(files, name, visits, with_) };
}

async function written(days = 4) {
  const all = state();
  const journal = await all.open();
  for (let day = 1; day <= days; day += 1) await journal.append([{ day }]);
  return all;
}

const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { problem?: { code: string; line?: number } }) => error.problem,
  );

describe("a journal", { timeout: 300_000 }, () => {
  it("copies nothing of what it holds for each line that comes", async () => {
    const { open } = state();
    const journal = await open();
    const before = journal.entries();
    await journal.append([{ day: 1 }]);
    await journal.append([{ day: 2 }]);
    expect(journal.entries()).toBe(before);
    expect(before).toEqual([{ day: 1 }, { day: 2 }]);
  });

  it("reads and writes no more for the thousandth line than for the first", async () => {
    const files = memoryFiles();
    let passed = 0;
    const counted = <Given extends readonly unknown[], Result>(
      work: (...given: Given) => Promise<Result>,
    ): ((...given: Given) => Promise<Result>) => {
      return async (...given) => {
        const result = await work(...given);
        for (const each of [...given, result]) if (each instanceof Uint8Array) passed += each.length;
        passed += 1;
        return result;
      };
    };
    const [read, replace, extend] = [counted(files.read), counted(files.replace), counted(files.extend)];
    const journal = await openJournal({ ...files, read, replace, extend }, name, visits, key);
    await journal.append([]);
    const costs: number[] = [];
    for (let day = 1000; day < 2000; day += 1) {
      passed = 0;
      await journal.append([{ day }]);
      costs.push(passed);
    }
    expect(new Set(costs).size).toBe(1);
    expect(costs[0]).toBeLessThan(200);
  });

  it("holds what was written, for its owner alone, in a folder for its owner alone, whatever the umask", async () => {
    const before = process.umask(0);
    const { open, at, folder } = await written();
    process.umask(before);
    expect((await open()).entries()).toEqual([{ day: 1 }, { day: 2 }, { day: 3 }, { day: 4 }]);
    expect(readdirSync(folder).map((each) => statSync(at(each)).mode & 0o777)).toEqual([0o600, 0o600]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, "..")).mode & 0o777).toBe(0o700);
  });

  it("cut off at any byte is refused, or holds all that it had", async () => {
    const { open, at } = await written();
    const bytes = readFileSync(at());
    for (let length = 0; length < bytes.length - 1; length += 1) {
      writeFileSync(at(), bytes.subarray(0, length));
      const problem = await problemOf(open());
      expect(problem?.code).toMatch(/^(damaged|cut-short)$/);
      expect(problem?.line).toBeTypeOf("number");
    }
    // Without its last line's end it is whole, and the next line begins a new one.
    writeFileSync(at(), bytes.subarray(0, -1));
    await (await open()).append([{ day: 5 }]);
    expect((await open()).entries()).toHaveLength(5);
  });

  it("whose last line was being written when the power went is mended", async () => {
    for (const torn of ['{"day":5,"che', "{", '{"day":5,"check":"0123456789abcdef0123456789abcde', "\u00e4"]) {
      const { open, at } = await written();
      const text = readFileSync(at(), "utf8");
      writeFileSync(at(), Buffer.concat([Buffer.from(text), Buffer.from(torn).subarray(0, -1)]));
      await (await open()).append([{ day: 6 }]);
      expect((await open()).entries().map(({ day }) => day)).toEqual([1, 2, 3, 4, 6]);
      expect(readFileSync(at(), "utf8").slice(0, text.length + 9)).toBe(`${text}{"day":6,`);
    }
  });

  it("misses also what a call wrote that was killed before it could say so, once another has begun", async () => {
    const { open, at } = await written();
    const tip = readFileSync(at(`${name}.tip`));
    await (await open()).append([{ day: 5 }]);
    writeFileSync(at(`${name}.tip`), tip);
    await (await open()).append([]);
    const text = readFileSync(at(), "utf8");
    writeFileSync(at(), text.slice(0, text.lastIndexOf("\n", text.length - 2) + 1));
    expect((await problemOf(open()))?.code).toBe("cut-short");
  });

  it("says of each changed byte in which line it is", async () => {
    const { open, at } = await written();
    const bytes = readFileSync(at());
    for (let place = 0; place < bytes.length - 1; place += 1) {
      const changed = Buffer.from(bytes);
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
      writeFileSync(at(), changed);
      const problem = await problemOf(open());
      const line = bytes.subarray(0, place).filter((byte) => byte === 10).length + 1;
      if (problem?.code === "damaged") expect([line, line + 1]).toContain(problem.line);
      else expect(problem?.code).toMatch(/^(cut-short|wrong-key|newer)$/);
    }
  });

  it("refuses lines in another order, twice, or left out", async () => {
    const { open, at } = await written();
    const lines = readFileSync(at(), "utf8").split("\n").slice(0, -1);
    const [head, one, two, ...rest] = lines as [string, string, string, ...string[]];
    for (const changed of [
      [head, two, one, ...rest],
      [head, one, one, two, ...rest],
      [head, two, ...rest],
      [one, two, ...rest],
    ]) {
      writeFileSync(at(), `${changed.join("\n")}\n`);
      expect((await problemOf(open()))?.code).toBe("damaged");
    }
  });

  it("knows its key, and a newer release's hand", async () => {
    const { open, at } = await written();
    expect((await problemOf(open("sixteen letters at last")))?.code).toBe("wrong-key");
    const newer = { ...visits, schema: 2 };
    const other = state();
    await (await openJournal(other.files, name, newer, key)).append([{ day: 1 }]);
    expect((await problemOf(other.open()))?.code).toBe("newer");
    expect(readFileSync(at(), "utf8")).not.toContain(key);
  });

  it("that the first releases wrote is read, halves of lines left out, and goes on with checks", async () => {
    const { open, at, folder } = state();
    mkdirSync(folder, { recursive: true });
    writeFileSync(at(), '{"day":1}\n{"da\n{"day":2}\n{"day":3}');
    expect((await open()).entries().map(({ day }) => day)).toEqual([1, 2, 3]);
    await (await open()).append([{ day: 4 }]);
    expect((await open()).entries().map(({ day }) => day)).toEqual([1, 2, 3, 4]);
    expect((await problemOf(open("another key than that")))?.code).toBe("wrong-key");
    writeFileSync(at(), readFileSync(at(), "utf8").replace('{"day":1}', '{"day":7}'));
    expect((await problemOf(open()))?.code).toBe("damaged");
    writeFileSync(at(), '{"day":1}\nrubbish\n{"day":2}\n');
    expect(await problemOf(open())).toEqual({ code: "damaged", line: 2 });
  });

  it("of which there are several versions is refused", async () => {
    for (const other of [
      "visits (1).jsonl",
      "visits-OFFICE-PC.jsonl",
      "visits (Example's conflicted copy 2027-01-01).jsonl",
      "visits.sync-conflict-20270101-120000-ABCDEFG.jsonl",
      "visits 2.jsonl",
      "Copy of visits.jsonl",
      "visits - Kopio.jsonl",
      "VISITS.jsonl",
      "visits.jsonl-PC",
      "visits.jsonl (1).tip",
    ]) {
      const { open, at } = await written(1);
      writeFileSync(at(other), "");
      expect(await problemOf(open()), other).toEqual({ code: "conflict-copy", other: at(other) });
    }
  });

  it("is not overwritten where it changed since it was read", async () => {
    const { open } = await written();
    const [one, other] = [await open(), await open()];
    await one.append([{ day: 5 }]);
    expect((await problemOf(other.append([{ day: 6 }])))?.code).toBe("changed-meanwhile");
    expect((await open()).entries().map(({ day }) => day)).toEqual([1, 2, 3, 4, 5]);
  });

  it("begins anew from what is left, the rest put aside", async () => {
    const { open, at, files } = await written();
    const text = readFileSync(at(), "utf8");
    writeFileSync(at(), text.replace('"day":2', '"day":9'));
    writeFileSync(at("visits (1).jsonl"), text);
    const { journal, aside } = await recoverJournal(
      files,
      name,
      visits,
      ({ proved, doubtful }) => {
        expect(proved.map(({ day }) => day)).toEqual([1, 3, 4]);
        expect(doubtful.map(({ day }) => day)).toEqual([9, 1, 2, 3, 4]);
        return proved;
      },
      key,
    );
    expect(journal.entries().map(({ day }) => day)).toEqual([1, 3, 4]);
    expect((await open()).entries()).toHaveLength(3);
    expect(aside).toHaveLength(2);
    expect(readFileSync(at(aside[1]), "utf8")).toBe(text);
  });

  it("is never a link, a folder, or something that never ends", async () => {
    const { open, at, folder } = state();
    mkdirSync(at(), { recursive: true });
    expect((await problemOf(open()))?.code).toBe("not-a-file");
    const linked = state();
    mkdirSync(linked.folder, { recursive: true });
    symlinkSync("/dev/zero", linked.at());
    expect((await problemOf(linked.open()))?.code).toBe("link");
    const within = nodeFiles(join(temporaryFolder(), ".piiri", "walkers"));
    mkdirSync(join(within.folder, ".."));
    symlinkSync(folder, within.folder);
    expect((await problemOf(openJournal(within, name, visits, key)))?.code).toBe("link");
    expect((await problemOf(within.replace("x", new Uint8Array())))?.code).toBe("link");
  });
});

describe("what is written whole", { timeout: 300_000 }, () => {
  const file = "notes.json";
  const read = (files: ReturnType<typeof nodeFiles>) => readKept(files, file, notes);

  it("is read as it was written, also as the first releases wrote it", async () => {
    const { files, at, folder } = state();
    const content = { notes: ["a"], 2: "b", 1: "c" };
    await writeKept(files, file, notes, content, await read(files));
    expect((await read(files)).content).toEqual(content);
    expect(readdirSync(folder)).toEqual([file]);
    writeFileSync(at(file), JSON.stringify({ notes: ["old"] }));
    expect((await read(files)).content).toEqual({ notes: ["old"] });
  });

  it("is refused when it is cut off anywhere, changed by hand, or a newer release's", async () => {
    const { files, at } = state();
    await writeKept(files, file, notes, { notes: ["a"] }, await read(files));
    const text = readFileSync(at(file), "utf8");
    for (let length = 0; length < text.length - 1; length += 1) {
      writeFileSync(at(file), text.slice(0, length));
      expect((await problemOf(read(files)))?.code, `${length}`).toBe("damaged");
    }
    writeFileSync(at(file), text.replace('"a"', '"b"'));
    expect((await problemOf(read(files)))?.code).toBe("damaged");
    writeFileSync(at(file), text.replace('"schema": 1', '"schema": 2'));
    expect((await problemOf(read(files)))?.code).toBe("newer");
  });

  it("is not overwritten where it changed meanwhile; both versions stay and are told", async () => {
    const { files, at } = state();
    const before = await read(files);
    await writeKept(files, file, notes, { notes: ["theirs"] }, before);
    const problem = await problemOf(writeKept(files, file, notes, { notes: ["ours"] }, before));
    expect(problem).toEqual({ code: "changed-meanwhile", other: at(`${file}.aside-1`) });
    expect((await read(files)).content).toEqual({ notes: ["theirs"] });
    expect(readFileSync(at(`${file}.aside-1`), "utf8")).toContain("ours");
  });
});

describe("a lock", { timeout: 300_000 }, () => {
  it("lets one in at a time", async () => {
    const { folder } = state();
    let [within, most, done] = [0, 0, 0];
    await Promise.all(
      Array.from({ length: 12 }, () =>
        nodeFiles(folder).alone("visits", async () => {
          within += 1;
          most = Math.max(most, within);
          await new Promise((resolve) => setTimeout(resolve, 2));
          within -= 1;
          done += 1;
        }),
      ),
    );
    expect([most, done]).toEqual([1, 12]);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it("is not waited for without end, and says so", async () => {
    const { files, folder } = state();
    const impatient = nodeFiles(folder, { patience: 100 });
    await files.alone("visits", async () => {
      expect((await problemOf(impatient.alone("visits", async () => {})))?.code).toBe("locked");
      expect(await impatient.alone("others", async () => "free")).toBe("free");
    });
  });
});
