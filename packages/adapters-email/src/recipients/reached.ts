import { type Group, type Instant, type Person, speakersAt } from "@piiri/core";
import { admit, type IntakeEvent, type Registered } from "@piiri/core/intake";
import { isForRegistered, type Message, recipientLanguage, recipientsOf } from "@piiri/core/messages";
import type { Recipient } from "../outbox/sendMail.js";
import { facilitatorRecipients, recipientsWithAddress, revealedName } from "./recipients.js";

/** Who registered, and what happened since; from where, and when. */
export interface KnownForMessages {
  readonly events: readonly IntakeEvent[];
  readonly inDoubtSince: readonly Instant[];
  /** In which rows of the file somebody registered, by the registration's id. */
  readonly rows: ReadonlyMap<string, number>;
  readonly now: Instant;
}

/** Somebody whom a message is for: in which row they registered, or, of those whom the plan names, by which id it knows them. */
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

/** What may be told of a message beside whom it is for. */
export interface ReachedOptions {
  /** In which languages the same message lies ready, the group's own first: it reaches those alone who are to get it in its own. Without, all of them. */
  readonly languages?: readonly string[] | undefined;
}

/**
 * Whom a message reaches: of those who registered, as they stand by all that is known, of those who lead, or of those who come to speak. An address is known by
 * a hash that nobody can work out without the key. Nobody of those who registered where nothing is known of them.
 *
 * @example
 * ```ts
 * import { reachedBy } from "@piiri/adapters-email";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { redact } from "@piiri/core/privacy";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const person = { name: redact("Example") };
 * const known = {
 *   events: [{ kind: "registered", at: "2026-12-20T10:00:00Z", id: "row-2", person }],
 *   inDoubtSince: [],
 *   rows: new Map([["row-2", 2]]),
 *   now: "2027-01-02T10:00:00Z",
 * } as const;
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const reached = reachedBy({ audience: "admitted" }, group, known, "sixteen letters at least");
 * [reached.recipients, reached.addressless.map(({ row }) => row)]; // => [[], [2]]
 * ```
 */
export function reachedBy(
  message: Pick<Message, "audience" | "session"> & Partial<Pick<Message, "language">>,
  group: Group,
  known: KnownForMessages | undefined,
  key: string,
  { languages }: ReachedOptions = {},
): Reached {
  if (!isForRegistered(message.audience)) return namedReached(namedFor(message, group), key);
  if (known === undefined) return { recipients: [], withoutAddress: 0, addressless: [], whom: new Map() };
  const isBySession = group.registration.period.by === "session";
  const intakes = (
    isBySession && message.session === undefined
      ? group.sessions.map(({ key: each }) => each)
      : [isBySession ? message.session : undefined]
  ).map((session) => admit(group, known.events, { ...known, session }));
  const all = intakes.flatMap((intake) => recipientsOf(message, intake));
  const registered = [...new Map(all.map((each) => [each.id, each])).values()].filter(
    (each) => languages === undefined || recipientLanguage(each, languages) === message.language,
  );
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

/**
 * Everybody who registered, leads or comes to speak, by the hash of their address, whoever a message is for: so that those are told by row whom an
 * outbox knows by hash alone.
 *
 * @example
 * ```ts
 * import { whomByHash } from "@piiri/adapters-email";
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { goodPlans } from "@piiri/core/rule-examples";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const whom = [...whomByHash(group, undefined, "sixteen letters at least").values()].flat();
 * whom.map(({ id }) => id); // => ["first", "second"]
 * ```
 */
export function whomByHash(
  group: Group,
  known: KnownForMessages | undefined,
  key: string,
): ReadonlyMap<string, readonly Whom[]> {
  const registered = (known?.events ?? []).flatMap((event) => (event.kind === "registered" ? [event] : []));
  const whomOf = (of: (typeof registered)[number]): Whom => ({
    row: known?.rows.get(of.id),
    name: () => revealedName(of),
  });
  const { speakers = [] } = group.people;
  return new Map([
    ...namedReached([...leaders(group), ...speakers], key).whom,
    ...grouped(recipientsWithAddress(registered, key), whomOf),
  ]);
}

type Named = Pick<Person, "id" | "name" | "email">;

function leaders({ people: { facilitators, coordinator } }: Group): readonly Named[] {
  return [...facilitators, ...(coordinator === undefined ? [] : [coordinator])];
}

/** Those whom the plan names for it: who leads, or who comes to the session to tell or to speak. */
function namedFor({ audience, session: key }: Pick<Message, "audience" | "session">, group: Group): readonly Named[] {
  if (audience !== "speakers") return leaders(group);
  const session = group.sessions.find((each) => each.key === key);
  return session === undefined ? [] : speakersAt(group, session);
}

function namedReached(people: readonly Named[], key: string): Reached {
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
