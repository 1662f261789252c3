// Why: what stands in the README of a package is the first thing that its user copies. Here each is followed in a blank project, from the packed files alone.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { transformSync } from "esbuild";

/** What READMEs tell within a sentence to install beside them. */
export function toldToInstall(/** @type {{ directory: string }[]} */ units) {
  const texts = units.map(({ directory }) => readFileSync(join(directory, "README.md"), "utf8"));
  return [
    ...new Set(
      texts.flatMap((text) =>
        [...text.matchAll(/`npm install ([@a-z][\w/. -]*)`/g)].flatMap(([, told]) => told.split(" ")),
      ),
    ),
  ];
}

/** Writes the code that each installed README shows as a file of the project, for its compiler, and returns what is to be run. */
export function writeReadmes(/** @type {string} */ project, /** @type {string[]} */ names) {
  const shown = names.flatMap((name) => {
    const text = readFileSync(join(project, "node_modules", name, "README.md"), "utf8");
    return fences(text, "ts").map((code, index) => ({ file: `readme-${name.replace(/\W+/g, "-")}-${index}`, code }));
  });
  for (const { file, code } of shown) {
    writeFileSync(join(project, `${file}.ts`), `${code}\nexport {};\n`);
    writeFileSync(join(project, `${file}.mjs`), transformSync(withChecks(code), { loader: "ts", format: "esm" }).code);
  }
  return shown.map(({ file }) => `${file}.mjs`);
}

/** A line `expression; // => value` is checked, where both stand on it whole; all other code runs as it is. */
function withChecks(code) {
  const checked = code.replaceAll(/^(?!const |let |import |[ })\]])(.+); \/\/ => (.+)$/gm, "assertLike($1, $2);");
  return `import { deepEqual as assertLike } from "node:assert/strict";\n${checked}`;
}

/** Runs the commands that an installed README shows, in the folder given, as its reader types them. */
export function runShownCommands(
  /** @type {string} */ project,
  /** @type {string} */ name,
  /** @type {string} */ folder,
) {
  const text = readFileSync(join(project, "node_modules", name, "README.md"), "utf8");
  const commands = fences(text, "sh")
    .flatMap((code) => code.replaceAll("\\\n", " ").split("\n"))
    .map((line) => line.replace(/^\$ /, "").replace(/^npx /, ""))
    .filter((line) => /^(.*\| *)?piiri /.test(line));
  const env = {
    ...process.env,
    NO_COLOR: "1",
    PATH: `${join(project, "node_modules/.bin")}${delimiter}${process.env.PATH}`,
  };
  for (const command of commands) {
    const wanted = Number(/# exits (\d+)/.exec(command)?.[1] ?? 0);
    const exits = exitCodeOf(command, { cwd: folder, env });
    if (exits !== wanted) throw new Error(`README of ${name}: ${command} exits with ${exits}, not ${wanted}`);
  }
  return commands.length;
}

function exitCodeOf(command, options) {
  try {
    execFileSync("bash", ["-o", "pipefail", "-c", command], { ...options, stdio: ["ignore", "ignore", "ignore"] });
    return 0;
  } catch (failure) {
    if (typeof failure.status !== "number") throw failure;
    return failure.status;
  }
}

/** What stands in fences of a language; `continued` belongs to the one before it, `not-run` is not for running. */
function fences(text, language) {
  const found = [];
  for (const [, words, code] of text.matchAll(new RegExp(`^\`\`\`${language}([^\\n]*)\\n([\\s\\S]*?)^\`\`\`$`, "gm"))) {
    if (words.includes("not-run")) continue;
    if (words.includes("continued") && found.length > 0) found.push(`${found.pop()}\n${code}`);
    else found.push(code);
  }
  return found;
}
