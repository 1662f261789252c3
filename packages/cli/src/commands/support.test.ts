import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "@piiri/core";
import { guidance, parseSupportAgreementOrThrow, supportPoints } from "@piiri/core/support";
import { readYaml } from "@piiri/core/yaml";
import { describe, expect, it } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

describe("piiri support", () => {
  it.each(languages)(
    "gives an agreement to fill in, in %s, that reads as it stands and with all of it in use",
    async (language) => {
      const { stdout, exitCode } = await callPiiri(["support", "--language", language]);
      expect(exitCode).toBe(0);
      const read = (text: string) => parseSupportAgreementOrThrow(readYaml(text)._unsafeUnwrap().data);
      expect(read(stdout)).toMatchObject({ id: "pair-1" });
      const inUse = stdout.replace("how: []\n", "").replace(/^#(?! )/gm, "");
      expect(read(inUse)).toMatchObject({ everyWeeks: 2, how: ["in-person", "phone", "chat", "mail"] });
    },
  );

  it("tells what is agreed and what is open; the same for programs", async () => {
    const file = join(temporaryFolder(), "pair.yaml");
    writeFileSync(file, "id: pair-7\nhow: [phone]\neveryWeeks: 2\n");
    const { stdout } = await callPiiri(["support", file, "--language", "en"]);
    expect(stdout).toContain("every 2 weeks");
    const told = JSON.parse((await callPiiri(["support", file, "--json"])).stdout);
    expect(told).toMatchObject({ id: "pair-7", everyWeeks: 2 });
    expect(told.open).toEqual(
      supportPoints.filter((point) => !["how", "how-often", "where", "principles"].includes(point)),
    );
  });

  it("has no place for a name: it is refused with its place, and not shown", async () => {
    const file = join(temporaryFolder(), "pair.yaml");
    writeFileSync(file, "id: pair-7\nsupported: MARKNAME\n");
    const { exitCode, stdout, stderr } = await callPiiri(["support", file, "--language", "en"]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("pair.yaml:2:1");
    expect(stderr).not.toContain("MARKNAME");
  });

  it("is never written over by its own page", async () => {
    const file = join(temporaryFolder(), "pair.md");
    writeFileSync(file, "id: pair-7\n");
    expect((await callPiiri(["support", file, "-o", file])).exitCode).toBe(2);
    expect(readFileSync(file, "utf8")).toBe("id: pair-7\n");
    expect((await callPiiri(["support", file, "--format", "yaml"])).exitCode).toBe(2);
  });
});

describe("piiri guidance", () => {
  it("tells what helps, with whom the plan names; the same for programs", async () => {
    const input = planText({ people: "people: { supportInDifficulty: 'Example coordinator, 010 000' }" });
    const { stdout, exitCode } = await callPiiri(["guidance", "-", "--language", "en"], { input });
    expect(exitCode).toBe(0);
    expect(stdout).toContain("Turn to: Example coordinator, 010 000");
    const told = JSON.parse((await callPiiri(["guidance", "-", "--json"], { input })).stdout);
    expect(told.turnTo).toBe("Example coordinator, 010 000");
    expect(told.situations.map(({ id }: { id: string }) => id)).toEqual(guidance().map(({ situation }) => situation));
    expect(JSON.parse((await callPiiri(["guidance", "-", "--json"], { input: planText() })).stdout).turnTo).toBeNull();
  });
});
