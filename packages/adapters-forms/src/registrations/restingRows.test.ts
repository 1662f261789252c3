import type { TimeZone } from "@piiri/core";
import { describe, expect, it, test } from "vitest";
import { collectRegistrationsOrThrow, readEventsOrThrow, readRegistrationsOrThrow } from "../index.js";

const timeZone = "Europe/Helsinki" as TimeZone;
const bytes = (text: string) => new TextEncoder().encode(text);

async function read(text: string) {
  const { events, rejected } = await collectRegistrationsOrThrow(readRegistrationsOrThrow(bytes(text), { timeZone }));
  return { used: events.length, told: rejected.map(({ row, reason }) => [row, reason]) };
}

const header = "Aikaleima;Nimi;Sähköposti;Toive";
const answer = (place: number) => `13.2.2027 9.${10 + place};Example ${place};p-${place}@example.org;Lepoa`;

describe("headings that come again are nobody's answer", () => {
  it.each([
    ["as they stood", header],
    ["with a mark of the other file before them", `\uFEFF${header}`],
    ["in other letters, with empty cells behind them", `${header.toUpperCase()};;`],
    ["quoted behind the mark", `\uFEFF"Aikaleima";"Nimi";"Sähköposti";"Toive"`],
  ])("%s", async (_, again) => {
    expect(await read([header, answer(1), again, answer(2), ""].join("\n"))).toEqual({
      used: 2,
      told: [[3, "headings-again"]],
    });
  });

  it("nor are the titles above them, or the line that says what stands between cells", async () => {
    const file = ["sep=;", "Ilmoittautumiset: Ryhmä", header, answer(1)];
    expect(await read([...file, ...file, ""].join("\n"))).toEqual({
      used: 2,
      told: [
        [4, "headings-again"],
        [5, "headings-again"],
        [6, "headings-again"],
      ],
    });
  });

  it("nor SurveyMonkey's two", async () => {
    const file = [
      "Respondent ID,Collector ID,Start Date,End Date,IP Address,Name,Email Address",
      ",,,,,Open-Ended Response,Open-Ended Response",
      "1,9,01/13/2027 05:59:00 PM,01/13/2027 06:00:05 PM,192.0.2.1,Example,one@example.org",
    ];
    const { used, told } = await read([...file, ...file, ""].join("\n"));
    expect({ used, told }).toEqual({ used: 2, told: [4, 5].map((row) => [row, "headings-again"]) });
  });

  it("below other ones nothing is read by the first, until these come again", async () => {
    const other = "Aikaleima;Sähköposti;Nimi;Toive";
    const swapped = "13.2.2027 10.00;x@example.org;Other;Kyllä";
    const rows = [header, answer(1), other, swapped, swapped, header, answer(2), ""];
    expect(await read(rows.join("\n"))).toEqual({
      used: 2,
      told: [
        [3, "other-headings"],
        [4, "other-headings"],
        [5, "other-headings"],
        [6, "headings-again"],
      ],
    });
  });
});

describe("sums are nobody's answer", () => {
  it.each([
    "Yhteensä;12;;",
    "Yhteensä 12;;;",
    ";Yhteensä: 12;;",
    "Summa;;;",
    ";;Totalt;12",
    "Total: 12 registrations;;;",
    "GRAND TOTAL;12;;",
    "12;Yhteensä;;",
    "Keskiarvo;;;4,5",
    "Yhteensä 12 ilmoittautunutta;;;",
    "Yht.;12;;",
  ])("%s", async (sum) => {
    expect(await read([header, answer(1), sum, ""].join("\n"))).toEqual({ used: 1, told: [[3, "total"]] });
  });

  it("but whoever has such a name and a time or an address is somebody", async () => {
    expect(await read(`${header}\n13.2.2027 9.12;Summa;s@example.org;\nsoon;Summa;s@example.org;12\n`)).toEqual({
      used: 1,
      told: [[3, "unreadable-time"]],
    });
  });
});

test("in a file of events too", async () => {
  const head = "Aika;Sähköposti;Tapahtuma";
  const happened = "13.2.2027 9.12;one@example.org;peruutti";
  const other = "Sähköposti;Aika;Tapahtuma";
  const items = await readEventsOrThrow(bytes([head, happened, head, "Yhteensä;2;", other, happened, ""].join("\n")), {
    timeZone,
  });
  expect(items.map((item) => (item.kind === "rejected" ? item.reason : item.kind))).toEqual([
    "recognised",
    "event",
    "headings-again",
    "total",
    "other-headings",
    "other-headings",
  ]);
});
