// What a developer does with Piiri from the first hour to the first season: every step is what the packages' READMEs show, one after the
// other. node examples/journey.mjs
import assert from "node:assert/strict";
import { mailOfOrThrow, mimeOfOrThrow } from "@piiri/adapters-email";
import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "@piiri/adapters-forms";
import { applyTeamsOrThrow, desiredTeamsOrThrow, graphClient, planTeams } from "@piiri/adapters-graph";
import {
  defineProfile,
  defineRule,
  guideProfile,
  guideRules,
  parsePlan,
  renderFinding,
  resolvePlan,
  reviewGroup,
  tellProblem,
  withFallback,
} from "@piiri/core";
import { feedbackInstrument, feedbackPracticeOf, scoreFeedback } from "@piiri/core/feedback";
import { toCalendarOrThrow } from "@piiri/core/ical";
import { admit } from "@piiri/core/intake";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { composeMessageOrThrow } from "@piiri/core/messages";
import { parseAnswers } from "@piiri/core/reading";
import { arbitraries, laws } from "@piiri/core/testing";
import * as fc from "fast-check";

const now = "2027-01-08T09:00:00Z";
const joinUrl = "https://example.org/meeting";
const written = {
  format: "closed-group",
  id: "spring-group-2027",
  title: "Everyday life with pain",
  publicName: "Peer group, spring 2027",
  organiser: { name: "Example Association", domain: "example.org" },
  schedule: { start: "2027-03-01", time: "18:00" },
  people: { facilitators: [{ id: "lead", name: "Example Lead", email: "lead@example.org" }] },
};

step("a plan from a form is validated, and what is wrong is told in words", () => {
  const problems = parsePlan({ ...written, stage: "ready" })._unsafeUnwrapErr();
  assert.deepEqual(
    problems.map(({ path }) => path),
    ["/stage"],
  );
  return tellProblem(problems[0], fi.problems);
});

const plan = parsePlan(written)._unsafeUnwrap();
const group = resolvePlan(plan)._unsafeUnwrap();

step("its calendar is served to everyone, under the neutral name", () => {
  const feed = toCalendarOrThrow(group, en, { view: "public", now });
  assert.ok(!feed.includes(group.title));
  return `${feed.match(/^BEGIN:VEVENT/gm).length} entries`;
});

const registered = await step("registrations are read from an export, and nobody is seen", async () => {
  const csv = new TextEncoder().encode("Aikaleima;Nimi;Sähköposti\n20.12.2026 9.00;Example One;one@example.org\n");
  const items = readRegistrationsOrThrow(csv, { timeZone: group.schedule.timeZone });
  const { events } = await collectRegistrationsOrThrow(items);
  assert.equal(`${events[0].person.email}`, "<redacted>");
  return admit(group, events).counts;
});
assert.equal(registered.sent, 1);

await step("a welcome is drafted", async () => {
  const message = composeMessageOrThrow(group, { kind: "welcome", joinUrl }, en.messages, "en");
  const from = { name: "Example Association", address: "group@example.org" };
  const mail = mailOfOrThrow(group, message, en, { from, now, joinUrl });
  const bytes = await mimeOfOrThrow(mail, { to: "undisclosed" }, "all");
  assert.ok(!new TextDecoder().decode(bytes).includes("one@example.org"));
  return mail.subject;
});

await step("Teams meetings are planned, and made by a Graph that is given", async () => {
  const desired = desiredTeamsOrThrow(group, { organiser: "group@example.org" });
  const operations = planTeams(desired, { events: [], meetings: [] });
  assert.equal(operations.length, group.sessions.length);
  const asked = [];
  // No account, no network: whatever is asked for is refused, which is told by its code and never by its words.
  const fetch = (address) => {
    asked.push(new URL(address).pathname);
    return Promise.resolve(
      new Response(JSON.stringify({ error: { code: "Forbidden", message: "one@example.org" } }), { status: 403 }),
    );
  };
  const client = graphClient({ token: async () => "a token", fetch });
  const refused = await applyTeamsOrThrow(client, desired).catch((error) => error);
  assert.ok(refused instanceof Error && !String(refused.stack).includes("one@example.org"));
  assert.ok(asked.length > 0);
  return `${operations.length} meetings`;
});

step("feedback is scored, and a few answers tell nothing", () => {
  const instrument = feedbackInstrument(group);
  const rows = Array.from({ length: 3 }, () => ({ values: { leading: 5 } }));
  const answers = parseAnswers(rows, instrument, { scrub: () => "" })._unsafeUnwrap();
  const scored = scoreFeedback(instrument, answers, feedbackPracticeOf(group));
  assert.equal(scored.tooFew, true);
  return `${answers.length} answers, too few to tell`;
});

const noMonday = defineRule()({
  id: "example/no-monday",
  scopes: [{ strength: "should" }],
  sources: [{ document: "Example Federation's practice 2026", section: "2" }],
  messages: {
    en: { title: "No Mondays", messages: { monday: ({ date }) => `The house is closed on Mondays, also on ${date}.` } },
    de: { title: "Kein Montag", messages: { monday: ({ date }) => `Montags ist geschlossen, auch am ${date}.` } },
  },
  check: ({ sessions }, report) => {
    const monday = sessions.find(({ start }) => new Date(start).getUTCDay() === 1);
    if (monday) report.wrong("monday", "/schedule/start", { date: monday.local.date });
  },
});
const rules = [...guideRules, noMonday];
const toldOf = (reviewed, words) =>
  reviewGroup(reviewed, { rules })
    .filter(({ ruleId }) => ruleId === noMonday.id)
    .map((finding) => renderFinding(finding, words, { rules }))[0];

step("a rule of one's own speaks beside the others", () => {
  assert.match(toldOf(group, en), /closed on Mondays/);
  return toldOf(group, en);
});

step("a language of one's own speaks as far as it goes", () => {
  const de = withFallback({ language: "de" }, en);
  assert.match(toldOf(group, de), /^Montags/);
  return `${de.fallback.parts.length} parts in ${de.fallback.language}`;
});

step("a practice of one's own changes what is advised", () => {
  const practice = defineProfile(guideProfile, {
    name: "Example Federation's practice 2026",
    formats: { "closed-group": { sessions: 8 } },
  })._unsafeUnwrap();
  const eight = resolvePlan(plan, practice)._unsafeUnwrap();
  assert.equal(eight.sessions.length, 8);
  return `${eight.sessions.length} sessions`;
});

step("what one builds is tried with groups that nobody thought of", () => {
  fc.assert(fc.property(arbitraries.group(), laws.sessionsAreInOrder), { seed: 2027, numRuns: 20 });
  return "20 groups";
});

/** Does a step and tells what came of it. */
function step(name, work) {
  const tell = (told) => {
    console.log(`${name}: ${typeof told === "string" ? told : JSON.stringify(told)}`);
    return told;
  };
  const told = work();
  return told instanceof Promise ? told.then(tell) : tell(told);
}
