import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goodPlans } from "@piiri/core/rule-examples";
import { describe, expect, it } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const plan = goodPlans["closed-group"];
const people = `people:
  - { id: cecilia, name: Example Cecilia, training: { basicCourse: true, orientationOn: 2026-02-01 } }
  - { id: david, name: Example David, away: [{ from: 2027-02-01, to: 2027-02-28 }] }
  - { id: erik, name: Example Erik, email: erik@groups.test, training: { basicCourse: true, orientation: true } }
`;

/** A plan, a file of people, and another group that Erik leads on the day. */
function written(folder = temporaryFolder()) {
  const files = {
    plan: join(folder, "group.json"),
    people: join(folder, "people.yaml"),
    season: join(folder, "season"),
  };
  writeFileSync(files.plan, JSON.stringify(plan));
  writeFileSync(files.people, people);
  mkdirSync(files.season);
  const other = {
    id: "other",
    format: "single-event",
    title: "Other",
    publicName: "Other group",
    organiser: plan.organiser,
    schedule: { start: "2027-02-09", time: "12:00" },
    people: { facilitators: [{ id: "e", name: "Example Erik", email: "erik@groups.test" }] },
  };
  writeFileSync(join(files.season, "other.json"), JSON.stringify(other));
  return files;
}

const names = (found: readonly { readonly name: string }[]) => found.map(({ name }) => name);

describe("piiri substitute", () => {
  it("names who could step in, why, and who not, with a message for each", async () => {
    const files = written();
    const call = ["substitute", files.plan, "--session", "s3", "--people", files.people];
    const { exitCode, stdout, stderr } = await callPiiri(call);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toMatchSnapshot();
    expect(readFileSync(files.plan, "utf8")).toBe(JSON.stringify(plan));
  });

  it("as data, and with the season in which one of them leads elsewhere that day", async () => {
    const files = written();
    const call = ["substitute", files.plan, "--session", "3", "--people", files.people, "--json"];
    const alone = JSON.parse((await callPiiri(call)).stdout);
    expect(alone.session).toMatchObject({ key: "s3", localDate: "2027-02-09" });
    expect(names(alone.candidates)).toEqual(["Example Erik", "Example Cecilia"]);
    expect(alone.candidates[1].request.text).toContain("Example Cecilia");
    const { stdout } = await callPiiri([...call, "--season", files.season]);
    const together = JSON.parse(stdout);
    expect(names(together.candidates)).toEqual(["Example Cecilia"]);
    expect(together.others).toContainEqual({
      name: "Example Erik",
      association: "Northern Association",
      because: {
        kind: "leads-that-day",
        publicName: "Other group",
        time: "12:00",
        message: "has a session that day: Other group, 12:00",
      },
    });
    expect(stdout).not.toContain("erik@groups.test");
  });

  it("says where a file of people is wrong, and where a plan of the season cannot be read", async () => {
    const files = written();
    writeFileSync(files.people, "people:\n  - { id: cecilia }\nroms: []\n");
    const wrong = await callPiiri(["substitute", files.plan, "--session", "s3", "--people", files.people]);
    expect(wrong).toMatchObject({ exitCode: 2, stdout: "" });
    expect(wrong.stderr).toMatch(/people\.yaml:2:\d+/);
    expect(wrong.stderr).toContain("roms");
    writeFileSync(join(files.season, "spoilt.yaml"), planText({ title: "title: 7" }));
    const spoilt = await callPiiri(["substitute", files.plan, "--session", "s3", "--season", files.season]);
    expect(spoilt).toMatchObject({ exitCode: 2, stdout: "" });
    expect(spoilt.stderr).toContain("spoilt.yaml");
  });

  it("asks which session, and tells those that there are", async () => {
    const files = written();
    const none = await callPiiri(["substitute", files.plan]);
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain("s1");
    const other = await callPiiri(["substitute", files.plan, "--session", "s9"]);
    expect(other.exitCode).toBe(2);
    expect(other.stderr).toContain("s9");
  });
});

describe("piiri season", () => {
  it("suggests also those whom the file names, and tells of rooms what is amiss", async () => {
    const files = written();
    const lacking = { ...plan, people: undefined, id: "lacking", platform: undefined, registration: undefined };
    const { publicity: _, feedback: __, sessions: ___, agenda: ____, ...bare } = lacking;
    const file = join(files.season, "..", "lacking.json");
    writeFileSync(file, JSON.stringify(bare));
    const suggest = ["season", files.season, "--suggest", file, "--json"];
    expect(JSON.parse((await callPiiri(suggest)).stdout)).toEqual([]);
    const [found] = JSON.parse((await callPiiri([...suggest, "--people", files.people])).stdout);
    expect([...found.team].sort()).toEqual(["Example Cecilia", "Example Erik"]);

    const local = goodPlans["local-group"];
    writeFileSync(join(files.season, "local.json"), JSON.stringify(local));
    const rooms = join(files.season, "..", "rooms.yaml");
    writeFileSync(
      rooms,
      `rooms:\n  - { place: "${local.venue?.kind === "online" ? "" : local.venue?.place}", seats: 2, hearingLoop: false }\n`,
    );
    const told = async (more: readonly string[]) =>
      JSON.parse(
        (await callPiiri(["season", files.season, "--json", "--to", "2027-06-01", ...more])).stdout,
      ).findings.filter(({ kind }: { kind: string }) => kind.startsWith("room"));
    expect(await told([])).toEqual([]);
    expect(await told(["--rooms", rooms])).toMatchObject([
      { kind: "room-too-small", seats: 2, group: local.id },
      { kind: "room-access", lacking: ["hearingLoop"], unknown: [] },
    ]);
  });
});
