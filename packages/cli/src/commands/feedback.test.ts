import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const plan = JSON.stringify({
  id: "walkers",
  format: "closed-group",
  title: "Walking with a bad back",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
  feedback: { goals: ["Courage to talk"], askedOn: "2027-03-23" },
  sessions: { s1: { summary: { participants: 7 } }, s2: { summary: { participants: 5 } } },
});
const header =
  "ID;Completion time;The group felt like a safe place.;Courage to talk;Which school grade do you give the group?;What was best about the group?\n";
const answer = (id: number, safe: string, grade: string, day = 24, said = "") =>
  `${id};3/${day}/2027 10:0${id % 10};${safe};A lot;${grade};${said}\n`;
const six = [9, 8, 9, 7, 10, 8]
  .map((grade, index) => answer(index + 1, "Rather agree", `${grade}`, 24, `Talk ${index}`))
  .join("");
const after = ["--now", "2027-05-01"];

interface Results {
  readonly items: readonly object[];
}

function files(contents: Readonly<Record<string, string>>): (name: string) => string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(folder, name), text);
  return (name) => join(folder, name);
}

function call(at: (name: string) => string, export_: string, ...more: readonly string[]) {
  return callPiiri(["feedback", at(export_), "--plan", at("plan.json"), ...more]);
}

describe("piiri feedback, with scales as people have them", () => {
  const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/feedback/${name}`, import.meta.url));
  /** What is told is remembered beside the plan, so each works on a copy. */
  async function told(text: string, ...more: readonly string[]) {
    const folder = temporaryFolder();
    cpSync(fixture("plan.yaml"), join(folder, "plan.yaml"));
    writeFileSync(join(folder, "answers.csv"), text);
    const words = ["feedback", join(folder, "answers.csv"), "--plan", join(folder, "plan.yaml"), "--closed"];
    return {
      ...(await callPiiri([...words, "--now", "2027-06-01", ...more])),
      isRemembered: existsSync(join(folder, ".piiri")),
    };
  }
  const results = ({ stdout }: { readonly stdout: string }) => JSON.parse(stdout).publications[0].results;

  it.each(["likert-fi.csv", "likert-mix.csv"])("reads the classic scale beside ours in one file: %s", async (name) => {
    const text = readFileSync(fixture(name), "utf8");
    const called = await told(text, "--json");
    expect(called).toMatchObject({ exitCode: 0, isRemembered: true });
    expect(results(called)).toMatchObject({ answers: text.trim().split("\n").length - 1, tooFew: false });
  });

  it("asks, and tells nothing and remembers nothing, where no column shows which scale it is", async () => {
    // Without the column that shows the classic scale: “agree” may be the fourth step or the fifth.
    const text = readFileSync(fixture("likert-fi.csv"), "utf8").replace(
      /;Täysin eri mieltä;Täysin|;Eri mieltä;Täysin|;Täysin eri mieltä;Jok/g,
      (found) => found.replace(/;(?:Täysin eri|Eri) mieltä;/, ";;"),
    );
    const called = await told(text);
    expect(called).toMatchObject({ exitCode: 2, stdout: "", isRemembered: false });
    expect(called.stderr).toContain("”Ohjaajat osasivat asiansa.”: vaihtoehdot (”samaa mieltä”, ”neutraali”)");
    expect(called.stderr).toContain("piiri forms blueprint feedback");
  });

  it("ends with 1 where an answer cannot be read, and with 2 where most rows cannot", async () => {
    const text = readFileSync(fixture("likert-fi.csv"), "utf8");
    const one = await told(text.replace(";9½;", ";yhdeksänkö MARKER;"), "--json");
    expect(one).toMatchObject({ exitCode: 1, isRemembered: true });
    expect(one.stderr).toMatch(/Rivi 3: vastaus kysymykseen/);
    expect(one.stderr + one.stdout).not.toContain("MARKER");
    const strict = await told(text.replace(";9½;", ";yhdeksänkö MARKER;"), "--strict");
    expect(strict).toMatchObject({ exitCode: 2, stdout: "", isRemembered: false });
    const titled = await told(`Palaute: Vertaisryhmä\n\n${text}`, "--strict");
    expect(titled).toMatchObject({ exitCode: 0, isRemembered: true });
    const [header] = text.split("\n");
    const most =
      "1;7.4.2027 18.10;;;;;;;;;;;;kymmenkunta;;;\n2;7.4.2027 18.11;;;;;;;;;;;;9;;;\n3;7.4.2027 18.12;;;;;;;;;;;;kymmenkunta;;;\n";
    expect(await told(`${header}\n${most}`)).toMatchObject({ exitCode: 2, stdout: "", isRemembered: false });
  });
});

describe("piiri feedback", () => {
  it("waits until answers are no longer taken, unless the survey is closed already", async () => {
    const at = files({ "plan.json": plan, "answers.csv": header + six });
    const early = await call(at, "answers.csv", "--now", "2027-04-06");
    expect(early).toMatchObject({ exitCode: 2, stdout: "" });
    expect(early.stderr).toContain("--closed");
    expect(existsSync(at(".piiri"))).toBe(false);
    expect((await call(at, "answers.csv", "--now", "2027-03-30", "--closed")).exitCode).toBe(0);
  });

  it("tells a survey once: a later answer changes nothing and is not told", async () => {
    const at = files({
      "plan.json": plan,
      "answers.csv": header + six,
      "more.csv": header + six + answer(7, "Fully disagree", "4", 28),
    });
    const first = JSON.parse((await call(at, "answers.csv", "--json", ...after)).stdout);
    expect(first.publications[0].results).toMatchObject({ answers: 6, tooFew: false });
    const again = await call(at, "more.csv", "--json", "--now", "2027-05-02");
    expect(JSON.parse(again.stdout).publications).toEqual(first.publications);
    // Sent before the results were told, yet not among them: it is shown with those that are.
    expect(again.stderr).toContain("You see them as they were then.");
  });

  it("tells later answers by themselves when they are enough", async () => {
    const later = [5, 6, 7, 8, 9]
      .map((grade, index) => answer(20 + index, "Neither agree nor disagree", `${grade}`, 28))
      .join("");
    const late = (rows: string) => rows.replaceAll("3/28/2027", "5/20/2027");
    const at = files({
      "plan.json": plan,
      "answers.csv": header + six,
      "one.csv": header + six + late(answer(20, "Fully disagree", "4", 28)),
      "five.csv": header + six + late(later),
    });
    const first = JSON.parse((await call(at, "answers.csv", "--json", ...after)).stdout);
    const one = await call(at, "one.csv", "--json", "--now", "2027-06-01");
    expect(JSON.parse(one.stdout)).toMatchObject({ publications: first.publications, waiting: 1 });
    const five = JSON.parse((await call(at, "five.csv", "--json", "--now", "2027-06-02")).stdout);
    expect(five.publications).toHaveLength(2);
    expect(five.publications[0]).toEqual(first.publications[0]);
    expect(five.publications[1].results.answers).toBe(5);
  });

  it("tells nothing of too few, and remembers nothing of them", async () => {
    const at = files({ "plan.json": plan, "answers.csv": header + six.split("\n").slice(0, 3).join("\n") });
    const { stdout } = await call(at, "answers.csv", ...after);
    expect(stdout).toContain("3 people answered. Results are shown from 5 answers on");
    expect(existsSync(at(".piiri"))).toBe(false);
  });

  it("shows answers in people's own words only when asked, with a warning", async () => {
    const at = files({ "plan.json": plan, "answers.csv": header + six });
    const without = await call(at, "answers.csv", ...after);
    expect(without.stdout).not.toContain("Talk 3");
    expect(without.stderr).toContain("--open-answers");
    const shown = await call(at, "answers.csv", "--open-answers", ...after);
    expect(shown.stdout).toContain("Talk 3");
    expect(shown.stderr).toContain("Read them yourself");
  });

  it("compares with an earlier season's results, and refuses what are none", async () => {
    const at = files({
      "plan.json": plan,
      "answers.csv": header + six,
      "low.csv": header + six.replaceAll("Rather agree", "Rather disagree"),
      // The group before, which had an id of its own.
      "autumn.json": plan.replace("walkers", "walkers-before"),
      "none.json": "{}",
    });
    await callPiiri(["feedback", at("low.csv"), "--plan", at("autumn.json"), "--json", "-o", at("low.json"), ...after]);
    const { stdout } = await call(at, "answers.csv", "--earlier", at("low.json"), ...after);
    expect(stdout).toMatch(/The group felt like a safe place\. +\| 25 +\| 75 +\| better/);
    expect(await call(at, "answers.csv", "--earlier", at("none.json"), ...after)).toMatchObject({ exitCode: 2 });
  });

  it.each<readonly [string, (results: Results) => unknown, string]>([
    [
      "a figure that is text",
      ({ items: [first] }) => Object.assign(first ?? {}, { mean: { is: "about", value: "4" } }),
      "/items/0/mean/value",
    ],
    [
      "a scale that there is not",
      ({ items: [first] }) => Object.assign(first ?? {}, { scale: "stars" }),
      "/items/0/scale",
    ],
    ["no name of a question", ({ items: [first] }) => Reflect.deleteProperty(first ?? {}, "id"), "/items/0/id"],
    ["answers below none", (results) => Object.assign(results, { answers: -1 }), "/answers"],
    [
      "a class that is nothing",
      ({ items: [first] }) => Object.assign(first ?? {}, { classes: [null] }),
      "/items/0/classes/0",
    ],
  ])("refuses results that somebody edited, with the place and the way out: %s", async (_, edit, place) => {
    const at = files({ "plan.json": plan, "answers.csv": header + six });
    await call(at, "answers.csv", "--json", "-o", at("results.json"), ...after);
    const written = JSON.parse(readFileSync(at("results.json"), "utf8"));
    edit(written.publications[0].results);
    writeFileSync(at("edited.json"), JSON.stringify(written));
    for (const called of [
      await callPiiri(["report", at("plan.json"), "--feedback", at("edited.json"), ...after]),
      await call(at, "answers.csv", "--earlier", at("edited.json"), ...after),
    ]) {
      expect(called).toMatchObject({ exitCode: 2, stdout: "" });
      expect(called.stderr).toContain(`/publications/0/results${place}`);
      expect(called.stderr).toContain("--format json -o results.json");
    }
  });

  it("reports all that was told of a survey, and refuses what was made before anything was told", async () => {
    const at = files({ "plan.json": plan, "answers.csv": header + six });
    await call(at, "answers.csv", "--json", "-o", at("results.json"), ...after);
    const written = JSON.parse(readFileSync(at("results.json"), "utf8"));
    const [first] = written.publications;
    writeFileSync(at("both.json"), JSON.stringify({ ...written, publications: [first, first] }));
    writeFileSync(at("none.json"), JSON.stringify({ ...written, publications: [] }));
    const report = (file: string) => callPiiri(["report", at("plan.json"), "--feedback", at(file), ...after]);
    const { stdout } = await report("both.json");
    expect(stdout).toContain("12 ");
    const json = await callPiiri(["report", at("plan.json"), "--feedback", at("both.json"), "--json", ...after]);
    expect(JSON.parse(json.stdout).feedback).toMatchObject({ answers: 12 });
    expect(await report("none.json")).toMatchObject({ exitCode: 2, stdout: "" });
  });

  it("asks once where the group has an end, and by seasons where it has none", async () => {
    const ongoing = JSON.stringify({
      ...JSON.parse(plan),
      format: "open-meetings",
      schedule: { start: "2027-01-12", time: "18:00", ongoing: true },
      feedback: {},
      sessions: {},
    });
    const at = files({ "plan.json": plan, "ongoing.json": ongoing, "answers.csv": header + six });
    expect((await call(at, "answers.csv", "--season", "spring", ...after)).stderr).toContain("asks only once");
    const words = ["feedback", at("answers.csv"), "--plan", at("ongoing.json"), "--closed", "--json", ...after];
    expect((await callPiiri([...words, "--season", "spring-2027"])).exitCode).toBe(0);
    const { content } = JSON.parse(readFileSync(at(".piiri/walkers/feedback.json"), "utf8")) as {
      content: { surveys: readonly { audience: string; season: string }[] };
    };
    expect(content.surveys.map(({ audience, season }) => [audience, season])).toEqual([
      ["participants", "spring-2027"],
    ]);
  });

  it("says which rows could not be read, never what stands there", async () => {
    const at = files({ "plan.json": plan, "answers.csv": header + six + answer(9, "MARKLABEL", "MARKGRADE") });
    const { stdout, stderr } = await call(at, "answers.csv", ...after);
    expect(stderr).toContain("Row 8: the answer to “The group felt like a safe place.” is none of the choices.");
    expect(stdout + stderr).not.toContain("MARK");
  });

  test.each(["fi", "sv", "en"])("speaks %s", async (language) => {
    const at = files({ "plan.json": plan, "answers.csv": header + six });
    const { stdout, stderr } = await call(at, "answers.csv", "--language", language, ...after);
    expect(stderr + stdout).toMatchSnapshot();
  });
});

describe("piiri report", () => {
  it("tells a season in words and figures, in every form", async () => {
    const at = files({ "plan.json": plan, "answers.csv": header + six });
    await call(at, "answers.csv", "--json", "-o", at("results.json"), ...after);
    const report = (...more: readonly string[]) =>
      callPiiri(["report", at("plan.json"), "--feedback", at("results.json"), ...after, ...more]);
    expect((await report()).stdout).toMatchSnapshot();
    expect((await report("--format", "csv", "--language", "fi")).stdout).toContain("Käyntejä yhteensä");
    expect(JSON.parse((await report("--json")).stdout)).toMatchObject({ held: 6, visits: 12, uncounted: 4 });
    expect((await report("--format", "html")).stdout).toContain("<!doctype html>");
  });
});

describe("nothing of what people wrote gets out", () => {
  const markers = ["MARKNAME", "MARKMAIL", "MARKFREE", "MARKID", "010203-123A"];
  const personal =
    "ID;Completion time;Email;Name;The group felt like a safe place.;Which school grade do you give the group?;What was best about the group?;Diagnosis\n" +
    Array.from(
      { length: 6 },
      (_, index) =>
        `MARKID${index};3/24/2027 10:0${index};MARKMAIL@example.org;MARKNAME;MARKFREE;${index};MARKFREE 010203-123A;MARKFREE\n`,
    ).join("");

  test.each([
    ["as a page", []],
    ["as data", ["--json"]],
    ["as html", ["--format", "html"]],
    ["as Word", ["--format", "docx", "-o", "out.docx"]],
    ["of facilitators", ["--for", "facilitators"]],
    ["with itself as form", ["--form", "personal.csv"]],
    ["with itself as earlier results", ["--earlier", "personal.csv"]],
    ["with itself as plan", ["--plan", "personal.csv"]],
  ])("%s", async (_, more) => {
    const at = files({ "plan.json": plan, "personal.csv": personal });
    const words = more.map((word) => (/\.(csv|docx)$/.test(word) ? at(word) : word));
    const shown = await callPiiri(["feedback", at("personal.csv"), "--plan", at("plan.json"), ...after, ...words], {
      environment: { PIIRI_DEBUG: "1" },
    });
    const written = (
      readdirSync(at(""), { recursive: true, withFileTypes: true }) as {
        name: string;
        parentPath: string;
        isFile(): boolean;
      }[]
    )
      .filter((entry) => entry.isFile() && !["plan.json", "personal.csv"].includes(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))
      .join("");
    for (const marker of markers) expect(shown.stdout + shown.stderr + written).not.toContain(marker);
  });
});
