import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { guideProfile, parsePlanOrThrow, renderFinding, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
import { sv } from "@piiri/core/locale/sv";
import { type PracticePack, parsePracticeOrThrow, practiceWords } from "@piiri/core/practice";
import { afterEach, describe, expect, it, test } from "vitest";
import { root } from "../../../../scripts/workspace.mjs";
import { look } from "./look.js";
import { dueMessages, message } from "./messages.js";
import { setPractice } from "./practice.js";
import { type PracticeTaken, usePractice } from "./usePractice.js";

const today = "2027-01-10";
const example = pathToFileURL(join(root, "examples/practice/pack.mjs")).href;
const code = (text: string) => `data:text/javascript,${encodeURIComponent(`export const practice = ${text};`)}`;
const named = `profile: { name: "Example Federation" }`;

afterEach(() => setPractice(guideProfile));

/** What the page tells of a plan, in Swedish. */
async function found(text: string): Promise<readonly string[]> {
  const looked = await look({ text, today, language: "sv" });
  if (looked.state !== "good") throw new Error("the plan cannot be worked with");
  return looked.findings.map(({ path, severity, rule, sentence }) => `${path} ${severity} ${rule}: ${sentence}`).sort();
}

/** The one example that the pack brings along. */
function textOf(examples: PracticeTaken["examples"]): string {
  return examples.map(({ text }) => text).join("");
}

describe("a practice pack in the page", () => {
  it("makes of its example what the library makes of it", async () => {
    const { problems, examples } = await usePractice({ code: "", address: example, language: "sv" });
    expect(problems).toEqual([]);
    expect(examples.map(({ name }) => name)).toEqual(["Samtalsgrupp på våren"]);
    const pack = (await import(example)) as { readonly practice: PracticePack };
    const practice = parsePracticeOrThrow(pack.practice);
    const plan = parsePlanOrThrow(pack.practice.examplePlans?.[0]?.plan);
    const group = resolvePlanOrThrow(plan, practice.profile, practice);
    const words = practiceWords(practice, sv);
    const told = reviewGroup(group, practice)
      .map((finding) => `${finding.path} ${finding.severity} ${finding.ruleId}: ${renderFinding(finding, words)}`)
      .sort();
    expect(await found(textOf(examples))).toEqual(told);
    expect(told.join("\n")).toContain("error exempelforbundet/not-on-wednesdays: Onsdagen den 2029-02-28");
  });

  it("words its messages", async () => {
    const { examples } = await usePractice({ code: "", address: example, language: "sv" });
    const plan = { text: textOf(examples), today };
    expect((await dueMessages({ ...plan, language: "sv" }))?.due.length).toBeGreaterThan(0);
    const asked = {
      ...plan,
      language: "sv",
      now: "2027-01-10T12:00:00Z",
      given: [],
      kind: "welcome",
      session: undefined,
      link: "",
    };
    expect(await message(asked as unknown as Parameters<typeof message>[0])).toMatchObject({
      subject: expect.stringContaining("Välkommen till gruppen") as string,
    });
  });

  it("has a rule that breaks down told as that, and the others asked", async () => {
    const rule = `{ id: "example/broken", scopes: [{ strength: "should" }], sources: [{ document: "A", section: "1" }],
      messages: { sv: { title: "A", messages: {} } }, check: (group) => group.no.such }`;
    await usePractice({ code: "", address: example, language: "sv" });
    const { examples } = await usePractice({ code: "", address: example, language: "sv" });
    setPractice(guideProfile);
    // The guide has no such survey.
    const plan = textOf(examples).replace("exempelforbundet-vardag", "guide");
    const before = await found(plan);
    expect(await usePractice({ code: "", address: code(`{ ${named}, rules: [${rule}] }`), language: "sv" })).toEqual({
      problems: [],
      examples: [],
    });
    const after = await found(plan);
    const [broken = ""] = after.filter((line) => !before.includes(line));
    expect(broken).toContain("/format warning example/broken: Förbundets egen regel fungerar inte");
    expect(broken).toContain("rule example/broken: Cannot read properties of undefined");
    expect(after.filter((line) => line !== broken)).toEqual(before);
    expect(await found(plan)).toEqual(after);
  });

  test.each([
    ["it cannot be loaded", "data:text/javascript,export const practice = nothing;", /nothing is not defined/],
    ["it holds nothing", "data:text/javascript,export const a = 1;", /section|uppgifter/],
    ["it has a wrong shape", code(`{ ${named}, holidays: "XX" }`), /^\/holidays: /],
    [
      "its words are of another kind",
      code(`{ ${named}, texts: { sv: { severities: 1 } } }`),
      /\/texts\/sv\/severities/,
    ],
    [
      "a message names what it does not know",
      code(`{ ${named}, messageTexts: { sv: { thanks: { body: "{{link}}" } } } }`),
      /^\/messageTexts\/sv\/thanks\/body: unknown-placeholder link/,
    ],
  ])("is told as wrong where %s, and the one before stays", async (_, address, told) => {
    const { examples } = await usePractice({ code: "", address: example, language: "sv" });
    const before = await found(textOf(examples));
    const { problems } = await usePractice({ code: "", address, language: "sv" });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(told);
    expect(await found(textOf(examples))).toEqual(before);
  });
});
