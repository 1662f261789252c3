import type { LocalDate, TimeZone } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";
import { describe, expect, it, test } from "vitest";
import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "../index.js";
import type { SessionOption } from "./sessionChoices.js";

const timeZone = "Europe/Helsinki" as TimeZone;
const sessions: readonly SessionOption[] = ["2027-03-02", "2027-03-09", "2027-03-16"].map((date, place) => ({
  key: `s${place + 1}`,
  date: date as LocalDate,
  labels: [`Session ${place + 1}, Tue ${date.slice(-2).replace(/^0/, "")} March 2027`],
}));

async function read(text: string, more: { readonly sessions?: readonly SessionOption[] } = {}) {
  const bytes = new TextEncoder().encode(text);
  const { events, rejected, recognised } = await collectRegistrationsOrThrow(
    readRegistrationsOrThrow(bytes, { timeZone, ...more }),
  );
  const people = events.map(({ at, person: { name, email } }) => [at, name && reveal(name), email && reveal(email)]);
  return { people, events, rejected, form: recognised?.form };
}

const anna = ["2027-02-13T07:12:05Z", "Anna Example", "anna@example.org"];

describe("one registration, as each tool writes it", () => {
  it.each([
    [
      "SurveyMonkey's own columns are empty for whoever opened a link",
      "SurveyMonkey",
      "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,What is your name?,What is your email?\n,,,,,,,,,Open-Ended Response,Open-Ended Response\n118,4,02/13/2027 09:10:05 AM,02/13/2027 09:12:05 AM,192.0.2.1,,,,,Anna Example,anna@example.org\n",
    ],
    [
      "SurveyMonkey in its older layout",
      "SurveyMonkey",
      "Respondent ID,Collector ID,Date Created,Date Modified,IP Address,Email Address,First Name,Last Name,Custom Data 1,Please tell who you are:,,\n,,,,,,,,,Name,Company,Email Address\n118,4,02/13/2027 09:10:05 AM,02/13/2027 09:12:05 AM,192.0.2.1,,,,,Anna Example,,anna@example.org\n",
    ],
    [
      "the zone stands in the heading",
      "generic",
      "#,What's your name?,What's your email address?,Start Date (UTC),Submit Date (UTC),Network ID\nabc,Anna Example,anna@example.org,2027-02-13 07:10:05,2027-02-13 07:12:05,aa\n",
    ],
    [
      "a zone by its place in the heading",
      "generic",
      "Aikaleima (America/New_York);Nimi;Sähköposti\n13.2.2027 2.12.05;Anna Example;anna@example.org\n",
    ],
    [
      "a zone in words in the heading",
      "generic",
      "Aikaleima (Ruotsin aikaa);Nimi;Sähköposti\n13.2.2027 8.12.05;Anna Example;anna@example.org\n",
    ],
    [
      "what Google Forms gathered by itself, under its older name",
      "Google Forms",
      "Timestamp,Username,Name\n2/13/2027 9:12:05,anna@example.org,Anna Example\n",
    ],
    [
      "another zone in the heading",
      "generic",
      "Aikaleima (UTC+3);Nimi;Sähköposti\n13.2.2027 10.12.05;Anna Example;anna@example.org\n",
    ],
    [
      "names in two columns",
      "generic",
      "Etunimi;Sukunimi;Sähköpostiosoite;Ilmoittautumispäivä;Tila\nAnna;Example;anna@example.org;13.2.2027 09:12:05;Vahvistettu\n",
    ],
    [
      "words of one's own",
      "generic",
      "Registration date;Name;The participant's e-mail\n13.2.2027 09:12:05;Anna Example;anna@example.org\n",
    ],
    [
      "questions with numbers",
      "Google Forms",
      "Aikaleima;Q1: Nimi;Q2. Osallistujan sähköpostiosoite;3) Sähköposti uudelleen\n13.2.2027 09:12:05;Anna Example;anna@example.org;x\n",
    ],
    [
      "signs that nobody sees",
      "Google Forms",
      '\u200eAikaleima;\u00a0Ni\u00admi\u00a0;\u200bSähköposti\u200b;\n13.2.2027 09:12:05;"Anna\u00a0\nExample";anna@example.org\u200b;\n',
    ],
    [
      "Webropol with the respondent's number first",
      "Webropol",
      "Vastaajanumero\tVastausaika\tKieli\tNimi\tSähköposti\n1\t13.2.2027 9:12:05\tfi\tAnna Example\tanna@example.org\n",
    ],
    [
      "Microsoft Forms in other words, with the account beside what was typed",
      "Microsoft Forms",
      "ID;Alkamisaika;Suorittamisaika;Sähköposti;Nimi;Nimi2;Sähköposti2\n1;13.2.2027 9.10;13.2.2027 9.12.05;account@example.org;Account;Anna Example;anna@example.org\n",
    ],
    [
      "a zone in whole hours",
      "Google Forms",
      "Timestamp,Name,Email\n2027-02-13 10:12:05+03,Anna Example,anna@example.org\n",
    ],
    [
      "Excel's sign for a text",
      "Google Forms",
      "Timestamp,Name,Email\n'13.2.2027 9.12.05,Anna Example,anna@example.org\n",
    ],
    [
      "the year first, in two figures",
      "Google Forms",
      "Tidstämpel;Namn;E-post\n27-02-13 09:12:05;Anna Example;anna@example.org\n",
    ],
  ])("%s", async (_, form, text) => {
    expect(await read(text)).toMatchObject({ people: [anna], rejected: [], form });
  });
});

test.each([
  ["2.3.2027 9.12", "2027-03-02"],
  ["2/3/2027 9:12", "2027-02-03"],
])(
  "a day with points has its day first, also where days with slashes have their month first: %s",
  async (day, date) => {
    const { people } = await read(`Timestamp;Name\n${day};A\n2/13/2027 9:12;B\n`);
    expect(people[0]?.[0]?.slice(0, 10)).toBe(date);
  },
);

test.each([
  "✓",
  "TRUE",
  "x",
  "1",
  "K",
  "OK",
  "Hyväksyn",
  "Jag godkänner",
  "I agree",
  "TOSI",
  "SANT",
  "Ja tack",
  "Kyllä!",
])("%s is a yes", async (word) => {
  const { events } = await read(`Aika;Nimi;Suostumus\n13.2.2027 9.12;A;${word}\n`);
  expect(events[0]?.consent).toBe(true);
});

test.each(["", "Ei", "Ei kiitos", "Nej", "No", "FALSE", "0", "EPÄTOSI", "FALSKT", "☐", "ehkä", "en saa"])(
  "%j is no yes",
  async (word) => {
    const { events } = await read(`Aika;Nimi;Suostumus\n13.2.2027 9.12;A;${word}\n`);
    expect(events[0]?.consent).toBe(false);
  },
);

test("signs that nobody sees make nobody another person", async () => {
  const { people } = await read(
    "Aika;Nimi;Sähköposti\n13.2.2027\u00a09.12;An\u00adna\u2009Example\u200b;a@exam\u00adple.org\n13.2.2027\u20099.12;Anna Example;a@example.org\n",
  );
  expect(people[0]).toEqual(people[1]);
});

test.each(["", "-", "N/A", "ei ole", "Ei sähköpostia", "ingen", "saknas", "none", "no email", "anonymous", "Anonyymi"])(
  "%j is no address, and not a wrong one",
  async (word) => {
    const { events } = await read(`Aika;Nimi;Sähköposti\n13.2.2027 9.12;A;${word}\n`);
    expect([events[0]?.person.email, events[0]?.addressProblem]).toEqual([undefined, undefined]);
  },
);

test("a text that a tool wrote as a formula is that text", async () => {
  const { people } = await read('Aika;Nimi;Sähköposti\n="13.2.2027 9.12.05";"=""Anna Example""";="anna@example.org"\n');
  expect(people).toEqual([anna]);
});

describe("whoever cancelled in the tool", () => {
  test.each(["Tila", "Ilmoittautumisen tila", "Status", "Registration Status"])(
    "is told by a column %s",
    async (heading) => {
      const words = ["Peruuttanut", "Cancelled by attendee", "Peruttu 3.2.2027", "AVBOKAD", "Not Attending"];
      const others = ["Vahvistettu", "", "Confirmed", "Varasijalla", "Ei peruttu", "Perustettu"];
      const rows = [...words, ...others].map(
        (word, place) => `13.2.2027 9.12;P${place};p${place}@example.org;${word}\n`,
      );
      const bytes = new TextEncoder().encode(`Aika;Nimi;Sähköposti;${heading}\n${rows.join("")}`);
      const { events, doubts } = await collectRegistrationsOrThrow(readRegistrationsOrThrow(bytes, { timeZone }));
      expect(events.map(({ isCancelled = false }) => isCancelled)).toEqual([
        ...words.map(() => true),
        ...others.map(() => false),
      ]);
      expect([...doubts]).toEqual(["row-10", "row-11", "row-12"].map((id) => [id, ["unclear-state"]]));
    },
  );

  test("a question that begins with such a word is none", async () => {
    const { events } = await read("Aika;Nimi;Status of your hearing\n13.2.2027 9.12;A;Cancelled\n");
    expect(events[0]).not.toHaveProperty("isCancelled");
  });
});

describe("a day and a time of day in two columns", () => {
  it.each([
    ["Päivämäärä;Kellonaika;Nimi;Sähköposti\n13.2.2027;9.12.05;", ";"],
    ["Nro;Pvm;Klo;Nimi;Sähköposti\n1;13.2.2027;klo 9.12.05;", ";"],
    ["Päivämäärä;Aika;Nimi;Sähköposti\n13.2.2027 0:00:00;09:12:05;", ";"],
    ["Ilmoittautumispäivä;Kellonaika (UTC);Nimi;Sähköposti\n13.2.2027;7:12:05;", ";"],
    ["Date,Time,Name,Email\n2/13/2027,9:12:05 AM,", ","],
    ["Time,Date,Name,Email\n9:12:05,2027-02-13,", ","],
    ["Date,Time,Name,Email\n2027-02-13,1899-12-30 09:12:05,", ","],
    ["Date;Time;Name;Email\n44605;0,383391204;", ";"],
    ["Datum;Tid;Namn;E-post\n2027-02-13;09.12.05;", ";"],
    ["Anmälningsdatum;Klockslag;Namn;E-post\n13.2.2027;kl. 9.12.05;", ";"],
  ])("%s", async (text, sign) => {
    const serial = text.replace("44605", "46431");
    expect(await read(`${serial}Anna Example${sign}anna@example.org\n`)).toMatchObject({
      people: [anna],
      rejected: [],
    });
  });

  test.each([
    // A day in two figures is one where the other column has days of that year, and a time where it does not.
    ["Pvm;Aika;Nimi\n13.2.2027;13.02.27;A\n14.2.2027;14.02.27;B\n", ["2027-02-12T22:00:00Z", "2027-02-13T22:00:00Z"]],
    ["Pvm;Aika;Nimi\n13.2.2027;09.12.05;A\n14.2.2027;13.02.27;B\n", ["2027-02-13T07:12:05Z", "2027-02-14T11:02:27Z"]],
    ["Aika;Nimi\n13.02.27;A\n", ["2027-02-12T22:00:00Z"]],
    ["Pvm;Kellonaika;Nimi\n13.02.27;09.12.05;A\n", ["2027-02-13T07:12:05Z"]],
  ])("%j", async (text, instants) => {
    expect((await read(text)).people.map(([at]) => at)).toEqual(instants);
  });

  test("whoever has no time of day, or none that can be read, is told and not put before everybody else", async () => {
    const { people, rejected } = await read(
      "Päivämäärä;Kellonaika;Nimi\n13.2.2027;9.12;A\n13.2.2027;;B\n13.2.2027;aamulla;C\n13.2.2027;9.13;D\n13.2.2027;25.00;E\n13.2.2027;9.14;F\n",
    );
    expect(people.map(([, name]) => name)).toEqual(["A", "D", "F"]);
    expect(rejected.map(({ row, reason }) => [row, reason])).toEqual([3, 4, 6].map((row) => [row, "unreadable-time"]));
  });

  test("a whole moment needs no other column, whatever that is called", async () => {
    const { people } = await read(
      "Aikaleima;Kellonaika;Nimi;Sähköposti\n13.2.2027 9.12.05;18.00;Anna Example;anna@example.org\n",
    );
    expect(people).toEqual([anna]);
  });

  test.each([
    ["Päivämäärä;Milloin sopii;Nimi\n13.2.2027;18:00;A\n", ["Milloin sopii"]],
    ["Päivämäärä;Kellonaika;Klo;Nimi\n13.2.2027;9.12;9.30;A\n", ["Kellonaika", "Klo"]],
    ["Päivämäärä;Hinta;Nimi\n13.2.2027;12.50;A\n", []],
  ])("what nothing joins is told: %s", async (text, apart) => {
    const { recognised } = await collectRegistrationsOrThrow(
      readRegistrationsOrThrow(new TextEncoder().encode(text), { timeZone }),
    );
    expect(recognised?.clocksApart).toEqual(apart);
  });
});

test("days with the year first in two figures, of which each could be one with the year last", async () => {
  const { people } = await read(
    "Tidstämpel;Namn;E-post\n27-02-25 09:12;A;a@example.org\n27-02-26 09:12;B;b@example.org\n",
  );
  expect(people.map(([at]) => at)).toEqual(["2027-02-25T07:12:00Z", "2027-02-26T07:12:00Z"]);
});

test("a sign is nobody's name, and no account is called anonymous", async () => {
  const { people } = await read(
    "Aikaleima;Nimi;Sähköposti\n13.2.2027 9.12.05;?;a@example.org\n13.2.2027 9.12.05;Anonymous;b@example.org\n",
  );
  expect(people.map(([, name]) => name)).toEqual([undefined, undefined]);
});

describe("one column for each choice", () => {
  const [one, two, three] = sessions.map(({ labels }) => labels[0] ?? "");
  const before = "13.2.2027 9.12;A;a@example.org";

  it.each([
    [
      "SurveyMonkey, below the question",
      `Respondent ID,Collector ID,Start Date,End Date,IP Address,Name,Email,Which sessions will you come to?,,\n,,,,,Open-Ended Response,Open-Ended Response,"${one}","${two}","${three}"\n1,4,02/13/2027 9:10:05 AM,02/13/2027 9:12:05 AM,,A,a@example.org,"${one}",,"${three}"\n`,
    ],
    [
      "Google Forms' grid",
      `Timestamp,Name,Email,"Which sessions will you come to? [${one}]","Which sessions will you come to? [${two}]","Which sessions will you come to? [${three}]"\n2/13/2027 9:12:05,A,a@example.org,Yes,No,Yes\n`,
    ],
    [
      "Webropol, as ones and zeros",
      `Vastausaika;Nimi;Sähköposti;Mihin tapaamisiin tulet?:${one};Mihin tapaamisiin tulet?:${two};Mihin tapaamisiin tulet?:${three}\n${before};1;0;1\n`,
    ],
    ["the choice's name alone", `Vastausaika;Nimi;Sähköposti;${one};${two};${three}\n${before};x;;✓\n`],
    ["as JSON in one column", `Time;Name;Email;Sessions\n${before};"[""${one}"",""${three}""]"\n`],
  ])("%s", async (_, text) => {
    const { events, rejected } = await read(text, { sessions });
    expect([events.map((event) => [event.sessions, event.unclear]), rejected]).toEqual([
      [[["s1", "s3"], undefined]],
      [],
    ]);
  });

  test("whatever else stands there is told, and nothing chosen is too", async () => {
    const { events } = await read(
      `Vastausaika;Nimi;Sähköposti;${one};${two}\n${before};maybe;1\n13.2.2027 9.12;B;b@example.org;;\n`,
      { sessions },
    );
    expect(events.map((event) => [event.sessions, event.unclear?.map(({ reason }) => reason)])).toEqual([
      [["s2"], ["no-such-session"]],
      [[], ["none-chosen"]],
    ]);
  });

  test("a column of a session that has moved gives no place", async () => {
    const { events } = await read(`Time;Name;Email;"Session 1, Tue 23 February 2027";"${two}"\n${before};x;x\n`, {
      sessions: sessions.map((each) =>
        each.key === "s1" ? { ...each, labels: ["Session 1, Tue 23 February 2027", ...each.labels] } : each,
      ),
    });
    expect(events[0]).toMatchObject({
      sessions: ["s2"],
      unclear: [{ reason: "other-date", session: "s1", chosen: "2027-02-23" }],
    });
  });
});

describe("a row that was used is told of", () => {
  const doubtsOf = async (name: string, consent: string) => {
    const bytes = new TextEncoder().encode(
      `Aika;Nimi;Sähköposti;Saako uusista ryhmistä kertoa?\n13.2.2027 9.12;${name};one@example.org;${consent}\n`,
    );
    const { events, doubts } = await collectRegistrationsOrThrow(readRegistrationsOrThrow(bytes, { timeZone }));
    return [events[0]?.consent, ...(doubts.get("row-2") ?? [])];
  };

  test.each(["Kyllä", "kyllä, mielelläni", "Ja", "Yes"])("nothing where the answer is yes: %s", async (answer) => {
    expect(await doubtsOf("Example", answer)).toEqual([true]);
  });
  test.each(["Ei", "ei kiitos", "En halua", "Nej", "No, thanks", "FALSE", "0", "-", ""])(
    "nothing where the answer is no: %j",
    async (answer) => {
      expect(await doubtsOf("Example", answer)).toEqual([false]);
    },
  );
  test.each(["Ehkä", "kysykää myöhemmin", "Maybe", "kanske", "Eino"])(
    "where the answer is neither, and taken for no: %s",
    async (answer) => {
      expect(await doubtsOf("Example", answer)).toEqual([false, "unclear-consent"]);
    },
  );
  test.each(["Testi", "test", "TEST", "Testi Testaaja", "test 2", "Test Person", "asdf"])(
    "where the name is what people write who try a form: %s",
    async (name) => {
      expect(await doubtsOf(name, "Ei")).toEqual([false, "looks-like-test"]);
    },
  );
  test.each(["Anna ja Pekka Example", "Anna & Pekka", "Anna och Pekka Example", "Anna and Pekka"])(
    "where two people stand in one name: %s",
    async (name) => {
      expect(await doubtsOf(name, "Ei")).toEqual([false, "several-people"]);
    },
  );
  test.each([
    ["Montako henkeä tulee?", "2", true],
    ["Kuinka monta osallistujaa ilmoitat?", "3", true],
    ["Antal personer", "2", true],
    ["How many people will come?", "4", true],
    ["Quantity", "2", true],
    ["Montako henkeä tulee?", "1", false],
    ["Montako henkeä tulee?", "", false],
    ["Montako kertaa olet ollut mukana?", "2", false],
    ["Kuinka monta vuotta olet sairastanut?", "5", false],
    ["How many sessions have you been to?", "2", false],
  ])("where the form asks how many come: %s %s", async (heading, answer, isTold) => {
    const csv = `Aikaleima;Nimi;Sähköposti;${heading}\n13.2.2027 9.12;Jarmo Example;one@example.org;${answer}\n`;
    const { doubts } = await collectRegistrationsOrThrow(
      readRegistrationsOrThrow(new TextEncoder().encode(csv), { timeZone }),
    );
    expect(doubts.get("row-2")).toEqual(isTold ? ["several-people"] : undefined);
  });
  test.each(["Testa Example", "Ester Test", "Testiina", "Contest", "Person", "Anna-Maija Ja", "Sandy Andersson"])(
    "nothing where somebody may be called so: %s",
    async (name) => {
      expect(await doubtsOf(name, "Ei")).toEqual([false]);
    },
  );
});
