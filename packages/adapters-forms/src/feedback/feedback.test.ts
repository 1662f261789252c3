import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { type FeedbackAnswers, feedbackInstrument, feedbackPracticeOf, scoreFeedback } from "@piiri/core/feedback";
import { reveal } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "../table/writeCsv.js";
import { type FeedbackItem, type FeedbackReadOptions, readFeedbackOrThrow } from "./readFeedback.js";
import { SeenNumbers } from "./seenNumbers.js";
import { gradeReader, sessionsReader } from "./writtenNumber.js";

const { feedback: _, ...planless } = goodPlans["open-meetings"];
const group = resolvePlanOrThrow(parsePlanOrThrow({ ...planless, feedback: {} }));
const instrument = feedbackInstrument(group);
const options = { instrument, language: "fi", timeZone: group.schedule.timeZone } satisfies FeedbackReadOptions;

async function read(text: string, more: Partial<FeedbackReadOptions> = {}): Promise<readonly FeedbackItem[]> {
  const items: FeedbackItem[] = [];
  for await (const batch of readFeedbackOrThrow(new TextEncoder().encode(text), { ...options, ...more }))
    items.push(...batch);
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

test.each([
  ["behind its question", (goal: string) => `Kuinka paljon tämä toteutui kohdallasi? ${goal}`],
  ["in a matrix's brackets", (goal: string) => `Kuinka paljon tämä toteutui kohdallasi? [${goal}]`],
  ["by itself", (goal: string) => goal],
  ["numbered", (goal: string) => `7. ${goal}`],
])("a goal of the group's own is found %s, however it ends", async (_, heading) => {
  const goals = ["levätä (ja seurata)", "Jaksaa [arjessa]", 'sanoa "ei"', "1. Lepo", "Mikä auttaa?"];
  const own = resolvePlanOrThrow(parsePlanOrThrow({ ...planless, feedback: { goals } }));
  const header = goals.map((goal) => `"${heading(goal).replaceAll('"', '""')}"`).join(",");
  const items = await read(`Aikaleima,${header}\n6.4.2027 9.00.00,1,2,3,4,5\n`, {
    instrument: feedbackInstrument(own),
  });
  expect(answersOf(items)[0]?.values).toEqual({ "goal-1": 1, "goal-2": 2, "goal-3": 3, "goal-4": 4, "goal-5": 5 });
});

test("SurveyMonkey: two rows of headers, the statement in the lower one", async () => {
  const items = await read(
    "Respondent ID,Collector ID,Start Date,End Date,Do you agree or disagree?,,Which school grade do you give the group?\n" +
      ",,,,The facilitators knew what they were doing.,The group felt like a safe place.,Response\n" +
      "11847,4,04/06/2027,04/06/2027,Rather agree,Fully agree,8\n",
  );
  expect(answersOf(items)[0]?.values).toEqual({ leading: 4, safety: 5, grade: 8 });
});

test.each([
  ["below titles", ["Palaute: Vertaisryhmä", "", "Vastaajia;2", "Aikaleima;Ohjaajat osasivat asiansa.;Arvosana"]],
  ["below what separates cells", ["sep=;", "Aikaleima;Ohjaajat osasivat asiansa.;Arvosana"]],
  ["below a title that ends as a question does", ["Kurssin arvosana", "Aikaleima;Ohjaajat osasivat asiansa.;Arvosana"]],
  ["of which some are called otherwise", ["Q1;Q2;Q3", "Aikaleima;Ohjaajat osasivat asiansa.;Arvosana"]],
  [
    "with what Qualtrics writes below them",
    ["Aikaleima;Ohjaajat osasivat asiansa.;Arvosana", '{"ImportId":"date"};{"ImportId":"Q1"};{"ImportId":"Q2"}'],
  ],
  [
    "above what SurveyMonkey writes",
    ["Respondent ID;Ohjaajat osasivat asiansa.;Arvosana", ";Response;Open-Ended Response"],
  ],
] as const)("the headings of a survey are found %s", async (_, headings) => {
  const items = await read([...headings, "6.4.2027 9.00;4;9", "7.4.2027 9.00;5;8", ""].join("\n"));
  expect(items.slice(1)).toHaveLength(2);
  expect(answersOf(items).map(({ values }) => values)).toEqual([
    { leading: 4, grade: 9 },
    { leading: 5, grade: 8 },
  ]);
});

test("SurveyMonkey's second row is left out only where it is there", async () => {
  const upper = "Respondent ID,Collector ID,End Date,The facilitators knew what they were doing.,Grade\n";
  const rows = "11,4,04/06/2027,Fully agree,8\n12,4,04/06/2027,Rather agree,9\n";
  const values = [
    { leading: 5, grade: 8 },
    { leading: 4, grade: 9 },
  ];
  const valuesOf = async (text: string) => answersOf(await read(text)).map((answers) => answers.values);
  expect(await valuesOf(upper + rows)).toEqual(values);
  expect(await valuesOf(`${upper},,,Response,Response\n${rows}`)).toEqual(values);
});

test("where each choice has a column of its own, all of them are read", async () => {
  const items = await read(
    "Respondent ID,Collector ID,End Date,The facilitators knew what they were doing.,,,Which school grade do you give the group?\n" +
      ",,,Fully agree,Rather agree,Neither,Response\n" +
      "11,4,04/06/2027,,Rather agree,,8\n12,4,04/06/2027,Fully agree,,,9\n",
  );
  expect(answersOf(items).map(({ values }) => values)).toEqual([
    { leading: 4, grade: 8 },
    { leading: 5, grade: 9 },
  ]);
});

test("headings that stand there again and sums of columns are nobody's answers", async () => {
  const header = "Aikaleima;Ohjaajat osasivat asiansa.;Arvosana;Mikä ryhmässä oli parasta?\n";
  const rows = "6.4.2027 9.00;4;9;Puhe\n";
  const items = await read(`${header}${rows}${header}7.4.2027 9.00;5;8;\nKeskiarvo;4,5;8,5;\n;4,5;8,5;\n`);
  expect(items.slice(1).map((item) => (item.kind === "rejected" ? item.reason : item.kind))).toEqual([
    ...["answers", "heading", "answers", "sum", "sum"],
  ]);
});

test("nothing below somebody's answers is taken for headings", async () => {
  const rows = "6.4.2027 9.00;4;9;Puhe\n7.4.2027 9.00;5;8;Hyvä arvosana\n";
  await expect(read(rows)).rejects.toMatchObject({ code: "no-such-column" });
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

const statements = {
  leading: "Ohjaajat osasivat asiansa.",
  safety: "Ryhmässä oli turvallista olla.",
  sharing: "Jokaiselle oli tilaa puhua.",
  strength: "Jaksan paremmin kuin ennen ryhmää.",
} as const;
type Statement = keyof typeof statements;

/** What the answers of some columns come to, with the columns that have to be asked for. */
async function judge(columns: Partial<Record<Statement, readonly string[]>>, more: Partial<FeedbackReadOptions> = {}) {
  const names = Object.keys(columns) as Statement[];
  const longest = Math.max(...names.map((name) => columns[name]?.length ?? 0));
  const rows = Array.from({ length: longest }, (_, at) => [
    `${at + 1}`,
    ...names.map((name) => columns[name]?.[at] ?? ""),
  ]);
  const items = await read(writeCsv([["ID", ...names.map((name) => statements[name])], ...rows]), more);
  const [{ unclear = [] } = {}] = items.flatMap((item) => (item.kind === "recognised" ? [item] : []));
  return {
    ...Object.fromEntries(names.map((name) => [name, answersOf(items).map(({ values }) => values[name])])),
    unclear: Object.fromEntries(unclear.map(({ id, doubt }) => [id, doubt])),
  };
}

const fiveSteps = [1, 2, 3, 4, 5];
test.each([
  [
    "ours in Finnish",
    [
      "Täysin eri mieltä",
      "Jokseenkin eri mieltä",
      "Ei samaa eikä eri mieltä",
      "Jokseenkin samaa mieltä",
      "Täysin samaa mieltä",
    ],
  ],
  ["the classic in Finnish", ["Täysin eri mieltä", "Eri mieltä", "Neutraali", "Samaa mieltä", "Täysin samaa mieltä"]],
  [
    "with the middle in words",
    ["Täysin eri mieltä", "Eri mieltä", "En samaa enkä eri mieltä", "Samaa mieltä", "Täysin samaa mieltä"],
  ],
  [
    "in part",
    ["Täysin eri mieltä", "Osittain eri mieltä", "Neutraali", "Osittain samaa mieltä", "Täysin samaa mieltä"],
  ],
  [
    "ours in Swedish",
    [
      "Helt av annan åsikt",
      "Delvis av annan åsikt",
      "Varken av samma eller annan åsikt",
      "Delvis av samma åsikt",
      "Helt av samma åsikt",
    ],
  ],
  ["instämmer", ["Instämmer inte alls", "Instämmer inte", "Varken eller", "Instämmer", "Instämmer helt"]],
  [
    "instämmer, to a degree",
    ["Instämmer inte alls", "Instämmer i liten grad", "Instämmer delvis", "Instämmer i hög grad", "Instämmer helt"],
  ],
  ["the classic in English", ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"]],
  [
    "the classic with another middle",
    ["Strongly Disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly Agree"],
  ],
  ["somewhat", ["Strongly disagree", "Somewhat disagree", "Neutral", "Somewhat agree", "Strongly agree"]],
  ["bare ends, all of them", ["Disagree", "Somewhat disagree", "Neutral", "Somewhat agree", "Agree"]],
  [
    "satisfaction in Finnish",
    ["Erittäin tyytymätön", "Tyytymätön", "En tyytyväinen enkä tyytymätön", "Tyytyväinen", "Erittäin tyytyväinen"],
  ],
  [
    "satisfaction in Finnish, to a degree",
    ["Erittäin tyytymätön", "Melko tyytymätön", "Neutraali", "Melko tyytyväinen", "Erittäin tyytyväinen"],
  ],
  ["satisfaction in Swedish", ["Mycket missnöjd", "Missnöjd", "Varken nöjd eller missnöjd", "Nöjd", "Mycket nöjd"]],
  [
    "satisfaction in English",
    ["Very dissatisfied", "Dissatisfied", "Neither satisfied nor dissatisfied", "Satisfied", "Very satisfied"],
  ],
  [
    "satisfaction to a degree",
    ["Very dissatisfied", "Somewhat dissatisfied", "Neutral", "Somewhat satisfied", "Very satisfied"],
  ],
  ["stämmer", ["Stämmer inte alls", "Stämmer dåligt", "Varken eller", "Stämmer bra", "Stämmer helt"]],
  [
    "stämmer, to a degree",
    ["Stämmer inte alls", "Stämmer i liten grad", "Stämmer delvis", "Stämmer i hög grad", "Stämmer helt"],
  ],
  ["figures", ["1", "2", "3", "4", "5"]],
  ["figures of a spreadsheet", ["1.0", "2,0", "3.00", "4,0", "5.0"]],
  ["figures in brackets", ["(1)", "(2)", "(3)", "(4)", "(5)"]],
  ["figures whose ends are named", ["1 (huonoin)", "2", "3", "4", "5 (paras)"]],
  ["figures whose ends are named in Swedish", ["1 = sämst", "2", "3", "4", "5 – bäst"]],
  ["of five", ["1/5", "2 / 5", "3 out of 5", "4/5", "5/5"]],
  ["stars", ["★☆☆☆☆", "★★☆☆☆", "★★★☆☆", "★★★★☆", "★★★★★"]],
  ["other stars", ["⭐", "⭐⭐", "⭐️⭐️⭐️", "★★★★", "5 tähteä"]],
  [
    "figures before words",
    ["1 - Täysin eri mieltä", "2 = Eri mieltä", "3. Neutraali", "(4) Samaa mieltä", "5 – Täysin samaa mieltä"],
  ],
  ["figures behind words", ["Strongly disagree (1)", "Disagree – 2", "Neutral 3", "Agree (4)", "Strongly agree - 5"]],
] as const)("a scale of five is read: %s", async (_, labels) => {
  expect(await judge({ leading: labels })).toEqual({ leading: fiveSteps, unclear: {} });
});

test.each([
  ["ours", ["Ei lainkaan", "Vähän", "Melko paljon", "Paljon", "Erittäin paljon"], fiveSteps],
  ["what others have", ["Ei lainkaan", "Vähän", "Jonkin verran", "Paljon", "Erittäin paljon"], fiveSteps],
  [
    "quite a lot as the fourth step",
    ["Ei lainkaan", "Vähän", "Jonkin verran", "Melko paljon", "Erittäin paljon"],
    fiveSteps,
  ],
  ["in English", ["Not at all", "A little", "A moderate amount", "A lot", "A great deal"], fiveSteps],
  ["in Swedish", ["Inte alls", "Lite", "Ganska mycket", "Mycket", "Väldigt mycket"], fiveSteps],
] as const)("an effect is read: %s", async (_, labels, values) => {
  expect(await judge({ strength: labels })).toEqual({ strength: values, unclear: {} });
});

test.each([
  ["ours", ["Täysin eri mieltä", "Täysin samaa mieltä"], []],
  ["ours in two languages", ["Täysin eri mieltä", "Strongly agree"], []],
  ["satisfaction", ["Erittäin tyytymätön", "Neutraali", "Erittäin tyytyväinen"], ["leading"]],
  ["figures", ["1", "5"], ["leading"]],
  ["nothing", ["", ""], []],
  ["what has to be asked for", ["Samaa mieltä"], []],
] as const)("steps that results call by other words are told: %s", async (_, labels, told) => {
  const [recognised] = await read(
    `Ohjaajat osasivat asiansa.;Arvosana\n${labels.map((label) => `${label};9\n`).join("")}`,
  );
  expect(recognised).toMatchObject({ kind: "recognised", inOtherWords: told });
});

test("what is ambiguous is asked for, unless another column shows which scale the file has", async () => {
  const doubtful = ["Samaa mieltä", "Neutraali", "Samaa mieltä", "Samaa mieltä"];
  const asked = { unclear: { leading: "wordings" } };
  expect(await judge({ leading: doubtful })).toMatchObject(asked);
  const ours = ["Täysin samaa mieltä", "Jokseenkin samaa mieltä", "Ei samaa eikä eri mieltä"];
  expect(await judge({ leading: doubtful, safety: ours })).toMatchObject({ ...asked, safety: [5, 4, 3, undefined] });
  const classic = ["Täysin eri mieltä", "Eri mieltä"];
  expect(await judge({ leading: doubtful, sharing: classic, safety: ours })).toMatchObject({
    leading: [4, 3, 4, 4],
    sharing: [1, 2, undefined, undefined],
    unclear: {},
  });
  expect(await judge({ leading: ["Agree", "Neutral", "Disagree"] })).toMatchObject({
    leading: [undefined, undefined, undefined],
    unclear: { leading: "wordings" },
  });
  expect(await judge({ leading: ["Agree", "Somewhat agree"] })).toMatchObject(asked);
});

test.each([
  ["two wordings of one step", ["Täysin samaa mieltä", "Jokseenkin samaa mieltä", "Samaa mieltä"], "wordings"],
  ["two middles", ["Täysin samaa mieltä", "Neutraali", "Ei samaa eikä eri mieltä"], "wordings"],
  ["seven steps", ["Strongly agree", "Agree", "Somewhat agree", "Neutral"], "wordings"],
  ["four steps", ["Strongly disagree", "Disagree", "Agree", "Strongly agree"], "four-steps"],
  ["four steps of satisfaction", ["Mycket missnöjd", "Missnöjd", "Nöjd", "Mycket nöjd"], "four-steps"],
  [
    "four steps of satisfaction in Finnish",
    ["Erittäin tyytymätön", "Melko tyytymätön", "Melko tyytyväinen", "Erittäin tyytyväinen"],
    "four-steps",
  ],
  [
    "four steps without a middle",
    ["Stämmer inte alls", "Stämmer delvis", "Stämmer till stor del", "Stämmer helt"],
    "step-count",
  ],
  [
    "four steps of instämmer",
    ["Instämmer inte alls", "Instämmer delvis", "Instämmer till stor del", "Instämmer helt"],
    "step-count",
  ],
  ["a classic scale of which nobody chose the middle", ["Strongly agree", "Agree", "Disagree"], "step-count"],
  ["figures that nobody took to five", ["1", "2", "3", "4", "4"], "step-count"],
  ["stars that nobody took to five", ["★★★★", "★★★"], "step-count"],
  ["satisfaction that may be the highest or the last but one", ["Tyytyväinen", "Neutraali"], "wordings"],
  ["four steps with figures", ["1 - Täysin eri mieltä", "4 - Täysin samaa mieltä"], "figures"],
  ["four stars", ["★★★☆", "★★★★"], "figures"],
  ["of four", ["4/4", "3/4"], "figures"],
  ["figures to seven", ["7", "5", "4", "6"], "figures"],
  ["figures from nought", ["0", "4", "3"], "figures"],
  ["figures the other way round", ["1 = Täysin samaa mieltä", "5 = Täysin eri mieltä"], "figures"],
  ["figures of which the first is the best", ["1 (paras)", "2", "3", "4", "5 (huonoin)"], "figures"],
  ["figures to four whose ends are named", ["1 (huonoin)", "2", "4 (paras)"], "figures"],
  ["words that are not known", ["Huippu", "Ehkä", "Joo"], "unknown"],
] as const)("nothing is read of %s", async (_, labels, doubt) => {
  expect(await judge({ leading: labels })).toEqual({ leading: expect.anything(), unclear: { leading: doubt } });
  const items = await judge({ leading: labels, safety: ["Täysin samaa mieltä"] });
  expect((items as unknown as { leading: unknown[] }).leading.every((value) => value === undefined)).toBe(true);
});

test.each([
  [["Ei lainkaan", "Vähän", "Jonkin verran", "Paljon"]],
  [["Ei lainkaan", "Vähän", "Melko paljon", "Erittäin paljon"]],
  [["Ei lainkaan", "Vähän", "Melko paljon", "Paljon"]],
  [["Ei lainkaan", "Vähän", "Paljon", "Erittäin paljon"]],
  [["Ei lainkaan", "Jonkin verran", "Melko paljon", "Erittäin paljon"]],
  [["Inte alls", "Lite", "Ganska mycket", "Väldigt mycket"]],
  [["Inte alls", "Lite", "Ganska mycket", "Mycket"]],
  [["Not at all", "A little", "Quite a lot", "Very much"]],
  [["Not at all", "A little", "Somewhat", "Very much"]],
  [["Melko paljon", "Erittäin paljon"]],
])("an effect in four steps is no effect in five: %s", async (labels) => {
  const judged = await judge({ strength: labels });
  expect(judged).toEqual({ strength: labels.map(() => undefined), unclear: { strength: expect.anything() } });
});

test("an effect that may be of four steps is read where another question shows the fifth", async () => {
  const goals = ["Tapaan ihmisiä.", "Uskallan puhua."];
  const { feedback: __, ...rest } = goodPlans["open-meetings"];
  const asking = feedbackInstrument(resolvePlanOrThrow(parsePlanOrThrow({ ...rest, feedback: { goals } })));
  const rows = [
    ["Vähän", "Ei lainkaan"],
    ["Melko paljon", "Paljon"],
    ["Erittäin paljon", ""],
  ];
  const items = await read(writeCsv([goals, ...rows]), { instrument: asking });
  expect(answersOf(items).map(({ values }) => values)).toEqual([
    { "goal-1": 2, "goal-2": 1 },
    { "goal-1": 3, "goal-2": 4 },
    { "goal-1": 5 },
  ]);
});

test("our own scale without its middle is asked for when everything else was chosen", async () => {
  const four = ["Täysin eri mieltä", "Jokseenkin eri mieltä", "Jokseenkin samaa mieltä", "Täysin samaa mieltä"];
  expect(await judge({ leading: four })).toMatchObject({ unclear: { leading: "four-steps" } });
  const [, , most, all] = four as [string, string, string, string];
  expect(await judge({ leading: [all, most, all] })).toMatchObject({ leading: [5, 4, 5], unclear: {} });
  expect(await judge({ leading: four, safety: ["Ei samaa eikä eri mieltä"] })).toMatchObject({
    leading: [1, 2, 4, 5],
    unclear: {},
  });
});

test("what a form file says of its steps stands above all", async () => {
  const labels = {
    agreement: [
      ["Täysin eri mieltä"],
      ["Eri mieltä"],
      [],
      ["Samaa mieltä", "Jokseenkin samaa mieltä"],
      ["Täysin samaa mieltä"],
    ],
  } as const;
  const form = { name: "Example", columns: {}, labels };
  expect(await judge({ leading: ["Samaa mieltä", "Jokseenkin samaa mieltä", "Täysin eri mieltä"] }, { form })).toEqual({
    leading: [4, 4, 1],
    unclear: {},
  });
});

test("of ten thousand rows the later ones are read as the first", async () => {
  const classic = ["Täysin eri mieltä", "Eri mieltä", "Neutraali", "Samaa mieltä"];
  const rows = Array.from({ length: 10_000 }, (_, at) => (at < 5000 ? classic[at % 4] : "Täysin samaa mieltä") ?? "");
  const judged = (await judge({ leading: rows })) as unknown as { leading: number[] };
  expect(judged.leading.slice(0, 4)).toEqual([1, 2, 3, 4]);
  expect(judged.leading.at(-1)).toBe(5);
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
  ["9−", 8.75],
  ["9–", 8.75],
  ["8,5", 8.5],
  ["8+", 8.25],
  ["8 +", 8.25],
  ["9½", 9.5],
  ["9 1/2", 9.5],
  ["9.50", 9.5],
  ["9,5/10", 9.5],
  ["9 miinus", 8.75],
  ["yhdeksän plus", 9.25],
  ["9 ja puoli", 9.5],
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

test.each([
  ["of ten, from one", ["1", "2", "7", "8", "9"], true],
  ["of a hundred", ["80", "90", "75"], true],
  ["of five", ["4", "5", "5", "4"], true],
  ["of five with a comma", ["4,5", "5,0", "4/5"], true],
  ["of school, with one slip", ["9", "8", "3", "10"], false],
  ["of school", ["9", "8½", "4", "5"], false],
  ["of school, by a single person", ["5"], false],
  ["in words", ["neljä", "viisi"], false],
] as const)("grades %s are asked for where they are not those of schools", async (_, grades, isAsked) => {
  const items = await read(writeCsv([["Arvosana"], ...grades.map((each) => [each])]));
  const [{ unclear = [] } = {}] = items.flatMap((item) => (item.kind === "recognised" ? [item] : []));
  expect(unclear.map(({ doubt }) => doubt)).toEqual(isAsked ? ["grades"] : []);
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
      const [{ unclear = [] } = {}] = forward.flatMap((item) => (item.kind === "recognised" ? [item] : []));
      const isAsked = (asked: string) => unclear.some(({ id }) => id === asked);
      const leadingNot = (each: string) => each === "x y z" || (isAsked("leading") && each !== "");
      const gradeNot = (each: string) => each === "100" || (isAsked("grade") && each !== "");
      expect(unreadable).toBe(
        rows.filter(([leading]) => leadingNot(leading)).length + rows.filter(([, numbers]) => gradeNot(numbers)).length,
      );
    }),
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

test("a hundred thousand answers whose ids have gaps take their time in proportion", () => {
  const seen = new SeenNumbers();
  const begun = performance.now();
  for (const isNew of [true, false])
    for (let number = 0; number < 100_000; number += 1)
      if (seen.add(number * 7) !== isNew) throw new Error(`${number}`);
  expect(performance.now() - begun).toBeLessThan(20_000);
});
