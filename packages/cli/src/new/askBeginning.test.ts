import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { groupKinds } from "@piiri/core/draft";
import { parsePlanText } from "@piiri/core/yaml";
import { afterEach, describe, expect, it } from "vitest";
import { ask } from "../input/ask.js";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const home = process.cwd();
afterEach(() => process.chdir(home));

/** Somebody who answers each question with what comes next, and then ends. */
async function answering(words: readonly string[], answers: readonly string[], language = "en") {
  const folder = temporaryFolder();
  process.chdir(folder);
  const left = [...answers];
  const questions: string[] = [];
  const called = await callPiiri([...words, "--language", language], {
    ask: async (question) => {
      questions.push(question);
      return await Promise.resolve(left.shift());
    },
  });
  const planIn = (file: string) => parsePlanText(readFileSync(join(folder, file), "utf8"))._unsafeUnwrap().plan;
  return { ...called, questions, planIn, at: (file: string) => join(folder, file) };
}

describe("piiri new, where somebody sits at a terminal", () => {
  it("asks five things, and makes the plan of them", async () => {
    const { exitCode, stdout, stderr, questions, planIn } = await answering(
      ["new"],
      ["1", "2.3.2027", "18.30", "Everyday life with pain", "ours.yaml"],
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
    expect(questions).toHaveLength(5);
    expect(stderr).toContain("The plan is in the file ours.yaml.");
    expect(planIn("ours.yaml")).toMatchObject({
      format: "closed-group",
      title: "Everyday life with pain",
      schedule: { start: "2027-03-02", time: "18:30" },
    });
  });

  it.each([
    ["fi", "ryhma.yaml"],
    ["sv", "grupp.yaml"],
    ["en", "group.yaml"],
  ])("makes a plan of empty answers too, in %s", async (language, file) => {
    const { exitCode, planIn, stderr, questions } = await answering(["new"], ["", "", "", "", ""], language);
    expect({ exitCode, asked: [stderr.split(file)[0], ...questions] }).toMatchSnapshot();
    expect(planIn(file)).toMatchObject({ format: "closed-group", language, schedule: { start: "2027-03-16" } });
  });

  it.each(groupKinds.map((kind, index) => [kind, index + 1] as const))(
    "makes %s, by number and by name",
    async (kind, number) => {
      const byNumber = await answering(["new"], [String(number), "", "", "", "a.yaml"]);
      const byName = await answering(["new"], [kind, "", "", "", "a.yaml"]);
      const given = await callPiiri(["new", kind, "--language", "en"]);
      // A group without a domain has a key, each time another.
      const withoutKey = (plan: unknown): unknown =>
        JSON.parse(JSON.stringify(plan, (name, value: unknown) => (name === "key" ? undefined : value)));
      const asGiven = withoutKey(parsePlanText(given.stdout)._unsafeUnwrap().plan);
      expect(withoutKey(byNumber.planIn("a.yaml"))).toEqual(asGiven);
      expect(withoutKey(byName.planIn("a.yaml"))).toEqual(asGiven);
    },
  );

  it("asks once more where an answer is not understood, and says why", async () => {
    const { exitCode, stderr, planIn } = await answering(
      ["new"],
      ["9", "club", "3", "31.2.2027", "soon", "6.10.2027", "25.00", "six", "18", "17.00", "", "ours.yaml"],
    );
    expect(exitCode).toBe(0);
    expect(stderr.match(/Answer with a number from 1 to 5\./g)).toHaveLength(2);
    expect(stderr.match(/Write the day as 2\.3\.2027\./g)).toHaveLength(2);
    expect(stderr.match(/Write the time as 18\.00\./g)).toHaveLength(3);
    expect(planIn("ours.yaml")).toMatchObject({
      format: "single-event",
      schedule: { start: "2027-10-06", time: "17:00" },
    });
  });

  it("writes over no file: another name is asked for", async () => {
    process.chdir(temporaryFolder());
    const mine = join(process.cwd(), "mine.yaml");
    writeFileSync(mine, "mine: true\n");
    const { exitCode, stderr } = await answering(["new"], ["1", "", "", "", mine, "new.yaml"]);
    expect(exitCode).toBe(0);
    expect(stderr).toContain("is there already. Give another name.");
    expect(readFileSync(mine, "utf8")).toBe("mine: true\n");
  });

  it("asks nothing that was said already", async () => {
    const { questions, planIn } = await answering(
      ["new", "--start", "2.3.2027", "--title", "A title", "-o", "ours.yaml"],
      ["2", "18.00"],
    );
    expect(questions).toHaveLength(2);
    expect(planIn("ours.yaml")).toMatchObject({ format: "open-meetings", title: "A title" });
    expect((await answering(["new", "closed-group"], [])).questions).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4])("makes nothing where they end after %i answers", async (count) => {
    const { exitCode, stdout, stderr, at } = await answering(
      ["new"],
      Array.from({ length: count }, () => ""),
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("Stopped. No file was made.");
    expect(existsSync(at("group.yaml"))).toBe(false);
  });

  it("without a terminal the kind of group is needed", async () => {
    const { exitCode, stderr } = await callPiiri(["new"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("The command lacks the format.");
  });
});

describe("a question at a terminal", () => {
  const terminal = () => {
    const shown: string[] = [];
    const errors = new PassThrough();
    errors.on("data", (text) => shown.push(String(text)));
    let interrupts = 0;
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
    return {
      input,
      errors,
      shown,
      interrupt: () => {
        interrupts += 1;
      },
      interrupts: () => interrupts,
    };
  };

  it("is answered by a line", async () => {
    const at = terminal();
    const asked = ask("Day: ", at);
    at.input.write("2.3.2027\r");
    expect(await asked).toBe("2.3.2027");
    expect(at.shown.join("")).toContain("Day: ");
  });

  it.each([
    ["Ctrl-D", "\u0004", 0],
    ["Ctrl-C", "\u0003", 1],
  ])("is ended by %s", async (_, key, interrupts) => {
    const at = terminal();
    const asked = ask("Day: ", at);
    at.input.write(key);
    expect(await asked).toBeUndefined();
    expect(at.interrupts()).toBe(interrupts);
  });
});
