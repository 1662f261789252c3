import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const text = planText({ title: "title: Kävely" });
const utf16be = Buffer.from(`\ufeff${text}`, "utf16le").swap16();

test.each([
  ["UTF-8", Buffer.from(text)],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
  ["UTF-16 as Windows saves it", Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16, the other way round", utf16be],
  ["Windows line ends", Buffer.from(text.replaceAll("\n", "\r\n"))],
  [
    "JSON",
    Buffer.from(
      '{"id":"w","format":"single-event","title":"T","publicName":"P","organiser":{"name":"N","domain":"example.org"},"schedule":{"start":"2027-03-02","time":"18:00"}}',
    ),
  ],
])("a plan in %s is read", async (_, input) => {
  expect(await callPiiri(["check", "-"], { input })).toMatchObject({ exitCode: 0, stderr: "" });
});

test.each([
  ["Latin-1", Buffer.from(text, "latin1")],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])],
  ["half a character", Buffer.from(text).subarray(0, text.indexOf("ä") + 1)],
])("%s is no text, and none of it is shown", async (_, input) => {
  const { stderr, ...rest } = await callPiiri(["check", "-"], { input });
  expect(rest).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toBe(
    "<input>:1:1 This is not a text file. Save the plan as text (UTF-8).\n\nOne thing to mend. Mend it, then give the command again.\n",
  );
});

test.each([
  ["no-such.yaml", "no-such.yaml: There is no such file. Check the name and the folder."],
  [tmpdir(), `${tmpdir()}: This is a folder. Give the name of a file.`],
  [
    "https://teams.example/SECRET",
    "This should be the name of a file, not a web address. The meeting link goes after --link.",
  ],
])("%s cannot be read", async (file, sentence) => {
  const { stderr, exitCode } = await callPiiri(["sessions", file]);
  expect(exitCode).toBe(2);
  expect(stderr).toBe(`${sentence}\n`);
  expect(stderr).not.toContain("SECRET");
});

test("what is told to programs has the same codes", async () => {
  const folder = temporaryFolder();
  const good = join(folder, "good.yaml");
  writeFileSync(good, text);
  const { stdout } = await callPiiri(["check", join(folder, "none"), folder, good, "--json"]);
  const told = JSON.parse(stdout);
  expect(told.map(({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code))).toEqual([
    ["no-such-file"],
    ["is-a-directory"],
    [],
  ]);
});

test("what is to mend is counted of the files that are there", async () => {
  const folder = temporaryFolder();
  const [none, bad] = [join(folder, "none.yaml"), join(folder, "bad.yaml")];
  writeFileSync(bad, planText({ id: "" }));
  const { stderr } = await callPiiri(["check", none, bad]);
  expect(stderr.split("\n")[0]).toContain("There is no such file");
  expect(stderr.trimEnd().split("\n").at(-1)).toBe(`One thing to mend. Mend it, then check again: piiri check ${bad}`);
});
