import type { TimeZone } from "@piiri/core";
import { expect, test } from "vitest";
import { readEventsOrThrow } from "../index.js";

const timeZone = "Europe/Helsinki" as TimeZone;

async function read(text: string) {
  const items = await readEventsOrThrow(new TextEncoder().encode(text), { timeZone });
  return items.map((item) => {
    if (item.kind === "event") return item.event.at;
    return item.kind === "rejected" ? item.reason : item.clocksApart;
  });
}

test.each([
  "Päivämäärä;Kellonaika;Sähköposti;Tapahtuma\n13.2.2027;9.12;one@example.org;peruutti\n",
  "Pvm;Aika;Sähköposti;Tapahtuma\n13.2.2027;klo 9.12;one@example.org;peruutti\n",
  "Date,Time,Email,Event\n2/13/2027,9:12 AM,one@example.org,cancelled\n",
  "Datum;Tid;E-post;Händelse\n2027-02-13;09.12.00;one@example.org;avbokade\n",
  "Aika (UTC);Sähköposti;Tapahtuma\n13.2.2027 7.12;one@example.org;peruutti\n",
  "Aika (Helsinki);Sähköposti;Tapahtuma\n13.2.2027 9.12;one@example.org;peruutti\n",
])("an event's day and time of day in two columns, or its zone in the heading: %s", async (text) => {
  expect(await read(text)).toEqual([[], "2027-02-13T07:12:00Z"]);
});

test("a row that lacks the time of day is told, and one that says who is the same needs none", async () => {
  const rows = ["13.2.2027;9.12;one@example.org;peruutti", "13.2.2027;;two@example.org;peruutti"];
  expect(await read(`Pvm;Klo;Sähköposti;Tapahtuma\n${rows.join("\n")}\n13.2.2027;;family@example.org;sama\n`)).toEqual([
    [],
    "2027-02-13T07:12:00Z",
    "unreadable-time",
    "1970-01-01T00:00:00Z",
  ]);
});

test("columns of which nothing says whether they have the time of day are told", async () => {
  const text = "Pvm;Klo;Kellonaika;Sähköposti;Tapahtuma\n13.2.2027;9.12;9.30;one@example.org;peruutti\n";
  expect(await read(text)).toEqual([["Klo", "Kellonaika"], "2027-02-12T22:00:00Z"]);
});

test("a row with more cells than headings is told, for its cells may be others than were meant", async () => {
  const text = "Aika;Nimi;Tapahtuma\n13.2.2027 9.12;Example; Anna;peruutti\n13.2.2027 9.12;Anna;peruutti;;\n";
  expect(await read(text)).toEqual([[], "ragged", "2027-02-13T07:12:00Z"]);
});
