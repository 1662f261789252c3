import { inspect } from "node:util";
import type { TimeZone } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  attachEvents,
  collectRegistrationsOrThrow,
  knownForms,
  type ReadOptions,
  readEventsOrThrow,
  readRegistrationsOrThrow,
  TableError,
} from "../index.js";

const timeZone = "Europe/Helsinki" as TimeZone;
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string | Uint8Array, options: Partial<ReadOptions> = {}) =>
  collectRegistrationsOrThrow(
    readRegistrationsOrThrow(typeof text === "string" ? bytes(text) : text, { timeZone, ...options }),
  );
const people = ({ events }: Awaited<ReturnType<typeof read>>) =>
  events.map(({ at, id, person, consent }) => [
    at,
    id,
    person.name && reveal(person.name),
    person.email && reveal(person.email),
    consent,
  ]);

const exports: Readonly<Record<string, string>> = {
  "Microsoft Forms, English": `ID,Start time,Completion time,Email,Name,Last modified time,Your name,Email address,What do you hope for?,May we tell you of new groups?
1,1/10/27 9:00:00,1/13/27 18:00:05,anonymous,,,Example One,one@example.org,Rest,Yes
2,1/10/27 9:00:00,1/14/27 18:00:05,anonymous,,,Example Two,two@example.org,,No
`,
  "Microsoft Forms, Finnish": `\uFEFFTunnus;Aloitusaika;Valmistumisaika;Sähköposti;Nimi;Nimesi;Sähköpostiosoite;Saako sinulle kertoa uusista ryhmistä?
1;13.1.2027 17.59;13.1.2027 18.00.05;anonymous;;Example One;one@example.org;Kyllä
2;14.1.2027 17.59;14.1.2027 18.00.05;anonymous;;Example Two;two@example.org;Ei
`,
  "Microsoft Forms, Swedish": `ID;Starttid;Slutförandetid;E-post;Namn;Ditt namn;E-postadress;Får vi berätta för dig om nya grupper?
1;2027-01-13 17:59:00;2027-01-13 18:00:05;anonymous;;Example One;one@example.org;Ja
2;2027-01-14 17:59:00;2027-01-14 18:00:05;anonymous;;Example Two;two@example.org;Nej
`,
  "Google Forms": `Aikaleima,Nimi,Sähköpostiosoite,Saako uusista ryhmistä kertoa?
13.1.2027 klo 18.00.05,Example One,one@example.org,Kyllä
14.1.2027 klo 18.00.05,Example Two,two@example.org,Ei
`,
  SurveyMonkey: `Respondent ID,Collector ID,Start Date,End Date,IP Address,Name,Email Address,Consent
,,,,,Open-Ended Response,Open-Ended Response,Response
1,9,01/13/2027 05:59:00 PM,01/13/2027 06:00:05 PM,192.0.2.1,Example One,one@example.org,Yes
2,9,01/14/2027 05:59:00 PM,01/14/2027 06:00:05 PM,192.0.2.2,Example Two,two@example.org,No
`,
};

it("keeps of a row no more than was asked, and all of it where more was", async () => {
  const cells = "1;13.1.2027 18.00;Example One;one@example.org";
  const [usual] = (await read(`ID;Aikaleima;Nimi;Sähköposti;Samtycke\n${cells};Kyllä\n`)).events;
  expect(Object.keys(usual ?? {})).toEqual(["kind", "at", "id", "person", "consent"]);
  const [more] = (await read(`ID;Aikaleima;Nimi;Sähköposti;Samtycke;Kieli\n${cells};Ei;svenska\n`)).events;
  expect(more).toEqual({ ...usual, consent: false, language: "sv" });
  const [unclear] = (await read(`ID;Aikaleima;Nimi;Sähköposti\n${cells.replace("@", "at")}\n`)).events;
  expect(unclear).toMatchObject({ id: "id-1", addressProblem: "no-address" });
});

test.each(Object.entries(exports))("%s is recognised and read", async (_, text) => {
  const found = await read(text);
  const ids = text.startsWith("Aikaleima") ? ["row-2", "row-3"] : ["id-1", "id-2"];
  expect(found.rejected).toEqual([]);
  expect(people(found)).toEqual([
    ["2027-01-13T16:00:05Z", ids[0], "Example One", "one@example.org", true],
    ["2027-01-14T16:00:05Z", ids[1], "Example Two", "two@example.org", false],
  ]);
});

test("what was recognised is told: form, encoding, delimiter, how days are written, which columns", async () => {
  const { recognised } = await read(exports["Microsoft Forms, Finnish"] ?? "");
  expect(recognised).toMatchObject({
    kind: "recognised",
    form: "Microsoft Forms",
    encoding: "utf-8",
    delimiter: ";",
    dateStyle: "d.M.yyyy",
    isDateStyleGuessed: false,
    columns: {
      id: ["Tunnus"],
      at: ["Valmistumisaika", "Aloitusaika"],
      name: ["Nimesi", "Nimi"],
      email: ["Sähköpostiosoite", "Sähköposti"],
      consent: ["Saako sinulle kertoa uusista ryhmistä?"],
    },
  });
});

test("any form by a definition: its own names, sessions by what the form calls them", async () => {
  const form = {
    name: "Webropol",
    columns: { at: ["Saapui"], name: ["Osallistuja"], email: ["Osoite"], sessions: ["Kerrat"] },
    sessions: { s1: ["Ensimmäinen"], s2: ["Toinen"] },
    dateStyle: "d.M.yyyy",
  } as const;
  const { events } = await read(
    "Saapui;Osallistuja;Osoite;Kerrat\n1.2.2027 9:05;Example;one@example.org;Toinen;\n".replace(";\n", "\n"),
    { form },
  );
  expect(events[0]).toMatchObject({ at: "2027-02-01T07:05:00Z", sessions: ["s2"] });
});

test("rows that cannot be used are told by number and reason, and the rest is used", async () => {
  const { events, rejected } = await read(
    "Aika;Nimi;Sähköposti\n1.2.2027 9.00;Example One;one@example.org\neilen;Example Two;two@example.org\n1.2.2027 9.00;;\n1.2.2027 9.00;Example;a@example.org;extra\n",
  );
  expect(events).toHaveLength(1);
  expect(rejected).toEqual([
    { row: 3, reason: "unreadable-time", seen: "aaaaa" },
    { row: 4, reason: "no-person" },
    { row: 5, reason: "ragged" },
  ]);
});

test("without a time or a person's column, the columns that lack are named and nothing else", async () => {
  await expect(read("Väri;Nimi\npunainen;Example\n")).rejects.toMatchObject({
    code: "no-such-column",
    missing: ["at"],
  });
  await expect(read("Aika;Väri\n1.2.2027;punainen\n")).rejects.toMatchObject({ missing: ["email", "name"] });
  await expect(read("")).rejects.toMatchObject({ code: "no-rows" });
});

describe("days", () => {
  const style = async (...days: readonly string[]) => {
    const rows = days.map((day) => `${day} 9:00,Example,one@example.org\n`);
    const { recognised, events } = await read(`Timestamp,Name,Email\n${rows.join("")}`);
    return [recognised?.dateStyle, recognised?.isDateStyleGuessed, events[0]?.at.slice(0, 10)];
  };

  test.each([
    [
      ["3/4/2027", "13/4/2027"],
      ["d/M/yyyy", false, "2027-04-03"],
    ],
    [
      ["3/4/2027", "3/14/2027"],
      ["M/d/yyyy", false, "2027-03-04"],
    ],
    [["3/4/2027"], ["M/d/yyyy", true, "2027-03-04"]],
    [["2027-03-04"], ["yyyy-MM-dd", false, "2027-03-04"]],
    [["4.3.2027"], ["d.M.yyyy", false, "2027-03-04"]],
  ])("%j", async (days, expected) => {
    expect(await style(...days)).toEqual(expected);
  });
});

describe("what people wrote", () => {
  const markers = ["MARKNAME", "MARKMAIL", "MARKWISH", "MARKDIAG", "MARKIP", "MARKPHONE"] as const;
  const [name, mail, wish, diagnosis, ip, phone] = markers;
  const text = `ID;Start time;Completion time;IP;Nimi;Sähköposti;Toive;Diagnoosi;Puhelin
${diagnosis};1.2.2027 9.00;1.2.2027 9.00;${ip};${name};${mail}@example.org;${wish};${diagnosis};${phone}
5;${wish};${wish};${ip};${name};${mail}@example.org;${wish};${diagnosis};${phone}
`;

  it("is in nothing that is shown, logged, thrown or serialised", async () => {
    const found = await read(text);
    const shown = `${JSON.stringify(found)} ${inspect(found, { depth: null, showHidden: true })} ${String(found.events)}`;
    for (const marker of markers) expect(shown).not.toContain(marker);
    expect(found.events).toHaveLength(1);
  });

  it("is in no error either", async () => {
    for (const broken of [`${name};${mail}\n${wish};${diagnosis}\n`, `Aika;${name}\n${mail};${wish}\n`]) {
      const error = await read(broken).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(TableError);
      for (const marker of markers) expect(inspect(error, { depth: null, showHidden: true })).not.toContain(marker);
    }
  });

  it("comes out for whoever reveals it, as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("Åke Ölander", "O'Brien", "Иван", "=cmd"), async (person) => {
        const { events } = await read(`Aika;Nimi;Sähköposti\n1.2.2027 9.00;${person};one@example.org\n`);
        expect(events[0]?.person.name && reveal(events[0].person.name)).toBe(person);
      }),
    );
  });
});

describe("events", () => {
  const registered = async () =>
    (
      await read(
        "Aika;Nimi;Sähköposti\n1.2.2027 9.00;Mother;family@example.org\n1.2.2027 9.01;Daughter;family@example.org\n1.2.2027 9.02;Example;one@example.org\n",
      )
    ).events;
  const attach = async (text: string) => {
    const items = await readEventsOrThrow(bytes(text), { timeZone });
    const events = items.flatMap((item) => (item.kind === "event" ? [item.event] : []));
    return { ...attachEvents(await registered(), events), items };
  };

  it("are found by address and name, or by address alone where it is one person's", async () => {
    const { events, unknown, unclear } = await attach(
      "Aika;Nimi;Sähköposti;Tapahtuma\n2.2.2027 9.00;daughter;family@example.org;peruutti\n2.2.2027 9.01;;one@EXAMPLE.org;otti paikan\n2.2.2027 9.02;;family@example.org;peruutti\n2.2.2027 9.03;;nobody@example.org;peruutti\n",
    );
    expect(events).toEqual([
      { kind: "cancelled", at: "2027-02-02T07:00:00Z", id: "row-3" },
      { kind: "accepted", at: "2027-02-02T07:01:00Z", id: "row-4" },
    ]);
    expect([unknown, unclear]).toEqual([1, 1]);
  });

  it("that are not understood are told by row", async () => {
    const { items } = await attach(
      "Aika;Sähköposti;Tapahtuma\n2.2.2027 9.00;one@example.org;lähti\nx;one@example.org;peruutti\n2.2.2027;;tuli\n",
    );
    expect(items.map((item) => (item.kind === "rejected" ? item.reason : item.kind))).toEqual([
      "recognised",
      "unknown-event",
      "unreadable-time",
      "no-person",
    ]);
  });
});

test("every known form has names for what has to be there", () => {
  for (const { columns } of Object.values(knownForms)) {
    for (const field of ["at", "name", "email"] as const) expect(columns[field].length).toBeGreaterThan(0);
  }
});
