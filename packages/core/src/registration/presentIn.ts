import { checkEachGiven, checkGiven, minuteInMilliseconds } from "../kernel/index.js";

/** One line of what a meeting service noted: somebody was there, from one moment to another. */
export interface Stay {
  readonly name: string;
  /** The account's address, where there is one: a person who is signed in has it on every device. */
  readonly address?: string | undefined;
  /** Milliseconds on any clock that all stays share; absent where the service does not tell it. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Whether the service itself calls the person the meeting's organiser. */
  readonly isOrganiser?: boolean | undefined;
}

/** Who leads, by name and address. */
export interface WhoLeads {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** How many were there. Who they were is not kept; a stay is named by its place in the list. */
export interface Presence {
  /** Everyone, each once. */
  readonly people: number;
  /** Those of them who lead. */
  readonly leading: number;
  readonly participants: number;
  /** As many as there would be if everyone of one name were one person. */
  readonly names: number;
  /** By name: the stays that overlap for so long that they are of several people. */
  readonly overlapping: readonly (readonly number[])[];
}

const stayKinds = {
  name: "text",
  address: "text?",
  from: "number?",
  to: "number?",
  isOrganiser: "yes-or-no?",
} as const;

/** How stays are told apart. */
export interface PresenceOptions {
  readonly leading?: readonly WhoLeads[];
  /** Minutes for which one person may be there twice: who changes devices leaves the old one on for a while. */
  readonly overlapMinutes: number;
}

/**
 * How many people were in a meeting, from what its service noted. Stays of one name are one person, who left and came back,
 * unless they overlap for longer than changing devices takes; stays of one account are one person in any case. Those who
 * lead are known by address or by name, also in the order `Last, First` and with what the service puts in brackets behind
 * it, and are no participants.
 *
 * @example
 * ```ts
 * import { presentIn } from "@piiri/core/registration";
 *
 * const hour = 3_600_000;
 * const stays = [
 *   { name: "Example, Lead (Unverified)", from: 0, to: 2 * hour },
 *   { name: "Example One", from: 0, to: hour },
 *   { name: "Example One", from: hour, to: 2 * hour },
 * ];
 * presentIn(stays, { leading: [{ name: "Lead Example" }], overlapMinutes: 10 }).participants; // => 1
 * ```
 */
export function presentIn(stays: readonly Stay[], options: PresenceOptions): Presence {
  checkEachGiven("stays", stays, stayKinds);
  checkGiven("options", options, { leading: "list?", overlapMinutes: "number" });
  const { leading = [], overlapMinutes } = options;
  checkEachGiven("options.leading", leading, { name: "text?", email: "text?" });
  const leaders = leading.map(({ name, email }) => ({ words: name === undefined ? [] : wordsOf(name), email }));
  const addresses = new Set(leaders.flatMap(({ email }) => (email === undefined ? [] : [plain(email)])));
  const names = new Set(leaders.flatMap(({ words }) => (words.length === 0 ? [] : [inOrder(words)])));
  const groups = togetherByNameOrAddress(stays);
  const others = groups.filter((group) => !group.some((place) => leads(stays[place])));
  const led = groups.length - others.length;
  const counted = others.map((group) => ({ group, people: atOnce(group) }));
  const participants = counted.reduce((sum, { people }) => sum + people, 0);
  return {
    people: participants + led,
    leading: led,
    participants,
    names: groups.length,
    overlapping: counted.filter(({ people }) => people > 1).map(({ group }) => group),
  };

  function leads(stay: Stay | undefined): boolean {
    if (stay === undefined) return false;
    if (stay.isOrganiser === true || (stay.address !== undefined && addresses.has(plain(stay.address)))) return true;
    const forms = formsOf(stay.name);
    return forms.some((words) => names.has(inOrder(words)) || leaders.some((leader) => holds(words, leader.words)));
  }

  /** How many of the stays there were at one time at most, those of one account being one. */
  function atOnce(group: readonly number[]): number {
    const spans = spansByAccount(group);
    const moments = spans
      .flatMap(({ from, to }) => [
        { at: from, change: 1 },
        { at: to, change: -1 },
      ])
      .toSorted((one, other) => one.at - other.at || one.change - other.change);
    let [now, most] = [0, 1];
    for (const { change } of moments) {
      now += change;
      most = Math.max(most, now);
    }
    return most;
  }

  /** Two stays overlap for longer than a device's change takes just when both still overlap with that much taken off their ends. */
  function spansByAccount(group: readonly number[]): readonly Span[] {
    const byAccount = new Map<string | number, Span[]>();
    for (const place of group) {
      const { address, from, to } = stays[place] ?? {};
      if (from === undefined || to === undefined || to <= from) continue;
      const account = address === undefined ? place : plain(address);
      const known = byAccount.get(account);
      if (known === undefined) byAccount.set(account, [{ from, to }]);
      else known.push({ from, to });
    }
    return [...byAccount.values()]
      .flatMap(withoutOverlaps)
      .map(({ from, to }) => ({ from, to: to - overlapMinutes * minuteInMilliseconds }))
      .filter(({ from, to }) => to > from);
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && span.from <= last.to) {
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else joined.push(span);
  }
  return joined;
}

/** Places of stays that one name or one account holds together. */
function togetherByNameOrAddress(stays: readonly Stay[]): readonly (readonly number[])[] {
  const parents = stays.map((_, place) => place);
  const seen = new Map<string, number>();
  for (const [place, { name, address }] of stays.entries()) {
    const words = wordsOf(name);
    const keys = [
      ...(words.length > 0 ? [`name ${words.toSorted().join(" ")}`] : []),
      ...(address === undefined ? [] : [`address ${plain(address)}`]),
    ];
    for (const key of keys) {
      const other = seen.get(key);
      if (other === undefined) seen.set(key, place);
      else parents[rootOf(place)] = rootOf(other);
    }
  }
  const groups = new Map<number, number[]>();
  for (const place of parents.keys()) {
    const root = rootOf(place);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [place]);
    else group.push(place);
  }
  return [...groups.values()];

  function rootOf(place: number): number {
    let root = place;
    while (parents[root] !== root) root = parents[root] ?? root;
    let at = place;
    while (parents[at] !== root) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  }
}

/** What services write behind the names of those who are not signed in or are of another organisation. */
const tags = new Set(
  [
    ["unverified", "external", "guest", "anonymous", "organizer", "organiser", "you"],
    ["vahvistamaton", "ulkoinen", "ulkopuolinen", "vieras", "järjestäjä", "vahvistettu"],
    ["overifierad", "ej verifierad", "obekräftad", "extern", "externt", "gäst", "arrangör", "organisatör"],
    ["nicht überprüft", "nicht verifiziert", "gast", "non vérifié", "non vérifiée", "externe", "invité", "invitée"],
    ["ikke bekreftet", "ikke verificeret", "ekstern", "gjest", "gæst", "kinnitamata", "külaline", "väline"],
    ["no comprobado", "no verificado", "externo", "externa", "invitado", "invitada", "niet geverifieerd"],
  ].flat(),
);

/** The words of a name in small letters, without marks, without a service's tag behind it; `Last, First` the other way round. */
function wordsOf(name: string): readonly string[] {
  let rest = plain(name);
  while (rest.endsWith(")") || rest.endsWith("]")) {
    const open = Math.max(rest.lastIndexOf("("), rest.lastIndexOf("["));
    if (open < 0 || !tags.has(rest.slice(open + 1, -1).trim())) break;
    rest = rest.slice(0, open).trim();
  }
  const [last = "", first, ...more] = rest.split(",").map((part) => part.trim());
  const written = first === undefined || more.length > 0 ? rest : `${first} ${last}`;
  return written.split(/[^\p{L}\p{M}\p{N}'’-]/u).filter((word) => word !== "");
}

function inOrder(words: readonly string[]): string {
  return words.map(withoutMarks).toSorted().join(" ");
}

/** What a written name may be the name of: all of it, or what stands before an association's name or a note. */
function formsOf(name: string): readonly (readonly string[])[] {
  const text = plain(name);
  const ends = ["(", "[", "|", "/", " - ", " – ", ":"].map((mark) => text.indexOf(mark)).filter((at) => at > 0);
  const before = text.slice(0, Math.min(text.length, ...ends));
  const parts = before.split(",").map(wordsOf);
  return [wordsOf(text), wordsOf(before), ...parts.filter((words) => words.length > 1)];
}

/** Whether a name is another one, of two words, with more first names between these. */
function holds(words: readonly string[], leader: readonly string[]): boolean {
  const [one, other, ...more] = leader.map(withoutMarks);
  if (other === undefined || more.length > 0 || words.length <= leader.length) return false;
  return withoutMarks(words[0] ?? "") === one && withoutMarks(words.at(-1) ?? "") === other;
}

/** Letters without their marks: a file that was saved in another encoding may have lost them. */
function withoutMarks(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .split(/\s/u)
    .filter((word) => word !== "")
    .join(" ")
    .toLowerCase();
}
