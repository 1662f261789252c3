// Why: messages sent by the command to a server in Python are read back there: see mail.py.
import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../workspace.mjs";

const piiri = join(root, "packages/cli/bin/piiri.cjs");
const folder = mkdtempSync(join(tmpdir(), "piiri-mail-"));
const at = (name) => join(folder, name);
const recipients = Array.from({ length: 11 }, (_, n) => `person-${n}@participants.test`);
const plan = join(root, "examples/plans/closed-group.yaml");
const rows = recipients.map((address, n) => `2027-02-10 10:0${n % 10}:00,Nimi ${n},${address}`);
writeFileSync(at("registrations.csv"), `Timestamp,Name,Email\n${rows.join("\n")}\n`);
copyFileSync(plan, at("plan.yaml"));
const now = ["--now", "2027-02-24T12:00:00Z"];
const link = ["--link", "https://teams.example.org/l/meetup-join/19%3ameeting"];

try {
  for (const [language, each] of [
    ["fi", false],
    ["sv", true],
  ]) {
    rmSync(at(".piiri"), { recursive: true, force: true });
    run([
      "messages",
      at("plan.yaml"),
      "--kind",
      "welcome",
      ...link,
      "--language",
      language,
      "-o",
      at(language),
      ...now,
    ]);
    await sendTo(language, each);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function sendTo(language, each) {
  const server = spawn("/usr/bin/python3", [join(root, "scripts/readers/mail.py")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  let told = "";
  const port = await new Promise((resolve, reject) => {
    server.stdout.on("data", (piece) => {
      told += piece;
      const [line, rest] = told.split("\n");
      if (rest !== undefined) resolve(Number(line));
    });
    server.on("exit", (code) => reject(new Error(`the server ended: ${code}`)));
  });
  const delivery = each ? "one-each" : "blind-copies";
  run([
    "send",
    at(language),
    "--plan",
    at("plan.yaml"),
    "--registrations",
    at("registrations.csv"),
    "--delivery",
    delivery,
    "--per-minute",
    "100000",
    "--smtp",
    `smtp://127.0.0.1:${port}`,
    ...now,
  ]);
  const subject = { fi: "Vertaisryhmä, kevät 2027: tervetuloa mukaan", sv: "Vertaisryhmä, kevät 2027: välkommen med" }[
    language
  ];
  server.stdin.end(JSON.stringify({ recipients, each, subject, events: 6, messages: each ? recipients.length : 1 }));
  const code = await new Promise((resolve) => {
    server.removeAllListeners("exit");
    server.on("exit", resolve);
  });
  process.stdout.write(told.split("\n").slice(1).join("\n"));
  if (code !== 0) throw new Error("the messages are not as they should be");
}

function run(words) {
  const { status, stderr } = spawnSync(process.execPath, [piiri, ...words], {
    encoding: "utf8",
    env: { ...process.env, PIIRI_KEY: "sixteen letters at least" },
  });
  if (status !== 0) throw new Error(stderr);
}
