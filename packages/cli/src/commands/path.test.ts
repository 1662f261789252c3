import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const input = planText({
  people: "people: { facilitators: [{ id: a, name: First Example }, { id: b, name: Second Example }] }",
});

describe("for those who lead", () => {
  it("piiri path tells the steps, and the same for programs", async () => {
    const page = await callPiiri(["path", "-", "--language", "en", "--now", "2027-01-04"], { input });
    expect(page.stdout).toContain("## 6. The first session: to come");
    const told = await callPiiri(["path", "-", "--json", "--now", "2027-01-04"], { input });
    const { steps, openPoints } = JSON.parse(told.stdout);
    expect(steps).toHaveLength(7);
    expect(openPoints).toContain("insurance");
  });

  it("piiri agreement is for one who leads, and tells who does where nobody has that id", async () => {
    const one = await callPiiri(["agreement", "-", "--person", "b", "--language", "fi"], { input });
    expect(one.stdout).toContain("Ohjaaja: Second Example");
    expect(one.stdout).not.toContain("Ohjaaja: First");
    const nobody = await callPiiri(["agreement", "-", "--person", "c", "--language", "fi"], { input });
    expect(nobody.exitCode).toBe(2);
    expect(nobody.stderr).toContain("a, b");
  });
});

describe("on paper and on the screen", () => {
  it("piiri leaflet and piiri slides write HTML and Word, under a neutral name", async () => {
    const folder = temporaryFolder();
    for (const words of [["leaflet"], ["slides", "--session", "2"]]) {
      const [name, ...options] = words;
      for (const kind of ["html", "docx"]) {
        const file = join(folder, `${name}.${kind}`);
        const { exitCode } = await callPiiri([`${name}`, "-", ...options, "-o", file, "--language", "fi"], { input });
        expect(exitCode).toBe(0);
        if (kind === "html") expect(readFileSync(file, "utf8")).toMatch(/<title>Peer group - /);
      }
    }
  });

  it("piiri exercises shows one, and says which was meant", async () => {
    const one = await callPiiri(["exercises", "pair-talk", "--language", "sv"]);
    expect(one.stdout).toContain("Samtal parvis");
    const mistyped = await callPiiri(["exercises", "par-talk", "--language", "en"]);
    expect(mistyped.exitCode).toBe(2);
    expect(mistyped.stderr).toContain("Did you mean pair-talk?");
  });
});
