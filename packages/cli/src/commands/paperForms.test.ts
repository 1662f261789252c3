import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const example = join(import.meta.dirname, "../../../../examples/plans/closed-group.yaml");

it.each(["registration", "feedback", "facilitator-feedback", "summary"])(
  "the form on paper asks what the blueprint asks: %s",
  async (kind) => {
    const blueprint = JSON.parse((await callPiiri(["forms", "blueprint", kind, example, "--json"])).stdout) as {
      readonly title: string;
      readonly questions: readonly { readonly text: string }[];
    };
    const { exitCode, stdout } = await callPiiri(["forms", "paper", kind, example]);
    const plain = stdout.replaceAll("\\", "");
    expect(exitCode).toBe(0);
    expect(plain).toContain(blueprint.title);
    for (const [index, { text }] of blueprint.questions.entries()) expect(plain).toContain(`${index + 1}. ${text}`);
    expect(plain.includes("Älä kirjoita nimeäsi")).toBe(kind.endsWith("feedback"));
  },
);

it("papers that are typed into the table are told as any answers are, each once", async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at("plan.yaml"), readFileSync(example));
  await callPiiri(["forms", "table", "feedback", at("plan.yaml"), "-o", at("answers.csv")]);
  const headings = readFileSync(at("answers.csv"), "utf8").trimEnd();
  const columns = headings.split(";").length;
  const paper = (number: number, grade: number) =>
    [
      number,
      ...Array.from({ length: columns - 7 }, (_, index) => ((number + index) % 5) + 1),
      grade,
      "",
      "",
      "",
      "",
      "",
    ].join(";");
  const papers = [9, 8, 9, 7, 10, 8].map((grade, index) => paper(index + 1, grade));
  writeFileSync(at("answers.csv"), `${[headings, ...papers, papers[2]].join("\r\n")}\r\n`);
  const called = await callPiiri(["feedback", at("plan.yaml"), at("answers.csv"), "--closed", "--json"]);
  const { publications } = JSON.parse(called.stdout) as {
    readonly publications: readonly { readonly results: { readonly answers: number } }[];
  };
  expect(publications.map(({ results }) => results.answers)).toEqual([6]);
  expect(called.stderr).toContain("8");
});

it("a form of output that does not fit is refused", async () => {
  const { exitCode, stderr } = await callPiiri(["forms", "table", "feedback", example, "--format", "docx"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("csv, json");
});
