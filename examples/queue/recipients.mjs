// Who gets a message, and by which hash the outbox knows them.
import { createHmac } from "node:crypto";
import { admit } from "@piiri/core/intake";
import { recipientsOf } from "@piiri/core/messages";
import { redact, reveal } from "@piiri/core/privacy";

const hashLength = 32;

/** Whoever has not the key cannot tell whose hash it is, nor try out addresses. */
export function addressHash(address, key) {
  return createHmac("sha256", key).update(address.trim().toLowerCase()).digest("hex").slice(0, hashLength);
}

/** Of those who registered or of those who lead, as the message says; each address once. */
export function recipientsFor(message, group, events, { key, now }) {
  const addresses = message.audience === "facilitators" ? leading(group) : registered(message, group, events, now);
  return [...new Map(addresses.map((address) => [addressHash(address, key), redact(address)]))].map(
    ([hash, address]) => ({ hash, address }),
  );
}

function leading({ people: { facilitators, coordinator } }) {
  return [...facilitators, ...(coordinator === undefined ? [] : [coordinator])].flatMap(({ email }) => email ?? []);
}

/** Where each session is registered for by itself, a message of no session is for those of all. */
function registered(message, group, events, now) {
  const isBySession = group.registration.period.by === "session";
  const ofAll = isBySession && message.session === undefined;
  const sessions = ofAll ? group.sessions.map(({ key }) => key) : [isBySession ? message.session : undefined];
  return sessions
    .flatMap((session) => recipientsOf(message, admit(group, events, { session, now })))
    .flatMap(({ person: { email } }) => (email === undefined ? [] : [reveal(email)]));
}
