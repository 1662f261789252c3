// Why: nobody may get a message twice or be forgotten, at whatever point of the conversation with the mail server the computer
// stops. The server itself kills the process that sends, before it answers, at each stage in turn; then the journal and what is
// told are held against what the server has taken.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finishedHere, started } from "./piiriHere.mjs";

const env = { ...process.env, PIIRI_KEY: "sixteen letters at least", PIIRI_SMTP_PASSWORD: "a password" };
const people = 12;
const yes = {
  connect: "220 crash.example.org",
  EHLO: "250-crash.example.org\r\n250 AUTH PLAIN",
  AUTH: "235 2.7.0 welcome",
  MAIL: "250 2.1.0 ok",
  RCPT: "250 2.1.5 ok",
  DATA: "354 go on",
  text: "250 2.0.0 taken",
  QUIT: "221 2.0.0 bye",
};

/** At each of them the sender is killed: before the answer, or, with “answered”, just after the last one. */
export const stages = ["connect", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "text", "answered"];

/** Kills at every stage, by both ways of delivery, so many times; gives how often it killed and how many were in doubt. */
export async function crashAtStages(times, built) {
  let [kills, doubts] = [0, 0];
  for (let time = 0; time < times; time += 1) {
    for (const stage of stages) {
      for (const delivery of ["blind-copies", "one-each"]) {
        const told = await oneTime(stage, delivery, time, built);
        kills += told.kills;
        doubts += told.doubts;
      }
    }
  }
  return { kills, doubts };
}

async function oneTime(stage, delivery, time, { command }) {
  const folder = mkdtempSync(join(tmpdir(), "piiri-crash-"));
  const at = (name) => join(folder, name);
  const run = (words) => finishedHere(command, words, env);
  const server = await killing(stage, 1 + (time % 3));
  const rows = Array.from(
    { length: people },
    (_, n) => `2027-02-20 10:00:00,Example ${n},person-${n}@participants.test`,
  );
  writeFileSync(at("registrations.csv"), `Timestamp,Name,Email\n${rows.join("\n")}\n`);
  writeFileSync(
    at("plan.json"),
    JSON.stringify({
      id: "walkers",
      format: "single-event",
      title: "An evening",
      publicName: "An evening",
      organiser: { name: "Example Association", domain: "example.org", email: "group@example.org" },
      schedule: { start: "2027-03-02", time: "18:00" },
      registration: { cap: 500 },
    }),
  );
  await run(["messages", at("plan.json"), "--kind", "thanks", "-o", at("out"), "--now", "2027-02-28"]);
  const words = ["send", at("out"), "--plan", at("plan.json"), "--registrations", at("registrations.csv")];
  const through = ["--smtp", `smtp://group@127.0.0.1:${server.port}`, "--delivery", delivery];
  const all = [...words, ...through, "--per-minute", "10000000", "--now", "2027-02-28", "--json"];
  const isKilled = await new Promise((resolve) => {
    const child = spawn(process.execPath, [started, ...all], { env, stdio: "ignore" });
    server.victim = child;
    child.on("exit", (_, signal) => resolve(signal === "SIGKILL"));
  });
  server.victim = undefined;
  // Killing just after the last answer may come too late.
  check(isKilled || stage === "answered" || delivery === "blind-copies", `${stage}: it was not killed`);
  const [{ counts, notReached }] = JSON.parse((await run(all)).stdout);
  const twice = [...server.taken.values()].filter((count) => count > 1).length;
  check(twice === 0, `${stage}: ${twice} got it twice`);
  const { sent, already, unknown } = counts;
  // Whoever was killed before a byte of the text went out has sent nothing, and nobody need ask.
  check(unknown === 0 || ["text", "answered"].includes(stage), `${stage}: ${unknown} in doubt`);
  check(sent + already + unknown === people, `${stage}: forgotten, ${JSON.stringify(counts)}`);
  const doubtMost = delivery === "one-each" ? 1 : people;
  check(unknown <= (isKilled ? doubtMost : 0), `${stage}: ${unknown} in doubt`);
  check(server.taken.size >= sent + already && server.taken.size <= people, `${stage}: ${server.taken.size} taken`);
  // Whoever is in doubt is told, each by their row.
  check(
    new Set(notReached.map(({ row }) => row)).size === unknown,
    `${stage}: ${notReached.length} told of ${unknown}`,
  );
  // A person decides, and then everybody has it; from the server's view nobody twice who had it already.
  if (unknown > 0 && server.taken.size === sent + already) {
    const [end] = JSON.parse((await run([...all, "--unknown", "again"])).stdout);
    check(end.counts.unknown === 0 && server.taken.size === people, `${stage}: not all have it in the end`);
  }
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  return { kills: isKilled ? 1 : 0, doubts: unknown };
}

/** A server that kills whoever sends when they come to a stage for the so manieth time. */
async function killing(stage, turn) {
  const taken = new Map();
  let left = turn;
  const open = new Set();
  const state = { taken, victim: undefined, port: 0, close: () => Promise.resolve() };
  const reached = (at) => {
    if (at !== stage || state.victim === undefined) return false;
    left -= 1;
    // What happens once for a message, or once for all, is reached less often.
    if (left > 0 && !["connect", "EHLO", "AUTH"].includes(stage)) return false;
    state.victim.kill("SIGKILL");
    return true;
  };
  const listening = createServer((socket) => {
    open.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => open.delete(socket));
    const answer = (at) => {
      if (!reached(at)) socket.write(`${yes[at]}\r\n`);
    };
    converse(socket, taken, answer, () => reached("answered"));
  });
  await new Promise((resolve) => listening.listen(0, "127.0.0.1", resolve));
  state.port = listening.address().port;
  state.close = () =>
    new Promise((resolve) => {
      for (const socket of open) socket.destroy();
      listening.close(resolve);
    });
  return state;
}

/** Answers line by line, and counts who got what. */
function converse(socket, taken, answer, onAnswered) {
  let [rest, to, isText] = ["", [], false];
  const inText = (line) => {
    if (line !== ".") return;
    isText = false;
    // Taken before it is answered: this is what nobody can know afterwards.
    for (const address of to) taken.set(address, (taken.get(address) ?? 0) + 1);
    answer("text");
    onAnswered();
  };
  const command = (line) => {
    const verb = line.split(" ")[0];
    if (verb === "MAIL") to = [];
    if (verb === "RCPT") to.push(line.slice("RCPT TO:<".length, line.indexOf(">")));
    if (verb === "DATA") isText = true;
    if (verb in yes) answer(verb);
  };
  answer("connect");
  socket.on("data", (piece) => {
    const lines = (rest + piece.toString("utf8")).split("\r\n");
    rest = lines.pop();
    for (const line of lines) (isText ? inText : command)(line);
  });
}

function check(holds, what) {
  if (!holds) throw new Error(what);
}
