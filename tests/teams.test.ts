// Why: the command carries a plan into Graph over real HTTP, and no token, link or address gets where it does not belong.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type GraphServer,
  graphServer,
  validToken,
} from "../packages/adapters-graph/src/testing/graphServer.fixtures.js";
import { callPiiri } from "../packages/cli/src/testing/callPiiri.js";

const folder = mkdtempSync(join(tmpdir(), "piiri-teams-"));
const at = (name: string) => join(folder, name);
const facilitators = ["one", "two"].map((id) => ({ id, name: `Example ${id}`, email: `MARKMAIL-${id}@groups.test` }));
const plan = (changes: object = {}) => ({
  id: "walkers",
  format: "closed-group",
  stage: "published",
  title: "MARKTITLE",
  publicName: "Peer group",
  organiser: { name: "Example Association", domain: "groups.test" },
  schedule: { start: "2027-01-12", time: "18:00" },
  people: { facilitators },
  platform: { organiser: "one" },
  ...changes,
});

let server: GraphServer;
beforeAll(async () => {
  server = await graphServer();
  writeFileSync(at("plan.json"), JSON.stringify(plan()));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function piiri(words: readonly string[], environment: Record<string, string> = { PIIRI_GRAPH_TOKEN: validToken }) {
  return callPiiri([...words, "--language", "en"], {
    environment: { PIIRI_GRAPH_URL: server.baseUrl, PIIRI_DEBUG: "1", ...environment },
  });
}

test("planned without signing in, applied, checked, changed and applied again", async () => {
  const offline = await piiri(["teams", "plan", at("plan.json")], {});
  expect(offline.stderr).toContain("Without signing in");
  expect(offline.stdout.match(/a meeting is made/g)).toHaveLength(6);
  expect((await piiri(["teams", "apply", at("plan.json")], {})).exitCode).toBe(2);

  const applied = await piiri(["teams", "apply", at("plan.json"), "--links", at("links.json")]);
  expect(applied).toMatchObject({ exitCode: 0 });
  expect(applied.stdout).toContain("Everything is as it should be.");
  expect(statSync(at("links.json")).mode & 0o777).toBe(0o600);
  expect(Object.keys(JSON.parse(readFileSync(at("links.json"), "utf8")))).toHaveLength(6);
  expect(server.events.size).toBe(6);

  const folders = await piiri(["teams", "apply", at("plan.json"), "--team", "t", "--channel", "19:c@thread"]);
  expect(folders.stderr).toContain("folders for 6 sessions");
  expect(server.folders.size).toBe(7);
  expect([...server.files.keys()].every((name) => name.endsWith(".docx"))).toBe(true);
  expect(server.files.size).toBe(12);

  const lost = await piiri(["teams", "apply", at("plan.json"), "--team", "t", "--channel", "19:absent@thread"]);
  expect(lost.exitCode).toBe(3);
  expect(lost.stderr).toContain("Add channel");

  const status = await piiri(["teams", "status", at("plan.json")]);
  expect(status).toMatchObject({ exitCode: 0, stdout: "Everything is as it should be.\n" });

  const moved = plan({ sessions: { s3: { moved: { date: "2027-02-10" } }, s4: { cancelled: true } } });
  writeFileSync(at("plan.json"), JSON.stringify(moved));
  const changes = await piiri(["teams", "plan", at("plan.json")], {});
  expect(changes.stdout).toMatch(/s3 .*the meeting is changed \(start, end\)/);
  expect(changes.stdout).toMatch(/s4 .*the meeting is cancelled/);
  expect((await piiri(["teams", "status", at("plan.json")])).exitCode).toBe(1);
  expect((await piiri(["teams", "apply", at("plan.json")])).exitCode).toBe(0);
  expect([...server.events.values()].filter(({ isCancelled }) => isCancelled)).toHaveLength(1);

  const refused = await piiri(["teams", "status", at("plan.json")], { PIIRI_GRAPH_TOKEN: "MARKTOKEN" });
  expect(refused.exitCode).toBe(3);
  expect(refused.stderr).toContain("For your administrator: 401 InvalidAuthenticationToken 11111111-2222");

  const state = readFileSync(at(".piiri/walkers/teams.json"), "utf8");
  const told = [offline, applied, status, changes, refused].map(({ stdout, stderr }) => stdout + stderr).join("\n");
  expect(told + state).not.toMatch(/MARKLINK|MARKTOKEN|MARKTITLE|MARKMESSAGE|valid-token/);
  expect(told + state).not.toMatch(/MARKMAIL/i);
});

test("a group that meets in a room has nothing in Teams", async () => {
  writeFileSync(
    at("room.json"),
    JSON.stringify(plan({ venue: { kind: "in-person", place: "A room" }, platform: undefined })),
  );
  const { exitCode, stderr } = await piiri(["teams", "plan", at("room.json")]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("meets in a room");
});
