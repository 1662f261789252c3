import { capacity, guideProfile, learnTurnout, resolvePlanOrThrow } from "@piiri/core";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { goodPlans } from "@piiri/core/rule-examples";
import { expect, test } from "vitest";
import {
  collectRegistrations,
  formBlueprint,
  formDefinitionSchema,
  readAttendance,
  readHistory,
  readRegistrations,
  readSummaries,
} from "../index.js";

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
  const except = ["Example Lead"];
  expect(await readAttendance(utf16(current), { except })).toEqual({ shape: "sections", joined: 3, participants: 2 });
  expect(await readAttendance(utf16(current))).toMatchObject({ participants: 3 });
});

test("in Finnish it is known by its shape", async () => {
  const finnish = current
    .replace("Summary", "Yhteenveto")
    .replace("Participants", "Osallistujat")
    .replace("In-Meeting Activities", "Toiminta kokouksessa")
    .replace(/(\d+)h/g, "$1 t")
    .replace(/(\d+)m/g, "$1 min");
  expect(await readAttendance(utf16(finnish), { except: ["lead@example.org"] })).toMatchObject({ participants: 2 });
});

test("a table that is no report is refused, without a word of what stands in it", async () => {
  await expect(readAttendance(bytes("Example One\tSecret\n"))).rejects.toMatchObject({ message: "not-a-report" });
});

test("summaries: when, the theme and how many came; a row without them is told", async () => {
  const text = `Aikaleima;Milloin tapasitte?;Mikä oli teema?;Montako osallistujaa oli paikalla?;Mitä huomasitte?
2.3.2027 20.10;2.3.2027;Lepo;7;Hyvä tunnelma
16.3.2027 20.10;16.3.2027;;6;
x;eilen;Läheiset;5;
30.3.2027 20.10;30.3.2027;Läheiset;seitsemän;
`;
  expect(await readSummaries(bytes(text))).toEqual({
    summaries: [
      { on: "2027-03-02", theme: "Lepo", participants: 7 },
      { on: "2027-03-16", theme: undefined, participants: 6 },
    ],
    rejected: [4, 5],
  });
  await expect(readSummaries(bytes("Nimi;Väri\n"))).rejects.toMatchObject({ missing: ["when", "participants"] });
});

test("history: what was learned of turnout makes the cap", async () => {
  const { attendance, rejected } = await readHistory(
    bytes(
      `Toteutusmuoto;Ilmoittautuneita;Osallistujia\n${"suljettu ryhmä;12;6\n".repeat(6)}suljettu ryhmä;kymmenen;5\n`,
    ),
  );
  expect(rejected).toEqual([8]);
  const turnout = learnTurnout(attendance, "closed-group", guideProfile);
  expect(turnout).toMatchObject({ kind: "learned", sessions: 6, registered: 72, came: 36 });
  expect(capacity({ seats: 8, turnout }).cap).toBe(15);
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
    const { events } = await collectRegistrations(
      readRegistrations(bytes(`${header}\n${row}\n`), { timeZone, form: definition }),
    );
    expect(events[0]).toMatchObject({ consent: true, sessions: ["s1", "s2"] });
  },
);

test("a summary form asks what the practice asks, and nobody's name", () => {
  const group = resolvePlanOrThrow(goodPlans["closed-group"]);
  const { questions, intro } = formBlueprint("summary", group, en);
  expect(questions.map(({ field }) => field)).toEqual(["when", "theme", "participants"]);
  expect(intro[0]).toContain("nobody's name");
});
