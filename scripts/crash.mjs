// Why: nobody may get a message twice, and nothing that is kept may be lost, whenever the computer stops. Messages are sent to a
// real server by a process that is killed at random moments and started again; then the journal is held against what the server has
// taken. After that whoever sends is killed at each stage of the conversation, and each command at its operations on files.
// Processes are killed, not the computer: what a disk keeps of what was not yet on it is another question. So a folder in memory
// (TMPDIR=/dev/shm) does as well, and takes half the time.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SMTPServer } from "smtp-server";
import { crashAtStages } from "./crashAtStages.mjs";
import { crashAtWrites, sources } from "./crashAtWrites.mjs";
import { builtFromSources, finishedHere, started } from "./piiriHere.mjs";

const { values } = parseArgs({
  options: {
    times: { type: "string", default: "100" },
    people: { type: "string", default: "60" },
    stages: { type: "string", default: "12" },
    // How many operations on files of each command, evenly spread; all of them unless given.
    writes: { type: "string" },
  },
});
const people = Number(values.people);
const env = { ...process.env, PIIRI_KEY: "sixteen letters at least" };
const built = await builtFromSources(sources);
const { command } = built;

const taken = new Map();
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  disableReverseLookup: true,
  onData(stream, { envelope }, callback) {
    stream.resume();
    stream.on("end", () => {
      for (const { address } of envelope.rcptTo) taken.set(address, (taken.get(address) ?? 0) + 1);
      // Between having taken a message and saying so there is time to be killed.
      setTimeout(callback, Math.random() * 3);
    });
  },
});
server.on("error", () => {});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const smtp = `smtp://127.0.0.1:${server.server.address().port}`;

let [kills, doubts] = [0, 0];
for (let time = 1; time <= Number(values.times); time += 1) {
  const told = await oneTime();
  kills += told.kills;
  doubts += told.doubts;
  if (process.stdout.isTTY || time === Number(values.times))
    console.log(`${time} times, killed ${kills} times, ${doubts} in doubt`);
}
server.close();
const byStage = await crashAtStages(Number(values.stages), built);
console.log(`At every stage of the conversation: killed ${byStage.kills} times, ${byStage.doubts} in doubt`);
for (const { name, operations, kills: cut, doubts: unsure } of await crashAtWrites(Number(values.writes), built))
  console.log(`${name}: killed at ${cut} of ${operations} operations on files, ${unsure} in doubt`);

/** Sends, is killed, goes on, until nothing is left to send; throws where a promise is broken. */
async function oneTime() {
  taken.clear();
  const folder = mkdtempSync(join(tmpdir(), "piiri-crash-"));
  const at = (name) => join(folder, name);
  writeFileSync(
    at("plan.json"),
    JSON.stringify({
      id: "walkers",
      format: "single-event",
      title: "An evening",
      publicName: "An evening",
      organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
      schedule: { start: "2027-03-02", time: "18:00" },
    }),
  );
  const rows = Array.from(
    { length: people },
    (_, n) => `2027-02-20 10:00:00,Example ${n},person-${n}@participants.test`,
  );
  writeFileSync(at("registrations.csv"), `Timestamp,Name,Email\n${rows.join("\n")}\n`);
  await finishedHere(
    command,
    ["messages", at("plan.json"), "--kind", "thanks", "-o", at("out"), "--now", "2027-02-28"],
    env,
  );
  const words = [
    "send",
    at("out"),
    "--plan",
    at("plan.json"),
    "--registrations",
    at("registrations.csv"),
    "--smtp",
    smtp,
  ];
  const all = [...words, "--delivery", "one-each", "--per-minute", "10000000", "--now", "2027-02-28", "--json"];
  let killed = 0;
  for (; killed < 3; killed += 1) {
    const before = taken.size;
    if (!(await killedAfter(all, before))) break;
  }
  const end = await finishedHere(command, all, env);
  const { counts } = JSON.parse(end.stdout)[0];
  const states = new Map();
  for (const line of readFileSync(at(".piiri/walkers/outbox.jsonl"), "utf8").split("\n").filter(Boolean)) {
    // The first line says what the journal is, and is of nobody.
    const { to = [], state } = JSON.parse(line);
    for (const hash of to) states.set(hash, state);
  }
  const twice = [...taken.values()].filter((count) => count > 1).length;
  const sent = [...states.values()].filter((state) => state === "sent").length;
  check(twice === 0, `${twice} got it twice`);
  check(states.size === people, `${people - states.size} were forgotten`);
  check(counts.unknown <= killed, `${counts.unknown} in doubt after ${killed} kills`);
  check(counts.unsent + counts.deferred + counts.refused === 0, `left: ${JSON.stringify(counts)}`);
  check(sent + counts.unknown === people, `${sent} sent, ${counts.unknown} in doubt`);
  check(taken.size >= sent && taken.size <= sent + counts.unknown, `the server has ${taken.size}, the journal ${sent}`);
  rmSync(folder, { recursive: true, force: true });
  return { kills: killed, doubts: counts.unknown };
}

/** Kills it once it has sent some more; false where it was done before. */
function killedAfter(words, before) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [started, ...words], { env, stdio: "ignore" });
    const more = before + 1 + Math.floor(Math.random() * (people / 3));
    const timer = setInterval(() => {
      if (taken.size >= more) setTimeout(() => child.kill("SIGKILL"), Math.random() * 4);
    }, 1);
    child.on("exit", (_, signal) => {
      clearInterval(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

function check(holds, what) {
  if (!holds) throw new Error(what);
}
