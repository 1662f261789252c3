// Why: a command that no page shows is found by nobody, and one that tells of itself need not be written of again.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commandList } from "../docs-site/commands.mjs";
import { gatherPages } from "../docs-site/gather.mjs";
import { languages } from "../docs-site/pages.mjs";
import { commandNames, commands } from "../packages/cli/src/commands/index.js";
import { textsOfCommands as en } from "../packages/cli/src/commands/texts.en.js";
import { textsOfCommands as fi } from "../packages/cli/src/commands/texts.fi.js";
import type { TextsOfCommands } from "../packages/cli/src/commands/texts.js";
import { textsOfCommands as sv } from "../packages/cli/src/commands/texts.sv.js";
import { callPiiri } from "../packages/cli/src/testing/callPiiri.js";
import { commandReference } from "../packages/cli/src/usage/commandReference.js";

const texts: Readonly<Record<(typeof languages)[number], TextsOfCommands>> = { en, fi, sv };
const folder = mkdtempSync(join(tmpdir(), "piiri-commands-"));

beforeAll(async () => {
  const made = new Map<string, string>();
  for (const language of languages) made.set(language, commandList(await commandReference(language)));
  gatherPages(folder, { commands: (language) => made.get(language) ?? "" });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What the site's page says, as one reads it: before the commands, and of each of them. */
function read(language: string): { readonly before: string; readonly sections: ReadonlyMap<string, string> } {
  const page = readFileSync(join(folder, language === "en" ? "" : language, "commands.md"), "utf8");
  const [before = "", ...parts] = page.replaceAll(/\\(?=[*[<@])/g, "").split(/^### piiri /m);
  return { before, sections: new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), part])) };
}

/** Whether an option stands in a list, as `- `--from <date>`: …`. */
const lists = (text: string, option: string): boolean =>
  [...text.matchAll(/^- `([^`]+)`: ./gm)].some(([, term = ""]) => term.split(/[ ,]+/).includes(option));

describe.each(languages)("the site's page of commands: %s", (language) => {
  it("has every command, in the order in which a person comes to need it", () => {
    expect([...read(language).sections.keys()]).toEqual(commandNames);
  });

  it.each(commandNames)("says all of %s that its help says", async (name) => {
    const { before, sections } = read(language);
    const section = sections.get(name) ?? "";
    const { summary, takes } = texts[language][name];
    const { stdout } = await callPiiri(["help", name, "--language", language]);
    const help = stdout.replaceAll(/\s+/g, " ");
    const [usage = ""] = stdout.split("\n");

    expect(section).toContain(`\n${summary.charAt(0).toUpperCase()}${summary.slice(1)}.\n`);
    expect(section).toContain(`\`${usage.slice(usage.indexOf("piiri "))}\``);
    expect(Object.values(takes).filter((text) => help.includes(text) && !section.includes(`\`: ${text}`))).toEqual([]);
    // Help itself is told of once, above.
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--(?!help)[a-z-]+)/gm)].map(([, option = ""]) => option);
    expect(options.length).toBeGreaterThan(0);
    expect(options.filter((option) => !lists(section, option) && !lists(before, option))).toEqual([]);
    expect(section).toContain(`\n${commands[name].examples.join("\n")}\n`);
  });
});

it("would not pass over what a page does not say", () => {
  expect(lists("- `--from <date>`: the first day", "--from")).toBe(true);
  expect(lists("- `--from <date>`: the first day, without --to", "--to")).toBe(false);
  expect(lists("- `--from <date>`: the first day", "--fro")).toBe(false);
});
