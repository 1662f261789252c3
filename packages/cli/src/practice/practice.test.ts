import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const folder = temporaryFolder();
let files = 0;

/** A pack as its text; each has a file of its own, as what was loaded once stays. */
function packOf(text: string): string {
  files += 1;
  const file = join(folder, `pack-${files}.mjs`);
  writeFileSync(file, text);
  return file;
}

const mondays = `{
  id: "example/no-monday",
  scopes: [{ strength: "should" }],
  sources: [{ document: "Example Federation 2027", section: "2" }],
  messages: { en: { title: "Nobody meets on Mondays.", messages: { monday: ({ date }) => \`The house is closed on \${date}.\` } } },
  check({ sessions }, report) {
    const monday = sessions.find(({ local }) => new Date(local.date + "T00:00:00Z").getUTCDay() === 1);
    if (monday) report.wrong("monday", "/schedule/start", { date: monday.local.date });
  },
}`;
const profile = `profile: { name: "Example Federation 2027" }`;
const onMonday = { input: planText({ schedule: "schedule: { start: 2027-06-07, time: 18:00 }" }) };
const called = (words: readonly string[], pack: string, world: Parameters<typeof callPiiri>[1] = onMonday) =>
  callPiiri([...words, "--practice", pack], world);

describe("a practice pack", () => {
  const pack = packOf(`export const practice = { ${profile}, rules: [${mondays}], holidays: "SE" };`);

  it("brings its rules into the check, for people and for programs", async () => {
    const told = await called(["check", "-"], pack);
    expect(told.exitCode).toBe(0);
    expect(told.stdout).toContain("advice: The house is closed on 2027-06-07.");
    expect(told.stdout).toContain("Example Federation 2027, 2 · example/no-monday");
    const { stdout } = await called(["check", "-", "--format", "sarif"], pack);
    const [run] = JSON.parse(stdout).runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === "example/no-monday");
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: "example/no-monday",
      shortDescription: { text: "Nobody meets on Mondays." },
    });
  });

  it("has its rules among those that are listed and explained, under its name", async () => {
    const list = await called(["rules"], pack);
    expect(list.stdout).toContain("Example Federation 2027\n\n  Nobody meets on Mondays.\n  advice: all groups");
    const one = await called(["rules", "example/no-monday"], pack);
    expect(one).toMatchObject({ exitCode: 0, stderr: "" });
    expect(one.stdout).toContain("Source: Example Federation 2027, 2");
    expect((await called(["rules", "example/no-munday"], pack)).stderr).toContain("example/no-monday");
  });

  it("counts its rules where it is told what comes next, and how ready a group is", async () => {
    const strict = packOf(
      `export const practice = { profile: { name: "A", severities: { "example/no-monday": "error" } }, rules: [${mondays}] };`,
    );
    expect((await called(["next", "-"], strict)).stdout).toMatch(/One thing .*mend/);
    expect((await called(["readiness", "-"], strict)).exitCode).toBe(1);
    expect((await called(["readiness", "-"], pack)).exitCode).toBe(0);
  });

  it("dates with the holidays of its country, also what is new and what people do by hand", async () => {
    const onNationalDay = { input: planText({ schedule: "schedule: { start: 2028-06-06, time: 18:00 }" }) };
    expect((await called(["sessions", "-"], pack, onNationalDay)).stdout).toContain("nationaldagen");
    const noTuesday = packOf(
      `export const practice = { ${profile}, holidays: (year) => [3, 4, 5].flatMap((month) => [...Array(30).keys()].map((day) =>
        ({ date: [year, "0" + month, String(day + 1).padStart(2, "0")].join("-"), id: "rest", kind: "public" }))) };`,
    );
    const begun = JSON.parse((await called(["new", "closed-group", "--json"], noTuesday)).stdout);
    expect(begun.schedule.start.slice(0, 7)).toBe("2027-06");
    const days = async (file: string) => {
      const { stdout } = await called(["timeline", "-", "--json"], file, { input: planText() });
      return JSON.stringify(JSON.parse(stdout));
    };
    expect(await days(noTuesday)).not.toBe(await days(pack));
  });

  it("speaks in its own words, and in a language that is none of ours", async () => {
    const german = packOf(`export const practice = { ${profile},
      rules: [${mondays.replace("{ en:", `{ de: { title: "Nicht am Montag.", messages: { monday: ({ date }) => "Zu am " + date } }, en:`)}],
      texts: { de: { severities: { warning: "Empfehlung" } }, en: { severities: { warning: "a wish" } } } };`);
    const deutsch = { input: `${onMonday.input}language: de-AT\n` };
    const told = await called(["check", "-"], german, deutsch);
    expect(told).toMatchObject({ exitCode: 0, stderr: "" });
    expect(told.stdout).toContain("Empfehlung: Zu am 2027-06-07");
    expect((await called(["check", "-"], german)).stdout).toContain("a wish: The house is closed on 2027-06-07.");
  });

  it("words messages, each in the language of the group", async () => {
    const worded = packOf(
      `export const practice = { ${profile}, messageTexts: { en: { thanks: { body: "See you, {{organiser}}!" } } } };`,
    );
    const output = join(folder, "messages");
    const told = await called(["messages", "-", "--kind", "thanks", "--from", "a@example.org", "-o", output], worded);
    expect(told.exitCode).toBe(0);
    const texts = readdirSync(output, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".md"));
    expect(texts).toHaveLength(1);
    expect(readFileSync(join(output, texts.join("")), "utf8")).toContain("See you, Example Association!");
  });

  it("may be a default export, as packages have it", async () => {
    const given = packOf(`export default { ${profile}, rules: [${mondays}] };`);
    expect((await called(["check", "-"], given)).stdout).toContain("The house is closed on 2027-06-07.");
  });

  it("may be a file of figures alone", async () => {
    const figures = resolve("examples/profiles/local-groups.yaml");
    const plan = resolve("examples/plans/local-group.yaml");
    const [one, other] = await Promise.all(
      ["--practice", "--profile"].map((option) => callPiiri(["check", plan, option, figures])),
    );
    expect(one).toEqual(other);
  });
});

describe("a practice that is no good is told with its name and place", () => {
  const refused = async (pack: string, words: readonly string[] = ["check", "-"]) => {
    const told = await called(words, pack);
    expect({ exitCode: told.exitCode, stdout: told.stdout }).toEqual({ exitCode: 2, stdout: "" });
    return told.stderr.replaceAll(pack, "PACK");
  };

  test("it is not there", async () => {
    expect(await refused(join(folder, "nowhere.mjs"))).toMatch(/^There is no practice “PACK”/);
    expect(await refused("@example/no-such-practice")).toMatch(/^There is no practice “PACK”/);
  });

  test("it asks for another file that is not there", async () => {
    const told = await refused(packOf(`import "./nowhere-else.mjs";\nexport const practice = { ${profile} };`));
    expect(told).toContain("The practice “PACK” cannot be loaded");
    expect(told).toContain("nowhere-else.mjs");
  });

  test("it breaks down when it is loaded", async () => {
    const told = await refused(
      packOf("const figures = undefined;\nexport const practice = { sessions: figures.most };"),
    );
    expect(told).toContain("The practice “PACK” cannot be loaded");
    expect(told).toContain("reading 'most'");
  });

  test("it gives nothing", async () => {
    expect(await refused(packOf(`export const other = { ${profile} };`))).toContain("“PACK” exports no practice");
  });

  test("it has a wrong shape", async () => {
    const told = await refused(
      packOf(
        `export const practice = { profile: { name: "A", formats: { "closed-group": { sesions: 8 } } }, holidays: "FR", rules: [{}] };`,
      ),
    );
    expect(told).toContain("PACK /profile/formats/closed-group/sesions: ");
    expect(told).toContain("PACK /holidays: ");
    expect(told).toContain("PACK /rules/0/check: ");
  });

  test("it was made for a newer Piiri", async () => {
    expect(await refused(packOf(`export const practice = { schema: 2, ${profile} };`))).toMatch(
      /^PACK \/schema: .*newer/,
    );
  });

  test.each([
    ["en", "The rule “example/no-monday” in the practice “PACK” broke down: no list"],
    ["fi", "Käytännön ”PACK” sääntö ”example/no-monday” ei toimi: no list"],
    ["sv", "Regeln ”example/no-monday” i praxisen ”PACK” fungerar inte: no list"],
  ])("its rule breaks down, told in %s", async (language, sentence) => {
    const broken = mondays.replace(
      "check({ sessions }, report) {",
      'check({ sessions }, report) { throw new Error("no list");',
    );
    const told = await refused(packOf(`export const practice = { ${profile}, rules: [${broken}] };`), [
      ...["check", "-", "--language", language],
    ]);
    expect(told).toContain(sentence);
  });

  test("its holidays are no days", async () => {
    expect(
      await refused(packOf(`export const practice = { ${profile}, holidays: () => [{ date: "6.6." }] };`)),
    ).toContain("The holidays of 2027 in the practice “PACK” broke down: no date: 6.6.");
  });

  test("its words are of another kind", async () => {
    expect(
      await refused(packOf(`export const practice = { ${profile}, texts: { en: { severities: { error: 1 } } } };`)),
    ).toContain("The text /texts/en/severities/error in the practice “PACK” broke down: string, not number");
  });

  test("its message names something that the message does not know", async () => {
    const pack = packOf(
      `export const practice = { ${profile}, messageTexts: { en: { thanks: { body: "Hello\\n{{link}}" } } } };`,
    );
    expect(await refused(pack, ["messages", "-", "--kind", "thanks", "-o", join(folder, "none")])).toMatch(
      /^PACK \/messageTexts\/en\/thanks\/body:2: .*\{\{link\}\}/,
    );
  });

  test("two practices at once", async () => {
    const pack = packOf(`export const practice = { ${profile} };`);
    expect(await refused(pack, ["check", "-", "--profile", "a.yaml"])).toMatch(
      /^Choose either --practice or --profile/,
    );
  });
});
