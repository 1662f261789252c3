import { cpSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const plan = {
  id: "walkers",
  format: "closed-group",
  title: "Walking with a bad back",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "example.org" },
  schedule: { start: "2027-01-12", time: "18:00" },
  feedback: { goals: ["Courage to talk"], askedOn: "2027-03-23" },
};
const ongoing = { ...plan, format: "open-meetings", schedule: { ...plan.schedule, ongoing: true }, feedback: {} };
const header =
  "ID;Start time;Completion time;The group felt like a safe place.;Which school grade do you give the group?\n";
const answer = (id: number, grade: number, day: string) => `${id};${day} 9:00;${day} 10:00;Rather agree;${grade}\n`;
const six = [9, 8, 9, 7, 10, 8].map((grade, index) => answer(index + 1, grade, "3/24/2027")).join("");
const later = (many: number) =>
  Array.from({ length: many }, (_, index) => answer(20 + index, 5 + (index % 4), "5/20/2027")).join("");
const state = ".piiri/walkers/feedback.json";

/** Without the times at which answers were sent. */
function bare(text: string): string {
  return text.replaceAll(/;\d+\/\d+\/2027 \d+:00/g, ";").replace(/Start time;Completion time/, "Colour;Colour");
}

interface Shown {
  readonly publications: readonly { readonly results: { readonly answers: number } }[];
  readonly waiting: number;
}

/** A folder with a plan, and the first answers told. */
async function told(of: object = plan, ...more: readonly string[]) {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at("plan.json"), JSON.stringify(of));
  writeFileSync(at("answers.csv"), header + six);
  const call = async (answers: string, ...words: readonly string[]) => {
    writeFileSync(at("answers.csv"), answers);
    const now = words.includes("--now") ? [] : ["--now", "2027-06-01"];
    const called = ["feedback", at("answers.csv"), "--plan", at("plan.json"), "--json", "--closed", ...now, ...words];
    const { exitCode, stdout, stderr } = await callPiiri(called);
    return { exitCode, stderr, shown: stdout === "" ? undefined : (JSON.parse(stdout) as Shown) };
  };
  const first = await call(header + six, "--now", "2027-05-01", ...more);
  expect(first).toMatchObject({ exitCode: 0, shown: { publications: [{ results: { answers: 6 } }] } });
  const change = (plan_: object) => writeFileSync(at("plan.json"), JSON.stringify(plan_));
  return { at, call, change, publications: first.shown?.publications };
}

const oneMore = header + six + answer(7, 4, "3/28/2027");

describe("a survey is told once", () => {
  it("where the plan says so and nothing of it is remembered", async () => {
    const { at, call, change } = await told();
    rmSync(at(".piiri"), { recursive: true });
    change({ ...plan, feedback: { ...plan.feedback, toldOn: "2027-05-01" } });
    const again = await call(header + six);
    expect(again).toMatchObject({ exitCode: 2, shown: undefined });
    expect(again.stderr).toContain("1 May 2027");
    // With what was told then, all goes on.
    change(plan);
    const anew = await call(header + six);
    change({ ...plan, feedback: { ...plan.feedback, toldOn: "2027-05-01" } });
    expect(await call(header + six)).toMatchObject({ exitCode: 0, shown: anew.shown });
  });

  it("where what was told has been deleted", async () => {
    const { at, call } = await told();
    rmSync(at(state));
    const again = await call(oneMore);
    expect(again).toMatchObject({ exitCode: 2, shown: undefined });
    expect(again.stderr).toContain("1 May 2027");
    expect(again.stderr).toContain("--told");
    rmSync(at(".piiri/walkers"), { recursive: true });
    expect(await call(oneMore)).toMatchObject({ exitCode: 2, shown: undefined });
  });

  it("where the whole folder was moved away while results lie beside the plan; and goes on from these", async () => {
    const { at, call, publications } = await told();
    await call(header + six, "-o", at("spring.json"));
    renameSync(at(".piiri"), at("elsewhere"));
    const again = await call(oneMore);
    expect(again).toMatchObject({ exitCode: 2, shown: undefined });
    expect(again.stderr).toContain("spring.json");
    const recovered = await call(oneMore, "--told", at("spring.json"));
    expect(recovered).toMatchObject({ exitCode: 0, shown: { publications } });
    expect(await call(oneMore)).toMatchObject({ exitCode: 0, shown: { publications } });
  });

  it("takes no other group's results for what was told", async () => {
    const { at, call, change } = await told();
    await call(header + six, "-o", at("spring.json"));
    change({ ...plan, id: "others" });
    expect(await call(oneMore, "--told", at("spring.json"))).toMatchObject({ exitCode: 2, shown: undefined });
  });

  it.each([
    ["cut off", (text: string) => text.slice(0, text.length / 2)],
    ["empty", () => ""],
    ["no results", () => '{"participants 2027-03-23": 5}'],
    ["changed by hand", (text: string) => text.replace('"answers": 6', '"answers": 5')],
    ["replaced by one that knows nothing", () => "{}"],
    ["replaced by an earlier release's that knows nothing", () => '{"participants 2027-03-23": []}'],
  ])("where what was told is %s: refused, and nothing written", async (_, damage) => {
    const { at, call } = await told();
    const damaged = damage(readFileSync(at(state), "utf8"));
    writeFileSync(at(state), damaged);
    const again = await call(oneMore);
    expect(again).toMatchObject({ exitCode: 2, shown: undefined });
    expect(again.stderr).toContain("feedback.json");
    expect(readFileSync(at(state), "utf8")).toBe(damaged);
  });

  it("where it was cut off at any byte", { timeout: 600_000 }, async () => {
    const { at, call } = await told();
    const text = readFileSync(at(state), "utf8");
    for (let length = 0; length < text.length - 1; length += 97) {
      writeFileSync(at(state), text.slice(0, length));
      expect(await call(oneMore), `${length}`).toMatchObject({ exitCode: 2, shown: undefined });
    }
  });

  it("where another day stands in the plan, or none", async () => {
    const { call, change, publications } = await told();
    change({ ...plan, feedback: { ...plan.feedback, askedOn: "2027-04-01" } });
    expect(await call(oneMore)).toMatchObject({ exitCode: 0, shown: { publications } });
    change({ ...plan, feedback: { goals: ["Courage to talk"] } });
    expect(await call(oneMore)).toMatchObject({ exitCode: 0, shown: { publications } });
  });

  it("where a day was added to a group that had none, and told by season or without", async () => {
    for (const season of [[], ["--season", "spring-2027"]]) {
      const { call, change, publications } = await told(ongoing, ...season);
      change({ ...ongoing, feedback: { askedOn: "2027-03-23" } });
      expect(await call(oneMore)).toMatchObject({ exitCode: 0, shown: { publications } });
    }
  });

  it("where the same answers are called another season", async () => {
    const { call } = await told(ongoing, "--season", "spring-2027");
    const again = await call(oneMore, "--season", "spring-again");
    // One answer is left of which nothing is told.
    expect(again).toMatchObject({ exitCode: 0, shown: { publications: [], waiting: 1 } });
    expect(again.stderr).toContain("another season");
    const untimed = bare(oneMore);
    expect(await call(untimed, "--season", "spring-again")).toMatchObject({ exitCode: 2, shown: undefined });
  });

  it("but another season's own answers are told, also on the same day", async () => {
    const { call } = await told(ongoing, "--season", "spring-2027");
    const autumn = header + six.replaceAll("3/24/2027", "10/24/2027");
    const next = await call(autumn, "--season", "autumn-2027", "--now", "2027-05-01");
    expect(next).toMatchObject({ exitCode: 0, shown: { publications: [{ results: { answers: 6 } }] } });
  });

  it("where the plan's id was changed", async () => {
    const { call, change } = await told();
    change({ ...plan, id: "strollers" });
    const again = await call(oneMore);
    expect(again.stderr).toContain("another id");
    expect(again).toMatchObject({ exitCode: 0, shown: { publications: [], waiting: 1 } });
  });

  it("where the folder was copied with its state; not where it was copied without, which nobody can know", async () => {
    const { at, call, publications } = await told();
    const copy = temporaryFolder();
    cpSync(at(".piiri"), join(copy, ".piiri"), { recursive: true });
    cpSync(at("plan.json"), join(copy, "plan.json"));
    writeFileSync(at("answers.csv"), oneMore);
    const words = ["--plan", join(copy, "plan.json"), "--json", "--now", "2027-06-01"];
    const { stdout } = await callPiiri(["feedback", at("answers.csv"), ...words]);
    expect(JSON.parse(stdout)).toMatchObject({ publications });
    expect(await call(oneMore)).toMatchObject({ exitCode: 0 });
  });

  it.each(["2026-01-01", "2027-03-24T08:00:00Z", "2040-01-01"])(
    "where the clock says %s the first time",
    async (now) => {
      const folder = temporaryFolder();
      const at = (name: string) => join(folder, name);
      writeFileSync(at("plan.json"), JSON.stringify(plan));
      const call = async (answers: string, at_: string) => {
        writeFileSync(at("answers.csv"), answers);
        const words = ["--plan", at("plan.json"), "--json", "--closed", "--now", at_];
        return JSON.parse((await callPiiri(["feedback", at("answers.csv"), ...words])).stdout) as Shown;
      };
      const { publications } = await call(header + six, now);
      expect(await call(oneMore, "2027-06-01")).toMatchObject({ publications });
      expect((await call(header + six, now)).publications).toEqual(publications);
    },
  );
});

describe("late answers", () => {
  it("are told by themselves from five on, though the plan asks for three", async () => {
    const { call, publications } = await told({ ...plan, feedback: { ...plan.feedback, threshold: 3 } });
    const four = await call(header + six + later(4));
    expect(four).toMatchObject({ shown: { publications, waiting: 4 } });
    expect(four.stderr).toContain("at least 5");
    const five = await call(header + six + later(5));
    expect(five.shown?.publications.map(({ results }) => results.answers)).toEqual([6, 5]);
    expect(five.shown?.publications[0]).toEqual(publications?.[0]);
  });

  it("and from the plan's seven on where it asks for more", async () => {
    const { call, publications } = await told({ ...plan, feedback: { ...plan.feedback, threshold: 6 } });
    expect(await call(header + six + later(5))).toMatchObject({ shown: { publications, waiting: 5 } });
    expect((await call(header + six + later(6))).shown?.publications).toHaveLength(2);
  });

  it("are told of a file without times only where its first answers are those that were told", async () => {
    const bare = (text: string) => text.replaceAll(/;\d+\/\d+\/2027 10:00/g, ";").replace("Completion time", "Colour");
    const { call, publications } = await told();
    const turned = await call(bare(header + later(5) + six));
    expect(turned).toMatchObject({ exitCode: 0, shown: { publications, waiting: 0 } });
    expect(turned.stderr).toContain("cannot be told for sure");
    expect((await call(bare(header + six + later(5)))).shown?.publications).toHaveLength(2);
  });

  it("are not told where some of those that were told are missing", async () => {
    const { call, publications } = await told();
    const fewer = header + six.split("\n").slice(1).join("\n") + later(6);
    expect(await call(fewer)).toMatchObject({ shown: { publications, waiting: 0 } });
  });
});

describe("what the first releases remembered", () => {
  it.each(["participants 2027-03-23", "participants all"])("is known: %s", async (key) => {
    const { at, call, publications } = await told();
    rmSync(at(".piiri"), { recursive: true });
    const { call: _, at: other } = await told();
    cpSync(other(".piiri/walkers"), at(".piiri/walkers"), { recursive: true });
    writeFileSync(at(state), JSON.stringify({ [key]: publications }));
    expect(await call(oneMore)).toMatchObject({ exitCode: 0, shown: { publications } });
    // From then on it is missed.
    rmSync(at(state));
    expect(await call(oneMore)).toMatchObject({ exitCode: 2 });
  });
});

it("is told once by six at once, each of other answers", { timeout: 600_000 }, async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at("plan.json"), JSON.stringify(plan));
  const all = await Promise.all(
    Array.from({ length: 6 }, async (_, index) => {
      const file = at(`answers-${index}.csv`);
      writeFileSync(file, header + six + later(index));
      const words = ["--plan", at("plan.json"), "--json", "--closed", "--now", "2027-06-01"];
      const { stdout } = await callPiiri(["feedback", file, ...words]);
      return JSON.stringify((JSON.parse(stdout) as Shown).publications);
    }),
  );
  expect(new Set(all).size).toBe(1);
  expect(existsSync(at(state))).toBe(true);
});
