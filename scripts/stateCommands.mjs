// Why: one list of the commands that keep something on a disk, each with what it works on, what then stands there, and what must hold
// of it. The trials that kill them, and those that call several at once, go through this list.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

const key = "sixteen letters at least";
const organiser = { name: "Example Association", domain: "example.org", email: "group@example.org" };
const closedGroup = (changes = {}) => ({
  ...{ id: "walkers", format: "closed-group", stage: "published", language: "en", title: "Walking" },
  ...{ publicName: "Peer group", organiser, schedule: { start: "2027-01-12", time: "18:00" } },
  ...{ registration: { cap: 3, promotion: "by-offer" }, ...changes },
});
const write = (at, name, value) =>
  writeFileSync(at(name), typeof value === "string" ? value : JSON.stringify(value, undefined, 2));
const read = (file) => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};
const rows = (count) =>
  Array.from({ length: count }, (_, n) => `2026-12-0${n + 1} 10:00:00,Example ${n},person-${n}@participants.test`);
const people = 5;

/** A mail server that counts who got what. */
async function countingServer() {
  const taken = new Map();
  const said = { EHLO: "250 crash.example.org", RSET: "250 ok", MAIL: "250 ok", RCPT: "250 ok", DATA: "354 go on" };
  const listening = createServer((socket) => {
    let [rest, to, isText] = ["", [], false];
    const inText = (line) => {
      if (line !== ".") return;
      isText = false;
      for (const address of to) taken.set(address, (taken.get(address) ?? 0) + 1);
      socket.write("250 taken\r\n");
    };
    const command = (line) => {
      const verb = line.split(" ")[0];
      if (verb === "MAIL") to = [];
      if (verb === "RCPT") to.push(line.slice("RCPT TO:<".length, line.indexOf(">")));
      isText = verb === "DATA";
      socket.write(`${said[verb] ?? "221 bye"}\r\n`);
    };
    socket.on("error", () => undefined);
    socket.write("220 crash.example.org\r\n");
    socket.on("data", (piece) => {
      const lines = (rest + piece.toString("utf8")).split("\r\n");
      rest = lines.pop();
      for (const line of lines) (isText ? inText : command)(line);
    });
  });
  await new Promise((resolve) => listening.listen(0, "127.0.0.1", resolve));
  return { taken, port: listening.address().port, close: () => listening.close() };
}

/** The servers that the commands speak to. */
export async function worldOf({ graphServer, validToken }) {
  const mail = await countingServer();
  const graph = await graphServer();
  return {
    mail,
    graph,
    environment: {
      PATH: process.env.PATH,
      PIIRI_KEY: key,
      PIIRI_GRAPH_TOKEN: validToken,
      PIIRI_GRAPH_URL: graph.baseUrl,
    },
    reset() {
      mail.taken.clear();
      graph.events.clear();
      graph.meetings.clear();
    },
    async close() {
      mail.close();
      await graph.close();
    },
  };
}

const answers = (count, day, from = 1) =>
  Array.from({ length: count }, (_, n) => `${from + n};${day} 10:0${n};Rather agree;A lot;${7 + (n % 3)};Talk\n`).join(
    "",
  );
const questions =
  "ID;Completion time;The group felt like a safe place.;Courage to talk;Which school grade do you give the group?;What was best about the group?\n";

/** The lines of a journal without when they were written. */
const linesOf = (text = "") =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const { at: _at, check: _check, ...entry } = JSON.parse(line);
      return entry;
    });

/**
 * `kinds`: the words of the command, several where it can be asked for different things. `kept`: what stands there afterwards.
 * `law`: what must hold of a run after one that was killed, where that is not simply the same as if nothing had happened.
 */
export const stateCommands = [
  {
    name: "send",
    async prepare(at, _world, call) {
      write(at, "plan.json", {
        ...{ id: "walkers", format: "single-event", title: "An evening", publicName: "An evening", organiser },
        ...{ schedule: { start: "2027-03-02", time: "18:00" }, registration: { cap: 500 } },
      });
      write(at, "r.csv", `Timestamp,Name,Email\n${rows(people).join("\n")}\n`);
      await call(["messages", at("plan.json"), "--kind", "thanks", "-o", at("out"), "--now", "2027-02-28"]);
    },
    kinds: ["one-each", "blind-copies"].map((delivery) => (at, { mail }) => [
      ...["send", at("out"), "--plan", at("plan.json"), "--registrations", at("r.csv"), "--delivery", delivery],
      ...["--smtp", `smtp://127.0.0.1:${mail.port}`, "--per-minute", "10000000", "--now", "2027-02-28", "--json"],
    ]),
    kept: (at, { mail }) => ({
      taken: [...mail.taken].sort(),
      journal: linesOf(read(at(".piiri/walkers/outbox.jsonl"))),
    }),
    law({ stdout }, { mail }) {
      const [{ counts, notReached }] = JSON.parse(stdout);
      const { sent, already, unknown } = counts;
      return {
        sent: sent + already,
        doubts: unknown,
        broken: [
          [...mail.taken.values()].some((count) => count > 1) && "somebody got it twice",
          sent + already + unknown !== people && "somebody was forgotten",
          notReached.length !== unknown && "not all that are in doubt were told",
          (mail.taken.size < sent + already || mail.taken.size > people) && "the journal says what is not so",
          unknown > 1 && "more are in doubt than were being written to",
        ],
      };
    },
  },
  {
    name: "intake --record",
    prepare(at) {
      write(at, "plan.json", closedGroup());
      write(at, "r.csv", `Timestamp,Name,Email\n${rows(8).join("\n")}\n`);
      const event = (n, day, what) => `2026-12-${day} 10:00:00,person-${n}@participants.test,${what}\n`;
      const cancelled = [0, 1].map((n) => event(n, 10, "cancelled")).join("");
      write(at, "e-0.csv", `Timestamp,Email,Event\n${cancelled}`);
      write(at, "e-1.csv", `Timestamp,Email,Event\n${cancelled}${event(3, 11, "declined")}${event(4, 11, "accepted")}`);
    },
    kinds: [0, 1].map((n) => (at) => [
      ...["intake", at("r.csv"), "--plan", at("plan.json"), "--events", at(`e-${n}.csv`), "--record"],
      ...["--now", `2026-12-1${1 + n}`, "--json"],
    ]),
    kept: (at) => ({ journal: read(at(".piiri/walkers/journal.jsonl")) }),
  },
  {
    name: "feedback",
    prepare(at) {
      write(at, "plan.json", closedGroup({ feedback: { goals: ["Courage to talk"], askedOn: "2027-03-23" } }));
      write(at, "a.csv", questions + answers(6, "3/24/2027"));
      write(at, "b.csv", questions + answers(6, "3/24/2027") + answers(6, "4/10/2027", 7));
    },
    kinds: [
      ["a.csv", "2027-04-01"],
      ["b.csv", "2027-05-01"],
    ].map(([file, now]) => (at) => [
      ...["feedback", at(file), "--plan", at("plan.json"), "--closed", "--json", "--now", now],
    ]),
    kept: (at) => ({
      told: read(at(".piiri/walkers/feedback.json")),
      receipts: read(at(".piiri/feedback-told.json")),
    }),
  },
  {
    name: "teams apply",
    prepare(at) {
      const plan = closedGroup({
        people: { facilitators: [{ id: "one", name: "Example one", email: "one@example.org" }] },
        platform: { organiser: "one" },
      });
      write(at, "a.json", plan);
      write(at, "b.json", { ...plan, sessions: { s3: { moved: { date: "2027-02-10" } } } });
    },
    kinds: ["a.json", "b.json"].map((file) => (at) => ["teams", "apply", at(file), "--now", "2026-12-11"]),
    kept: (at, { graph }) => ({
      events: [...graph.events.values()]
        .map(({ isCancelled, body }) => JSON.stringify([isCancelled, body.start, body.subject]))
        .sort(),
      seen: JSON.parse(read(at(".piiri/walkers/teams.json")) ?? "{}").content?.events.map(({ start }) => start),
    }),
  },
  {
    name: "change --write",
    prepare(at) {
      write(at, "old-0.json", closedGroup());
      write(at, "old-1.json", closedGroup({ revision: 5, revisedAt: "2026-12-01T00:00:00Z" }));
      write(at, "new.json", closedGroup({ sessions: { s3: { moved: { date: "2027-02-10" } } } }));
    },
    kinds: [0, 1].map((n) => (at) => ["change", at(`old-${n}.json`), at("new.json"), "--write", "--now", "2026-12-11"]),
    kept: (at) => ({ plan: read(at("new.json")) }),
  },
  {
    name: "change --write --messages",
    prepare(at) {
      write(at, "old.json", closedGroup());
      write(at, "new.json", closedGroup({ sessions: { s3: { moved: { date: "2027-02-10" } } } }));
    },
    kinds: [
      (at) => [
        ...["change", at("old.json"), at("new.json"), "--write", "--messages", at("out"), "--now", "2026-12-11"],
      ],
    ],
    kept: (at) => ({ plan: read(at("new.json")), messages: allIn(at, "out") }),
  },
  {
    name: "intake --reveal -o",
    prepare(at) {
      write(at, "plan.json", closedGroup({ registration: { cap: 3 } }));
      write(at, "r.csv", `Timestamp,Name,Email\n${rows(8).join("\n")}\n`);
    },
    kinds: [
      (at) => [
        ...["intake", at("r.csv"), "--plan", at("plan.json"), "--reveal", "-o", at("names.txt"), "--now", "2026-12-11"],
      ],
    ],
    kept: (at) => ({ names: read(at("names.txt")) }),
  },
];

function allIn(at, folder) {
  return readdirSync(at(folder))
    .filter((name) => !name.startsWith("."))
    .sort()
    .map((name) => [name, read(join(at(folder), name))]);
}
