// Why: a disk may be full, read-only or broken at any operation. Each command that keeps something is failed at each of them; nothing
// may be lost, nobody may get a mail twice, and it must be said why. What holds personal data is its owner's alone from the first byte.
// Here the first and the last operation of each kind fail; every single one by `npm run soak`.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type GraphServer,
  graphServer,
  validToken,
} from "../packages/adapters-graph/src/testing/graphServer.fixtures.js";
import { type Called, callPiiri } from "../packages/cli/src/testing/callPiiri.js";
import { placesToFail, watchingFiles } from "../packages/cli/src/testing/watchedFiles.js";

const isThorough = process.env["PIIRI_THOROUGH"] !== undefined;

/** What a disk may answer, in turn. */
const codes = ["ENOSPC", "EROFS", "EACCES", "EIO", "EXDEV", "EEXIST", "EDQUOT"] as const;
const full = ["ENOSPC", "EDQUOT"];

let graph: GraphServer;
const taken: string[] = [];
const mail = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  disableReverseLookup: true,
  onData(stream, { envelope }, callback) {
    stream.resume();
    stream.on("end", () => {
      taken.push(...envelope.rcptTo.map(({ address }) => address));
      callback();
    });
  },
});
beforeAll(async () => {
  graph = await graphServer();
  await new Promise<void>((resolve) => {
    mail.listen(0, "127.0.0.1", resolve);
  });
});
afterAll(async () => {
  await graph.close();
  await new Promise<void>((resolve) => mail.close(() => resolve()));
});

const plan = (changes: object = {}) =>
  JSON.stringify({
    ...{ id: "walkers", format: "closed-group", stage: "published", language: "en", title: "Walking" },
    publicName: "Peer group",
    organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
    schedule: { start: "2027-01-12", time: "18:00" },
    registration: { cap: 1, promotion: "by-offer" },
    people: { facilitators: [{ id: "one", name: "Example one", email: "one@example.org" }] },
    platform: { organiser: "one" },
    feedback: { goals: ["Courage to talk"], askedOn: "2027-03-23" },
    ...changes,
  });
const people = 2;
const rows = Array.from({ length: people }, (_, n) => `2026-12-0${n + 1} 10:00:00,Example ${n},p-${n}@example.test`);
const answers = Array.from(
  { length: 6 },
  (_, n) => `${n + 1};3/24/2027 10:0${n};Rather agree;A lot;${7 + (n % 3)};Talk`,
);
const asked =
  "ID;Completion time;The group felt like a safe place.;Courage to talk;Which school grade do you give the group?;What was best about the group?";
const link = "https://teams.example.org/l/secret";

class World {
  readonly root = mkdtempSync(join(tmpdir(), "piiri-disk-"));
  readonly at = (name: string) => join(this.root, name);

  constructor() {
    taken.length = 0;
    graph.events.clear();
    graph.meetings.clear();
    writeFileSync(this.at("plan.json"), plan());
    writeFileSync(this.at("new.json"), plan({ sessions: { s3: { moved: { date: "2027-02-10" } } } }));
    writeFileSync(this.at("r.csv"), `Timestamp,Name,Email\n${rows.join("\n")}\n`);
    writeFileSync(this.at("e.csv"), "Timestamp,Email,Event\n2026-12-10 10:00:00,p-0@example.test,cancelled\n");
    writeFileSync(this.at("f.csv"), `${asked}\n${answers.join("\n")}\n`);
  }

  readonly call = (words: readonly string[], now = "2026-12-11") =>
    callPiiri([...words, ...(words.includes("--now") ? [] : ["--now", now])], {
      environment: {
        PIIRI_KEY: "sixteen letters at least",
        PIIRI_GRAPH_TOKEN: validToken,
        PIIRI_GRAPH_URL: graph.baseUrl,
      },
    });

  readonly remove = () => rmSync(this.root, { recursive: true, force: true });
}

interface Command {
  readonly prepare?: (world: World) => Promise<unknown>;
  readonly words: (world: World) => readonly string[];
  /** Whether another of the commands writes all that this one does, but for the result. */
  readonly writesAlike?: boolean;
  /** What must be the same after a failure and a second call as without the failure. */
  readonly kept: (world: World) => unknown;
}

const readAt = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
const intake = ({ at }: World, ...more: readonly string[]) => [
  ...["intake", at("r.csv"), "--plan", at("plan.json"), "--events", at("e.csv"), ...more],
];
const sending = ({ at }: World, ...more: readonly string[]) => [
  ...["send", at("out"), "--plan", at("plan.json"), "--registrations", at("r.csv"), "--delivery", "one-each", "--json"],
  ...["--smtp", `smtp://127.0.0.1:${(mail.server.address() as { port: number }).port}`, "--per-minute", "10000000"],
  ...["--now", "2027-02-28", ...more],
];
const writeMessages = ({ at, call }: World) =>
  call(["messages", at("plan.json"), "--kind", "group-cancelled", "-o", at("out"), "--now", "2027-02-28"]);

const commands: Readonly<Record<string, Command>> = {
  send: { prepare: writeMessages, words: sending, kept: () => new Set(taken) },
  "send --reveal": {
    prepare: writeMessages,
    words: (world) => sending(world, "--reveal", "-o", world.at("told.json")),
    writesAlike: true,
    kept: () => new Set(taken),
  },
  "intake --record": {
    words: (world) => intake(world, "--record"),
    kept: ({ at }) => readAt(at(".piiri/walkers/journal.jsonl"))?.match(/"offered"/g),
  },
  "intake --reveal": {
    words: (world) => intake(world, "--reveal", "-o", world.at("names.txt")),
    kept: ({ at }) => readAt(at("names.txt")),
  },
  feedback: {
    words: ({ at }) => [
      "feedback",
      at("f.csv"),
      "--plan",
      at("plan.json"),
      "--closed",
      "--json",
      "--now",
      "2027-04-01",
    ],
    kept: ({ at }) => [".piiri/walkers/feedback.json", ".piiri/feedback-told.json"].map((name) => existsSync(at(name))),
  },
  "feedback --open-answers": {
    words: ({ at }) => [
      ...["feedback", at("f.csv"), "--plan", at("plan.json"), "--closed", "--open-answers", "-o", at("words.md")],
      ...["--now", "2027-04-01"],
    ],
    kept: ({ at }) => readAt(at("words.md")),
  },
  "teams apply --links": {
    words: ({ at }) => ["teams", "apply", at("plan.json"), "--links", at("links.json")],
    kept: ({ at }) => [graph.events.size, existsSync(at("links.json"))],
  },
  "calendar --link": {
    words: ({ at }) => [...["calendar", at("plan.json"), "--for", "participants", "--link", link, "-o", at("own.ics")]],
    kept: ({ at }) => readAt(at("own.ics")),
  },
  "messages --draft": {
    words: ({ at }) => [
      ...["messages", at("plan.json"), "--kind", "thanks", "--registrations", at("r.csv"), "--draft", "-o", at("out")],
    ],
    kept: ({ at }) => readdirSync(at("out")).filter((name) => !name.startsWith(".")),
  },
  "change --write --messages": {
    words: ({ at }) => [
      ...["change", at("plan.json"), at("new.json"), "--write", "--messages", at("out"), "--link", link],
    ],
    kept: ({ at }) => [readAt(at("new.json")), readdirSync(at("out")).filter((name) => !name.startsWith("."))],
  },
};

async function prepared({ prepare }: Command): Promise<World> {
  const world = new World();
  if (prepare !== undefined) await watchingFiles({}, () => prepare(world));
  return world;
}

/** In doubt is who was being written to, and they are told. */
function isTold(called: Called, name: string): void {
  if (!name.startsWith("send") || called.stdout === "") return;
  const [{ counts, notReached }] = JSON.parse(called.stdout) as [
    { counts: Record<string, number>; notReached: readonly unknown[] },
  ];
  const { sent = 0, already = 0, unknown = 0 } = counts;
  expect([sent + already + unknown, notReached.length]).toEqual([people, unknown]);
  expect(unknown).toBeLessThanOrEqual(1);
}

describe.each(Object.entries(commands))("piiri %s", { timeout: 600_000 }, (name, command) => {
  it("makes what holds personal data for its owner alone from the first byte on, whatever the umask", async () => {
    const world = await prepared(command);
    const before = process.umask(0);
    const watched = watchingFiles({}, () => world.call(command.words(world)));
    const { value, opened } = await watched.finally(() => process.umask(before));
    expect(value.exitCode, value.stderr).toBe(0);
    // The plan that is written again keeps the rights that it had.
    const made = opened.filter(
      ({ path, flags }) => !path.includes("new.json") && typeof flags === "string" && flags !== "r+",
    );
    expect(made.length).toBeGreaterThan(0);
    for (const { path, flags, mode, rights } of made)
      expect([path, flags, mode, rights]).toEqual([path, "wx", 0o600, 0o600]);
    for (const own of [".piiri", "out"].filter((each) => existsSync(world.at(each))))
      expect(statSync(world.at(own)).mode & 0o777).toBe(0o700);
    expect(readdirSync(world.root, { recursive: true }).filter((each) => String(each).endsWith("tmp"))).toEqual([]);
    world.remove();
  });

  it.skipIf(command.writesAlike)(
    "loses nothing at whichever operation the disk says no, tells why, and comes to the same when it is said again",
    async () => {
      const whole = await prepared(command);
      const { changes } = await watchingFiles({}, () => whole.call(command.words(whole)));
      const kept = command.kept(whole);
      whole.remove();
      expect(changes.length).toBeGreaterThan(5);
      for (const at of placesToFail(changes, isThorough)) {
        const code = codes[at % codes.length] ?? "EIO";
        const world = await prepared(command);
        const { value } = await watchingFiles({ failing: { at, code } }, () => world.call(command.words(world)));
        expect([0, 3], `${code} at ${at}: ${value.stderr}`).toContain(value.exitCode);
        expect(value.stderr).not.toMatch(/unexpected|\[object|undefined/);
        if (value.exitCode === 3) expect(value.stderr, `${code} at ${at}`).toContain(world.root);
        if (!full.includes(code)) expect(value.stderr, `${code} at ${at}`).not.toMatch(/disk is full|has room/);
        expect(readFileSync(world.at("plan.json"), "utf8")).toBe(plan());
        const { value: again } = await watchingFiles({}, () => world.call(command.words(world)));
        // A result that could not be remembered as ours is asked about, as any other file would be.
        const isAsked = again.exitCode === 2 && again.stderr.includes("--force");
        const isInDoubt = name.startsWith("send") && again.exitCode === 3;
        expect([0, ...(isAsked ? [2] : []), ...(isInDoubt ? [3] : [])], `${code} at ${at}: ${again.stderr}`).toContain(
          again.exitCode,
        );
        expect(again.stderr, `${code} at ${at}`).not.toContain("--recover");
        isTold(again, name);
        if (!isAsked && !isInDoubt) expect([code, at, command.kept(world)]).toEqual([code, at, kept]);
        expect(new Set(taken).size, `${code} at ${at}`).toBe(taken.length);
        world.remove();
      }
    },
  );
});

it("by a clock that has gone back nothing is sent, told or made a second time", async () => {
  const world = new World();
  await writeMessages(world);
  const send = () => world.call(sending(world));
  expect((await send()).exitCode).toBe(0);
  const words = ["feedback", world.at("f.csv"), "--plan", world.at("plan.json"), "--closed", "--json"];
  const told = await world.call([...words, "--now", "2027-04-01"]);
  expect((await world.call(["teams", "apply", world.at("plan.json")])).exitCode).toBe(0);
  const before = [taken.length, graph.events.size];
  const earlier = await world.call(sending(world).with(-1, "2027-02-20"));
  expect(JSON.parse(earlier.stdout)).toMatchObject([{ counts: { sent: 0, already: people } }]);
  expect((await world.call(["teams", "apply", world.at("plan.json")], "2026-12-01")).exitCode).toBe(0);
  const again = await world.call([...words, "--now", "2027-03-26"]);
  if (again.stdout !== "") expect(again.stdout).toBe(told.stdout);
  expect([taken.length, graph.events.size]).toEqual(before);
  world.remove();
});
