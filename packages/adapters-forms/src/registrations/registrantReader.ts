import { readMailAddress } from "@piiri/core";
import type { IntakeEvent } from "@piiri/core/intake";
import { redact } from "@piiri/core/privacy";
import { accountPlaces } from "../form/accountPlaces.js";
import { type Columns, plainName } from "../form/columnsOf.js";
import type { RowDoubt } from "./registrationItem.js";
import { severalPeopleReader } from "./severalPeople.js";
import { valueIn } from "./valueIn.js";

/** Nothing, or what people write where they have no address. */
const isNothing =
  /^(?:[\s\p{Pd}.]*|n\/?a\.?|ei(?: ole)?(?: sähköposti(?:a|osoitetta))?\.?|puuttuu|tyhjä|nej|ingen(?: e-?post(?:adress)?)?|saknas|har inte|none|no(?: e-?mail)?|no email address)$/iu;
/** What has neither a letter nor a digit is nobody's name. */
const isNamed = /[\p{L}\p{N}]/u;

function nameWritten(written: string): string {
  if (isPlainName.test(written)) return written;
  return isNamed.test(written) ? written.replace(unseen, "").replace(/\s+/g, " ").trim() : "";
}

/** As nearly all are. */
const isPlainName = /^[A-Za-zÅÄÖåäöÉé\d][A-Za-zÅÄÖåäöÉé\d'-]*(?: [A-Za-zÅÄÖåäöÉé\d'-]+)*$/;
/** What people write for a name who try a form; somebody may be called so all the same. */
const testWords: ReadonlySet<string> = new Set([
  ...["testi", "testaaja", "testaus", "testinen", "testihenkilö", "testikäyttäjä", "testiläinen", "kokeilu"],
  ...[
    "test",
    "testare",
    "testning",
    "testperson",
    "testsson",
    "tester",
    "testing",
    "testuser",
    "asdf",
    "qwerty",
    "xxx",
  ],
]);
const besideTest = /^(?:\d{1,3}|person|user|example|esimerkki|exempel)$/;

function isTestName(name: string): boolean {
  if (name.length >= longestTest || !beginsAsTest.test(name)) return false;
  const [first = "", ...others] = name.toLowerCase().split(" ");
  return testWords.has(first) && others.every((word) => testWords.has(word) || besideTest.test(word));
}

/** As all of the words above do, so that nearly every name is passed over at once. */
const beginsAsTest = /^(?:test|kokeilu|asdf|qwerty|xxx)/i;

const longestTest = 40;
/** Signs that nobody sees, and that some scripts do not need within words. */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

type WhoRegistered = Pick<IntakeEvent & { readonly kind: "registered" }, "person" | "addressProblem">;

/** Who registers; nobody where there is neither a name nor an address that one can send to. */
export function registrantReader(
  header: readonly string[],
  columns: Columns,
): (cells: readonly string[]) => (WhoRegistered & { readonly doubts: readonly RowDoubt[] }) | undefined {
  const nameIn = nameReader(header, columns);
  const doubtsOf = doubtsReader(header);
  return (cells) => {
    const name = nameWritten(nameIn(cells));
    const typed = valueIn(cells, columns.email);
    const read = !typed.includes("@") && isNothing.test(typed) ? undefined : readMailAddress(typed);
    const email = read !== undefined && "address" in read ? redact(read.address) : undefined;
    if (name === "" && email === undefined) return undefined;
    return {
      person: { name: name === "" ? undefined : redact(name), email },
      addressProblem: read !== undefined && "problem" in read ? read.problem : undefined,
      doubts: doubtsOf(cells, name),
    };
  };
}

const none: readonly RowDoubt[] = [];

function doubtsReader(header: readonly string[]): (cells: readonly string[], name: string) => readonly RowDoubt[] {
  const areSeveral = severalPeopleReader(header);
  return (cells, name) => {
    const doubts: RowDoubt[] = [];
    if (isTestName(name)) doubts.push("looks-like-test");
    if (areSeveral(cells, name)) doubts.push("several-people");
    return doubts.length === 0 ? none : doubts;
  };
}

/** The name as the person typed it, in one column or in two; else as their account has it. */
function nameReader(header: readonly string[], columns: Columns): (cells: readonly string[]) => string {
  const account = accountPlaces(header.map(plainName));
  const first = columns.name.findIndex((place) => account.has(place));
  const end = first < 0 ? columns.name.length : first;
  const [typed, taken] = [columns.name.slice(0, end), columns.name.slice(end)];
  return (cells) =>
    valueIn(cells, typed) ||
    `${valueIn(cells, columns.firstName)} ${valueIn(cells, columns.lastName)}`.trim() ||
    valueIn(cells, taken);
}
