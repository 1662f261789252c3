// Why: in a blank project each library does a little of what it is for, by the names that users write.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mailOfOrThrow } from "@piiri/adapters-email";
import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "@piiri/adapters-forms";
import { desiredTeamsOrThrow, planTeams } from "@piiri/adapters-graph";
import { guideRules, resolvePlanOrThrow, reviewGroup } from "@piiri/core";
import { toCalendarOrThrow } from "@piiri/core/ical";
import { admit } from "@piiri/core/intake";
import { en } from "@piiri/core/locale/en";
import { composeMessage } from "@piiri/core/messages";
import { parsePlanText } from "@piiri/core/yaml";
import { agendaPage, toDocx } from "@piiri/documents";
import { pages } from "@piiri/documents/locale/en";

const { plan } = parsePlanText(readFileSync("plan.yaml", "utf8"))._unsafeUnwrap();
const group = resolvePlanOrThrow(plan);
assert.ok(group.sessions.length > 1);
assert.ok(reviewGroup(group, { rules: guideRules }).length > 0);
assert.match(toCalendarOrThrow(group, en, { view: "public" }), /^BEGIN:VCALENDAR\r\n/);

const word = await toDocx(agendaPage(group, group.sessions[0], { ...en, pages }));
assert.equal(String.fromCharCode(...word.slice(0, 2)), "PK");

const csv = new TextEncoder().encode("Timestamp,Name,Email\n2026-12-20 09:00:00,Example,one@example.org\n");
const { events } = await collectRegistrationsOrThrow(
  readRegistrationsOrThrow(csv, { timeZone: group.schedule.timeZone }),
);
assert.equal(admit(group, events).counts.distinct, 1);

const message = composeMessage(group, { kind: "welcome", joinUrl: "https://example.org/join" }, en.messages, "en");
const from = { name: "Example Association", address: "group@example.org" };
const mail = mailOfOrThrow(group, message._unsafeUnwrap(), en, {
  from,
  now: "2027-01-08T09:00:00Z",
  joinUrl: "https://example.org/join",
});
assert.ok(mail.subject.length > 0);

const desired = desiredTeamsOrThrow(group, { organiser: "group@example.org" });
assert.equal(planTeams(desired, { events: [], meetings: [] }).length, group.sessions.length);
