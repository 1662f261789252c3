import {
  type FeedbackAnswers,
  feedbackInstrument,
  feedbackPracticeOf,
  parsePlanOrThrow,
  resolvePlanOrThrow,
  scoreFeedback,
} from "@piiri/core";
import { reveal } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "../table/writeCsv.js";
import { type FeedbackItem, type FeedbackReadOptions, readFeedback } from "./readFeedback.js";
import { SeenNumbers } from "./seenNumbers.js";
import { gradeReader, sessionsReader } from "./writtenNumber.js";

const { feedback: _, ...planless } = goodPlans["open-meetings"];
const group = resolvePlanOrThrow(parsePlanOrThrow({ ...planless, feedback: {} }));
const instrument = feedbackInstrument(group);
const options = { instrument, language: "fi", timeZone: group.schedule.timeZone } satisfies FeedbackReadOptions;

async function read(text: string, more: Partial<FeedbackReadOptions> = {}): Promise<readonly FeedbackItem[]> {
  const items: FeedbackItem[] = [];
  for await (const batch of readFeedback(new TextEncoder().encode(text), { ...options, ...more })) items.push(...batch);
  return items;
}

function answersOf(items: readonly FeedbackItem[]): readonly FeedbackAnswers[] {
  return items.flatMap((item) => (item.kind === "answers" ? [item.answers] : []));
}

test("Microsoft Forms in Finnish: statements are columns, times and identities are left behind", async () => {
  const items = await read(
    "ID,Aloitusaika,Valmistumisaika,Sähköposti,Nimi,Ohjaajat osasivat asiansa.,Ryhmässä oli turvallista olla.,Minkä kouluarvosanan annat ryhmälle?,Mikä ryhmässä oli parasta?\n" +
      '1,4/6/2027 9:00:00,4/6/2027 9:05:00,one@example.org,Example One,Täysin samaa mieltä,Jokseenkin samaa mieltä,9,"Puhe, ja 040 123 4567"\n',
  );
  expect(answersOf(items)[0]?.values).toEqual({ leading: 5, safety: 4, grade: 9 });
  expect(JSON.stringify(items)).not.toMatch(/Example One|one@|4\/6/);
  const worked = answersOf(items)[0]?.texts?.["worked"];
  expect(worked && reveal(worked)).toBe("Puhe, ja [puhelinnumero poistettu]");
});

test("Google Forms: a matrix names question and statement together", async () => {
  const items = await read(
    "Aikaleima,Oletko samaa vai eri mieltä? [Jokaiselle oli tilaa puhua.],Kuinka paljon ryhmä antoi sinulle tätä? [Jaksan paremmin kuin ennen ryhmää.]\n6.4.2027 9.00.00,Täysin eri mieltä,Erittäin paljon\n",
  );
  expect(answersOf(items)[0]?.values).toEqual({ sharing: 1, strength: 5 });
});

test("SurveyMonkey: two rows of headers, the statement in the lower one", async () => {
  const items = await read(
    "Respondent ID,Collector ID,Start Date,End Date,Do you agree or disagree?,,Which school grade do you give the group?\n" +
      ",,,,The facilitators knew what they were doing.,The group felt like a safe place.,Response\n" +
      "11847,4,04/06/2027,04/06/2027,Rather agree,Fully agree,8\n",
  );
  expect(answersOf(items)[0]?.values).toEqual({ leading: 4, safety: 5, grade: 8 });
});

test("languages may be mixed, figures and words too", async () => {
  const items = await read(
    "Ledarna kunde sin sak.;The group felt like a safe place.;Arvosana\nHelt av samma åsikt;5 - Fully agree;kymmenen\nTäysin samaa mieltä;4;9½\nEn osaa sanoa;Neutral;\n",
  );
  expect(answersOf(items).map(({ values }) => values)).toEqual([
    { leading: 5, safety: 5, grade: 10 },
    { leading: 5, safety: 4, grade: 9.5 },
    { safety: 3 },
  ]);
});

test("what cannot be read is told by row and question, and the rest of the row counts", async () => {
  const items = await read("Ohjaajat osasivat asiansa.;Arvosana\nLoistavasti MARKER;9\n5 - Täysin eri mieltä;12\n");
  expect(
    items.flatMap((item) => (item.kind === "answers" ? [[item.row, item.unreadable, item.answers.values]] : [])),
  ).toEqual([
    [2, ["leading"], { grade: 9 }],
    [3, ["leading", "grade"], {}],
  ]);
  expect(JSON.stringify(items)).not.toContain("MARKER");
});

test("a row that stands there twice counts once, two people who answer alike count both, a blank one not at all", async () => {
  const header = "ID;Valmistumisaika;Arvosana\n";
  const [one, two, blank] = ["1;6.4.2027 9.00;9\n", "2;6.4.2027 9.00;9\n", "3;6.4.2027 9.10;\n"];
  const kindsOf = (items: readonly FeedbackItem[]) =>
    items.slice(1).map((item) => (item.kind === "rejected" ? item.reason : item.kind));
  expect(kindsOf(await read(header + one + two + one + blank))).toEqual(["answers", "answers", "twice", "blank"]);
  // Without numbers the whole row tells, with its time.
  const bare = "Aikaleima;Arvosana\n6.4.2027 9.00;9\n6.4.2027 9.01;9\n6.4.2027 9.00;9\n";
  expect(kindsOf(await read(bare))).toEqual(["answers", "answers", "twice"]);
  // Without either they may be two people.
  expect(kindsOf(await read("Arvosana\n9\n9\n"))).toEqual(["answers", "answers"]);
});

test("what was sent after the results were told is known by its time", async () => {
  const items = await read("Aikaleima;Arvosana\n6.4.2027 9.00;9\n8.4.2027 9.00;8\n", { since: "2027-04-07T00:00:00Z" });
  expect(items.slice(1).map((item) => item.kind === "answers" && item.isLater)).toEqual([false, true]);
});

test("a federation's own wording works by aliases and labels", async () => {
  const items = await read("Oliko kivaa?;Numero\nHuippu;8\nEi;7\n", {
    form: {
      name: "Example",
      columns: {},
      items: { safety: ["Oliko kivaa"], grade: ["Numero"] },
      labels: { agreement: [["Ei"], ["Ehkä ei"], ["Ehkä"], ["Joo"], ["Huippu"]] },
    },
  });
  expect(answersOf(items).map(({ values }) => values)).toEqual([
    { safety: 5, grade: 8 },
    { safety: 1, grade: 7 },
  ]);
});

test("an export without any of the questions is refused, and names none of its columns", async () => {
  await expect(read("Nimi MARKER;Kenkä\nx;y\n")).rejects.toMatchObject({
    code: "no-such-column",
    missing: ["statements"],
  });
});

const grade = gradeReader({ least: 4, most: 10 });
test.each([
  ["9", 9],
  ["9,5", 9.5],
  ["9.5", 9.5],
  ["9½", 9.5],
  ["9 ½", 9.5],
  ["9 1/2", 9.5],
  ["9+", 9.25],
  ["10-", 9.75],
  ["10 −", 9.75],
  ["kymmenen", 10],
  ["Yhdeksän ja puoli", 9.5],
  ["nio och en halv", 9.5],
  ["Seven", 7],
  ["9/10", 9],
  ["10 / 10", 10],
  ["Arvosana: 8", 8],
  ["8!", 8],
  ["", undefined],
  ["11", "unreadable"],
  ["3", "unreadable"],
  ["9-10", "unreadable"],
  ["kiitettävä", "unreadable"],
  ["0", "unreadable"],
])("the grade %j is %j", (written, value) => {
  expect(grade(written)).toBe(value);
});

const sessions = sessionsReader({ least: 1, most: 6 });
test.each([
  ["4", 4],
  ["neljä", 4],
  ["4 kertaa", 4],
  ["4/6", 4],
  ["kaikissa", 6],
  ["all", 6],
  ["0", "unreadable"],
  ["7", "unreadable"],
  ["usein", "unreadable"],
  ["", undefined],
])("of six sessions %j are %j", (written, value) => {
  expect(sessions(written)).toBe(value);
});

test("rows in any order come to the same, and every row is accounted for", async () => {
  const cell = fc.constantFrom(
    "Täysin samaa mieltä",
    "neither agree nor disagree",
    "2",
    "",
    "x y z",
    "Delvis av samma åsikt",
  );
  const row = fc.tuple(cell, fc.constantFrom("9", "9½", "", "kahdeksan", "100"));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), async (rows) => {
      const csv = (all: readonly (readonly string[])[]) =>
        writeCsv([["Ohjaajat osasivat asiansa.", "Arvosana"], ...all]);
      const [forward, backward] = [await read(csv(rows)), await read(csv(rows.toReversed()))];
      const practice = feedbackPracticeOf(group);
      const scored = (items: readonly FeedbackItem[]) => scoreFeedback(instrument, answersOf(items), practice);
      expect(scored(forward)).toEqual(scored(backward));
      const told = forward.slice(1);
      const blank = rows.filter((cells) => cells.every((each) => each === "")).length;
      expect(told.filter(({ kind }) => kind === "answers").length).toBe(rows.length - blank);
      const unreadable = told.reduce((sum, item) => sum + (item.kind === "answers" ? item.unreadable.length : 0), 0);
      expect(unreadable).toBe(rows.flat().filter((each) => each === "x y z" || each === "100").length);
    }),
    { numRuns: 60 },
  );
});

test("numbers are seen once, whatever their order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (numbers) => {
      const seen = new SeenNumbers();
      const plain = new Set<number>();
      for (const number of numbers) {
        expect(seen.add(number)).toBe(!plain.has(number));
        plain.add(number);
      }
    }),
  );
});
