import type { Recipient } from "@piiri/adapters-email";
import { type KnownOffers, knownOffers, openKeptJournal } from "@piiri/adapters-forms/intake";
import type { Instant } from "@piiri/core";
import { admit, type Registered } from "@piiri/core/intake";
import { type Message, recipientsOf } from "@piiri/core/messages";
import { instantOf } from "../input/instantOf.js";
import type { LoadedPlan } from "../input/loadPlan.js";
import { type RegistrationFiles, registeredBy } from "../intake/registeredBy.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import type { ExitCode } from "../refusal.js";
import { textsOf } from "../texts/words.js";
import { facilitatorRecipients, recipientsWithAddress, revealedName } from "./addressHash.js";

/** Who registered, and what happened since. */
export interface KnownRegistrations extends KnownOffers {
  /** In which rows of the file somebody registered, by the registration's id. */
  readonly rows: ReadonlyMap<string, number>;
  readonly now: Instant;
  /** What the command ends with if nothing else happens: 1 where rows are told that could not be used. */
  readonly exitCode: ExitCode;
}

/** Reads them as `piiri intake` does, offers in the journal included. */
export async function knownRegistrations(
  invocation: Invocation,
  loaded: LoadedPlan,
  files: RegistrationFiles,
): Promise<KnownRegistrations> {
  const { host, now } = invocation;
  const { group, words, file: plan } = loaded;
  const texts = await textsOf("intake", words.language);
  const { registrations, attached, rows, exitCode } = await registeredBy(invocation, loaded, files, texts);
  const key = host.environment["PIIRI_KEY"];
  const entries = key === undefined ? [] : (await openKeptJournal(stateOf(plan, group), registrations, key)).entries();
  const known = knownOffers(attached.events, entries, registrations, key ?? "");
  return {
    ...{ events: [...registrations, ...known.events], inDoubtSince: known.inDoubtSince },
    ...{ rows, now: instantOf(now), exitCode },
  };
}

/** Somebody whom a message is for: in which row they registered, or, of those who lead, by which id the plan knows them. */
export interface Whom {
  readonly row?: number | undefined;
  readonly id?: string | undefined;
  /** For whoever asked to see it, with `--reveal`. */
  readonly name: () => string;
}

/** Who gets a message, and who has no address. */
export interface Reached {
  readonly recipients: readonly Recipient[];
  readonly withoutAddress: number;
  /** Who has no address. */
  readonly addressless: readonly Whom[];
  /** Who stands behind an address, by its hash: two people may share one. */
  readonly whom: ReadonlyMap<string, readonly Whom[]>;
}

/** Whom a message reaches: of those who registered, or of those who lead. */
export function reachedBy(
  message: Pick<Message, "audience" | "session">,
  { group }: LoadedPlan,
  known: KnownRegistrations | undefined,
  key: string,
): Reached {
  if (message.audience === "facilitators") return leadersReached(group, key);
  if (known === undefined) return { recipients: [], withoutAddress: 0, addressless: [], whom: new Map() };
  const isBySession = group.registration.period.by === "session";
  const intakes = (
    isBySession && message.session === undefined
      ? group.sessions.map(({ key: each }) => each)
      : [isBySession ? message.session : undefined]
  ).map((session) => admit(group, known.events, { ...known, session }));
  const all = intakes.flatMap((intake) => recipientsOf(message, intake));
  const registered = [...new Map(all.map((each) => [each.id, each])).values()];
  const whomOf = (of: Registered): Whom => ({ row: known.rows.get(of.id), name: () => revealedName(of) });
  const recipients = recipientsWithAddress(registered, key);
  const addressless = registered.filter(({ person }) => person.email === undefined).map(whomOf);
  return {
    recipients: [...new Map(recipients.map(({ hash, address }) => [hash, { hash, address }])).values()],
    withoutAddress: addressless.length,
    addressless,
    whom: grouped(recipients, whomOf),
  };
}

/** By hash, everybody who registered or leads, whoever a message is for. */
export function whomByHash(
  { group }: LoadedPlan,
  known: KnownRegistrations | undefined,
  key: string,
): ReadonlyMap<string, readonly Whom[]> {
  const registered = (known?.events ?? []).flatMap((event) => (event.kind === "registered" ? [event] : []));
  const whomOf = (of: (typeof registered)[number]): Whom => ({
    row: known?.rows.get(of.id),
    name: () => revealedName(of),
  });
  return new Map([...leadersReached(group, key).whom, ...grouped(recipientsWithAddress(registered, key), whomOf)]);
}

function leadersReached({ people: { facilitators, coordinator } }: LoadedPlan["group"], key: string): Reached {
  const people = [...facilitators, ...(coordinator === undefined ? [] : [coordinator])];
  const whom = new Map<string, readonly Whom[]>();
  const recipients = people.flatMap(({ email, id, name }) => {
    const [recipient] = email === undefined ? [] : facilitatorRecipients([email], key);
    if (recipient === undefined) return [];
    whom.set(recipient.hash, [...(whom.get(recipient.hash) ?? []), { id, name: () => name }]);
    return [recipient];
  });
  const addressless = people
    .filter(({ email }) => email === undefined)
    .map(({ id, name }): Whom => ({ id, name: () => name }));
  return {
    recipients: [...new Map(recipients.map((each) => [each.hash, each])).values()],
    withoutAddress: addressless.length,
    addressless,
    whom,
  };
}

function grouped<Item>(
  recipients: readonly (Recipient & { readonly of: Item })[],
  whomOf: (of: Item) => Whom,
): ReadonlyMap<string, readonly Whom[]> {
  const whom = new Map<string, readonly Whom[]>();
  for (const { hash, of } of recipients) whom.set(hash, [...(whom.get(hash) ?? []), whomOf(of)]);
  return whom;
}
