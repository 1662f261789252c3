import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editPlanText, type PlanTextChange, readYaml } from "@piiri/core/yaml";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const published = readFileSync(new URL("../../fixtures/plans/change-before.yaml", import.meta.url), "utf8");
const third = '  s3: { theme: "Työ: jaksanko?" }';
const moved = '  s3: { theme: "Työ: jaksanko?", moved: { date: 2027-03-31 } }';

async function changed(before: string | Uint8Array, after: string | Uint8Array, ...more: readonly string[]) {
  const folder = temporaryFolder();
  const [old, next] = [join(folder, "old.yaml"), join(folder, "new.yaml")];
  writeFileSync(old, before);
  writeFileSync(next, after);
  const called = await callPiiri(["change", old, next, "--write", ...more]);
  return { ...called, bytes: readFileSync(next) };
}

/** The lines that only one of two texts has. */
const differing = (one: string, other: string) => {
  const lines = other.split("\n");
  return one.split("\n").filter((line) => !lines.includes(line));
};

describe("piiri change --write", () => {
  it("changes the lines of the revision and no other byte", async () => {
    const after = published.replace(third, moved);
    const { exitCode, bytes } = await changed(published, after);
    const text = bytes.toString("utf8");
    expect(exitCode).toBe(0);
    expect(differing(text, published)).toEqual(["revision: 1", "revisedAt: 2027-01-10T12:00:00Z", moved]);
    expect(differing(published, text)).toEqual([third]);
    expect(text).toBe(
      after.replace("stage: published\n", "stage: published\nrevision: 1\nrevisedAt: 2027-01-10T12:00:00Z\n"),
    );
    const again = text.replace("date: 2027-03-31", "date: 2027-04-01");
    const second = (await changed(text, again, "--now", "2027-01-12T08:00Z")).bytes.toString("utf8");
    expect(second).toBe(again.replace("revision: 1", "revision: 2").replace("2027-01-10T12", "2027-01-12T08"));
  });

  it.each<[string, (text: string) => Uint8Array]>([
    ["Windows' line ends", (text) => Buffer.from(text.replaceAll("\n", "\r\n"))],
    ["a byte order mark", (text) => Buffer.from(`\ufeff${text}`)],
    ["UTF-16", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 of another order", (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
    ["no last line end", (text) => Buffer.from(text.trimEnd())],
  ])("keeps %s", async (_, write) => {
    const after = published.replace(third, moved);
    const { exitCode, bytes } = await changed(published, write(after));
    const expected = after.replace(
      "stage: published\n",
      "stage: published\nrevision: 1\nrevisedAt: 2027-01-10T12:00:00Z\n",
    );
    expect(exitCode).toBe(0);
    expect(bytes.equals(write(expected))).toBe(true);
  });

  it("does not write where it would change more, and says what a person is to write", async () => {
    const shared = (text: string) =>
      `${text.replace("stage: published\n", "stage: published\nrevision: &number 3\nrevisedAt: 2027-01-01T00:00:00Z\n").replace("least: 4", "least: *number")}`;
    const after = shared(published.replace(third, moved));
    const { exitCode, stderr, bytes } = await changed(shared(published), after);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("revision: 4, revisedAt: 2027-01-10T12:00:00Z");
    expect(bytes.toString("utf8")).toBe(after);
  });
});

test("a change is told to each in the language that they asked for, the others in the group's own", async () => {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at("old.yaml"), published);
  const rows = [
    ["Yksi", "yksi@esimerkki.test", "suomi"],
    ["Kaksi", "kaksi@esimerkki.test", "ruotsi"],
    ["Kolme", "kolme@esimerkki.test", "ruotsi"],
  ].map(([name, email, language], n) => `10.1.2027 12.0${n};${name};${email};${language}`);
  writeFileSync(at("r.csv"), `Aikaleima;Nimi;Sähköposti;Kieli\n${rows.join("\n")}\n`);
  writeFileSync(at("new.yaml"), published.replace(third, moved));
  const link = ["--link", "https://example.org/join"];
  const call = ["change", at("old.yaml"), at("new.yaml"), "--write", ...link, "--messages", at("out")];
  const { exitCode, stderr } = await callPiiri([...call, "--registrations", at("r.csv"), "--now", "2027-01-12"]);
  expect(exitCode).toBe(0);
  const files = readdirSync(at("out")).filter((name) => name.endsWith(".md"));
  expect(files).toEqual(["session-changed-s3-r1.md", "session-changed-s3-r1.sv.md"]);
  const [own = "", other = ""] = files.map((name) => readFileSync(join(at("out"), name), "utf8"));
  expect(own).toContain("language: fi");
  expect(other).toContain("language: sv");
  expect(other).toMatch(/31 mars|31\.3/);
  expect(stderr).not.toMatch(/esimerkki\.test/);
  // Without registrations nobody is known to have asked for another language.
  const alone = await callPiiri([...call.slice(0, -1), at("alone"), "--now", "2027-01-12"]);
  expect(alone.exitCode).toBe(0);
  expect(readdirSync(at("alone")).filter((name) => name.endsWith(".md")).length).toBe(1);
});

/** Lines that wait behind a `#` set directly before them, as drafts have them; remarks have a space there. */
const waiting = /^( *)#(?=[^\s#!])/;
const inUse = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(waiting, "$1"))
    .join("\n");

/** Takes what waits into use, block by block, as a person does. */
function filledIn(text: string, chosen: readonly boolean[]): string {
  let block = -1;
  let indent = Number.POSITIVE_INFINITY;
  return text
    .split("\n")
    .map((line) => {
      const spaces = waiting.exec(line)?.[1]?.length;
      if (spaces === undefined) {
        indent = Number.POSITIVE_INFINITY;
        return line;
      }
      if (spaces <= indent) {
        block += 1;
        indent = spaces;
      }
      return chosen[block % chosen.length] ? line.replace(waiting, "$1") : line;
    })
    .join("\n");
}

const change = fc.constantFrom<readonly PlanTextChange[]>(
  [
    { path: "/revision", value: 7, after: ["stage"] },
    { path: "/revisedAt", value: "2027-01-10T12:00:00Z" },
  ],
  [{ path: "/sessions/s3/moved", value: { date: "2027-03-31" } }],
  [{ path: "/sessions/s2/cancelled", value: true }],
  [{ path: "/schedule/skip", value: ["2027-04-13"] }],
  [{ path: "/done/form-ready", value: "2027-01-02" }],
  [{ path: "/done/material-ready", value: "2027-01-03" }],
  [{ path: "/people/supportInDifficulty", value: "The coordinator: by telephone" }],
  [{ path: "/title", value: "Walking # slowly" }],
  [{ path: "/organiser/email", value: "groups@example.org" }],
  [{ path: "/stage", value: "published" }],
  [{ path: "/description", value: "One.\nTwo." }],
);

test("whatever has been filled in of a draft, only what is changed changes, and the rest can still be taken into use", {
  timeout: 300_000,
}, async () => {
  const drafts = await Promise.all(
    ["closed-group", "open-meetings", "single-event"].flatMap((format) =>
      ["fi", "sv", "en"].map((language) => callPiiri(["new", format, "--language", language])),
    ),
  );
  let tried = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...drafts.map(({ stdout }) => stdout)),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
      fc.boolean(),
      change,
      (draft, chosen, isOfWindows, changes) => {
        const unix = filledIn(draft, chosen);
        const before = isOfWindows ? unix.replaceAll("\n", "\r\n") : unix;
        if (readYaml(before).isErr()) return;
        const after = editPlanText(before, changes)._unsafeUnwrap();
        tried += 1;
        // Of the lines that were there, a change touches its own, and that of its section where both wait.
        expect(differing(before, after).length).toBeLessThanOrEqual(changes.length > 1 ? 0 : 2);
        const kept = after.split("\n").filter((line) => before.split("\n").includes(line));
        expect(kept).toEqual(before.split("\n").filter((line) => after.split("\n").includes(line)));
        const whole = readYaml(inUse(before));
        if (whole.isErr()) return;
        const skipped = (data: unknown) => (data as { schedule: { skip?: readonly string[] } }).schedule.skip;
        const waits = skipped(readYaml(before)._unsafeUnwrap().data) === undefined;
        // A list that is begun above items that wait has those too once they are taken into use.
        const inWhole = changes.map((each) =>
          each.path === "/schedule/skip" && waits && "value" in each
            ? { ...each, value: [each.value, skipped(whole.value.data) ?? []].flat() as readonly string[] }
            : each,
        );
        const expected = editPlanText(JSON.stringify(whole.value.data), inWhole)._unsafeUnwrap();
        expect(readYaml(inUse(after))._unsafeUnwrap().data).toEqual(JSON.parse(expected));
      },
    ),
  );
  expect(tried).toBeGreaterThan(10);
});
