// Why: every system that the guide and the handbook describe is there in one command at least, and does what it is for.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parsePlanText } from "@piiri/core/yaml";
import { describe, expect, it } from "vitest";
import { callPiiri } from "./testing/callPiiri.js";
import { temporaryFolder } from "./testing/temporaryFolder.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const closed = join(root, "examples/plans/closed-group.yaml");
const open = join(root, "examples/plans/open-meetings.yaml");
const event = join(root, "examples/plans/single-event.yaml");
const local = join(root, "examples/plans/local-group.yaml");
const exported = (name: string) => join(root, "examples/exports", name);
const ofKind = (name: string) => join(root, "packages/cli/fixtures/plans/kinds", `${name}.yaml`);
const ending = join(root, "packages/cli/fixtures/plans/ends-on.yaml");

/** What a command gives, in English. */
async function told(...words: readonly string[]): Promise<string> {
  const { stdout, stderr, exitCode } = await callPiiri([...words, "--language", "en"]);
  expect(exitCode, stderr).toBeLessThan(2);
  return stdout;
}

const data = async (...words: readonly string[]) => JSON.parse(await told(...words, "--json"));
const rulesTold = async (plan: string): Promise<readonly string[]> =>
  (await data("check", plan))[0].findings.map(({ ruleId }: { readonly ruleId: string }) => ruleId);
const tasksOf = async (plan: string): Promise<readonly string[]> =>
  (await data("timeline", plan)).map(({ id }: { readonly id: string }) => id);
const partsOf = async (plan: string, ...words: readonly string[]): Promise<readonly string[]> =>
  (await data("agenda", plan, ...words)).rows.flatMap(
    ({ parts = [] }: { readonly parts?: readonly string[] }) => parts,
  );
const timeOfDay = /\b\d\d:\d\d\b/;

describe("the formats", () => {
  it("closed group: six times two hours, every two weeks, for eight, with twelve registrations at most", async () => {
    const file = join(temporaryFolder(), "plan.yaml");
    await callPiiri(["new", "closed-group", "-o", file]);
    const sessions: readonly { readonly localDate: string }[] = await data("sessions", file);
    expect(sessions).toHaveLength(6);
    const days = sessions.map(({ localDate }) => Date.parse(localDate) / 86_400_000);
    expect(new Set(days.slice(1).map((day, index) => day - (days[index] ?? 0)))).toEqual(new Set([14]));
    expect(await told("capacity")).toContain("For 8 participants, take 12 registrations.");
    expect(await rulesTold(ofKind("closed-1"))).toEqual(
      expect.arrayContaining(["format/session-length", "format/session-interval"]),
    );
  });

  it("open meetings: each is registered for by itself, every two to four weeks", async () => {
    const tasks = await tasksOf(open);
    const held = (await data("sessions", open)).filter(
      ({ status }: { readonly status: string }) => status !== "cancelled",
    );
    expect(tasks.filter((id) => id.startsWith("registration-closes-"))).toHaveLength(held.length);
    expect(await rulesTold(ofKind("open-2"))).toContain("format/session-interval");
  });

  it("event: a coordinator, stories, an expert; speakers are invited and thanked, and have none of a facilitator's duties", async () => {
    const tasks = await tasksOf(ofKind("event-1"));
    expect(tasks).toEqual(
      expect.arrayContaining(["event-preparation", "programme", "presentations", "stories", "speakers-thanked"]),
    );
    const programme = await told("agenda", ofKind("event-1"), "--for", "participants");
    expect(programme).toMatch(/Lauri Malli/);
    expect(programme).toMatch(timeOfDay);
    const rules = await rulesTold(ofKind("event-1"));
    expect(rules.filter((id) => id.startsWith("people/"))).toEqual([]);
    const folder = temporaryFolder();
    await told("messages", ofKind("event-1"), "--kind", "speaker-invitation", "-o", folder);
    expect(readFileSync(join(folder, "speaker-invitation-s1.md"), "utf8")).toContain("We would like to invite you");
  });
});

describe("a session", () => {
  it("has its returning structure, and an event its own", async () => {
    expect(await partsOf(closed, "--session", "s2")).toEqual(
      expect.arrayContaining(["welcome", "ground-rules", "introductions", "theme", "break", "wishes", "closing-round"]),
    );
    expect(await partsOf(event)).toEqual(
      expect.arrayContaining(["welcome", "programme", "stories", "questions", "closing"]),
    );
  });

  it("has a timetable with minutes for those who lead, and a programme without for participants", async () => {
    const timetable = await told("agenda", closed, "--session", "s2");
    for (const row of ["17:30–17:45", "17:45–18:00", "20:00–20:15"]) expect(timetable).toContain(row);
    const programme = await told("agenda", closed, "--session", "s2", "--for", "participants");
    expect(programme.split("## Programme")[1]).not.toMatch(timeOfDay);
  });

  it("is timed as the guide's printed evening, and an event as its printed programme", async () => {
    const evening = await told("agenda", closed, "--session", "s1");
    for (const row of ["18:00–18:10", "18:10–18:35", "18:35–19:00", "19:00–19:10", "19:10–19:45", "19:45–20:00"]) {
      expect(evening).toContain(row);
    }
    const agenda = [
      { parts: ["welcome"], at: "17:30", minutes: 10 },
      { parts: ["expert"], at: "17:40", minutes: 15 },
      { parts: ["stories", "questions"], at: "18:00", minutes: 60 },
      { parts: ["break"], at: "19:00", minutes: 5 },
      { parts: ["small-groups"], at: "19:05", minutes: 20 },
      { parts: ["closing", "survey"], at: "19:25", minutes: 5 },
    ];
    const plan = {
      ...{ id: "evening", format: "single-event", title: "An evening", publicName: "Evening", agenda },
      organiser: { name: "Example Federation", domain: "groups.test" },
      schedule: { start: "2027-05-24", time: "17:30", duration: 120 },
    };
    const file = join(temporaryFolder(), "event.json");
    writeFileSync(file, JSON.stringify(plan));
    const programme = await told("agenda", file, "--for", "participants");
    for (const time of ["17:30", "17:40", "18:00", "19:00", "19:05", "19:25"])
      expect(programme).toContain(`| ${time} |`);
  });

  it("is summed up in a form: when, theme, how many, and what people wish for", async () => {
    const form = await told("forms", "blueprint", "summary", closed);
    for (const asked of ["When did you meet?", "theme", "How many participants", "wish for"])
      expect(form).toContain(asked);
  });
});

describe("those who lead", () => {
  it("have a way with steps, an orientation to tick, and an agreement to sign", async () => {
    const path = await told("path", closed);
    expect(path.match(/^## [1-7]\. /gm)).toHaveLength(7);
    expect(path).toContain("## Checklist of orientation");
    const agreement = await told("agreement", closed);
    for (const part of ["What a facilitator commits to", "Who does what", "Signatures"])
      expect(agreement).toContain(part);
    const draft = join(temporaryFolder(), "draft.yaml");
    await callPiiri(["new", "closed-group", "-o", draft]);
    expect(await tasksOf(draft)).toEqual(expect.arrayContaining(["orientation", "technology-practice", "commitments"]));
  });

  it("plan the season with the coordinator twice a year", async () => {
    const planning = (await tasksOf(local)).filter((id) => id.startsWith("season-planning"));
    expect(planning.length).toBeGreaterThanOrEqual(2);
    const folder = temporaryFolder();
    await told("messages", local, "--kind", "season-call", "-o", folder);
    expect(await told("season", join(root, "examples/plans"))).toContain("4 groups");
  });

  it("have the equipment and the accounts that it takes", async () => {
    expect(await rulesTold(ofKind("closed-1"))).toContain("people/computer");
    expect(await rulesTold(ofKind("open-1"))).toContain("platform/free-limit");
    expect(await rulesTold(ofKind("event-2"))).toContain("platform/participant-limit");
  });

  it("are supported: whom to turn to, what helps when it is difficult, time to talk it over, what the association answers for", async () => {
    const guidance = await told("guidance", closed);
    expect(guidance).toContain("Turn to: Eeva Esimerkki");
    for (const when of ["Somebody talks a lot", "quarrel", "worried"]) expect(guidance).toContain(when);
    expect(await told("agenda", closed, "--session", "s1")).toContain("talk it over");
    const agreement = await told("agreement", closed);
    for (const point of ["Mentor", "Supervision", "Expenses", "Insurance", "Yearly talk"])
      expect(agreement).toContain(point);
  });
});

describe("Teams and the link", () => {
  it("folders have a name for each session and hold its timetable and slides; an absent channel is told with the way", async () => {
    const slides = await told("slides", closed, "--session", "s1");
    const programme = slides.split("## Programme")[1]?.split("##")[0];
    expect(programme).not.toMatch(timeOfDay);
    expect(slides).toContain("## The group's ground rules");
    const { teamsTexts } = await import("./teams/texts.en.js");
    expect(teamsTexts.noChannel).toMatch(/Add channel.*Get link to channel/);
  });

  it("meetings have co-organisers and a lobby, and nobody who takes part is invited", async () => {
    const calls = await data("teams", "plan", closed);
    expect(calls).toHaveLength(6);
    const attendees = calls.flatMap(
      ({ request }: { readonly request: { readonly body: { readonly attendees: readonly object[] } } }) =>
        request.body.attendees,
    );
    expect(new Set(attendees.map((each: unknown) => JSON.stringify(each))).size).toBe(1);
  });

  it("the link goes to participants by blind copy alone", async () => {
    const folder = temporaryFolder();
    const given = ["--registrations", exported("registrations.csv"), "--link", "https://teams.groups.test/l"];
    await told("messages", closed, "--kind", "welcome", ...given, "--draft", "-o", folder);
    const mail = readFileSync(join(folder, "welcome.eml"), "utf8");
    const [head = ""] = mail.split("\r\n\r\n");
    const addressed = head
      .replaceAll(/\r\n[ \t]+/g, " ")
      .split("\r\n")
      .filter((line) => /@/.test(line));
    expect(addressed.filter((line) => /^(to|cc):/i.test(line))).toEqual([]);
    expect(addressed.some((line) => /^bcc:/i.test(line))).toBe(true);
  });
});

describe("registration", () => {
  it("the form asks what is needed, tells who sees it, where its notice is, and who sends the link", async () => {
    const form = await told("forms", "blueprint", "registration", closed);
    for (const part of [
      "Only the facilitators",
      "Privacy notice:",
      "sends the meeting link",
      "ask the contact person",
    ]) {
      expect(form).toContain(part);
    }
    expect(form.match(/^\d+\. /gm)).toHaveLength(5);
  });

  it("two in three of the registered come, so that twelve are taken for eight", async () => {
    expect(await told("capacity", "--seats", "8")).toMatch(/take 12 registrations[\s\S]*2\/3 of the registered/);
    expect(await rulesTold(ofKind("closed-2"))).toContain("registration/cap-too-low");
  });

  it("opens and closes by format, and a group that is not full takes people up to its second session", async () => {
    const rules = await rulesTold(ofKind("closed-2"));
    expect(rules).toEqual(expect.arrayContaining(["registration/closes", "registration/late-intake"]));
    expect(await rulesTold(ofKind("event-1"))).toContain("registration/opens");
    expect(await tasksOf(closed)).toContain("late-registration-closes");
  });

  it("exports of Microsoft Forms, Google Forms and others are read", async () => {
    const ofForms = await data("intake", closed, exported("registrations.csv"));
    expect(ofForms.intakes[0].counts).toMatchObject({ admitted: 12, waiting: 2 });
    const google = join(temporaryFolder(), "google.csv");
    writeFileSync(google, "Timestamp,Name,Email address\n1/31/2027 10:00:00,Example Person,person@groups.test\n");
    const webropol = join(temporaryFolder(), "webropol.csv");
    writeFileSync(webropol, "Vastausaika;Nimi;Sähköposti\n31.1.2027 10:00;Esimerkki;esimerkki@groups.test\n");
    for (const file of [google, webropol]) {
      expect((await data("intake", closed, file)).intakes[0].counts.admitted).toBe(1);
    }
  });

  it("publicity begins by format, has its channels by name, its material and a leaflet", async () => {
    expect(await rulesTold(ofKind("open-1"))).toEqual(
      expect.arrayContaining(["publicity/all-season", "publicity/several-channels"]),
    );
    const channels = join(root, "examples/profiles/channels.yaml");
    expect(await told("publicity", closed, "--profile", channels)).toContain("Lähellä.fi");
    const leaflet = await told("leaflet", closed);
    for (const part of ["Come and talk", "What the group is for", "When, where", "Questions"])
      expect(leaflet).toContain(part);
    expect(await rulesTold(closed)).not.toContain("publicity/paid-post");
  });

  it("a picture shows how format, intake and publicity go together", async () => {
    const picture = await told("timeline", closed, "--format", "svg");
    expect(picture).toMatch(/^<svg/);
    for (const lane of ["Publicity", "Registration", "Sessions"]) expect(picture).toContain(lane);
  });
});

describe("feedback and readiness", () => {
  it("the survey has the guide's two scales, a grade and open questions, and its statements read as sentences", async () => {
    const survey = await told("forms", "blueprint", "feedback", closed);
    expect(survey).toContain("Fully agree");
    expect(survey).toContain("Very much");
    expect(survey).toMatch(/grade/);
    expect(survey).toContain("How much did this come true for you? Jokainen tulee kuulluksi.");
  });

  it("answers are held against the goals, and counts are told twice a year, in the annual report and to the federation", async () => {
    const folder = temporaryFolder();
    const plan = join(folder, "plan.yaml");
    cpSync(closed, plan);
    const results = await told("feedback", plan, exported("feedback.csv"), "--closed");
    expect(results).toContain("| reached in part |");
    expect(await told("report", plan, "--now", "2027-12-31")).toContain("The group met 6 times");
    expect(await told("season", plan, "--for", "report", "--now", "2027-12-31")).toContain("## Figures by association");
    expect(await tasksOf(open)).toEqual(
      expect.arrayContaining(["counts-2027-06-30", "federation-counts-2027", "annual-report-2027"]),
    );
  });

  it("readiness has the seven criteria, and says only what is so", async () => {
    const { criteria } = await data("readiness", closed);
    expect(criteria).toHaveLength(7);
    const file = join(temporaryFolder(), "draft.yaml");
    await callPiiri(["new", "closed-group", "-o", file]);
    expect((await data("readiness", file)).criteria[1].state).toBe("unknown");
  });
});

describe("a group's life", () => {
  it("has five phases, each with those who lead it", async () => {
    const { plan } = parsePlanText(readFileSync(ending, "utf8"))._unsafeUnwrap();
    const lifecycle = { ...plan.lifecycle, acquaintedOn: "2027-02-10", goalsAgreedOn: "2027-02-23" };
    const ethics = { ...plan.ethics, confidentialityAgreedOn: "2027-01-12" };
    const file = join(temporaryFolder(), "life.json");
    writeFileSync(file, JSON.stringify({ ...plan, ethics, lifecycle }));
    const days = ["2027-01-10", "2027-01-12", "2027-02-10", "2027-04-20", "2027-12-14"];
    const phases: string[] = [];
    for (const day of days) phases.push((await data("lifecycle", file, "--now", day)).standing);
    expect(phases).toEqual(["starting-up", "beginning", "getting-acquainted", "working-together", "ended"]);
    expect(await told("lifecycle", file)).toContain("## Who leads");
  });

  it("begins in five steps over months, with six questions, and an event that leads to it", async () => {
    expect(await tasksOf(local)).toEqual(
      expect.arrayContaining(["need", "partners", "audience", "encouragement", "gateway"]),
    );
    expect(await rulesTold(ofKind("citizens-1"))).toContain("lifecycle/six-questions");
    expect(await rulesTold(ofKind("local-2"))).toContain("lifecycle/start-up-time");
  });

  it("is open, closed or replenished, and says so in its rules", async () => {
    expect(await told("ground-rules", closed)).toContain("The same people meet");
    expect(await told("ground-rules", local)).toContain("Newcomers join at agreed times");
    expect(await rulesTold(ofKind("local-1"))).toContain("lifecycle/replenish-times");
  });

  it("gets acquainted in its first three sessions, two weeks apart, then the initiator leaves and a month goes by", async () => {
    for (const session of ["s1", "s2", "s3"])
      expect(await partsOf(local, "--session", session)).toContain("acquaintance");
    expect(await tasksOf(local)).toContain("initiator-leaves");
    const { stdout } = await callPiiri(["new", "local-group"]);
    expect(stdout).toMatch(/interval: 2\n\s+times: 4\n[\s\S]*interval: 4/);
    expect(await rulesTold(ofKind("local-1"))).toContain("people/initiator-hands-over");
  });

  it("agrees on its ground rules together, gives them to newcomers and looks at them again", async () => {
    expect(await rulesTold(ofKind("local-1"))).toContain("ethics/ground-rules-together");
    expect(await told("ground-rules", local, "--for", "newcomers")).toContain("Welcome to the group");
    expect(await tasksOf(local)).toEqual(expect.arrayContaining(["ground-rules", "ground-rules-look"]));
  });

  it("holds to five principles and the facilitators' commitments, and to confidentiality from the first session on", async () => {
    const rules = await told("ground-rules", closed);
    for (const principle of ["Confidentiality", "Reciprocity", "Equality", "Respect", "Self-determination"]) {
      expect(rules).toContain(`**${principle}:**`);
    }
    expect(await told("agreement", closed)).toContain("I give no advice");
    expect(await partsOf(closed, "--session", "s1")).toContain("confidentiality");
  });

  it("looks at itself after a year, and ends as planned: no session after its end, parting in the last", async () => {
    const sessions = await data("sessions", ending);
    const last = sessions.at(-1);
    expect(last.localDate).toBe("2027-12-14");
    expect(await partsOf(ending, "--session", last.key)).toContain("ending");
    const life = await told("lifecycle", ending, "--now", "2027-12-01");
    expect(life).toContain("The group has decided to end on Tue 14 December 2027.");
    expect(await tasksOf(ending)).toContain("ending");
    expect((await tasksOf(ending)).some((id) => id.startsWith("evaluation"))).toBe(true);
    expect(await rulesTold(ofKind("local-2"))).toContain("lifecycle/evaluation");
  });

  it("is of its own nature and background, which change what is asked of it", async () => {
    const asks = async (plan: string) => await told("lifecycle", plan);
    expect(await asks(ofKind("citizens-1"))).not.toMatch(/association/i);
    expect(await asks(ofKind("professional-2"))).toContain("The organisation behind the group");
    expect(await rulesTold(ofKind("professional-2"))).not.toContain("format/no-expert-presentation");
    expect(await rulesTold(ofKind("citizens-1"))).not.toContain("session/theme");
  });
});

describe("one-to-one support", () => {
  it("is agreed on: how often, where, how long, when it is looked at, what it is not; with no name in any file", async () => {
    const draft = await told("support");
    for (const asked of ["everyWeeks", "place", "until", "followUps", "notIncluded", "confidentialityAgreedOn"]) {
      expect(draft).toContain(asked);
    }
    const file = join(temporaryFolder(), "pair.yaml");
    writeFileSync(file, draft);
    expect(await told("support", file)).toMatch(/open|Agree/);
    writeFileSync(file, `${draft}supporter: Example Name\n`);
    expect((await callPiiri(["support", file])).exitCode).toBe(2);
  });
});
