import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { statedConditionIds } from "@piiri/core/readiness";
import { goodPlans } from "@piiri/core/rule-examples";
import { parsePlanText } from "@piiri/core/yaml";
import { expect, test } from "vitest";
import { callPiiri, planText } from "../testing/callPiiri.js";
import { temporaryFolder } from "../testing/temporaryFolder.js";

const good = JSON.stringify(goodPlans["closed-group"]);
const everything = statedConditionIds.join(",");

test("what is open and who may know, heading by heading, and at the end what to do", async () => {
  const { exitCode, stdout, stderr } = await callPiiri(["readiness", "-"], { input: good });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout.startsWith("People: not known yet\n  The contact person sits on the board: not known yet\n")).toBe(
    true,
  );
  expect(stdout).toContain("\n    Who may know: contact person (Example contact) · contact-person-on-board\n");
  expect(stdout).toContain("\nSessions: in order\n");
  const [overall, say] = stdout.trimEnd().split("\n\n").slice(-2);
  expect(overall).toBe(
    "Of the seven: 1 in order, 6 still open. Ask those who may know, and write the answers into the plan.",
  );
  expect(say).toContain("--known contact-person-on-board");
});

test("what people know may be said, and then all is in order", async () => {
  const known = await callPiiri(["readiness", "-", "--known", everything], { input: good });
  expect(known.stdout).toMatch(/\n\nEverything is in order\. The group can be published\.\n$/);
  const spaced = await callPiiri(["readiness", "-", "--known", "material-bank, connection", "--json"], { input: good });
  const states = JSON.parse(spaced.stdout).criteria[1].conditions.map(({ id, state }: Record<string, string>) => [
    id,
    state,
  ]);
  expect(states).toContainEqual(["material-bank", "met"]);
  expect(states).toContainEqual(["contact-persons-computer", "unknown"]);
});

/** An example with what its people answer when they are asked, and with addresses of its own. */
function finished(name: string): string {
  const file = fileURLToPath(new URL(`../../../../examples/plans/${name}.yaml`, import.meta.url));
  const text = readFileSync(file, "utf8").replaceAll("example.org", "groups.test");
  const { plan } = parsePlanText(text)._unsafeUnwrap();
  const { facilitators = [], contactPerson, coordinator, ...others } = plan.people ?? {};
  const equipped = <Someone extends { readonly equipment?: object | undefined }>(one: Someone) => ({
    ...one,
    equipment: { device: "computer", connection: true, ...one.equipment },
  });
  return JSON.stringify({
    ...plan,
    stage: "published",
    audience: { ...plan.audience, occupation: "mixed" },
    people: {
      ...others,
      facilitators: facilitators.map(equipped),
      ...(contactPerson && { contactPerson: { ...equipped(contactPerson), isElectedOfficer: true } }),
      ...(coordinator && { coordinator: equipped(coordinator) }),
    },
    organisation: { ...plan.organisation, chosenByFacilitators: true, materialBank: true, costsMetBy: "grant" },
    report: { countsToldBy: contactPerson?.id },
    done: { ...plan.done, "form-ready": "2026-12-20", "material-ready": "2026-12-20" },
  });
}

const profile = fileURLToPath(new URL("../../../../examples/profiles/local-groups.yaml", import.meta.url));

test.each([
  ["a closed group", "closed-group", []],
  ["open meetings", "open-meetings", []],
  ["a standing group", "local-group", []],
  ["a standing group of a federation's own practice", "local-group", ["--profile", profile]],
  ["an event", "single-event", []],
])("the plan of %s can answer all that is asked, and then all is in order", async (_, name, practice) => {
  const input = finished(name);
  const { stdout, stderr, exitCode } = await callPiiri(["readiness", "-", "--language", "en", ...practice], { input });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).not.toMatch(/not known yet|to be mended/);
  expect(stdout).toMatch(/\n\nEverything is in order\. The group can be published\.\n$/);
  expect((await callPiiri(["check", "-", ...practice], { input })).exitCode).toBe(0);
});

const keeper = { id: "keeper", name: "Example Keeper", email: "keeper@groups.test" };
const taken = {
  organiser: { name: "Example Walkers", key: "3f2b8c1e-5d7a-4e90-9b61-0c4d2e8f7a15", email: keeper.email },
  people: { contactPerson: keeper },
  registration: { required: true, receivedBy: keeper.id, answeredBy: keeper.id },
};

test.each([
  ["citizens who lead together", "citizens-1", {}],
  ["citizens who lead together and take registrations", "citizens-1", taken],
  ["citizens two of whom lead", "citizens-2", {}],
  ["a professional's closed group", "professional-1", {}],
  ["an intermediary's group", "professional-2", {}],
])(
  "the plan of %s can answer all that is asked of it, and is asked nothing of an association",
  async (_, name, more) => {
    const file = fileURLToPath(new URL(`../../fixtures/plans/kinds/${name}.yaml`, import.meta.url));
    const { plan } = parsePlanText(readFileSync(file, "utf8"))._unsafeUnwrap();
    const { registration } = { ...plan, ...more };
    const input = JSON.stringify({
      ...plan,
      ...more,
      venue: { ...plan.venue, accessible: true },
      audience: { occupation: "mixed" },
      schedule: { ...plan.schedule, holidays: "skip" },
      agenda: undefined,
      organisation: { chosenByFacilitators: true },
      ...(registration && {
        registration: {
          ...registration,
          fields: ["name", "email", "wishes", "where-heard"],
          access: ["facilitators", "organiser"],
          system: "other",
          privacyNotice: "https://groups.test/privacy",
          linksLeadTo: "information-page",
          keptUntil: "2027-12-31",
        },
      }),
      ethics: { newcomers: ["introductions"] },
      feedback: { ...plan.feedback, asksIdentity: undefined },
      lifecycle: {
        ...plan.lifecycle,
        questions: { who: "We", why: "Alone", forWhom: "Us", where: "Here", what: "Talk", how: "Gently" },
        evaluateBy: "2028-01-20",
      },
      done: { "form-ready": "2026-12-20", "material-ready": "2026-12-20" },
    });
    const { stdout, stderr } = await callPiiri(["readiness", "-", "--language", "en"], { input });
    expect(stderr).toBe("");
    expect(stdout).not.toMatch(/not known yet|to be mended/);
    expect(stdout).not.toMatch(/association|federation/i);
    expect(stdout).toMatch(/\n\nEverything is in order\. The group can be published\.\n$/);
  },
);

test("a condition that people cannot answer for is refused", async () => {
  const { exitCode, stderr } = await callPiiri(["readiness", "-", "--known", "training"], { input: good });
  expect(exitCode).toBe(2);
  expect(stderr).toContain("For --known, give one of these: contact-person-on-board, connection");
});

test("a draft is asked as if published, yet only a published plan fails for what is not decided", async () => {
  const draft = planText({ organiser: "organiser: { name: Northern Association, domain: groups.test }" });
  const published = `stage: published\n${draft}`;
  const [ofDraft, ofPublished] = [
    await callPiiri(["readiness", "-"], { input: draft }),
    await callPiiri(["readiness", "-"], { input: published }),
  ];
  expect(ofDraft.stdout).toBe(ofPublished.stdout);
  expect(ofDraft.stdout).toContain("The group has no contact person");
  expect([ofDraft.exitCode, ofPublished.exitCode]).toEqual([0, 1]);
});

test("the same as data", async () => {
  const plan = { ...goodPlans["closed-group"], facilitation: { reflection: 0 } };
  const call = (...words: readonly string[]) =>
    callPiiri(["readiness", "-", ...words], { input: JSON.stringify(plan) });
  const { stdout, exitCode } = await call("--json");
  expect(exitCode).toBe(0);
  const { overall, counts, criteria } = JSON.parse(stdout);
  expect({ overall, counts }).toEqual({ overall: "not-met", counts: { met: 0, unknown: 6, "not-met": 1 } });
  const sessions = criteria.find(({ criterion }: Record<string, string>) => criterion === "running");
  expect(sessions.conditions.find(({ id }: Record<string, string>) => id === "after-sessions")).toEqual({
    id: "after-sessions",
    state: "not-met",
    lacking: [
      {
        ruleId: "session/reflection-after",
        kind: "wrong",
        severity: "warning",
        path: "/facilitation/reflection",
        message: expect.stringContaining("do not talk it over"),
      },
    ],
    ask: null,
    asked: { as: "facilitators", people: ["Example first", "Example second"] },
    source: { document: "guide", section: "Liite 3" },
  });
  expect(criteria[0].conditions[1]).toMatchObject({
    lacking: [],
    ask: expect.stringContaining("the association's board"),
  });
  expect((await call("--format", "json")).stdout).toBe(stdout);
});

test.each([
  ["fi", "# Peer group, spring 2027\n\nOnko ryhmä valmis?\n", "## Välineet: ei vielä tiedossa"],
  ["sv", "# Peer group, spring 2027\n\nÄr gruppen redo?\n", "## Utrustningen: inte känt ännu"],
  ["en", "# Peer group, spring 2027\n\nIs the group ready?\n", "## Equipment: not known yet"],
])("as a page for the board, in %s", async (language, beginning, heading) => {
  const page = async (...words: readonly string[]) =>
    (await callPiiri(["readiness", "-", "--language", language, ...words], { input: good })).stdout;
  const markdown = await page("--format", "md");
  expect(markdown.startsWith(beginning)).toBe(true);
  expect(markdown).toContain(`${heading}\n`);
  expect(await page("--format", "html")).toMatch(new RegExp(`^<!doctype html><html lang="${language}">`));
  expect((await page("--format", "docx")).slice(0, 2)).toBe("PK");
});

test.each([
  ["en", "A Word file cannot be shown here."],
  ["fi", "Word-tiedostoa ei voi näyttää tässä."],
  ["sv", "En Wordfil kan inte visas här."],
])("a Word file does not go to a terminal, told in %s", async (language, sentence) => {
  const call = ["readiness", "-", "--format", "docx", "--language", language];
  const { exitCode, stdout, stderr } = await callPiiri(call, { input: good, isTerminal: true });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr.startsWith(sentence)).toBe(true);
  const file = join(temporaryFolder(), "readiness.docx");
  const written = await callPiiri([...call, "-o", file], { input: good, isTerminal: true });
  expect(written).toMatchObject({ exitCode: 0, stdout: "", stderr: expect.stringContaining(file) });
  expect(readFileSync(file).subarray(0, 2).toString()).toBe("PK");
});

test("a meeting link that was written into the plan is not repeated", async () => {
  const secret = "https://example.org/l/SECRET?pwd=SECRET";
  const input = JSON.stringify({ ...goodPlans["closed-group"], informationPage: secret });
  for (const format of ["text", "json", "md", "html"]) {
    const { stdout } = await callPiiri(["readiness", "-", "--format", format], { input });
    expect(stdout).toContain("example.org");
    expect(stdout).not.toContain("SECRET");
  }
});
