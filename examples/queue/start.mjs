// A throw-away PostgreSQL of Debian's, reached through a socket that only we can open; gone at the end, whatever happens.
import { execFile, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);
const debian = "/usr/lib/postgresql";
const user = "piiri";

/** A running database, what it holds as text, and its end. */
export async function startDatabase() {
  const programs = newestPrograms();
  const folder = mkdtempSync(join(tmpdir(), "piiri-queue-"));
  const [data, log] = [join(folder, "data"), join(folder, "log")];
  // PostgreSQL refuses to run as root: then it runs as the user that Debian made for it, who alone may enter the folder.
  const owner = process.getuid() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : {};
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const as = { ...owner, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8" } };

  let server;
  process.once("exit", remove);
  try {
    const access = ["--auth-local=trust", "--auth-host=reject"];
    await run(join(programs, "initdb"), ["-D", data, "-U", user, "-E", "UTF8", "--no-sync", ...access], as);
    const network = ["-c", "listen_addresses=", "-k", folder];
    const journal = ["-c", "logging_collector=on", "-c", `log_directory=${log}`, "-c", "log_filename=log"];
    server = spawn(join(programs, "postgres"), ["-D", data, ...network, ...journal], { ...as, stdio: "ignore" });
    const connection = { host: folder, user, database: "postgres" };
    await untilReady(connection, server);
    return { connection, contents, logged: () => readFile(join(log, "log"), "utf8"), stop };
  } catch (error) {
    await stop();
    throw error;
  }

  /** Every row of every table, ours and the engine's. */
  async function contents() {
    const options = ["-h", folder, "-U", user, "--data-only", "--inserts", "postgres"];
    const { stdout } = await run(join(programs, "pg_dump"), options, { ...as, maxBuffer: 2 ** 30 });
    return stdout;
  }

  async function stop() {
    if (server !== undefined && server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      // The fast way out: connections are ended, what is written stays whole.
      server.kill("SIGINT");
      await ended;
    }
    remove();
    process.off("exit", remove);
  }

  function remove() {
    if (server?.exitCode === null) server.kill("SIGQUIT");
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function newestPrograms() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const found = versions.map((version) => join(debian, version, "bin")).find((bin) => existsSync(join(bin, "initdb")));
  if (found === undefined) throw new Error("Debian's package postgresql is needed; npm run queue installs it.");
  return found;
}

function idOf(which) {
  return Number(execFileSync("id", [which, "postgres"], { encoding: "utf8" }));
}

async function untilReady(connection, server) {
  for (const end = Date.now() + 30_000; ; await sleep(50)) {
    const client = new pg.Client(connection);
    try {
      await client.connect();
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > end) throw new Error("PostgreSQL does not start", { cause: error });
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
