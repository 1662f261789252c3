// What falls due for a plan on a day. It depends on the plan's folder and the day alone, so any worker comes to the same.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { mailOfOrThrow } from "@piiri/adapters-email";
import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "@piiri/adapters-forms";
import { defineProfileOrThrow, guideProfile, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { fi } from "@piiri/core/locale/fi";
import { composeMessage, dueMessages, sendingPracticeOf } from "@piiri/core/messages";
import { timeline } from "@piiri/core/timeline";
import { daysBetween } from "./days.mjs";
import { recipientsFor } from "./recipients.mjs";

/** A reminder that nobody sent for a week is not sent any more. */
const catchUpDays = 7;

/** Its tasks that wait for somebody, its messages with those who get them, and how they go out. */
export async function dueOf(groups, plan, today, key) {
  const file = (name) => readFile(join(groups, plan, name));
  const json = async (name) => JSON.parse(await file(name));
  const practice = defineProfileOrThrow(guideProfile, await json("practice.json"));
  const group = resolvePlanOrThrow(parsePlanOrThrow(await json("plan.json")), practice);
  const { events } = await collectRegistrationsOrThrow(
    readRegistrationsOrThrow(await file("registrations.csv"), { timeZone: group.schedule.timeZone }),
  );
  const links = await json("links.json");
  const now = `${today}T09:00:00Z`;
  const from = { name: group.organiser.name, address: group.registration.contact };
  const messages = dueMessages(group, { today })
    .filter(({ due, isDone }) => !isDone && due <= today && daysBetween(due, today) < catchUpDays)
    .flatMap((due) => composeMessage(group, requestOf(due, links), fi.messages, "fi").unwrapOr([]));
  return {
    tasks: timeline(group, { today }).filter(({ state }) => state === "now" || state === "late"),
    mails: messages.map((message) => ({
      mail: mailOfOrThrow(group, message, fi, { from, now, joinUrl: links.meeting }),
      recipients: recipientsFor(message, group, events, { key, now }),
    })),
    sending: sendingPracticeOf(group),
  };
}

/** What is asked again, and the earlier of two reminders, are messages of their own. */
function requestOf({ kind, session, isEarlier, before }, { meeting, survey }) {
  return { kind, session, isEarlier, before, joinUrl: meeting, surveyUrl: survey };
}
