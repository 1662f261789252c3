import { spawn, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporaryFolder.js";
import { askSecretly } from "./askSecretly.js";

/** A terminal that is typed at, and all that it shows. */
function typing() {
  const shown: string[] = [];
  const raw: boolean[] = [];
  let interrupts = 0;
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => {
      raw.push(mode);
    },
  });
  const terminal = {
    input,
    errors: { write: (text: string) => shown.push(text) },
    interrupt: () => {
      interrupts += 1;
    },
  };
  return { terminal, input, shown, raw, interrupts: () => interrupts };
}

describe("a password that is asked for", () => {
  it.each([
    ["as it is", "MARK%50@/#?ä€ x", "MARK%50@/#?ä€ x"],
    ["corrected with backspace", "MARKx\u007fy", "MARKy"],
    ["with the arrows and the tab", "ab\u001b[D\u001b[DMARK\t", "MARK\tab"],
    ["that is empty", "", ""],
  ])("is taken %s, and nothing of it is shown", async (_, typed, expected) => {
    const { terminal, input, shown, raw } = typing();
    const asked = askSecretly("Password for group@example.org: ", terminal);
    for (const letter of [...typed, "\r"]) input.write(letter);
    expect(await asked).toBe(expected);
    expect(shown.join("")).toBe("Password for group@example.org: \n");
    // The terminal itself would show what is typed; it is told not to, and given back as it was.
    expect(raw).toEqual([true, false]);
  });

  it("is given up with Ctrl-C", async () => {
    const { terminal, input, shown, raw, interrupts } = typing();
    const asked = askSecretly("Password: ", terminal);
    const ended = Promise.race([asked.catch(() => "given up"), new Promise((done) => setTimeout(done, 100, "waits"))]);
    input.write("MARK\u0003");
    await ended;
    expect([interrupts(), raw.at(-1)]).toEqual([1, false]);
    expect(shown.join("")).not.toContain("MARK");
  });
});

const python = `import os, pty, select, sys, time
pid, fd = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], sys.argv[1:])
seen = b""
typed = False
end = time.time() + 90
while time.time() < end:
    ready, _, _ = select.select([fd], [], [], 1)
    if not ready:
        continue
    try:
        piece = os.read(fd, 4096)
    except OSError:
        break
    if not piece:
        break
    seen += piece
    if not typed and b"Password: " in seen:
        typed = True
        time.sleep(0.3)
        os.write(fd, b"MARKSECRET%\\r")
sys.stdout.buffer.write(seen)
`;

describe.skipIf(spawnSync("python3", ["-c", "import pty"]).status !== 0)("at a real terminal", () => {
  it("nothing of it is shown", async () => {
    const folder = temporaryFolder();
    const bundle = join(folder, "ask.mjs");
    const program = [
      `import { askSecretly } from ${JSON.stringify(fileURLToPath(new URL("askSecretly.ts", import.meta.url)))};`,
      'const answer = await askSecretly("Password: ");',
      'console.log(["letters", String(answer.length), String(answer.endsWith("%"))].join(" "));',
    ].join("\n");
    await build({
      stdin: { contents: program, resolveDir: folder, loader: "ts" },
      ...{ bundle: true, platform: "node", format: "esm", outfile: bundle },
    });
    writeFileSync(join(folder, "type.py"), python);
    const child = spawn("python3", [join(folder, "type.py"), process.execPath, bundle], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let seen = "";
    child.stdout.on("data", (piece: Buffer) => {
      seen += piece.toString();
    });
    await new Promise((done) => child.once("close", done));
    expect(seen).toContain("letters 11 true");
    expect(seen).not.toContain("MARK");
  });
});
