import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { languages } from "@piiri/core";
import { minimalPlan } from "@piiri/core/testing";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { programFor } from "../output/pageFormats.js";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";
import { seasonFormats, seasonPurposes } from "./seasonPurpose.js";
import { seasonViews } from "./seasonViews.js";

/** A folder with files of these contents. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

const published = "stage: published\nlanguage: en";
const walkers = planText({ stage: published });
const talkers = planText({
  id: "id: talkers",
  stage: published,
  format: "format: open-meetings",
  organiser: "organiser: { name: Another Association, domain: another.example.org }",
  people: "people: { facilitators: [{ id: a, name: Example Anna, email: anna@example.org }] }",
  schedule: "schedule: { start: 2027-03-02, time: 18:00, count: 2 }",
});
const event = planText({ id: "id: event", format: "format: single-event", stage: "language: en" });
const good = { "spring/walkers.yaml": walkers, "spring/talkers.yaml": talkers, "autumn/event.yaml": event };

/** A result without the notes of what its figures lack. */
function withoutLeftOut(result: string): string {
  if (result.startsWith("{")) {
    const isKept = (value: { kind?: string } | null) => value?.kind !== "unreadable" && value?.kind !== "twice";
    return JSON.stringify(JSON.parse(result, (_, value) => (Array.isArray(value) ? value.filter(isKept) : value)));
  }
  return result.replace(/(?:<li>)?[^<>\n]*could not be read[^<>\n]*(?:<\/li>|\n)/g, "");
}

const calls = seasonPurposes.flatMap((purpose) =>
  Object.keys(seasonViews[purpose])
    .filter((format) => programFor(format) === undefined)
    .map((format) => ["--for", purpose, "--format", format] as const),
);

describe("one bad plan", () => {
  const bad = planText({ id: "id: bad", schedule: "schedule: { start: 2027-02-30, time: 18:00 }" });
  const gap = planText({ id: "id: gap", schedule: "schedule: { start: 2027-03-28, time: 03:30 }" });
  const broken = planText({ id: "id: broken", title: 'title: "no end' });

  it.each(calls)("hides no other: %s %s %s %s", async (...words) => {
    const whole = await callPiiri(["season", folderOf(good), ...words]);
    // Of weekly meetings it is told which groups are none.
    const told = words[1] === "meeting-guide" ? expect.stringContaining("3 groups are not in the feed") : "";
    expect({ exitCode: whole.exitCode, stderr: whole.stderr }).toEqual({ exitCode: 0, stderr: told });
    const folder = folderOf({ ...good, "autumn/bad.yaml": bad, "broken.yml": broken, "spring/gap.yaml": gap });
    const { exitCode, stdout, stderr } = await callPiiri(["season", folder, ...words]);
    expect(exitCode).toBe(2);
    expect(withoutLeftOut(stdout)).toBe(withoutLeftOut(whole.stdout));
    if (words[1] === "report" && words[3] !== "csv") expect(stdout).toMatch(/3 plans could not be read|"unreadable"/);
    const places = [...stderr.matchAll(/^(\S+):(\d+):(\d+) /gm)].map(([, file = "", line]) => [
      file.slice(folder.length + 1),
      line,
    ]);
    expect(places.map(([file]) => file)).toEqual(["autumn/bad.yaml", "broken.yml", "spring/gap.yaml"]);
    expect(places[0]).toEqual(["autumn/bad.yaml", "6"]);
    expect(stderr).toContain("/schedule/start");
    expect(stderr).toContain(`piiri season ${folder}`);
    expect(stderr).toContain("3 plans are missing from the result. 3 groups are in it.");
  });

  it("leaves a file of the result as it was, and says so", async () => {
    const folder = folderOf({ ...good, "bad.yaml": bad });
    const output = join(temporaryFolder(), "season.html");
    const { exitCode, stdout, stderr } = await callPiiri(["season", folder, "--for", "public", "-o", output]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(output);
    expect(existsSync(output)).toBe(false);
  });
});

test.each([
  ["en", "The same organiser already has another group with this id"],
  ["fi", "Samalla järjestäjällä on jo toinen ryhmä, jolla on tämä tunnus"],
  ["sv", "Samma arrangör har redan en annan grupp med detta id"],
])("of two plans with one identity the second is told and left out, in %s", async (language, sentence) => {
  const words = ["--json", "--language", language];
  const folder = folderOf({ ...good, "twice/walkers.yaml": `# The same once more.\n${walkers}` });
  const { exitCode, stdout, stderr } = await callPiiri(["season", folder, ...words]);
  expect(exitCode).toBe(2);
  expect(withoutLeftOut(stdout)).toBe(withoutLeftOut((await callPiiri(["season", folderOf(good), ...words])).stdout));
  expect(stdout).toMatch(/"kind": "twice",\s*"count": 1/);
  expect(stderr).toContain(`${join(folder, "twice", "walkers.yaml")}:2:5 ${sentence}`);
  expect(stderr).toContain(join(folder, "spring", "walkers.yaml"));
});

test("what is no plan is left alone and counted; a file that was named is told of", async () => {
  const others = {
    "profile.yaml": "name: Example Federation\nformats: {}\n",
    "form.json": '{ "kind": "registration" }',
    "list.json": "[1, 2]",
    "empty.yaml": "",
    "broken.yaml": "a: [\n",
  };
  const folder = folderOf({ ...good, ...others });
  const { exitCode, stderr } = await callPiiri(["season", folder]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "5 files are not plans. They were left alone.\n" });
  const named = await callPiiri(["season", folder, join(folder, "profile.yaml")]);
  expect(named.exitCode).toBe(0);
  const alone = await callPiiri(["season", join(folder, "profile.yaml")]);
  expect({ exitCode: alone.exitCode, stdout: alone.stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(alone.stderr).toContain("profile.yaml:1:1");
});

test.each([
  ["en", "No plan was found"],
  ["fi", "Yhtään suunnitelmaa ei löytynyt"],
  ["sv", "Ingen plan hittades"],
])("a folder without a plan is refused in %s, and stays as it was", async (language, sentence) => {
  const folder = folderOf({ "profile.yaml": "name: Example Federation\n" });
  const { exitCode, stdout, stderr } = await callPiiri(["season", folder, "--language", language]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(sentence);
  expect(existsSync(join(folder, ".piiri"))).toBe(false);
});

test("a folder that is not there is told, the others are used; a link is not repeated", async () => {
  const folder = folderOf(good);
  const missing = join(folder, "nowhere");
  const { exitCode, stdout, stderr } = await callPiiri(["season", folder, missing]);
  expect(exitCode).toBe(2);
  expect(stdout).toContain("Peer group");
  expect(stderr).toContain(missing);
  const link = await callPiiri(["season", "https://teams.example.org/MARKLINK"]);
  expect(link.exitCode).toBe(2);
  expect(link.stderr + link.stdout).not.toContain("MARKLINK");
});

test("the result is the same in whatever order the folders are named, sorted by date and organiser", async () => {
  const folder = folderOf(good);
  const places = ["spring", "autumn", "spring/walkers.yaml"].map((name) => join(folder, name));
  const { stdout } = await callPiiri(["season", folder, "--json"]);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(places, { minLength: places.length }), async (some) => {
      expect((await callPiiri(["season", ...some, "--json"])).stdout).toBe(stdout);
    }),
    { numRuns: 6 },
  );
  const told: { localDate: string; organiser: string }[] = JSON.parse(stdout).sessions;
  const keys = told.map(({ localDate, organiser }) => `${localDate} ${organiser}`);
  expect(keys).toEqual([...keys].sort());
  expect(keys.slice(0, 3)).toEqual([
    "2027-03-02 Another Association",
    "2027-03-02 Example Association",
    "2027-03-02 Example Association",
  ]);
});

describe("calendars", () => {
  const eventsIn = (text: string) => text.match(/^BEGIN:VEVENT\r\n(?:.*\r\n)*?END:VEVENT\r\n/gm) ?? [];

  it.each(["public", "facilitators"])("for %s: the events of each group's own", async (view) => {
    const folder = folderOf(good);
    const own = view === "public" ? ["spring/walkers.yaml", "spring/talkers.yaml"] : Object.keys(good);
    const calendars = await Promise.all(
      own.map(async (name) => (await callPiiri(["calendar", join(folder, name), "--for", view])).stdout),
    );
    const { stdout } = await callPiiri(["season", folder, "--for", view, "--format", "ics"]);
    expect(eventsIn(stdout).sort()).toEqual(calendars.flatMap(eventsIn).sort());
  });

  it("only of the days that are asked for; without more words for the public", async () => {
    const words = ["--from", "2027-03-03", "--to", "2027-03-31", "--format", "ics"];
    const { stdout } = await callPiiri(["season", folderOf(good), ...words]);
    expect(stdout.match(/^UID:.*$/gm)).toEqual([
      "UID:public-s2@talkers.another.example.org",
      "UID:public-s2@walkers.example.org",
      "UID:public-s3@walkers.example.org",
    ]);
  });
});

test("a group without an end is looked at up to the last day, also where it begins only later", async () => {
  const ongoing = (id: string, start: string) =>
    planText({ id: `id: ${id}`, schedule: `schedule: { start: ${start}, time: 18:00, ongoing: true }` });
  const folder = folderOf({ "a.yaml": ongoing("a", "2027-01-04"), "b.yaml": ongoing("b", "2029-01-08") });
  const sessions = async (to: string) => {
    const { exitCode, stdout } = await callPiiri(["season", folder, "--json", "--to", to]);
    expect(exitCode).toBe(0);
    return JSON.parse(stdout).sessions.map(({ localDate }: { localDate: string }) => localDate) as string[];
  };
  expect((await sessions("2027-01-31")).every((day) => day <= "2027-01-31")).toBe(true);
  expect((await sessions("2028-12-31")).at(-1)! > "2028-12-01").toBe(true);
});

test("nothing of a person's, no title and no theme is in what strangers see", async () => {
  const person = (id: string) => `{ id: ${id}, name: MARKNAME ${id}, email: MARKMAIL-${id}@example.org }`;
  const marked = planText({
    stage: "stage: published",
    title: "title: MARKTITLE",
    people: `people: { facilitators: [${person("a")}], coordinator: ${person("b")}, technicalHost: a }`,
    registration: "registration: { contact: MARKMAIL-b@example.org }",
    sessions: "sessions: { s1: { theme: MARKTHEME }, s2: { cancelled: true } }",
  });
  const draft = planText({ id: "id: draft", publicName: "publicName: MARKDRAFT" });
  const folder = folderOf({ "marked.yaml": marked, "draft.yaml": draft });
  const forStrangers = ["public", "booklet", "calendar"] as const;
  for (const [purpose, format] of forStrangers.flatMap((one) =>
    Object.keys(seasonViews[one]).flatMap((each) => (programFor(each) !== undefined ? [] : [[one, each] as const])),
  )) {
    const { exitCode, stdout, stderr } = await callPiiri(["season", folder, "--for", purpose, "--format", format]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).not.toContain("MARK");
    expect(stdout).toContain("Peer group");
  }
  const led = await callPiiri(["season", folder, "--for", "facilitators"]);
  expect(led.stdout).toContain("MARKNAME a");
  expect(led.stdout).not.toContain("MARKMAIL");
});

test("the page for the public bears what search engines read, and nothing ends its script", async () => {
  const name = "</script><script>alert(1)</script>";
  const folder = folderOf({ "a.yaml": planText({ publicName: `publicName: "${name}"`, stage: "stage: published" }) });
  const { stdout } = await callPiiri(["season", folder, "--for", "calendar"]);
  const [, inside = ""] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(stdout) ?? [];
  expect(JSON.parse(inside).name).toBe(name);
  expect(stdout.match(/<script/g)).toHaveLength(1);
  const finder = (await callPiiri(["season", folder, "--for", "public"])).stdout;
  expect(finder).toContain(inside);
  // Within quotes a sign opens nothing.
  expect(finder.replaceAll(/="[^"]*"/g, "").match(/<script/g)).toHaveLength(2);
});

test.each([
  ["the language asked for", ["--language", "sv"], "fi", "Kommande träffar"],
  ["else that of all the plans", [], "fi", "Tulevat tapaamiset"],
  ["else the system's", [], "en", "Coming sessions"],
])("the page speaks %s", async (_, words, second, title) => {
  const folder = folderOf({
    "a.yaml": planText({ stage: "stage: published\nlanguage: fi" }),
    "b.yaml": planText({ id: "id: b", stage: `stage: published\nlanguage: ${second}` }),
  });
  const environment = { LANG: "en_GB.UTF-8" };
  const { stdout } = await callPiiri(["season", folder, "--for", "calendar", "--format", "md", ...words], {
    environment,
  });
  expect(stdout.startsWith(`# ${title}\n`)).toBe(true);
});

test("what does not go together is refused in the person's language", async () => {
  const folder = folderOf(good);
  const told = async (...words: readonly string[]) => {
    const { exitCode, stdout, stderr } = await callPiiri(["season", folder, ...words]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    return stderr;
  };
  expect(await told("--for", "facilitators", "--format", "csv")).toContain(
    "--for facilitators: for --format, give one of these: ics.",
  );
  expect(await told("--from", "2027-03-02", "--to", "2027-03-01")).toContain("--to is before --from.");
  expect(await told("--from", "2027-03-02", "--to", "2027-03-01", "--language", "fi")).toContain(
    "--to on ennen päivää --from.",
  );
  for (const purpose of seasonPurposes) {
    for (const format of seasonFormats.filter((one) => !(one in seasonViews[purpose]))) {
      await told("--for", purpose, "--format", format);
    }
  }
});

test("no plan is overwritten by the result", async () => {
  const folder = folderOf(good);
  const plan = join(folder, "spring/walkers.yaml");
  const { exitCode } = await callPiiri(["season", folder, "-o", plan]);
  expect(exitCode).toBe(2);
  expect(readFileSync(plan, "utf8")).toBe(walkers);
});

test("on a terminal it says every second how far it is, elsewhere nothing", async () => {
  const folder = folderOf(Object.fromEntries([1, 2, 3, 4].map((n) => [`${n}.yaml`, planText({ id: `id: g${n}` })])));
  let time = Date.parse("2027-01-10T12:00:00Z");
  const clock = () => {
    time += 600;
    return new Date(time);
  };
  const { stderr } = await callPiiri(["season", folder, "--json"], { isTerminal: true, clock });
  expect(stderr).toBe("2 files read…\n4 files read…\n");
  expect((await callPiiri(["season", folder, "--json"], { clock })).stderr).toBe("");
});

test("plans as JSON are plans too", async () => {
  const folder = folderOf({ "plan.json": JSON.stringify(minimalPlan("closed-group")) });
  const { exitCode, stdout } = await callPiiri(["season", folder, "--json"]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout).sessions).toHaveLength(6);
});

describe("planning", () => {
  it("tells what overlaps and what to do, every session, and who leads how much", async () => {
    const anna = "people: { facilitators: [{ id: a, name: Example Anna, email: anna@example.org }] }";
    const folder = folderOf({
      "a.yaml": planText({ people: anna, stage: "language: fi" }),
      "b.yaml": planText({
        people: anna,
        id: "id: others",
        publicName: "publicName: Other group",
        stage: "language: fi",
      }),
    });
    const { stdout, exitCode } = await callPiiri(["season", folder]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatchSnapshot();
    const json = JSON.parse((await callPiiri(["season", folder, "--json"])).stdout);
    expect(json.findings.map(({ kind }: { kind: string }) => kind)).toEqual([
      "people-twice",
      "same-audience",
      "too-few-facilitators",
      "too-few-facilitators",
    ]);
    expect(json.findings[0].people).toEqual(["Example Anna"]);
    expect(json.loads).toMatchObject([{ person: "Example Anna", sessions: 12 }]);
    expect(JSON.stringify(json)).not.toContain("@");
  });

  it("suggests dates and whom to ask, and leaves the plan that it is for as it is", async () => {
    const open = planText({ id: "id: new", stage: "language: fi" });
    const folder = folderOf({ ...good, "new/open.yaml": open });
    const plan = join(folder, "new/open.yaml");
    const words = ["season", join(folder, "spring"), "--suggest", plan];
    const kept = JSON.parse((await callPiiri([...words, "--json"])).stdout);
    expect(kept).toEqual([]);
    const lead = ["b", "c"].map((id) => `{ id: ${id}, name: Example ${id}, email: ${id}@example.org }`);
    writeFileSync(
      join(folder, "spring/led.yaml"),
      planText({ id: "id: led", people: `people: { facilitators: [${lead.join(", ")}] }` }),
    );
    const days = ["--from", "2027-03-01", "--to", "2027-06-15"];
    const { stdout, exitCode } = await callPiiri([...words, ...days]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatchSnapshot();
    const [best] = JSON.parse((await callPiiri([...words, ...days, "--json"])).stdout);
    expect(best.team).toHaveLength(2);
    expect(best.dates).toHaveLength(6);
    for (const format of ["md", "html"]) expect((await callPiiri([...words, "--format", format])).exitCode).toBe(0);
    expect((await callPiiri([...words, "--from", "2027-03-01", "--language", "en"])).stderr).toContain(
      "Give both --from and --to",
    );
    expect((await callPiiri([...words, "--format", "csv"])).exitCode).toBe(2);
    expect(readFileSync(plan, "utf8")).toBe(open);
  });
});

describe("the report", () => {
  const counted = (more: object) =>
    planText({
      stage: "language: fi",
      sessions: `sessions: ${JSON.stringify({ s1: { summary: { participants: 7, registered: 10 } }, s2: { summary: { participants: 5 } } })}`,
      ...more,
    });
  const told = {
    "participants 2027-05-11": [
      {
        at: "2027-05-20T09:00:00Z",
        results: {
          audience: "participants",
          answers: 6,
          threshold: 5,
          tooFew: false,
          items: [{ id: "grade", scale: "grade", least: 4, most: 10, answered: 6, mean: { is: "about", value: 8.5 } }],
          strengths: [],
          toDevelop: [],
          sharpenPublicity: false,
        },
      },
    ],
  };
  const year = {
    "a/walkers.yaml": counted({}),
    "a/.piiri/walkers/feedback.json": JSON.stringify(told),
    "b/talkers.yaml": counted({
      id: "id: talkers",
      organiser: "organiser: { name: Another Association, domain: another.example.org }",
    }),
  };
  const words = ["--now", "2027-12-31", "--from", "2027-01-01", "--to", "2027-12-31"];

  it.each(["text", "csv"])("as %s", async (format) => {
    const { stdout, exitCode } = await callPiiri([
      "season",
      folderOf(year),
      ...words,
      "--for",
      "report",
      "--format",
      format,
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatchSnapshot();
  });

  it("has the same figures in every form, and lines of groups that add up to them", async () => {
    const folder = folderOf(year);
    const json = JSON.parse((await callPiiri(["season", folder, ...words, "--for", "report", "--json"])).stdout);
    expect(json.totals).toMatchObject({ groups: 2, held: 12, visits: 24, registered: 20, came: 14, answers: 6 });
    expect(json.totals.grade).toEqual({ from: 8.4, to: 8.6, answers: 6 });
    const groups = (await callPiiri(["season", folder, ...words, "--for", "groups"])).stdout.trim().split("\r\n");
    expect(groups).toMatchSnapshot();
    const visits = groups.slice(1).map((row) => Number(row.split(";")[10]));
    expect(visits.reduce((sum, count) => sum + count, 0)).toBe(json.totals.visits);
    for (const format of ["md", "html", "text"]) {
      const { stdout } = await callPiiri(["season", folder, ...words, "--for", "report", "--format", format]);
      expect(stdout).toContain("yhteensä 24");
      expect(stdout).toContain("70 prosenttia");
    }
  });

  it.each(["{", "[1]", '{"participants 2027-05-11": [{}]}', '{"participants 2027-05-11": 1}'])(
    "says which file cannot be read, rather than telling less: %s",
    async (content) => {
      const folder = folderOf({ ...year, "a/.piiri/walkers/feedback.json": content });
      const { exitCode, stdout, stderr } = await callPiiri(["season", folder, ...words, "--for", "report"]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
      expect(stderr).toContain(join(folder, "a/.piiri/walkers/feedback.json"));
    },
  );

  it("names nobody and no group", async () => {
    const marked = counted({
      title: "title: MARKTITLE",
      publicName: "publicName: MARKPUBLIC",
      people: "people: { facilitators: [{ id: a, name: MARKNAME, email: mark@example.org }] }",
      sessions:
        "sessions: { s1: { theme: MARKTHEME, summary: { participants: 7, observations: MARKSEEN, ideas: MARKIDEA, wishes: [MARKWISH] } } }",
    });
    for (const format of ["text", "json", "md", "html", "csv"]) {
      const { stdout, exitCode } = await callPiiri([
        "season",
        folderOf({ "a.yaml": marked }),
        ...words,
        "--for",
        "report",
        "--format",
        format,
      ]);
      expect(exitCode).toBe(0);
      expect(stdout).not.toMatch(/mark/i);
    }
    const rows = (await callPiiri(["season", folderOf({ "a.yaml": marked }), ...words, "--for", "groups"])).stdout;
    expect(rows.replace("MARKPUBLIC", "")).not.toMatch(/mark/i);
  });
});

describe("one state of a season beside another", () => {
  const changed = planText({ stage: published, sessions: "sessions: { s2: { cancelled: true } }" });
  const old = () => folderOf(good);

  it.each(languages)(
    "tells in %s what is new, gone and changed, and what the review says only of that",
    async (language) => {
      const added = planText({ id: "id: newcomers", stage: published });
      const now = folderOf({ "walkers.yaml": changed, "event.yaml": event, "newcomers.yaml": added });
      const { exitCode, stdout } = await callPiiri([
        "season",
        "diff",
        old(),
        now,
        "--language",
        language,
        "--now",
        "2027-01-10",
      ]);
      // A published group with sessions to come has gone from the folder: people still have it in their calendars.
      expect(exitCode).toBe(1);
      expect(stdout).toMatchSnapshot();
    },
  );

  it("as data: each group once, in order of identities, with what follows", async () => {
    const now = folderOf({ ...good, "spring/walkers.yaml": changed });
    const { exitCode, stdout } = await callPiiri(["season", "diff", old(), now, "--json", "--now", "2027-01-10"]);
    expect(exitCode).toBe(0);
    const { unchanged, groups } = JSON.parse(stdout);
    expect(unchanged).toBe(2);
    expect(groups).toMatchObject([
      {
        kind: "changed",
        changes: expect.arrayContaining([expect.objectContaining({ kind: "session-cancelled", session: "s2" })]),
        consequences: { messages: [{ kind: "session-cancelled", session: "s2" }] },
      },
    ]);
  });

  it("tells that a draft was published, also where nothing else is otherwise", async () => {
    const [draft, now] = [folderOf({ "a.yaml": planText() }), folderOf({ "a.yaml": planText({ stage: published }) })];
    const { stdout } = await callPiiri(["season", "diff", draft, now, "--language", "en"]);
    expect(stdout).toContain("changed\n  The group is published now.\n");
    expect(stdout).not.toContain("The plans are the same");
    const data = JSON.parse((await callPiiri(["season", "diff", now, draft, "--json"])).stdout);
    expect(data.groups).toMatchObject([{ kind: "changed", stage: "draft", changes: [] }]);
  });

  it("of the same folder twice is nothing", async () => {
    const folder = old();
    const { exitCode, stdout } = await callPiiri(["season", "diff", folder, folder, "--language", "en"]);
    expect(exitCode).toBe(0);
    expect(stdout).toBe("New: 0. No longer there: 0. Changed: 0. As before: 3.\n");
  });

  it("is not told while a plan cannot be read: its group would look new, or gone", async () => {
    const bad = planText({ id: "id: bad", schedule: "schedule: { start: 2027-02-30, time: 18:00 }" });
    const called = await callPiiri(["season", "diff", old(), folderOf({ ...good, "bad.yaml": bad })]);
    expect(called).toMatchObject({ exitCode: 2, stdout: "" });
    expect(called.stderr).toContain("bad.yaml");
  });

  it("goes with no other way of looking", async () => {
    const called = await callPiiri(["season", "diff", old(), old(), "--for", "report", "--language", "en"]);
    expect(called).toMatchObject({ exitCode: 2, stdout: "" });
    expect(called.stderr).toContain("piiri season diff OLD NEW");
  });
});

test("weekly meetings for apps that look for them; which groups are none, and why, is told beside it", async () => {
  const tuesdays = planText({
    id: "id: tuesdays",
    stage: published,
    format: "format: open-meetings",
    informationPage: "informationPage: https://example.org/tuesdays",
    venue: "venue: { kind: in-person, place: Library }",
    schedule: "schedule: { start: 2027-03-02, time: 18:00, rhythm: [{ kind: weekly, interval: 1 }], count: 6 }",
  });
  const rooms = "rooms: [{ place: Library, address: Example Street 1, accessible: true }]\n";
  const folder = folderOf({ ...good, "tuesdays.yaml": tuesdays });
  const file = join(folderOf({ "rooms.yaml": rooms }), "rooms.yaml");
  const call = ["season", folder, "--for", "meeting-guide", "--rooms", file];
  const { exitCode, stdout, stderr } = await callPiiri([...call, "--now", "2027-03-01T10:00:00Z"]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([
    { slug: "tuesdays", day: 2, formatted_address: "Example Street 1", types: ["O", "EN", "X"] },
  ]);
  expect(stderr).toMatch(/walkers\.yaml: .*It is not held every week\./);
});

describe("where the page for everyone will lie on the web", () => {
  const site = ["--for", "public", "--site", "https://example.org/groups"];

  it("is said, and calendars to subscribe to lie beside it: each group's own, and that of all", async () => {
    const folder = folderOf({ ...good, "c.yaml": planText({ id: "id: draft", stage: "stage: draft" }) });
    const web = folderOf({});
    const page = join(web, "find.html");
    const { exitCode, stderr } = await callPiiri(["season", folder, ...site, "-o", page]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: expect.stringContaining("3 calendars are beside it."),
    });
    const html = readFileSync(page, "utf8");
    expect(html).not.toContain("data:text/calendar");
    const told = [...html.matchAll(/href="webcal:\/\/example\.org\/groups\/([^"]*)"/g)].map(([, name]) => name);
    expect(told.toSorted()).toEqual(["public.ics", "talkers.another.example.org.ics", "walkers.example.org.ics"]);
    const own = async (file: string) => (await callPiiri(["calendar", join(folder, file), "--for", "public"])).stdout;
    const written = (name: string) => readFileSync(join(web, name), "utf8");
    expect(written("walkers.example.org.ics")).toBe(await own("spring/walkers.yaml"));
    const all = (await callPiiri(["season", folder, "--for", "public", "--format", "ics"])).stdout;
    expect(written("public.ics")).toBe(all);
  });

  it("is told of calendars of groups that are no longer on the page, which people could still subscribe to", async () => {
    const folder = folderOf(good);
    const page = join(folderOf({}), "find.html");
    const told = async () => (await callPiiri(["season", folder, ...site, "-o", page, "--language", "en"])).stderr;
    expect(await told()).not.toContain("Other calendars");
    writeFileSync(join(folder, "spring/walkers.yaml"), planText({ stage: "stage: draft" }));
    expect(await told()).toContain("Other calendars are in the folder: walkers.example.org.ics. If their groups");
  });

  it("is told of one calendar, where no group is public", async () => {
    const folder = folderOf({ "a.yaml": planText({ stage: "stage: draft" }) });
    const page = join(folderOf({}), "find.html");
    const { stderr } = await callPiiri(["season", folder, ...site, "-o", page, "--language", "en"]);
    expect(stderr).toContain("One calendar is beside it.");
  });

  it("writes nothing where a file that somebody else wrote lies in place of a calendar", async () => {
    const web = folderOf({ "walkers.example.org.ics": "ours" });
    const { exitCode, stderr } = await callPiiri(["season", folderOf(good), ...site, "-o", join(web, "find.html")]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining("walkers.example.org.ics") });
    expect(readdirSync(web)).toEqual(["walkers.example.org.ics"]);
    expect(readFileSync(join(web, "walkers.example.org.ics"), "utf8")).toBe("ours");
  });

  it.each([
    [["--for", "booklet", "--site", "https://example.org/groups", "-o", "b.html"]],
    [["--for", "public", "--site", "http://example.org/groups", "-o", "b.html"]],
    [site],
    // Everyone would read the password, and no calendar would be found beneath a page.
    ...["https://me:secret@example.org/", "https://example.org/find.html", "https://example.org/?of=groups"].map(
      (address) => [["--for", "public", "--site", address, "-o", "b.html"]],
    ),
  ])("does not go with %j", async (words) => {
    const { exitCode, stdout, stderr } = await callPiiri(["season", folderOf(good), ...words]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("--site: give the https address");
  });
});
