import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { goodPlans } from "@piiri/core/rule-examples";
import { describe, expect, it } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const plan = JSON.stringify(goodPlans["closed-group"]);
const heading = "Aikaleima;Nimi;Sähköposti";
const good = (place: number) =>
  `13.12.2026 12.${String(place % 60).padStart(2, "0")};Example ${place};p-${place}@example.org`;
const bad = "marraskuuta SECRET 33;Example;x@example.org";

function folderOf(contents: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries({ "plan.json": plan, ...contents })) {
    writeFileSync(join(folder, name), content);
  }
  return (name: string) => join(folder, name);
}

const table = (used: number, told: number) =>
  `${[heading, ...Array.from({ length: used }, (_, place) => good(place)), ...Array.from({ length: told }, () => bad)].join("\n")}\n`;

async function intake(content: string, ...words: readonly string[]) {
  const at = folderOf({ "r.csv": content });
  return await callPiiri(["intake", at("r.csv"), "--plan", at("plan.json"), "--now", "2026-12-20", ...words]);
}

describe("every reader ends alike", () => {
  it("with 0 where every row was understood, be there none", async () => {
    expect((await intake(table(3, 0))).exitCode).toBe(0);
    expect((await intake(table(0, 0))).exitCode).toBe(0);
  });

  it("with 1 where some rows are told and the rest is used", async () => {
    const { exitCode, stdout, stderr } = await intake(table(2, 2), "--json");
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout).intakes[0].counts.admitted).toBe(2);
    expect(stderr).toContain("In rows 4, 5 the time cannot be read.");
  });

  it("with 2 and nothing else where fewer than half could be used; it says what was seen and how to go on", async () => {
    const { exitCode, stdout, stderr } = await intake(table(2, 3), "--json");
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain("Only 2 of 5 rows could be used.");
    expect(stderr).toContain("aaaaaaaaaaa aaaaaa 99");
    expect(stderr).toContain("“Aikaleima”, “Nimi”, “Sähköposti”");
    expect(stderr).toContain("piiri schema form");
    expect(stderr).not.toContain("SECRET");
  });

  it("with 2 where a column was not found, and shows the headings, but nobody's answers", async () => {
    const named = await intake("Saapui;Kuka;Osoite\n13.12.2026 12.00;Example;one@example.org\n");
    expect(named).toMatchObject({ exitCode: 2, stdout: "" });
    expect(named.stderr).toContain("“Saapui”, “aaaa”, “Osoite”");
    const bare = await intake(`${good(1)}\n${good(2)}\n`);
    expect(bare).toMatchObject({ exitCode: 2, stdout: "" });
    expect(bare.stderr).toContain("“99.99.9999 99.99”, “aaaaaaa 9”, “a-9@aaaaaaa.aaa”");
  });

  it("with 2 under --strict where any was told", async () => {
    expect(await intake(table(9, 1), "--strict")).toMatchObject({ exitCode: 2, stdout: "" });
    expect((await intake(table(9, 0), "--strict")).exitCode).toBe(0);
  });

  it("names ten rows and counts the others", async () => {
    const { stderr } = await intake(table(600, 500));
    expect(stderr).toContain(
      "In rows 602, 603, 604, 605, 606, 607, 608, 609, 610, 611 and 490 more the time cannot be read.",
    );
  });

  it("also of events: told rows, and events of nobody", async () => {
    const at = folderOf({
      "r.csv": table(3, 0),
      "good.csv": "Aika;Sähköposti;Tapahtuma\n14.12.2026 9.00;p-1@example.org;peruutti\n",
      "nobody.csv": "Aika;Sähköposti;Tapahtuma\n14.12.2026 9.00;nobody@example.org;peruutti\n",
      "bad.csv":
        "Aika;Sähköposti;Tapahtuma\n14.12.2026 9.00;p-1@example.org;peruutti\njoskus;p-2@example.org;peruutti\neilen;p-2@example.org;peruutti\n",
    });
    const call = (events: string) =>
      callPiiri(["intake", at("r.csv"), "--plan", at("plan.json"), "--now", "2026-12-20", "--events", at(events)]);
    expect((await call("good.csv")).exitCode).toBe(0);
    expect((await call("nobody.csv")).exitCode).toBe(1);
    const unusable = await call("bad.csv");
    expect(unusable).toMatchObject({ exitCode: 2, stdout: "" });
    expect(unusable.stderr).toContain("bad.csv: Only 1 of 3 rows could be used.");
    expect(unusable.stderr).toContain("“Aika”, “Sähköposti”, “Tapahtuma”");
  });

  it("also of history and of whom messages go to", async () => {
    const history = (bad: number) =>
      `format;registered;came\n${"closed-group;12;6\n".repeat(6)}${"closed-group;twelve;6\n".repeat(bad)}`;
    const at = folderOf({
      "none.csv": history(0),
      "some.csv": history(2),
      "most.csv": history(7),
      "r-some.csv": table(3, 1),
      "r-most.csv": table(3, 4),
    });
    const capacity = (file: string, ...words: readonly string[]) =>
      callPiiri(["capacity", "--history", at(file), ...words]);
    expect((await capacity("none.csv")).exitCode).toBe(0);
    expect((await capacity("some.csv")).exitCode).toBe(1);
    expect(await capacity("some.csv", "--strict")).toMatchObject({ exitCode: 2, stdout: "" });
    expect(await capacity("most.csv")).toMatchObject({ exitCode: 2, stdout: "" });
    const messages = (file: string, folder: string) =>
      callPiiri([
        ...["messages", at("plan.json"), "--kind", "confirmation", "--registrations", at(file), "-o", at(folder)],
        ...["--from", "group@example.org", "--now", "2026-12-20"],
      ]);
    expect((await messages("r-some.csv", "some")).exitCode).toBe(1);
    expect((await messages("r-most.csv", "most")).exitCode).toBe(2);
  });
});
