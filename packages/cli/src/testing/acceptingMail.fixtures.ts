import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterAll } from "vitest";

/** A mail as a server took it. */
export interface AcceptedMail {
  readonly to: readonly string[];
  readonly raw: string;
}

/** A real mail server on loopback that takes what is sent to it, unless told otherwise, and tells each mail once it is taken. */
export async function acceptingMail(
  take: (mail: AcceptedMail) => void,
  options: SMTPServerOptions = {},
): Promise<{ readonly host: string; readonly close: () => Promise<void> }> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    onData(stream, { envelope }, callback) {
      const pieces: Buffer[] = [];
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("end", () => {
        take({ to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(pieces).toString("utf8") });
        callback();
      });
    },
    ...options,
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.server.address() as { readonly port: number };
  return { host: `127.0.0.1:${port}`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/** For all tests of a file: a mail server that takes everything, its address, and to whom it took something. */
export async function takingMail(): Promise<{ readonly taken: string[]; readonly smtp: string }> {
  const taken: string[] = [];
  const { host, close } = await acceptingMail(({ to }) => taken.push(...to));
  afterAll(() => close());
  return { taken, smtp: `smtp://${host}` };
}
