import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

test("page: one file that names what it may load, and nothing from elsewhere", async () => {
  const { stdout, exitCode } = await callPiiri(["page"]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^<!doctype html>/);
  expect(stdout).toContain("default-src 'none'");
  expect(stdout).toContain("connect-src 'none'");
  expect(stdout).not.toMatch(/<(?:script|link|img)[^>]*(?:src|href)="(?!data:)/);
});

test("page: to the byte what the page's own package holds", async () => {
  const { stdout } = await callPiiri(["page"]);
  const built = readFileSync(new URL("../../../app/dist/piiri.html", import.meta.url), "utf8");
  expect(stdout.trimEnd() === built.trimEnd()).toBe(true);
});

test("page: JSON is not for it", async () => {
  const { stderr, exitCode } = await callPiiri(["page", "--json"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("--json");
});

/** A folder with a federation's files; what is given replaces or adds. */
function folderWith(files: Readonly<Record<string, string>>): (name: string) => string {
  const folder = temporaryFolder();
  cpSync(fileURLToPath(new URL("../../../../examples/page", import.meta.url)), folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return (name) => join(folder, name);
}

test("page --config: what a federation decided lies in the page, with its files", async () => {
  const at = folderWith({});
  const { exitCode, stdout } = await callPiiri(["page", "--config", at("piiri.config.json")]);
  expect(exitCode).toBe(0);
  const [, written = ""] =
    stdout.match(/<script type="application\/json" id="piiri-federation">(.*?)<\/script>/s) ?? [];
  const { appearance, files } = JSON.parse(written);
  expect(appearance).toEqual(JSON.parse(readFileSync(at("piiri.config.json"), "utf8")));
  expect(Object.keys(files)).toEqual(["merkki.svg", "kaytanto.yaml", "iltaryhma.yaml"]);
  expect(Buffer.from(files["merkki.svg"].base64, "base64")).toEqual(readFileSync(at("merkki.svg")));
});

test("page --config: nothing that is written ends the element that it stands in", async () => {
  const at = folderWith({ "own.json": JSON.stringify({ name: "</script><script>alert(1)</script><!--" }) });
  const { stdout } = await callPiiri(["page", "--config", at("own.json")]);
  expect(stdout).not.toContain("alert(1)</script>");
  expect(stdout).toContain("\\u003c/script>\\u003cscript>alert(1)");
});

test.each([
  [
    "a colour that too few can read",
    { "own.json": '{\n  "colours": { "light": "#ffcc00" }\n}' },
    "own.json:2:25",
    "at least 4.5",
  ],
  ["an unknown name", { "own.json": '{ "nme": "Federation" }' }, "own.json:1:3", "nme"],
  ["what is no JSON", { "own.json": '{ "name": "Federation' }, "own.json:1:22", "quotation mark"],
  [
    "a file that is not there",
    { "own.json": '{ "logo": { "file": "none.svg" } }' },
    "none.svg",
    "There is no such file",
  ],
  ["a file of another kind", { "own.json": '{ "logo": { "file": "a.exe" } }', "a.exe": "" }, "a.exe", ".svg"],
  [
    "a picture that is too large",
    { "own.json": '{ "logo": { "file": "a.png" } }', "a.png": "x".repeat(600_000) },
    "a.png",
    "500",
  ],
  [
    "a practice with a mistake",
    { "own.json": '{ "practice": "p.yaml" }', "p.yaml": "name: A\nhorizonDays: long" },
    "p.yaml:2:14",
    "number",
  ],
  [
    "an example with a mistake",
    { "own.json": '{ "examples": [{ "name": "A", "file": "a.yaml" }] }', "a.yaml": "format: closed-group\nid: A b" },
    "a.yaml:2:5",
    "letters",
  ],
  ["a newer form", { "own.json": '{ "schema": 2 }' }, "own.json:1:13", "newer"],
])("page --config: %s is told with its place, and no page is made", async (_, files, place, words) => {
  const { exitCode, stdout, stderr } = await callPiiri(["page", "--config", folderWith(files)("own.json")]);
  expect([exitCode, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(place);
  expect(stderr).toContain(words);
});

test("page --practice: the pack lies in the page, which may load what it holds itself and nothing else", async () => {
  const file = fileURLToPath(new URL("../../../../examples/practice/pack.mjs", import.meta.url));
  const { exitCode, stdout, stderr } = await callPiiri(["page", "--practice", file]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  const [, policy = ""] = stdout.match(/Content-Security-Policy" content="(.*?)"/) ?? [];
  expect(policy).toMatch(/; script-src blob: 'sha256-[^']+'/);
  expect(policy).toContain("connect-src 'none'");
  const [, written = ""] =
    stdout.match(/<script type="application\/json" id="piiri-federation">(.*?)<\/script>/s) ?? [];
  const { appearance, files } = JSON.parse(written);
  expect(appearance).toEqual({ practice: "pack.mjs" });
  expect(Buffer.from(files["pack.mjs"].base64, "base64")).toEqual(readFileSync(file));
  const plain = await callPiiri(["page"]);
  expect(plain.stdout.match(/Content-Security-Policy" content="(.*?)"/)?.[1]).not.toContain("script-src blob:");
});

test.each([
  ["is wrong", "export const practice = {};", "own.mjs /profile: "],
  [
    "imports another file",
    'import { name } from "./name.mjs";\nexport const practice = { profile: { name } };',
    "npx esbuild",
  ],
])("page --config: a pack that %s is told, and no page is made", async (_, text, told) => {
  const at = folderWith({
    "own.mjs": text,
    "name.mjs": 'export const name = "Federation";',
    "own.json": JSON.stringify({ practice: "own.mjs" }),
  });
  const { exitCode, stdout, stderr } = await callPiiri(["page", "--config", at("own.json")]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(told);
});
