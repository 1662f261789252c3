import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

function folder() {
  const there = temporaryFolder();
  const at = (name: string) => join(there, name);
  writeFileSync(at("plan.yaml"), planText());
  return { at, call: (...words: readonly string[]) => callPiiri(words) };
}

describe("a file that is there already", () => {
  it("is written anew without a word as long as it is ours and unchanged", async () => {
    const { at, call } = folder();
    const agenda = (...more: readonly string[]) =>
      call("agenda", at("plan.yaml"), "--session", "s1", "-o", at("secret-name.docx"), ...more);
    const first = await agenda();
    const old = readFileSync(at("secret-name.docx"));
    expect(await agenda()).toEqual(first);
    writeFileSync(at("plan.yaml"), planText({ title: "title: Another walk" }));
    expect(await agenda()).toEqual(first);
    expect(readFileSync(at("secret-name.docx")).equals(old)).toBe(false);
    const state = readdirSync(at(".piiri/_outputs"), { withFileTypes: true });
    expect(statSync(at(".piiri/_outputs")).mode & 0o777).toBe(0o700);
    for (const { name } of state) {
      const file = at(`.piiri/_outputs/${name}`);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(`${name} ${readFileSync(file, "latin1")}`).not.toMatch(/secret|docx|walk/i);
    }
  });

  it.each([
    ["somebody else's", "is there already and was not changed"],
    ["edited", "Somebody has edited"],
  ])("and is %s is named, and needs --force", async (whose, told) => {
    const { at, call } = folder();
    const sessions = (...more: readonly string[]) => call("sessions", at("plan.yaml"), "-o", at("s.txt"), ...more);
    if (whose === "edited") await sessions();
    writeFileSync(at("s.txt"), "mine");
    const { exitCode, stderr, stdout } = await sessions();
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(told);
    expect(stderr).toContain(at("s.txt"));
    expect(stderr).toContain("--force");
    expect(readFileSync(at("s.txt"), "utf8")).toBe("mine");
    expect((await sessions("--force")).exitCode).toBe(0);
    expect((await sessions()).exitCode).toBe(0);
    expect(readFileSync(at("s.txt"), "utf8")).toContain("s1");
  });

  it("needs none where it says the same already", async () => {
    const { at, call } = folder();
    const { stdout } = await call("sessions", at("plan.yaml"));
    writeFileSync(at("s.txt"), stdout);
    expect((await call("sessions", at("plan.yaml"), "-o", at("s.txt"))).exitCode).toBe(0);
  });

  it("is known in a folder that has moved, through a link too, and not under another name", async () => {
    const { at, call } = folder();
    mkdirSync(at("out"));
    await call("sessions", at("plan.yaml"), "-o", at("out/s.txt"));
    renameSync(at("out"), at("moved"));
    symlinkSync(at("moved/s.txt"), at("link.txt"));
    expect((await call("sessions", at("plan.yaml"), "-o", at("link.txt"))).exitCode).toBe(0);
    expect((await call("sessions", at("plan.yaml"), "--json", "-o", at("moved/s.txt"), "--force")).exitCode).toBe(2);
    renameSync(at("moved/s.txt"), at("moved/t.txt"));
    const other = await call("sessions", at("plan.yaml"), "--language", "fi", "-o", at("moved/t.txt"));
    expect(other.exitCode).toBe(2);
  });

  it("what is gone is forgotten when another is written", async () => {
    const { at, call } = folder();
    await call("sessions", at("plan.yaml"), "-o", at("a.txt"));
    rmSync(at("a.txt"));
    await call("sessions", at("plan.yaml"), "-o", at("b.txt"));
    const kept = readdirSync(at(".piiri/_outputs")).filter((name) => /^[0-9a-f]{32}$/.test(name));
    expect(kept).toHaveLength(1);
  });

  it("many at once forget none of theirs", async () => {
    const { at, call } = folder();
    const names = Array.from({ length: 12 }, (_, index) => at(`${index}.txt`));
    const all = (more: readonly string[] = []) =>
      Promise.all(names.map((name) => call("sessions", at("plan.yaml"), "-o", name, ...more)));
    await all();
    expect((await all(["--language", "fi"])).map(({ exitCode }) => exitCode)).toEqual(names.map(() => 0));
  });

  it("is not written over where nothing can be remembered, and the result is written all the same", async () => {
    const { at, call } = folder();
    writeFileSync(at(".piiri"), "no folder");
    const sessions = (...more: readonly string[]) => call("sessions", at("plan.yaml"), "-o", at("s.txt"), ...more);
    expect((await sessions()).exitCode).toBe(0);
    expect((await sessions("--language", "fi")).exitCode).toBe(2);
  });

  it("a message that somebody has written into stays, and its calendar with it", async () => {
    const { at, call } = folder();
    const organiser = "organiser: { name: Example Association, domain: example.org, email: groups@example.org }";
    writeFileSync(at("plan.yaml"), planText({ organiser }));
    const write = (...more: readonly string[]) =>
      call(
        "messages",
        at("plan.yaml"),
        "--kind",
        "welcome",
        "--link",
        "https://example.org/x",
        "-o",
        at("out"),
        ...more,
      );
    expect((await write()).exitCode).toBe(0);
    const name = readdirSync(at("out")).find((each) => each.endsWith(".md")) ?? "";
    expect((await write()).exitCode).toBe(0);
    writeFileSync(at(`out/${name}`), `${readFileSync(at(`out/${name}`), "utf8")}\nWarmly, us\n`);
    const calendars = () =>
      readdirSync(at("out"))
        .filter((each) => each.endsWith(".ics"))
        .map((each) => readFileSync(at(`out/${each}`), "utf8"));
    const before = calendars();
    writeFileSync(at("plan.yaml"), planText({ organiser, publicName: "publicName: Another name" }));
    const { exitCode, stderr } = await write();
    expect(exitCode).toBe(2);
    expect(stderr).toContain(name);
    expect(readFileSync(at(`out/${name}`), "utf8")).toContain("Warmly, us");
    expect(calendars()).toEqual(before);
    expect((await write("--force")).exitCode).toBe(0);
  });
});

test.each<[readonly string[], string, RegExp | string]>([
  [["agenda", "--session", "s1"], "a.docx", /^PK/],
  [["agenda", "--session", "s1"], "a.html", /^<!doctype html/i],
  [["agenda", "--session", "s1"], "a.MD", /^#/],
  [["agenda", "--session", "s1"], "a.json", /^\{/],
  [["timeline"], "t.ics", /^BEGIN:VCALENDAR/],
  [["timeline"], "t.svg", /^<svg/],
  [["timeline"], "t.txt", /\d/],
  [["timeline", "--json"], "t.json", /^\[/],
  [["readiness"], "r.html", /^<!doctype html/i],
  [["ground-rules"], "g.docx", /^PK/],
  [["publicity"], "p.html", /^<!doctype html/i],
  [["lifecycle"], "l.docx", /^PK/],
  [["report"], "r.csv", /;/],
  [["jsonld"], "j.json", /schema\.org/],
  [["jsonld"], "j.jsonld", /schema\.org/],
  [["jsonld", "--html"], "j.html", /^<script/],
  [["jsonld", "--format", "linked-events"], "j.json", /^[[{]/],
  [["check"], "c.sarif", /sarif/],
  [["check", "--format", "sarif"], "c.json", /sarif/],
  [["sessions"], "s.json", /^\[/],
  [["calendar", "--for", "public"], "c.ics", /^BEGIN:VCALENDAR/],
  [["sessions"], "no-ending", /2027/],
  [["sessions"], "s.old", /2027/],
])("%j -o %s has the form that the name says", async (words, name, begins) => {
  const { at, call } = folder();
  const [command = "", ...more] = words;
  const { exitCode, stderr } = await call(command, at("plan.yaml"), ...more, "-o", at(name));
  expect([exitCode, stderr]).not.toEqual([2, stderr]);
  expect(readFileSync(at(name), "latin1")).toMatch(begins);
});

test.each<[readonly string[], string]>([
  [["agenda", "--session", "s1", "--format", "html"], "a.docx"],
  [["agenda", "--session", "s1", "--json"], "a.docx"],
  [["agenda", "--session", "s1"], "a.csv"],
  [["calendar", "--for", "public"], "c.html"],
  [["sessions"], "s.docx"],
  [["sessions", "--json"], "s.txt"],
  [["timeline", "--format", "ics"], "t.json"],
  [["jsonld"], "j.html"],
  [["jsonld", "--html"], "j.json"],
])("%j -o %s is refused: the name says another form", async (words, name) => {
  const { at, call } = folder();
  const [command = "", ...more] = words;
  const { exitCode, stderr, stdout } = await call(command, at("plan.yaml"), ...more, "-o", at(name));
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(at(name));
  expect(existsSync(at(name))).toBe(false);
});

test("a new plan has the form that its name says", async () => {
  const { at, call } = folder();
  await call("new", "closed-group", "-o", at("group.json"));
  await call("new", "closed-group", "-o", at("group.yaml"));
  expect(JSON.parse(readFileSync(at("group.json"), "utf8"))).toMatchObject({ format: "closed-group" });
  expect(readFileSync(at("group.yaml"), "utf8")).toMatch(/^# yaml/);
  expect((await call("new", "closed-group", "-o", at("group.docx"))).exitCode).toBe(2);
});

test.each([
  ["fi", "on jo olemassa", "on muokannut"],
  ["sv", "finns redan", "har ändrat"],
  ["en", "is there already", "has edited"],
] as const)("in %s, the plan's language, it is told that a file is there already", async (language, there, edited) => {
  const { at } = folder();
  writeFileSync(at("plan.yaml"), `language: ${language}\n${planText()}`);
  const others = { locale: language === "en" ? "fi_FI" : "en_GB" };
  writeFileSync(at("taken"), "theirs");
  writeFileSync(at("r.csv"), "Timestamp,Name,Email\n");
  for (const words of [
    ["calendar", at("plan.yaml"), "--for", "public"],
    ["sessions", at("plan.yaml")],
    ["agenda", at("plan.yaml"), "--session", "s1"],
    ["timeline", at("plan.yaml")],
    ["publicity", at("plan.yaml")],
    ["report", at("plan.yaml")],
    ["ground-rules", at("plan.yaml")],
    ["check", at("plan.yaml")],
  ]) {
    const told = await callPiiri([...words, "-o", at("taken")], others);
    expect([words[0], told.exitCode, told.stdout], told.stderr).toEqual([words[0], 2, ""]);
    expect(told.stderr, words[0]).toContain(there);
    expect(readFileSync(at("taken"), "utf8")).toBe("theirs");
    const asked = await callPiiri([...words, "-o", at("taken"), "--language", "sv"], others);
    expect(asked.stderr, words[0]).toContain("finns redan");
  }
  const first = await callPiiri(["sessions", at("plan.yaml"), "-o", at("ours")], others);
  expect(first.exitCode, first.stderr).toBe(0);
  writeFileSync(at("ours"), "edited");
  expect((await callPiiri(["sessions", at("plan.yaml"), "-o", at("ours")], others)).stderr).toContain(edited);
  const missing = await callPiiri(["sessions", at("plan.yaml"), "-o", at("no/such/folder")], others);
  expect(missing.stderr).toMatch({ fi: /Tee kansio/, sv: /mapp/, en: /folder/ }[language]);
});
