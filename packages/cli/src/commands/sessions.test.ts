import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";

const eventful = planText({
  schedule: "schedule: { start: 2027-03-23, time: 18:00, count: 3, rhythm: [{ kind: weekly, interval: 1 }] }",
  sessions: `sessions:
  s1: { theme: "Getting to know" }
  s2: { moved: { date: 2027-03-29, time: 17:30 } }
  s3: { cancelled: true }
  extra: { added: { date: 2027-05-12 }, theme: "Spring 🌱" }`,
});

test("a table that people read", async () => {
  expect((await callPiiri(["sessions", "-"], { input: eventful })).stdout).toMatchInlineSnapshot(`
    "1  s1     Tue 23 March 2027  18:00–20:00  Getting to know  planned
    2  s2     Mon 29 March 2027  17:30–19:30                   moved, was Tue 30 March 2027, 18:00  Easter Monday
    3  s3     Tue 6 April 2027   18:00–20:00                   cancelled
    4  extra  Wed 12 May 2027    18:00–20:00  Spring 🌱        added
    "
  `);
  expect((await callPiiri(["sessions", "-", "--language", "fi"], { input: eventful })).stdout).toMatchInlineSnapshot(`
    "1  s1     ti 23.3.2027  klo 18.00–20.00  Getting to know  sovittu
    2  s2     ma 29.3.2027  klo 17.30–19.30                   siirretty, oli ti 30.3.2027 klo 18.00  toinen pääsiäispäivä
    3  s3     ti 6.4.2027   klo 18.00–20.00                   peruttu
    4  extra  ke 12.5.2027  klo 18.00–20.00  Spring 🌱        lisätty
    "
  `);
  expect((await callPiiri(["sessions", "-", "--language", "sv"], { input: eventful })).stdout).toMatchInlineSnapshot(`
    "1  s1     tis 23.3.2027  kl. 18.00–20.00  Getting to know  bestämd
    2  s2     mån 29.3.2027  kl. 17.30–19.30                   flyttad, var tis 30.3.2027 kl. 18.00  annandag påsk
    3  s3     tis 6.4.2027   kl. 18.00–20.00                   inställd
    4  extra  ons 12.5.2027  kl. 18.00–20.00  Spring 🌱        tillagd
    "
  `);
});

test("the same for programs, with these keys in this order", async () => {
  const { stdout } = await callPiiri(["sessions", "-", "--json"], { input: eventful });
  expect(JSON.parse(stdout)[1]).toEqual({
    key: "s2",
    number: 2,
    of: 4,
    theme: null,
    start: "2027-03-29T14:30:00Z",
    end: "2027-03-29T16:30:00Z",
    localDate: "2027-03-29",
    localTime: "17:30",
    timeZone: "Europe/Helsinki",
    status: "moved",
  });
  expect(Object.keys(JSON.parse(stdout)[0])).toEqual([
    ...["key", "number", "of", "theme", "start", "end", "localDate", "localTime", "timeZone", "status"],
  ]);
});

test("a session that lasts into the night when the clocks change ends when they say", async () => {
  const input = planText({
    format: "format: single-event",
    schedule: "schedule: { start: 2027-03-28, time: 01:00, duration: 180 }",
  });
  expect((await callPiiri(["sessions", "-"], { input })).stdout).toContain("01:00–05:00");
});

test("a group without an end is dated up to the horizon", async () => {
  const input = planText({ schedule: "schedule: { start: 2027-03-02, time: 18:00, ongoing: true }" });
  const { stdout } = await callPiiri(["sessions", "-", "--json", "--horizon", "2027-04-01"], { input });
  expect(JSON.parse(stdout).map(({ of, localDate }: Record<string, unknown>) => [of, localDate])).toEqual([
    [null, "2027-03-02"],
    [null, "2027-03-16"],
    [null, "2027-03-30"],
  ]);
});
