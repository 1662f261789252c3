import { guideProfile, resolvePlanOrThrow } from "@piiri/core";
import { capacityOrThrow, learnTurnout } from "@piiri/core/registration";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  collectRegistrationsOrThrow,
  formBlueprint,
  formDefinitionSchema,
  readAttendanceOrThrow,
  readHistoryOrThrow,
  readRegistrationsOrThrow,
  readSummariesOrThrow,
} from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) =>
  new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8])]);

const current = `1. Summary\r
Meeting title\tPeer group\r
Attended participants\t4\r
Start time\t3/2/27, 5:45:00 PM\r
Meeting duration\t2h 20m 1s\r
\r
2. Participants\r
Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\r
Example Lead\t3/2/27, 5:45:00 PM\t3/2/27, 8:05:00 PM\t2h 20m 0s\tlead@example.org\tlead@example.org\tOrganizer\r
Example One\t3/2/27, 5:55:00 PM\t3/2/27, 8:00:00 PM\t2h 5m 0s\tone@example.org\tone@example.org\tPresenter\r
Example Two\t3/2/27, 6:05:00 PM\t3/2/27, 6:20:00 PM\t15m 2s\t\t\tPresenter\r
Example Two\t3/2/27, 6:25:00 PM\t3/2/27, 8:00:00 PM\t1h 35m\t\t\tPresenter\r
\r
3. In-Meeting Activities\r
Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\r
Example One\t3/2/27, 5:55:00 PM\t3/2/27, 8:00:00 PM\t2h 5m 0s\tone@example.org\tPresenter\r
Example Three\t3/2/27, 5:55:00 PM\t3/2/27, 8:00:00 PM\t2h 5m 0s\tthree@example.org\tPresenter\r
`;

test("the current report of Teams: people once each, without those who lead, from its second section", async () => {
  const whole = { shape: "sections", rows: 4, joined: 3, leading: 1, participants: 2, reported: 4, hasTimes: true };
  const counted = { ...whole, difference: "came-back", overlapping: [], rejected: {} };
  expect(await readAttendanceOrThrow(utf16(current), { leading: [{ name: "Example Lead" }] })).toEqual(counted);
  // The report itself calls her the organiser.
  expect(await readAttendanceOrThrow(utf16(current))).toEqual(counted);
});

test("in Finnish it is known by its shape", async () => {
  const finnish = current
    .replace("Summary", "Yhteenveto")
    .replace("Participants", "Osallistujat")
    .replace("In-Meeting Activities", "Toiminta kokouksessa")
    .replace(/(\d+)h/g, "$1 t")
    .replace(/(\d+)m/g, "$1 min");
  expect(await readAttendanceOrThrow(utf16(finnish), { leading: [{ email: "lead@example.org" }] })).toMatchObject({
    participants: 2,
  });
});

const report = (...people: readonly string[]) =>
  bytes(["Full Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole", ...people, ""].join("\n"));
const one = (name: string, from: string, to: string, { lasting = "", email = "", role = "Presenter" } = {}) =>
  [name, `3/1/27, ${from} PM`, `3/1/27, ${to} PM`, lasting, email, role].join("\t");

test.each([
  ["English", "2h 5m 0s"],
  ["short", "5m 2s"],
  ["Finnish", "2 t 5 min 0 s"],
  ["Finnish in words", "2 tuntia 5 minuuttia 0 sekuntia"],
  ["Swedish in words", "2 timmar 5 minuter"],
  ["German", "2 Std. 5 Min. 3 Sek."],
  ["Polish", "2 godz. 5 min 3 sek."],
  ["Chinese", "2小时5分钟3秒"],
  ["as a clock", "02:05:00"],
  ["seconds alone", "7500"],
  ["without any", ""],
])("a duration is in any language's words: %s", async (_, lasting) => {
  const read = await readAttendanceOrThrow(report(one("Example One", "5:55:00", "8:00:00", { lasting })));
  expect(read).toMatchObject({ participants: 1, hasTimes: true, rejected: {} });
});

test("a duration that is longer than from joining to leaving is told, and so is a time that cannot be read", async () => {
  const read = await readAttendanceOrThrow(
    report(
      one("Example One", "5:55:00", "8:00:00", { lasting: "3h 5m 0s" }),
      one("Example Two", "5:55:00", "8:00:00", { lasting: "2h 5m 0s" }),
      "Example Three\tkohta\tsitten\t\t\tPresenter",
      "Example Four\t\t\t\t\tPresenter",
      one("", "5:55:00", "8:00:00"),
    ),
  );
  expect(read).toMatchObject({
    participants: 3,
    rejected: { "times-disagree": [2], "unreadable-time": [4], "no-time": [5], "no-person": [6] },
  });
});

test.each([
  "Lead Example",
  "Example Lead",
  "Lead, Example",
  "EXAMPLE LEAD (Unverified)",
  "Example Lead (External)",
  "Example Lead (Guest)",
  "Lead Example (Vahvistamaton)",
  "Example Lead (Ulkoinen)",
  "Example Lead (Vieras)",
  "Example Lead (Overifierad)",
  "Example Lead (Gäst)",
  "Example Second Lead",
  "Example Lead | Example Association",
  "Lead, Example (Example Association)",
  "Example\u00a0Lead",
])("who leads is no participant under the name %s", async (name) => {
  const read = await readAttendanceOrThrow(
    report(one(name, "5:45:00", "8:05:00"), one("Example One", "5:55:00", "8:00:00")),
    {
      leading: [{ name: "Example Lead", email: "lead@example.org" }],
    },
  );
  expect(read).toMatchObject({ joined: 2, leading: 1, participants: 1 });
});

test.each(["Example Leading", "Another Lead", "Lead", "Example Lead-Other"])(
  "who is called %s is somebody else",
  async (name) => {
    const leading = [{ name: "Example Lead" }];
    expect(await readAttendanceOrThrow(report(one(name, "5:45:00", "8:05:00")), { leading })).toMatchObject({
      leading: 0,
    });
  },
);

test("a guest's account holds the address", async () => {
  const email = "lead_example.org#EXT#@other.onmicrosoft.com";
  const leading = [{ name: "Another Name", email: "Lead@example.org" }];
  expect(
    await readAttendanceOrThrow(report(one("Somebody", "5:45:00", "8:05:00", { email })), { leading }),
  ).toMatchObject({
    leading: 1,
    participants: 0,
  });
});

test.each([
  ["left and came back", ["5:55:00", "6:20:00"], ["6:25:00", "8:00:00"], 1],
  ["changed devices", ["5:55:00", "6:20:00"], ["6:10:00", "8:00:00"], 1],
  ["were there together", ["5:55:00", "6:20:01"], ["6:10:00", "8:00:00"], 2],
  ["came in the middle of the other's stay", ["5:55:00", "8:00:00"], ["6:00:00", "6:30:00"], 2],
] as const)("two rows of one name that %s", async (_, [from, to], [again, until], participants) => {
  const rows = [one("Example One", from, to), one("Example One (Unverified)", again, until)];
  expect(await readAttendanceOrThrow(report(...rows))).toMatchObject({
    participants,
    overlapping: participants === 1 ? [] : [[2, 3]],
  });
  const account = { email: "one@example.org" };
  const oneAccount = [one("Example One", from, to, account), one("Another Name", again, until, account)];
  expect(await readAttendanceOrThrow(report(...oneAccount))).toMatchObject({ participants: 1, overlapping: [] });
});

test("the oldest report tells who joined and left", async () => {
  const rows = [
    "Example Lead\tJoined",
    "Example One\tJoined",
    "Example Two\tJoined before",
    "Example One\tLeft",
    "Example One\tJoined",
  ];
  const text = [
    "Full Name\tUser Action\tTimestamp",
    ...rows.map((row, minute) => `${row}\t3/1/2027, 6:1${minute}:00 PM`),
  ];
  expect(
    await readAttendanceOrThrow(utf16(`${text.join("\n")}\n`), { leading: [{ name: "Example Lead" }] }),
  ).toMatchObject({
    shape: "actions",
    joined: 3,
    participants: 2,
    hasTimes: true,
  });
});

test("somebody may be called by a figure, or by nothing but signs", async () => {
  expect(
    await readAttendanceOrThrow(report(one("2. Example", "5:55:00", "8:00:00"), one("***", "5:55:00", "8:00:00"))),
  ).toMatchObject({ participants: 2 });
});

test("registrations are no report, however many times stand in them", async () => {
  const text = "ID;Start time;Completion time;Email;Name\n1;3/1/27 9:00;3/1/27 9:05;one@example.org;Example One\n";
  await expect(readAttendanceOrThrow(bytes(text))).rejects.toMatchObject({ code: "not-a-report" });
});

test("every row is a person or told, whoever they are and whenever they came", async () => {
  const name = fc.constantFrom("Example One", "One, Example", "Example Two (Unverified)", "Example Lead", "");
  const from = fc.integer({ min: 0, max: 120 });
  const row = fc.record({
    name,
    from,
    lasting: fc.integer({ min: 0, max: 120 }),
    email: fc.constantFrom("", "one@example.org"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const clock = (minutes: number) =>
        `1.3.2027 ${17 + Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, "0")}`;
      const lines = rows.map(({ name: called, from: at, lasting, email }) =>
        [called, clock(at), clock(at + lasting), `${lasting} min`, email, "Presenter"].join(";"),
      );
      const read = readAttendanceOrThrow(
        bytes(["Full Name;Join Time;Leave Time;Duration;Email;Role", ...lines, ""].join("\r\n")),
        {
          leading: [{ name: "Example Lead" }],
        },
      );
      const nobody = rows.filter(({ name: called, email }) => called === "" && email === "").length;
      if (nobody === rows.length) {
        await expect(read).rejects.toMatchObject({ code: "nobody-listed" });
        return;
      }
      const { rows: used, joined, leading, participants, rejected } = await read;
      expect(used + (rejected["no-person"] ?? []).length).toBe(rows.length);
      expect(joined).toBe(leading + participants);
      expect(joined).toBeLessThanOrEqual(used);
      expect(joined).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
});

/** As many as a large country might have: `npm run soak`. */
const manyRows = process.env["PIIRI_THOROUGH"] !== undefined ? 100_000 : 20_000;

test(`${manyRows} rows take their time in proportion, and a hostile cell none`, async () => {
  const many = Array.from({ length: manyRows }, (_, at) =>
    one(`Example ${at % 3 === 0 ? "One" : at}`, "5:55:00", "8:00:00"),
  );
  const begun = performance.now();
  expect(await readAttendanceOrThrow(report(...many))).toMatchObject({ participants: manyRows });
  for (const lasting of ["1".repeat(400), "1 ".repeat(400), "1x".repeat(400)]) {
    expect(await readAttendanceOrThrow(report(one("Example One", "5:55:00", "8:00:00", { lasting })))).toMatchObject({
      joined: 1,
    });
  }
  // A second or so for all of them on a quiet machine, and much longer on a busy one; each row against each other would take an hour.
  expect(performance.now() - begun).toBeLessThan(manyRows * 5);
});

test("a table that is no report is refused, without a word of what stands in it", async () => {
  await expect(readAttendanceOrThrow(bytes("Example One\tSecret\n"))).rejects.toMatchObject({
    message: "not-a-report",
  });
});

test("summaries: when, the theme and how many came; a row without them is told", async () => {
  const text = `Aikaleima;Milloin tapasitte?;Mikä oli teema?;Montako osallistujaa oli paikalla?;Mitä huomasitte?
2.3.2027 20.10;2.3.2027;Lepo;7;Hyvä tunnelma
16.3.2027 20.10;16.3.2027;;6;
x;eilen;Läheiset;5;
30.3.2027 20.10;30.3.2027;Läheiset;seitsemän;
`;
  expect(await readSummariesOrThrow(bytes(text))).toMatchObject({
    summaries: [
      { on: "2027-03-02", theme: "Lepo", participants: 7 },
      { on: "2027-03-16", theme: undefined, participants: 6 },
    ],
    rejected: [4, 5],
  });
  await expect(readSummariesOrThrow(bytes("Nimi;Väri\n"))).rejects.toMatchObject({ missing: ["when", "participants"] });
});

test("summaries: that the group did not meet is an answer of its own, and no nought", async () => {
  const text = `Milloin tapasitte?;Kokoontuiko ryhmä?;Montako osallistujaa oli paikalla?
2.3.2027;Kyllä;0
16.3.2027;Ei;
30.3.2027;Ei;0
13.4.2027;Ei;5
27.4.2027;Kyllä;
`;
  expect(await readSummariesOrThrow(bytes(text))).toMatchObject({
    summaries: [
      { on: "2027-03-02", participants: 0 },
      { on: "2027-03-16", participants: undefined, notHeld: true },
      { on: "2027-03-30", participants: undefined, notHeld: true },
    ],
    rejected: [5, 6],
  });
  const inWords = "When;Participants\n2.3.2027;Did not meet\n16.3.2027;7\n";
  expect((await readSummariesOrThrow(bytes(inWords))).summaries.map(({ notHeld }) => notHeld)).toEqual([
    true,
    undefined,
  ]);
});

test("what our own form of a summary asks is read back, in each language", async () => {
  for (const words of [fi, sv, en]) {
    const { questions } = formBlueprint("summary", resolvePlanOrThrow(goodPlans["closed-group"]), words);
    const { yes, no } = words.forms.answers;
    const row = (answers: Readonly<Record<string, string>>) =>
      questions.map(({ field }) => answers[field] ?? "").join(";");
    const text = [
      questions.map(({ text: asked }) => asked).join(";"),
      row({ when: "2.3.2027", met: yes, participants: "7" }),
      row({ when: "16.3.2027", met: no }),
    ].join("\n");
    const { summaries, rejected } = await readSummariesOrThrow(bytes(text));
    expect({ rejected, came: summaries.map(({ participants }) => participants) }).toEqual({
      rejected: [],
      came: [7, undefined],
    });
  }
});

test("history: what was learned of turnout makes the cap", async () => {
  const { attendance, rejected } = await readHistoryOrThrow(
    bytes(
      `Toteutusmuoto;Ilmoittautuneita;Osallistujia\n${"suljettu ryhmä;12;6\n".repeat(6)}suljettu ryhmä;kymmenen;5\n`,
    ),
  );
  expect(rejected).toEqual([8]);
  const turnout = learnTurnout(attendance, "closed-group", guideProfile);
  expect(turnout).toMatchObject({ kind: "learned", sessions: 6, registered: 72, came: 36 });
  expect(capacityOrThrow({ seats: 8, turnout }).cap).toBe(15);
});

test.each([fi, sv, en])(
  "a registration form's own export is read back by its definition ($language)",
  async (catalogue) => {
    const group = resolvePlanOrThrow(goodPlans["open-meetings"]);
    const asked = {
      ...group,
      registration: {
        ...group.registration,
        fields: ["name", "email", "consent", "session-choice", "diagnosis"] as const,
      },
    };
    const { questions, definition, title } = formBlueprint("registration", asked, catalogue);
    expect(title).toContain(group.publicName);
    expect(questions.map(({ field }) => field)).toEqual(["name", "email", "consent", "session-choice"]);
    const [first, second] = questions[3]?.choices ?? [];
    const header = ["Aikaleima", ...questions.map(({ text }) => text)].join(";");
    const row = `2.3.2027 9.00;Example;one@example.org;${questions[2]?.choices?.[0]};"${first};${second};"`;
    const { timeZone } = group.schedule;
    expect(formDefinitionSchema.safeParse(definition).success).toBe(true);
    const { events } = await collectRegistrationsOrThrow(
      readRegistrationsOrThrow(bytes(`${header}\n${row}\n`), { timeZone, form: definition }),
    );
    expect(events[0]).toMatchObject({ consent: true, sessions: ["s1", "s2"] });
  },
);

test("a summary form asks what the practice asks, and nobody's name", () => {
  const group = resolvePlanOrThrow(goodPlans["closed-group"]);
  const { questions, intro } = formBlueprint("summary", group, en);
  expect(questions.map(({ field }) => field)).toEqual(["when", "theme", "met", "participants", "wishes"]);
  expect(intro[0]).toContain("nobody's name");
});
