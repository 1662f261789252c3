import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";

const link = "https://teams.example/l/SECRET";
const calendar = (...words: readonly string[]) => callPiiri(["calendar", "-", ...words], { input: planText() });
const unfolded = (text: string) => text.replaceAll("\r\n ", "");

test.each(["participants", "facilitators"])("the link stands in the calendar of %s, for which it is", async (view) => {
  const { exitCode, stdout, stderr } = await calendar("--for", view, "--link", link);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(unfolded(stdout)).toContain(link);
  expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(6);
});

test("a calendar for everyone has none, and is refused with one", async () => {
  expect((await calendar("--for", "public")).exitCode).toBe(0);
  const { exitCode, stdout, stderr } = await calendar("--for", "public", "--link", link);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).not.toContain("SECRET");
});

test.each([
  ["http://teams.example/SECRET"],
  ["javascript:SECRET"],
  ["https://teams.example/SECRET\r\nATTENDEE:x"],
  ["https://teams.example/SECRET SECRET"],
  ["https://SECRET"],
  [""],
])("a link %j is refused without being repeated", async (bad) => {
  const { exitCode, stdout, stderr } = await calendar("--for", "participants", "--link", bad);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).not.toContain("SECRET");
  expect(stderr).not.toBe("");
});

test.each([
  [["calendar", link, "--for", "participants"]],
  [["calendar", "-", link, "--for", "participants"]],
  [[link]],
  [["calendar", "-", "--for", link]],
  [["calendar", "-", `--lnik=${link}`]],
  [["calendar", "-", "--for", "participants", "--now", link]],
  [["calendar", "-", "--for", "participants", "--horizon", link]],
  [["calendar", "-", "--for", "participants", "-o", link]],
])("wherever the link ends up by mistake, it is not repeated: %j", async (words) => {
  const { exitCode, stdout, stderr } = await callPiiri(words, { input: planText() });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).not.toContain("SECRET");
});

test("one recurring event, in the language asked for, stamped with the clock given", async () => {
  const { stdout } = await calendar(
    "--for",
    "facilitators",
    "--mode",
    "rule",
    "--language",
    "sv",
    "--now",
    "2027-02-01T10:00Z",
  );
  expect(stdout.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(stdout).toContain("DTSTAMP:20270201T100000Z");
  expect(stdout).not.toBe(
    (await calendar("--for", "facilitators", "--mode", "rule", "--language", "fi", "--now", "2027-02-01T10:00Z"))
      .stdout,
  );
});

test("a calendar is no JSON", async () => {
  expect(await calendar("--for", "public", "--json")).toMatchObject({ exitCode: 2, stdout: "" });
});
