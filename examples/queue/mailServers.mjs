// Real mail servers on this computer, one for each worker, that count what everyone gets.
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { SMTPServer } from "smtp-server";

/** `onTaken` is told between having taken a message and saying so: the worst moment to be killed. */
export async function startMailServers(slots, { chance, onTaken }) {
  /** By plan, message and address: how many times it came. */
  const taken = new Map();
  /** By plan and message: how many got it. */
  const progress = new Map();
  const putOff = new Set();
  const handedOver = { count: 0 };
  const servers = await Promise.all(Array.from({ length: slots }, (_, slot) => listening(slot)));
  return {
    taken,
    handedOver,
    addresses: servers.map((server) => `smtp://127.0.0.1:${server.server.address().port}`),
    close: () => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))),
  };

  function listening(slot) {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      disableReverseLookup: true,
      onData: (stream, session, callback) => {
        take(slot, stream, session).then(() => callback(), callback);
      },
    });
    // A worker that is killed leaves its connection behind.
    server.on("error", () => undefined);
    return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
  }

  async function take(slot, stream, { envelope }) {
    const id = /^Message-ID:\s*<([^>]+)>/im.exec(await text(stream))?.[1];
    const [, message, plan] = /^([^.]+)\.[^@]+@([^.]+)\./.exec(id) ?? [];
    if (plan === undefined) throw Object.assign(new Error("no message of ours"), { responseCode: 550 });
    if (isPutOff(id)) throw Object.assign(new Error("not now"), { responseCode: 451 });
    for (const { address } of envelope.rcptTo) {
      const key = `${plan} ${message} ${address}`;
      taken.set(key, (taken.get(key) ?? 0) + 1);
    }
    const got = (progress.get(`${plan} ${message}`) ?? 0) + envelope.rcptTo.length;
    progress.set(`${plan} ${message}`, got);
    handedOver.count += 1;
    onTaken({ slot, plan, message, got, count: handedOver.count });
    await sleep(chance(`answer ${id}`) * 3);
  }

  /** As servers do that want to see whether one comes again: now and then, and once only. */
  function isPutOff(id) {
    if (putOff.has(id) || chance(`put off ${id}`) > 0.03) return false;
    putOff.add(id);
    return true;
  }
}
