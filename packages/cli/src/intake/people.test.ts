import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { goodPlans } from "@piiri/core/rule-examples";
import { describe, expect, it, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const fixture = (name: string) => fileURLToPath(new URL(`../../fixtures/registrations/${name}`, import.meta.url));
const example = (name: string) => fileURLToPath(new URL(`../../../../examples/plans/${name}`, import.meta.url));

interface Asked {
  readonly export: string;
  readonly plan?: string;
  readonly events?: string;
  readonly form?: string | undefined;
  readonly now?: string;
  readonly more?: readonly string[];
}

/** Asks the command for everything, names too. */
async function intake({
  export: file,
  plan = "closed.yaml",
  events,
  form,
  now = "2027-02-20",
  more = ["--reveal"],
}: Asked) {
  const called = await callPiiri([
    "intake",
    file,
    "--plan",
    plan,
    ...(events === undefined ? [] : ["--events", events]),
    ...(form === undefined ? [] : ["--form", form]),
    "--now",
    now,
    "--json",
    "--language",
    "en",
    ...more,
  ]);
  const told = called.stdout === "" ? undefined : JSON.parse(called.stdout);
  return { ...called, told };
}

const people = (told: { intakes: { registrations: { name: string; email: string; state: string }[] }[] }, place = 0) =>
  told.intakes[place]?.registrations.map(({ name, email, state }) => [name, email, state]);

async function closedGroup() {
  const folder = temporaryFolder();
  const plan = join(folder, "closed.yaml");
  await callPiiri(["new", "closed-group", "--start", "2027-03-02", "--time", "18:00", "-o", plan]);
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return { plan, file };
}

const open = example("open-meetings.yaml");
const beforeOpen = "2027-01-05";

describe("who a registration is of", () => {
  test("Forms' own number behind a repeated heading: what was typed wins", async () => {
    const { plan } = await closedGroup();
    const { exitCode, told } = await intake({ export: fixture("forms-name2.csv"), plan });
    expect(exitCode).toBe(0);
    expect(people(told)).toEqual([
      ["Person One", "one@example.org", "admitted"],
      ["Person Two", "two@example.org", "admitted"],
    ]);
  });

  test("a first name and a last name of one address are two people", async () => {
    const { plan } = await closedGroup();
    const { exitCode, told } = await intake({ export: fixture("first-and-last-name.csv"), plan });
    expect(exitCode).toBe(0);
    expect(people(told)?.map(([name]) => name)).toEqual(["Anna Esimerkki", "Pekka Esimerkki"]);
  });

  test("whoever cancelled in the tool has no place, and a state that nobody knows is told with its row", async () => {
    const { plan, file } = await closedGroup();
    const rows = ["Vahvistettu", "Peruuttanut", "Varasijalla"].map(
      (state, n) => `13.2.2027 9.12;P${n};p${n}@example.org;${state}`,
    );
    const csv = file("r.csv", `Aika;Nimi;Sähköposti;Tila\n${rows.join("\n")}\n`);
    const { exitCode, told, stderr } = await intake({ export: csv, plan });
    expect([exitCode, people(told)?.map(([, , state]) => state)]).toEqual([1, ["admitted", "cancelled", "admitted"]]);
    expect(told.told).toMatchObject([{ row: 4, reason: "unclear-state" }]);
    expect(stderr).not.toContain("Varasijalla");
    const certain = file("c.csv", `Aika;Nimi;Sähköposti;Tila\n${rows.slice(0, 2).join("\n")}\n`);
    expect((await intake({ export: certain, plan })).exitCode).toBe(0);
  });

  test.each([
    ["a year far from the group's", "13.2.2127 9.12;Anna;anna@example.org;Kyllä", "other-year", "the year is far"],
    [
      "an answer that is neither yes nor no",
      "13.2.2027 9.12;Anna;anna@example.org;Ehkä",
      "unclear-consent",
      "is not clear",
    ],
    ["a trial of the form", "13.2.2027 9.12;Testi Testaaja;t@example.org;Ei", "looks-like-test", "trying the form"],
    ["two people in a row", "13.2.2027 9.12;Anna ja Pekka;a@example.org;Ei", "several-people", "more people than one"],
  ])("%s is told with its row, and the row is kept", async (_, row, reason, words) => {
    const { plan, file } = await closedGroup();
    const header = "Aika;Nimi;Sähköposti;Saako uusista ryhmistä kertoa?";
    const csv = file("r.csv", `${header}\n13.2.2027 9.10;Bo;bo@example.org;Ei\n${row}\n`);
    const { exitCode, told, stderr } = await intake({ export: csv, plan });
    expect([exitCode, people(told)?.length]).toEqual([1, 2]);
    expect(told.told).toMatchObject([{ row: 3, reason, isUsed: true }]);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/Anna|Testaaja|Ehkä/);
  });

  test.each([
    ["Valmistumisaika;Sähköposti;Nimi;Nimi2;Sähköposti2", "Aloitusaika"],
    ["Slutförandetid;E-post;Namn;Namn2;E-post2", "Starttid"],
    ["Completion time;Email;Name;Name2;Email2", "Start time"],
    ["Completion time;Email;Name;First name;Email address", "Start time"],
    ["Completion time;Email;Name;Your name?;Your email address", "Start time"],
    ["Valmistumisaika;Sähköposti;Nimi;Nimi (etunimi riittää);Sähköposti, johon linkki lähetetään", "Aloitusaika"],
  ])("the account goes after what was typed: %s", async (headings, start) => {
    const { plan, file } = await closedGroup();
    const csv = file(
      "r.csv",
      `ID;${start};${headings}\n1;13.2.2027 9.00;13.2.2027 9.12;account@work.example;Account Name;Anna;anna@example.org\n`,
    );
    const { told } = await intake({ export: csv, plan });
    expect(people(told)).toEqual([["Anna", "anna@example.org", "admitted"]]);
  });

  test("the account where nothing was typed, and not a question that only begins alike", async () => {
    const { plan, file } = await closedGroup();
    const csv = file(
      "r.csv",
      "ID;Start time;Completion time;Email;Name;Name of the group\n1;13.2.2027 9.00;13.2.2027 9.12;a@work.example;Account Name;Circle\n",
    );
    expect(people((await intake({ export: csv, plan })).told)).toEqual([
      ["Account Name", "a@work.example", "admitted"],
    ]);
  });

  test("the same person whatever the size of the address's letters, in one place", async () => {
    const { plan, file } = await closedGroup();
    const csv = file(
      "r.csv",
      "Aika;Nimi;Sähköposti\n13.2.2027 9.12;Anna Esimerkki;anna@example.org\n13.2.2027 9.15;anna esimerkki;Anna@Example.org\n",
    );
    const { told, exitCode } = await intake({ export: csv, plan });
    expect([exitCode, told.intakes[0].counts.distinct]).toEqual([0, 1]);
  });

  test("without a column of names nobody is taken for another; it is told, and somebody may say", async () => {
    const { plan, file } = await closedGroup();
    const csv = file(
      "r.csv",
      "Aika;Sähköposti\n13.2.2027 9.12;a@example.org\n13.2.2027 9.15;A@example.org\n13.2.2027 9.16;b@example.org\n",
    );
    const before = await intake({ export: csv, plan, more: [] });
    expect([before.exitCode, before.told.intakes[0].counts.distinct]).toEqual([1, 3]);
    expect(before.stderr).toContain("Rows 2, 3 have one address");
    expect(before.stderr).toContain("No column of names was found.");
    const said = async (event: string) => await intake({ export: csv, plan, events: file("e.csv", event), more: [] });
    for (const event of [
      "Aika;Sähköposti;Tapahtuma\n;a@example.org;sama ihminen\n",
      "Tid;Rad;Händelse;Den andra\n;3;samma;rad 2\n",
      "Time;Email;Row;Event;Other\n;;2;the same;3\n",
    ]) {
      const { exitCode, told } = await said(event);
      expect([exitCode, told.intakes[0].counts.distinct]).toEqual([0, 2]);
    }
    const other = await said("Aika;Rivi;Tapahtuma;Toinen\n;2;eri;3\n");
    expect([other.exitCode, other.told.intakes[0].counts.distinct]).toEqual([0, 3]);
    expect(other.stderr).not.toContain("Rows 2, 3");
  });

  test("two names that are one person, by the coordinator's word", async () => {
    const { plan, file } = await closedGroup();
    const csv = file(
      "r.csv",
      "Aika;Nimi;Sähköposti\n13.2.2027 9.12;Anna Esimerkki;a@example.org\n13.2.2027 9.15;Anna E.;a@example.org\n13.2.2027 9.16;Anna Esimerkki;c@example.org\n",
    );
    const events = file(
      "e.csv",
      "Aika;Sähköposti;Nimi;Tapahtuma;Toinen\n;a@example.org;Anna E.;sama kuin;Anna Esimerkki\n",
    );
    const { exitCode, told } = await intake({ export: csv, plan, events });
    expect(exitCode).toBe(0);
    expect(people(told)?.map(([, email]) => email)).toEqual(["a@example.org", "c@example.org"]);
  });

  test("what contradicts itself is told, and they are kept apart", async () => {
    const { plan, file } = await closedGroup();
    const csv = file(
      "r.csv",
      "Aika;Nimi;Sähköposti\n13.2.2027 9.12;Anna;a@example.org\n13.2.2027 9.15;Anni;a@example.org\n",
    );
    const events = file("e.csv", "Aika;Rivi;Tapahtuma;Toinen\n;2;sama;3\n;3;eri;2\n");
    const { exitCode, told, stderr } = await intake({ export: csv, plan, events });
    expect([exitCode, told.intakes[0].counts.distinct]).toEqual([1, 2]);
    expect(stderr).toContain("kept apart");
  });
});

describe("addresses are checked when they are read", () => {
  test("what has one meaning is mended; what has none is told by row, by name if asked, and gets no place", async () => {
    const { plan, file } = await closedGroup();
    const csv = file(
      "r.csv",
      `Aika;Nimi;Sähköposti
13.2.2027 9.12;Anna;"Anna <anna@example.org>"
13.2.2027 9.13;Ritva;ritva@posti
13.2.2027 9.14;Pekka;mailto:pekka@example.org
13.2.2027 9.15;Kaksi;a@example.org, b@example.org
13.2.2027 9.16;Hilja;hilja\u200b@example.org\u00a0
13.2.2027 9.17;;nimeton@example.org
13.2.2027 9.18;Puhelin;-
`,
    );
    const { exitCode, told, stderr } = await intake({ export: csv, plan });
    expect(exitCode).toBe(1);
    expect(people(told)).toEqual([
      ["Anna", "anna@example.org", "admitted"],
      ["Ritva", "", "refused"],
      ["Pekka", "pekka@example.org", "admitted"],
      ["Kaksi", "", "refused"],
      ["Hilja", "hilja@example.org", "admitted"],
      ["", "nimeton@example.org", "admitted"],
      ["Puhelin", "", "admitted"],
    ]);
    expect(told.intakes[0].notTaken).toEqual({ "unclear-address": 2 });
    expect(told.told.map(({ row, reason, name }: Record<string, unknown>) => [row, reason, name])).toEqual([
      [3, "no-address", "Ritva"],
      [5, "two-addresses", "Kaksi"],
      [7, "no-name", ""],
      [8, "without-address", "Puhelin"],
    ]);
    expect(stderr).toContain("In rows 3 the e-mail address is not one.");
    expect(stderr).not.toMatch(/ritva|Kaksi/i);
    const text = await callPiiri(["intake", csv, "--plan", plan, "--now", "2027-02-20", "--reveal"]);
    expect(text.stdout).toContain("Row 3: Ritva");
    const hidden = await callPiiri(["intake", csv, "--plan", plan, "--now", "2027-02-20", "--language", "fi"]);
    expect(hidden.stdout).toContain("sähköpostiosoitteesta ei saatu selvää 2");
    expect(hidden.stdout + hidden.stderr).not.toMatch(/Ritva|@/);
    const strict = await callPiiri(["intake", csv, "--plan", plan, "--strict"]);
    expect(strict).toMatchObject({ exitCode: 2, stdout: "" });
  });
});

describe("which sessions were chosen", () => {
  const form = fixture("choices-with-commas.form.yaml");
  const chosen = (told: { intakes: { session: string; registrations: { name: string; state: string }[] }[] }) =>
    told.intakes.flatMap(({ session, registrations }) =>
      registrations.map(({ name, state }) => `${name} ${session} ${state}`),
    );

  test("Google's commas, where the options have commas of their own", async () => {
    const { exitCode, told } = await intake({
      export: fixture("choices-with-commas.csv"),
      plan: open,
      form,
      now: beforeOpen,
    });
    expect(exitCode).toBe(0);
    expect(told.rejected).toEqual([]);
    expect(chosen(told)).toEqual(["Person One s1 admitted", "Person Two s1 admitted", "Person One s2 admitted"]);
  });

  test("a label of another date is told with both, and gets no place until somebody says so", async () => {
    const { exitCode, told, stderr } = await intake({
      export: fixture("choice-unknown.csv"),
      plan: open,
      form,
      now: beforeOpen,
    });
    expect(exitCode).toBe(1);
    expect(chosen(told)).toEqual(["Person One s1 refused", "Person Two s1 admitted"]);
    expect(told.intakes[0].notTaken).toEqual({ "unclear-choice": 1 });
    expect(told.told).toMatchObject([
      { row: 2, reason: "other-date", session: "s1", chosen: "2027-01-07", now: "2027-01-14" },
    ]);
    expect(stderr).toContain("Thu 7 January 2027");
    expect(stderr).toContain("Thu 14 January 2027");
    const { file } = await closedGroup();
    for (const session of ["s1", "to 14.1.2027", "Session 1, Thu 14 January 2027"]) {
      const events = file(
        "e.csv",
        `Aika;Sähköposti;Tapahtuma;Tapaaminen\n2.1.2027 9.00;one@example.org;valitsi;"${session}"\n`,
      );
      const said = await intake({ export: fixture("choice-unknown.csv"), plan: open, form, now: beforeOpen, events });
      expect(said.exitCode).toBe(0);
      expect(chosen(said.told)).toEqual(["Person Two s1 admitted", "Person One s1 admitted"].toSorted());
    }
    const events = file("e.csv", "Aika;Sähköposti;Tapahtuma;Tapaaminen\n2.1.2027 9.00;one@example.org;valitsi;1\n");
    const byNumber = await intake({
      export: fixture("choice-unknown.csv"),
      plan: open,
      form,
      now: beforeOpen,
      events,
      more: [],
    });
    expect(byNumber.stderr).toContain("fewer than half");
  });

  test.each(["fi", "sv", "en"])("what the blueprint asks is read back from every tool, in %s", async (language) => {
    const { file } = await closedGroup();
    const blueprint = await callPiiri([
      "forms",
      "blueprint",
      "registration",
      "--plan",
      open,
      "--language",
      language,
      "--json",
    ]);
    const { questions, definition } = JSON.parse(blueprint.stdout);
    const text = Object.fromEntries(questions.map((each: { field: string; text: string }) => [each.field, each.text]));
    const { choices } = questions.find(({ field }: { field: string }) => field === "session-choice");
    const own = file("form.json", JSON.stringify(definition));
    const microsoft =
      {
        fi: ["Tunnus", "Aloitusaika", "Valmistumisaika", "Sähköposti", "Nimi"],
        sv: ["ID", "Starttid", "Slutförandetid", "E-post", "Namn"],
        en: ["ID", "Start time", "Completion time", "Email", "Name"],
      }[language] ?? [];
    const asked = ["name", "email", "session-choice"].map((field) => text[field]);
    const quoted = (cells: readonly string[]) => `${cells.map((cell) => `"${cell}"`).join(",")}\n`;
    const answer = (separator: string, last = "") => [
      "Anna",
      "anna@example.org",
      `${choices[0]}${separator}${choices[1]}${last}`,
    ];
    const exports = [
      quoted([...microsoft, ...asked]) +
        quoted(["1", "12/28/2026 9:00:00", "12/28/2026 9:12:00", "anonymous", "", ...answer(";", ";")]),
      quoted(["Timestamp", ...asked]) + quoted(["12/28/2026 9:12:00", ...answer(", ")]),
      quoted(["Submitted at", ...asked]) + quoted(["2026-12-28 09:12", ...answer("\n")]),
    ];
    for (const csv of exports) {
      for (const used of [own, undefined]) {
        const { exitCode, told, stderr } = await intake({
          export: file("r.csv", csv),
          plan: open,
          form: used,
          now: beforeOpen,
        });
        expect({ exitCode, stderr: stderr.split("\n").length }).toEqual({ exitCode: 0, stderr: 2 });
        expect(chosen(told)).toEqual(["Anna s1 admitted", "Anna s2 admitted"]);
      }
    }
  });

  test("nothing chosen is no choice of everything; a form that does not ask is told of", async () => {
    const { file } = await closedGroup();
    const some = file(
      "r.csv",
      'Timestamp,Name,Email address,Which sessions will you come to?\n12/28/2026 9:12,A,a@example.org,"Session 1, Thu 14 January 2027"\n12/28/2026 9:12,B,b@example.org,\n',
    );
    const { exitCode, told } = await intake({ export: some, plan: open, now: beforeOpen });
    expect([exitCode, chosen(told), told.told[0].reason]).toEqual([1, ["A s1 admitted"], "none-chosen"]);
    const none = file("n.csv", "Timestamp,Name,Email address\n12/28/2026 9:12,A,a@example.org\n");
    expect((await intake({ export: none, plan: open, now: beforeOpen })).stderr).toContain(
      "does not ask which sessions",
    );
  });

  test("the form file keeps what a session was called, when the blueprint is made anew", async () => {
    const { file } = await closedGroup();
    const text = readFileSync(open, "utf8");
    const before = await callPiiri([
      "forms",
      "blueprint",
      "registration",
      "--plan",
      open,
      "--json",
      "--language",
      "en",
    ]);
    const old = file("old.json", JSON.stringify(JSON.parse(before.stdout).definition));
    const moved = file("moved.yaml", text.replace("  start: 2027-01-14", "  start: 2027-01-21"));
    const again = await callPiiri([
      "forms",
      "blueprint",
      "registration",
      "--plan",
      moved,
      "--form",
      old,
      "--json",
      "--language",
      "en",
    ]);
    const { sessions } = JSON.parse(again.stdout).definition;
    expect(sessions.s1).toEqual(["Session 1, Thu 21 January 2027", "Session 1, Thu 14 January 2027"]);
    const form = file("new.json", JSON.stringify(JSON.parse(again.stdout).definition));
    // Every session has moved, so no choice can be used.
    const { exitCode, stderr } = await intake({
      export: fixture("choices-with-commas.csv"),
      plan: moved,
      form,
      now: beforeOpen,
    });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(
      "session s1 was chosen with the date Thu 14 January 2027. It is now on Thu 21 January 2027.",
    );
  });
});

test("why the cap is not the number of seats, and that who came before the opening is in", async () => {
  const { plan, file } = await closedGroup();
  const csv = file("r.csv", "Aika;Nimi;Sähköposti\n1.1.2027 9.12;Anna;a@example.org\n");
  const { told } = await intake({ export: csv, plan });
  expect(told.capacity).toEqual({ seats: 8, cap: 12, turnout: "2/3", expected: 8 });
  expect(told.intakes[0]).toMatchObject({ counts: { admitted: 1, refused: 0 }, notes: { early: 1 } });
  const { stdout } = await callPiiri(["intake", csv, "--plan", plan, "--now", "2027-02-20", "--language", "fi"]);
  expect(stdout).toContain("ilmoittautuneista tulee yleensä noin kaksi kolmesta, siis 8.");
  expect(stdout).toContain("Ennen suunniteltua avautumispäivää ilmoittautui 1.");
});

it("asks nothing by a name that a tool's own column has", async () => {
  const taken = [
    "id",
    "start time",
    "completion time",
    "email",
    "name",
    "tunnus",
    "nimi",
    "sähköposti",
    "namn",
    "e-post",
    "timestamp",
    "aikaleima",
    "tidstämpel",
    "email address",
    "sähköpostiosoite",
    "e-postadress",
    "username",
    "score",
  ];
  for (const language of ["fi", "sv", "en"]) {
    for (const plan of Object.values(goodPlans)) {
      const { file } = await closedGroup();
      const { stdout } = await callPiiri([
        "forms",
        "blueprint",
        "registration",
        "--plan",
        file("p.json", JSON.stringify(plan)),
        "--language",
        language,
        "--json",
      ]);
      for (const { text } of JSON.parse(stdout).questions) expect(taken).not.toContain(text.toLowerCase());
    }
  }
});
