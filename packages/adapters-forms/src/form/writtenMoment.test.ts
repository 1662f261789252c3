import type { TimeZone } from "@piiri/core";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { dateStyles } from "./formDefinition.js";
import { dateStyleOf, dayWritten, momentReader, momentWritten } from "./writtenMoment.js";

const helsinki = "Europe/Helsinki" as TimeZone;
const read = (text: string, style = dateStyleOf([text]) ?? "d/M/yyyy") => momentReader(style, helsinki)(text);

/** A winter's day and a time in Helsinki, as tools write it. */
const winter = "2027-02-13T07:12:05Z";
const minute = "2027-02-13T07:12:00Z";
const evening = "2027-02-13T16:30:00Z";

describe("a moment", () => {
  it.each([
    ["13.2.2027 9.12.05", winter],
    ["13.2.2027 09:12:05", winter],
    ["13.02.2027 klo 9.12", minute],
    ["13.2.2027, 09:12:05", winter],
    ["13.2.2027, klo 9.12.05", winter],
    ["la 13.2.2027 klo 9.12", minute],
    ["lauantai 13.2.2027 9.12", minute],
    ["lauantaina 13. helmikuuta 2027 klo 9.12", minute],
    ["13. helmikuuta 2027 klo 9.12.05", winter],
    ["13. helmik. 2027 9.12.05", winter],
    ["13 helmi 2027 9:12", minute],
    ["lördag 13 februari 2027 kl. 09:12", minute],
    ["lör 13 feb. 2027 09:12:05", winter],
    ["den 13 februari 2027 kl 09.12.05", winter],
    ["Saturday, February 13, 2027 9:12:05 AM", winter],
    ["Sat, 13 Feb 2027 09:12:05 +0200", winter],
    ["Feb 13, 2027, 9:12:05\u202fAM", winter],
    ["Feb 13, 2027 at 6:30 PM", evening],
    ["13th of February 2027 9:12", minute],
    ["13-Feb-2027 09:12:05", winter],
    ["13-Feb-27 9:12 AM", minute],
    ["2/13/27, 9:12:05 AM", winter],
    ["2/13/2027 6:30 p.m.", evening],
    ["2/13/2027 6:30\u00a0PM", evening],
    ["9:12:05 13.2.2027", winter],
    ["9.12 13.2.2027", minute],
    ["2027-02-13 9.12.05 fm", winter],
    ["2027-02-13 6:30:00 em", evening],
    ["2027-02-13 kl. 6.30 e.m.", evening],
    ["2027/02/13 9:12:05 ap. GMT+2", winter],
    ["2027/02/13 6.30.00 ip. UTC+2", evening],
    ["2027/02/13 9:12:05 fm GMT+2", winter],
    ["2027/02/13 9:12:05 AM GMT+2", winter],
    ["2027/02/13 2:12:05 AM EST", winter],
    ["2027-02-13T09:12:05+02:00", winter],
    ["2027-02-13 09:12:05 +0200", winter],
    ["2027-02-13 09:12:05+02", winter],
    ["2027-02-13 07:12:05 UTC", winter],
    ["2027-02-13T07:12:05Z", winter],
    ["2027-02-13T07:12:05.123456Z", winter],
    ["2027-02-13T09:12:05", winter],
    ["20270213T071205Z", winter],
    ["13.2.2027 9.12.05 EET", winter],
    ["13.2.2027 10.12.05 EEST", winter],
    ["13.2.2027 10:12:05 UTC+3", winter],
    ["13.2.2027 10:12:05 GMT +03:00", winter],
    ["13.2.2027 02:12:05 (UTC-05:00)", winter],
    ["13.2.2027 02:12:05 UTC\u22125", winter],
    ["Sat Feb 13 2027 09:12:05 GMT+0200 (Eastern European Standard Time)", winter],
    ["2027-02-13T09:12:05+02:00[Europe/Helsinki]", winter],
    ["13.2.2027 9.12.05 Europe/Helsinki", winter],
    ["13.2.2027 9.12.05 (europe/helsinki)", winter],
    ["2027-02-13 02:12:05 America/New_York", winter],
    ["13.7.2027 10.12.05 Europe/Helsinki", "2027-07-13T07:12:05Z"],
    ["13.7.2027 9.12.05 Europe/Stockholm", "2027-07-13T07:12:05Z"],
    ["13.7.2027 9.12.05 Suomen aikaa", "2027-07-13T06:12:05Z"],
    ["13.2.2027 klo 9.12.05 Suomen aikaa", winter],
    ["13.2.2027 8.12.05 Ruotsin aikaa", winter],
    ["13.2.2027 9.12.05 Helsinki", winter],
    ["13.2.2027 kl. 9.12.05 finsk tid", winter],
    ["13.2.2027 kl. 8.12.05 svensk tid", winter],
    ["Feb 13, 2027 9:12:05 AM Helsinki time", winter],
    ["Feb 13, 2027 9:12:05 AM Eastern European Standard Time", winter],
    ["13.2.2027 10.12.05 Itä-Euroopan kesäaika", winter],
    ["13.2.2027 9.12.05 itä-euroopan aikaa", winter],
    ["13.2.2027 8.12.05 CET", winter],
    ["13:e februari 2027 kl. 9.12.05", winter],
    ["den 13:e feb 2027 09:12", minute],
    ["lördagen den 13:e februari 2027 kl 09.12", minute],
    ["13/2 2027 kl. 9.12.05", winter],
    ["13/2-27 09:12", minute],
    ["13/2-2027 kl 18.30", evening],
    ["2027-02-13T09.12", minute],
    ["13/2/2027 9.12 AP", minute],
    ["13.2.2027 6.30 IP", evening],
    ["2027-02-13T23:12:05-10:00", "2027-02-14T09:12:05Z"],
    ["46431.3833912037", winter],
    ["46431,383391204", winter],
    ["46431", "2027-02-12T22:00:00Z"],
    ["13.2.2027", "2027-02-12T22:00:00Z"],
    ["\u200e13.2.2027\u200e 9.12", minute],
    ["2/13/27 12:05 AM", "2027-02-12T22:05:00Z"],
    ["2/13/27 12:05 PM", "2027-02-13T10:05:00Z"],
  ])("%j is %s", (text, instant) => {
    expect(read(text)).toBe(instant);
  });

  it.each([
    "",
    "joskus",
    "13.2.",
    "13.2. klo 9.12",
    "31.2.2027 9.12",
    "13.13.2027 9.12",
    "13.2.2027 25.00",
    "13.2.2027 9.60",
    "13.2.2027 9.12 IST",
    "13.2.2027 9.12 Europe/Nowhere",
    "13.2.2027 9.12 Etc/GMT+2",
    "13.2.2027 9.12 Springfield time",
    "13.2.2027 9.12 Helsinki +03:00",
    "13:e 2027 9.12",
    "32/2 2027 9.12",
    "13.2.2027 13:12 AM",
    "13.2.2027 9.12-10.30",
    "13.2.2027 9.12-10",
    "13.2.2027 9.12 14.2.2027",
    "9.12",
    "12345",
    "460663833",
    "192.168.1.1",
    "1,5",
    "2027-02-13 Z",
    "13.2.2027 9.12 tai 9.30",
    `13.2.2027 ${"9".repeat(400)}`,
  ])("%j is none", (text) => {
    expect(read(text)).toBeUndefined();
  });
});

test.each([
  [["1.2.2027", "2/13/2027"], "M/d/yyyy"],
  [["1/2/2027", "13/2/2027"], "d/M/yyyy"],
  [["1/2/2027", "2/1/2027"], undefined],
  [["2027/02/01 9:12:05 AM GMT+2"], "yyyy-MM-dd"],
  [["1/2/2027", "2027-13-01"], undefined],
  [["1.2.2027"], "d.M.yyyy"],
  [["13 Feb 2027"], "yyyy-MM-dd"],
  [["joskus"], undefined],
])("days like %j are written as %s", (examples, style) => {
  expect(dateStyleOf(examples)).toBe(style);
});

test("a day is that which was written, whatever its zone", () => {
  expect(dayWritten("2027-02-13T23:30:00Z", "d/M/yyyy")).toBe("2027-02-13");
});

const two = (number: number) => String(number).padStart(2, "0");
const piece = fc.oneof(
  fc.nat({ max: 60 }).map(String),
  fc.nat({ max: 60 }).map(two),
  fc.constantFrom("2027", "27", "13.2.2027", "2/13/2027", "2027-02-13", "9.12", "9:12:05", "09.12.05"),
  fc.constantFrom(
    ".",
    ":",
    "/",
    "-",
    " ",
    " ",
    ",",
    "T",
    "Z",
    "AM",
    "ip.",
    "+",
    "GMT",
    "helmikuuta",
    "la",
    "klo",
    "EET",
  ),
);

test("what is read quickly is what the grammar reads", () => {
  const readers = dateStyles.map((style) => [style, momentReader(style, helsinki)] as const);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join("");
      expect(readers.map(([, quick]) => quick(text))).toEqual(
        readers.map(([style]) => momentWritten(text, style, helsinki)),
      );
    }),
    { numRuns: 3000 },
  );
});

test("plain hours that are read once mean in each row what the grammar reads", () => {
  const zones = [helsinki, "Asia/Kolkata" as TimeZone];
  const tolds = [undefined, 90];
  const readers = dateStyles.flatMap((style) =>
    zones.flatMap((zone) => tolds.map((told) => ({ style, zone, told, quick: momentReader(style, zone, told) }))),
  );
  // Days of which some hours do not exist or come twice stand among them.
  const figure = fc.constantFrom(
    "1",
    "3",
    "03",
    "10",
    "12",
    "26",
    "28",
    "29",
    "31",
    "0",
    "00",
    "13",
    "27",
    "2027",
    "1927",
  );
  const sign = fc.constantFrom(".", "/", "-");
  const hour = fc.constantFrom("0", "00", "2", "03", "3", "04", "9", "12", "23", "24", "25");
  const part = fc.constantFrom("00", "05", "15", "30", "59", "60", "5", "");
  const clock = fc.constantFrom(":", ".");
  fc.assert(
    fc.property(figure, sign, figure, figure, hour, clock, part, clock, part, (a, s, b, c, h, one, m, other, sec) => {
      const text = `${a}${s}${b}${s}${c} ${h}${m === "" ? "" : `${one}${m}`}${sec === "" ? "" : `${other}${sec}`}`;
      expect(readers.map(({ quick }) => quick(text))).toEqual(
        readers.map(({ style, zone, told }) => momentWritten(text, style, zone, told)),
      );
    }),
    { numRuns: 1000 },
  );
});

test("rows of several days, hours and forms in turn have each its own moment", () => {
  const zones = ["Europe/Helsinki", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Kiritimati"] as TimeZone[];
  // A winter's day, and those of which an hour is lost or comes twice.
  const day = fc.constantFrom("13.2.2027", "28.3.2027", "31.10.2027", "4.4.2027");
  const hour = fc.constantFrom("0", "03", "3", "9", "10", "23");
  const sixtieth = fc.constantFrom("00", "09", "10", "59");
  const row = fc
    .tuple(fc.constantFrom(...zones), day, hour, sixtieth, sixtieth)
    .map(([zone, date, ...time]) => ({ zone, text: `${date} ${time.join(".")}` }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 20, maxLength: 60 }), (rows) => {
      const readers = new Map(zones.map((zone) => [zone, momentReader("d.M.yyyy", zone)]));
      const told = rows.map(({ zone, text }) => readers.get(zone)?.(text));
      expect(told).toEqual(rows.map(({ zone, text }) => momentWritten(text, "d.M.yyyy", zone)));
      expect(told).not.toContain(undefined);
    }),
  );
});

test("every moment of the century is read back from each way to write it", () => {
  const zones = ["", " UTC", "Z", " GMT+2", "+02:00", " -0330"];
  const minutesOf = [undefined, 0, 0, 120, 120, -210];
  fc.assert(
    fc.property(
      fc.date({ min: new Date("2000-01-02T00:00:00Z"), max: new Date("2099-12-30T00:00:00Z"), noInvalidDate: true }),
      fc.nat({ max: zones.length - 1 }),
      (date, zone) => {
        const offset = minutesOf[zone];
        const shown = new Date(Math.floor(date.getTime() / 1000) * 1000);
        const [day, month, year] = [shown.getUTCDate(), shown.getUTCMonth() + 1, shown.getUTCFullYear()];
        const [h, m, s] = [shown.getUTCHours(), shown.getUTCMinutes(), shown.getUTCSeconds()];
        const half = h < 12 ? "AM" : "PM";
        const expected =
          offset === undefined
            ? momentWritten(shown.toISOString().slice(0, 19), "yyyy-MM-dd", helsinki)
            : new Date(shown.getTime() - offset * 60_000).toISOString().replace(".000Z", "Z");
        const named = zones[zone] ?? "";
        for (const [text, style] of [
          [`${day}.${month}.${year} ${h}.${two(m)}.${two(s)}${named}`, "d.M.yyyy"],
          [`${month}/${day}/${year}, ${h % 12 || 12}:${two(m)}:${two(s)} ${half} ${named.trim()}`, "M/d/yyyy"],
          [`${year}-${two(month)}-${two(day)}T${two(h)}:${two(m)}:${two(s)}${named}`, "yyyy-MM-dd"],
          [
            `${year}/${two(month)}/${two(day)} ${h % 12 || 12}.${two(m)}.${two(s)} ${h < 12 ? "ap." : "ip."} ${named.trim()}`,
            "d/M/yyyy",
          ],
        ] as const) {
          expect([text, momentReader(style, helsinki)(text)]).toEqual([text, expected]);
        }
      },
    ),
  );
});

test("what is no time is soon seen to be none, however long it is", () => {
  const began = performance.now();
  for (const part of ["1", "1.", "1:", " ", "a", "a.", "1 a", "+", "GMT", "helmi ", "(("])
    read(part.repeat(500_000 / part.length));
  for (let again = 0; again < 1000; again += 1) read("13.2. ".repeat(16));
  expect(performance.now() - began).toBeLessThan(20_000);
});
