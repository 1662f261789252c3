// Why: an adapter of one's own is no promise but an example that keeps the laws, and a command that runs.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Group, resolvePlanOrThrow, type Session } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";
import { arbitraries, meetingLaws, minimalPlan } from "@piiri/core/testing";
import { editPlanTextOrThrow } from "@piiri/core/yaml";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { jitsi } from "../examples/own-adapter/jitsi.mjs";
import { root } from "../scripts/workspace.mjs";

const key = "0123456789abcdef".repeat(4);
const server = "https://jitsi.example.org";
const { brokenMeetingLaws, ...laws } = meetingLaws;

test.each(Object.entries(laws))("%s holds of rooms in Jitsi, whatever the group", (_name, holds) => {
  const adapters = fc.constantFrom(
    jitsi({ key, server }),
    jitsi({ key, server, given: { s1: "https://example.org/by-hand/MARKHAND" } }),
  );
  fc.assert(fc.property(adapters, arbitraries.group(), (adapter, group) => holds(adapter, group)));
});

test("a link cannot be told from another, from the group, or without the key", () => {
  const linksOf = (group: Group, secret = key) => {
    const adapter = jitsi({ key: secret, server });
    const operations = adapter.plan(adapter.desired(group), adapter.nothing);
    return adapter.meetings(operations.reduce(adapter.apply, adapter.nothing)).flatMap(({ link }) => link ?? []);
  };
  fc.assert(
    fc.property(arbitraries.group(), (group) => {
      const links = linksOf(group).map(reveal);
      const otherwise = [linksOf({ ...group, id: `${group.id}-2` }), linksOf(group, key.replace("0", "1"))].flat();
      for (const link of links) expect(link).toMatch(/^https:\/\/jitsi\.example\.org\/[0-9a-f]{32}$/);
      expect(new Set([...links, ...otherwise.map(reveal)]).size).toBe(3 * links.length);
    }),
  );
  const [session] = resolvePlanOrThrow(minimalPlan("single-event")).sessions;
  const named = {
    ...resolvePlanOrThrow(minimalPlan("single-event")),
    sessions: [{ ...session, key: "constructor" } as Session],
  };
  expect(linksOf(named).map(reveal)).toEqual([expect.stringMatching(/^https:/)]);
  expect(() => jitsi({ key: "short", server })).toThrow("openssl rand -hex 32");
});

const folder = mkdtempSync(join(tmpdir(), "piiri-rooms-"));
const at = (name: string) => join(folder, name);
const { argv } = process;
beforeAll(() => vi.stubEnv("PIIRI_ROOM_KEY", key));
afterAll(() => {
  process.argv = argv;
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** What the example says when it is run on a plan. */
async function run(plan: string): Promise<readonly string[]> {
  const told: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line: string) => void told.push(line));
  writeFileSync(at("plan.yaml"), plan);
  process.argv = ["node", "rooms.mjs", ...["plan.yaml", "rooms.json", "links.json", "given.json"].map(at)];
  vi.resetModules();
  try {
    await import("../examples/own-adapter/rooms.mjs");
  } finally {
    log.mockRestore();
  }
  return told;
}

test("the example is run again and again: it does what has changed, and keeps links to itself", async () => {
  const plan = readFileSync(join(root, "examples/plans/open-meetings.yaml"), "utf8");
  writeFileSync(at("given.json"), JSON.stringify({ s1: "https://example.org/by-hand" }));
  const links = () => JSON.parse(readFileSync(at("links.json"), "utf8")) as Record<string, string>;

  const first = await run(plan);
  expect(first.length).toBeGreaterThan(1);
  expect(first.every((line) => line.startsWith("hold "))).toBe(true);
  const before = links();
  expect(Object.keys(before)).toHaveLength(first.length);
  expect(before["s1"]).toBe("https://example.org/by-hand");
  expect(statSync(at("links.json")).mode & 0o077).toBe(0);
  const kept = `${first.join("\n")}${readFileSync(at("rooms.json"), "utf8")}`;
  for (const link of Object.values(before)) expect(kept).not.toContain(link);

  expect(await run(plan)).toEqual(["Nothing to do."]);
  const changed = editPlanTextOrThrow(plan, [
    { path: "/sessions/s2/cancelled", value: true },
    { path: "/sessions/s3/moved", value: { time: "19:00" } },
  ]);
  expect(await run(changed)).toEqual([
    expect.stringMatching(/^hold s3: Torstai-illat \(3\/\d+\), 2027-02-11T17:00:00Z$/),
    expect.stringMatching(/^take-away s2: /),
  ]);
  const { s2, ...others } = before;
  expect(s2).toBeDefined();
  expect(links()).toEqual(others);
});
