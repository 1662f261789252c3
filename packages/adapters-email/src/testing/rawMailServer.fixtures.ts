import { createServer, type Socket } from "node:net";
import type { Taken } from "./mailServer.fixtures.js";

/** At which point of the conversation a raw server does something of its own. */
export type RawStage = "greeting" | "EHLO" | "HELO" | "AUTH" | "MAIL" | "RCPT" | "DATA" | "text" | "QUIT";

/** What it says instead of yes: a reply, nothing at all, or nothing while it hangs up. */
export type RawAnswer = { readonly say: string } | "stall" | "hang-up";

interface RawServer {
  readonly port: number;
  readonly taken: Taken[];
  /** All commands, in their order, and how many connections there were. */
  readonly commands: string[];
  readonly counts: { connections: number };
  readonly close: () => Promise<void>;
}

interface RawOptions {
  /** What EHLO lists. */
  readonly extensions?: readonly string[];
  /** Undefined where it says yes. */
  readonly answer?: (stage: RawStage, line: string, server: RawServer) => RawAnswer | undefined;
}

const yes: Readonly<Record<RawStage, string>> = {
  greeting: "220 raw.example.org",
  EHLO: "250 raw.example.org",
  HELO: "250 raw.example.org",
  AUTH: "235 2.7.0 welcome",
  MAIL: "250 2.1.0 ok",
  RCPT: "250 2.1.5 ok",
  DATA: "354 go on",
  text: "250 2.0.0 taken",
  QUIT: "221 2.0.0 bye",
};

/** A server on loopback that answers line by line as it is told, for what a well-behaved one cannot be made to say. */
export async function rawMailServer(options: RawOptions = {}): Promise<RawServer> {
  const open = new Set<Socket>();
  const listening = createServer((socket) => {
    server.counts.connections += 1;
    // Several answers in a row go out at once, without waiting until the first has arrived.
    socket.setNoDelay(true);
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => undefined);
    new Conversation(socket, server, options).begin();
  });
  await new Promise<void>((resolve) => {
    listening.listen(0, "127.0.0.1", resolve);
  });
  const server: RawServer = {
    port: (listening.address() as { port: number }).port,
    taken: [],
    commands: [],
    counts: { connections: 0 },
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        listening.close(() => resolve());
      }),
  };
  return server;
}

class Conversation {
  readonly #socket: Socket;
  readonly #server: RawServer;
  readonly #options: RawOptions;
  #rest = "";
  #to: string[] = [];
  #text: string[] | undefined;
  #isStalled = false;

  constructor(socket: Socket, server: RawServer, options: RawOptions) {
    this.#socket = socket;
    this.#server = server;
    this.#options = options;
  }

  begin(): void {
    this.#react("greeting", "");
    this.#socket.on("data", (piece: Buffer) => {
      const lines = (this.#rest + piece.toString("utf8")).split("\r\n");
      this.#rest = lines.pop() ?? "";
      for (const line of lines) if (!this.#isStalled) this.#take(line);
    });
  }

  #take(line: string): void {
    if (this.#text === undefined) {
      this.#command(line);
      return;
    }
    if (line !== ".") {
      this.#text.push(line);
      return;
    }
    const raw = this.#text.join("\r\n");
    this.#text = undefined;
    if (this.#react("text", line)) this.#server.taken.push({ to: this.#to, raw });
  }

  #command(line: string): void {
    this.#server.commands.push(line);
    const verb = line.split(" ")[0]?.toUpperCase() ?? "";
    if (!this.#react((verb in yes ? verb : "AUTH") as RawStage, line)) return;
    if (verb === "MAIL") this.#to = [];
    if (verb === "RCPT") this.#to.push(line.slice("RCPT TO:<".length, line.indexOf(">")));
    if (verb === "DATA") this.#text = [];
    if (verb === "QUIT") this.#socket.end();
  }

  /** Answers; true where it said yes. */
  #react(stage: RawStage, line: string): boolean {
    const isForNobody = stage === "DATA" && this.#to.length === 0;
    const own = this.#options.answer?.(stage, line, this.#server) ?? (isForNobody ? nobody : undefined);
    if (own === "stall") this.#isStalled = true;
    else if (own === "hang-up") this.#socket.destroy();
    else this.#socket.write(`${own?.say ?? this.#yes(stage)}\r\n`);
    return own === undefined;
  }

  #yes(stage: RawStage): string {
    if (stage !== "EHLO") return yes[stage];
    const lines = ["raw.example.org", ...(this.#options.extensions ?? [])];
    return lines.map((each, index) => `250${index < lines.length - 1 ? "-" : " "}${each}`).join("\r\n");
  }
}

const nobody: RawAnswer = { say: "503 5.5.1 nobody to send to" };
