import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

// Messages that were handed to a sending are never taken as new, however plan, journal and messages are moved apart.

const former = fileURLToPath(new URL("../../fixtures/former/2026-11-28/sent", import.meta.url));
const state = ".piiri/walkers";

function sent() {
  const root = temporaryFolder();
  cpSync(former, join(root, "group"), { recursive: true });
  const at = (name: string) => join(root, name);
  const send = (
    words: { readonly plan?: string; readonly messages?: string } = {},
    key = "an example key, not a secret",
  ) =>
    callPiiri(
      [
        ...["send", at(words.messages ?? "group/messages"), "--plan", at(words.plan ?? "group/plan.yaml")],
        ...["--registrations", at("group/registrations.csv"), "--dry-run", "--json", "--now", "2027-02-28"],
        ...["--language", "en"],
      ],
      { environment: { PIIRI_KEY: key } },
    );
  return { at, send };
}

describe("messages that were handed over are not taken as new", () => {
  it.each<readonly [name: string, move: (at: (name: string) => string) => unknown]>([
    ["the journal's folder is gone", (at) => rmSync(at("group/.piiri"), { recursive: true })],
    [
      "the journal and its tip are gone",
      (at) => {
        for (const name of ["outbox.jsonl", "outbox.jsonl.tip"]) rmSync(at(`group/${state}/${name}`));
      },
    ],
    ["the journal is gone, its tip is not", (at) => rmSync(at(`group/${state}/outbox.jsonl`))],
    [
      "the plan was copied elsewhere",
      (at) => {
        mkdirSync(at("copy"));
        cpSync(at("group/plan.yaml"), at("copy/plan.yaml"));
        return { plan: "copy/plan.yaml" };
      },
    ],
    [
      "plan and messages were copied without what is hidden",
      (at) => {
        mkdirSync(at("copy"));
        for (const name of ["plan.yaml", "messages"])
          cpSync(at(`group/${name}`), at(`copy/${name}`), { recursive: true });
        return { plan: "copy/plan.yaml", messages: "copy/messages" };
      },
    ],
    [
      "the journal is an older one, put back whole with its tip",
      (at) => {
        const lines = readFileSync(at(`group/${state}/outbox.jsonl`), "utf8").split("\n");
        writeFileSync(at(`group/${state}/outbox.jsonl`), `${lines[0]}\n`);
        const check = /"check":"(\w+)"/.exec(lines[0] ?? "")?.[1];
        writeFileSync(at(`group/${state}/outbox.jsonl.tip`), `${JSON.stringify({ check })}\n`);
      },
    ],
    [
      "the journal is another folder's",
      (at) => {
        for (const name of ["outbox.jsonl", "outbox.jsonl.tip"])
          cpSync(join(former, "../refused", state, name), at(`group/${state}/${name}`));
      },
    ],
    ["the state's folder has another name", (at) => renameSync(at("group/.piiri"), at("group/piiri"))],
    [
      "the messages were moved out of the group's folder, the journal is gone",
      (at) => {
        renameSync(at("group/messages"), at("messages"));
        rmSync(at("group/.piiri"), { recursive: true });
        return { messages: "messages" };
      },
    ],
  ])("%s", async (_, move) => {
    const { at, send } = sent();
    const whole = await send();
    expect(JSON.parse(whole.stdout)).toMatchObject([{ wouldSend: 0 }]);
    const told = await send(move(at) ?? {});
    expect([told.exitCode, told.stdout], told.stderr).toEqual([2, ""]);
    expect(told.stderr).toMatch(/have been handed to a sending before|--recover/);
    expect(told.stderr).toMatch(/Give the plan that it was sent with|backup/);
  });

  it("a copy of the whole folder goes on as the folder itself", async () => {
    const { at, send } = sent();
    cpSync(at("group"), at("copy"), { recursive: true });
    const told = await send({ plan: "copy/plan.yaml", messages: "copy/messages" });
    expect(JSON.parse(told.stdout)).toMatchObject([{ wouldSend: 0 }]);
  });
});
