import { accountPlaces } from "./accountPlaces.js";
import { type FormDefinition, type FormField, formFields } from "./formDefinition.js";

/** Which columns hold what, by their places: several where a field may stand in one or another, the first of them first. */
export type Columns = Readonly<Record<FormField, readonly number[]>>;

/**
 * The columns of a header that hold what is looked for. What the person typed goes before what the tool took from their
 * account. A question's whole text may be a column's name, so what begins with a known name counts where none is just that.
 */
export function columnsOf(header: readonly string[], { columns }: FormDefinition): Columns {
  const plain = header.map(plainName);
  const account = accountPlaces(plain);
  const known = Object.fromEntries(formFields.map((field) => [field, placesOf(columns[field] ?? [])]));
  const isAddressAsked = known["email"]?.some((place) => !account.has(place) && !asksAgain.test(plain[place] ?? ""));
  const found = isAddressAsked === true ? known : { ...known, email: [...addressesAsked(), ...(known["email"] ?? [])] };
  // A status is a tool's own column; a question that begins with such a word is another.
  const { status } = columnsNamed(header, { status: columns.status ?? [] });
  return { ...found, ...partsOf(found), status } as unknown as Columns;

  function placesOf(names: readonly string[]): readonly number[] {
    const wanted = names.map(plainName);
    const known = new Set(wanted);
    const repeated = plain.flatMap((each, place) => (known.has(withoutRepeat(each) ?? "") ? [place] : []));
    const named = plain.flatMap((each, place) => (known.has(each) ? [place] : []));
    const exact = wanted.flatMap((name) => named.filter((place) => plain[place] === name));
    const isTyped = (place: number) => !account.has(place);
    const typed = [...repeated, ...exact].filter(isTyped);
    const own = typed.length > 0 ? typed : begun(wanted, /^[^\p{L}\p{N} ]|^ [^\p{L}\p{N}]/u).filter(isTyped);
    const taken = exact.filter((place) => account.has(place));
    // An account's column is empty where strangers answer; then a longer question is what they were asked.
    return [...new Set(own.length > 0 ? [...own, ...taken] : [...taken, ...begun(wanted, /^ /)])];
  }

  /** Where no usual question asks for an address, the only one that speaks of e-mail does; not one that asks for it again. */
  function addressesAsked(): readonly number[] {
    if (columns.email === undefined) return [];
    const asking = plain.flatMap((each, place) =>
      !/[,;]/.test(each) && speaksOfMail.test(each) && !asksAgain.test(each) && !account.has(place) ? [place] : [],
    );
    return asking.length === 1 ? asking : [];
  }

  function begun(wanted: readonly string[], then: RegExp): readonly number[] {
    return plain.flatMap((each, place) =>
      wanted.some((name) => each.startsWith(name) && then.test(each.slice(name.length))) ? [place] : [],
    );
  }
}

/** The places of columns that are named in any of some ways. */
export function columnsNamed<Name extends string>(
  header: readonly string[],
  names: Readonly<Record<Name, readonly string[]>>,
): Readonly<Record<Name, readonly number[]>> {
  const plain = header.map(plainName);
  const placesOf = (wanted: readonly string[]) =>
    wanted.map(plainName).flatMap((name) => plain.flatMap((each, place) => (each === name ? [place] : [])));
  const found = Object.entries<readonly string[]>(names).map(([name, wanted]) => [name, placesOf(wanted)]);
  return Object.fromEntries(found) as Readonly<Record<Name, readonly number[]>>;
}

/** A question that ends with an address, in any words: the participant's email, ange din e-postadress. */
const speaksOfMail =
  /(?:s[äa]hk[öo]posti(?:osoite|osoitteesi|osoitteenne|si|nne)?|e-?post(?:adress)?|e-?mail(?: address)?)$/;
const asksAgain =
  /uudelleen|uudestaan|vahvista|toista|igen|bekräfta|upprepa|again|confirm|repeat|läheis|anhörig|saako|haluat|may we|får vi/;

/** First names and last names by themselves: not a column that asks for both, which is a name. */
function partsOf(found: Readonly<Record<string, readonly number[]>>) {
  const { name = [], firstName = [], lastName = [] } = found;
  const both = new Set([...name, ...firstName.filter((place) => lastName.includes(place))]);
  return {
    firstName: firstName.filter((place) => !both.has(place)),
    lastName: lastName.filter((place) => !both.has(place)),
  };
}

/** A heading without the number that a tool puts behind one that is there already: Name2, Nimesi?2. */
function withoutRepeat(heading: string): string | undefined {
  return /[^\d\s][2-9]$/.test(heading) ? plainName(heading.slice(0, -1)) : undefined;
}

/** Without the size of letters, spaces, signs that nobody sees, and what a question ends with. */
export function plainName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  let end = plain.length;
  // A pattern for it would look again from each of many signs.
  while (" :*?.".includes(plain.charAt(end - 1)) && end > 0) end -= 1;
  return plain.slice(0, end).toLowerCase();
}
