/** Columns that Microsoft Forms fills from the account of whoever answers, and empty for strangers: right after the times. */
const microsoft = {
  times: [
    ...["completion time", "slutförandetid", "sluttid"],
    ...["valmistumisaika", "suorittamisaika", "päättymisaika", "lopetusaika"],
  ],
  names: ["name", "namn", "nimi"],
  addresses: ["email", "e-post", "sähköposti"],
} as const;

/** The address that Google Forms gathers by itself: right after the time, under the same heading as a question would have. */
const google = {
  times: ["timestamp", "aikaleima", "tidstämpel"],
  addresses: ["email address", "sähköpostiosoite", "e-postadress", "username", "käyttäjänimi", "användarnamn"],
} as const;

/** What SurveyMonkey knows of whoever a mail invited, and empty for all others: right after where they were. */
const surveyMonkey = {
  addresses: ["ip address", "ip-osoite", "ip-adress"],
  own: [
    ...["email address", "first name", "last name"],
    ...["sähköpostiosoite", "sähköposti", "etunimi", "sukunimi"],
    ...["e-postadress", "e-post", "förnamn", "efternamn"],
  ],
  columns: 3,
} as const;

/** After the times stand the address and the name. */
const fixedColumns = 2;

/** The places of what a tool fills in by itself, in a header of plain names. */
export function accountPlaces(plain: readonly string[]): ReadonlySet<number> {
  const time = plain.findIndex((name) => isOneOf(microsoft.times, name));
  if (time > 0) {
    const own = [...microsoft.names, ...microsoft.addresses];
    const places = Array.from({ length: fixedColumns }, (_, index) => time + 1 + index);
    return new Set(places.filter((place) => isOneOf(own, plain[place] ?? "")));
  }
  const where = plain.findIndex((name) => isOneOf(surveyMonkey.addresses, name));
  if (where >= 0) {
    const places = Array.from({ length: surveyMonkey.columns }, (_, index) => where + 1 + index);
    return new Set(places.every((place) => isOneOf(surveyMonkey.own, plain[place] ?? "")) ? places : []);
  }
  const isGathered = isOneOf(google.times, plain[0] ?? "") && isOneOf(google.addresses, plain[1] ?? "");
  return new Set(isGathered ? [1] : []);
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name);
}
