// A federation's small server: members post plans and are told in Swedish what is wrong, calendars subscribe to feeds, people register,
// and a coordinator fetches drafts of messages. All that decides is Piiri's; what is here is HTTP. It keeps everything in memory.
import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { mailOf, mimeOf } from "@piiri/adapters-email";
import { guideRules, renderFinding, resolvePlan, reviewGroup, tellProblem } from "@piiri/core";
import { toCalendar } from "@piiri/core/ical";
import { admit } from "@piiri/core/intake";
import { sv } from "@piiri/core/locale/sv";
import { composeMessage, messageKinds } from "@piiri/core/messages";
import { parseEvents } from "@piiri/core/reading";
import { parsePlanText } from "@piiri/core/yaml";

/** Bytes of a request: a plan is a page of text. */
const bodyMost = 100_000;
/** Seconds for which a calendar may keep a feed before it asks again whether it has changed. */
const feedKept = 3600;

/**
 * @param {{ now?: () => string, from?: { name: string, address: string } }} options the clock in UTC, and whose the drafts are
 * @returns {import("node:http").Server}
 */
export function federationApp({
  now = utcNow,
  from = { name: "Exempelförbundet", address: "grupp@example.org" },
} = {}) {
  /** By the group's id: the plan as it was written, and what happened to its registrations. */
  const groups = new Map();

  const routes = [
    ["POST", /^\/plans$/, postPlan],
    ["GET", /^\/groups\/([\w-]+)\.ics$/, feed],
    // Some calendars ask first whether there is anything.
    ["HEAD", /^\/groups\/([\w-]+)\.ics$/, feed],
    ["POST", /^\/groups\/([\w-]+)\/registrations$/, register],
    ["GET", /^\/groups\/([\w-]+)\/counts$/, counts],
    ["GET", /^\/groups\/([\w-]+)\/drafts\/([\w-]+)$/, draft],
  ];

  // Whatever goes wrong within is told without a word of what was sent.
  return createServer((request, response) => {
    answerTo(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, { error: "Något gick fel här." });
    });
  });

  async function answerTo(request, response) {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [, , answer] = routes.find(([method, path]) => request.method === method && path.test(pathname)) ?? [];
    if (answer === undefined) return send(response, 404, { error: "Här finns ingenting." });
    const [, id, rest] = routes.find(([, path]) => path.test(pathname))?.[1].exec(pathname) ?? [];
    if (id !== undefined && !groups.has(id)) return send(response, 404, { error: "Det finns ingen sådan grupp." });
    const body = request.method === "POST" ? await bodyOf(request) : "";
    if (body === undefined) return send(response, 413, { error: "Det är för långt." });
    return await answer({ request, response, body, group: groups.get(id), rest });
  }

  /** What is wrong comes all at once, with its line; a good plan is kept, and its review comes back. */
  function postPlan({ request, response, body }) {
    const read = parsePlanText(body).andThen(({ plan }) => resolvePlan(plan, undefined, { today: now().slice(0, 10) }));
    if (read.isErr()) {
      const problems = read.error.map((problem) => ({
        path: problem.path,
        line: problem.position?.line,
        message: tellProblem(problem, sv.problems),
      }));
      return send(response, 422, { problems });
    }
    const group = read.value;
    groups.set(group.id, { group, events: groups.get(group.id)?.events ?? [] });
    const findings = reviewGroup(group, { rules: guideRules }).map((finding) => ({
      rule: finding.ruleId,
      severity: finding.severity,
      message: renderFinding(finding, sv),
    }));
    // A browser hands such an address to the reader's calendar, which asks for the same over HTTP.
    const subscribe = `webcal://${request.headers.host}/groups/${group.id}.ics`;
    return send(response, 201, { id: group.id, subscribe, sessions: group.sessions.length, findings });
  }

  /** The public calendar. Its tag follows from the plan alone, so that an unchanged one is not sent again. */
  function feed({ request, response, group: { group } }) {
    const calendar = toCalendar(group, sv, {
      view: "public",
      now: group.plan.revisedAt ?? `${group.schedule.start}T00:00:00Z`,
    });
    if (calendar.isErr()) return send(response, 500, { error: "Kalendern kan inte göras." });
    const tag = `"${createHash("sha256").update(calendar.value).digest("base64url").slice(0, 22)}"`;
    const headers = { etag: tag, "cache-control": `public, max-age=${feedKept}` };
    if (isKnown(tag, request.headers["if-none-match"])) return response.writeHead(304, headers).end();
    return response.writeHead(200, { ...headers, "content-type": "text/calendar; charset=utf-8" }).end(calendar.value);
  }

  /** A name and an address are redacted from here on; what comes back is where the registration stands, and no more. */
  function register({ response, body, group }) {
    const person = json(body);
    const id = randomUUID();
    const read = parseEvents([{ kind: "registered", at: now(), id, person }]);
    if (read.isErr())
      return send(response, 422, { problems: read.error.map((problem) => tellProblem(problem, sv.problems)) });
    group.events.push(...read.value);
    const [own] = admit(group.group, group.events).registrations.filter((each) => each.id === id);
    return send(response, 201, { id, state: own?.state ?? "received" });
  }

  /** How many, never who. */
  function counts({ response, group: { group, events } }) {
    return send(response, 200, admit(group, events).counts);
  }

  /** A message as a file that a mail program opens. Whom it goes to is added there. */
  async function draft({ response, group: { group }, rest }) {
    if (!messageKinds.includes(rest))
      return send(response, 404, { error: `Meddelandena är ${messageKinds.join(", ")}.` });
    const message = composeMessage(group, { kind: rest, joinUrl: "https://example.org/link" }, sv.messages, "sv");
    if (message.isErr()) return send(response, 409, { error: message.error.code });
    const mail = mailOf(group, message.value, sv, { from, now: now(), joinUrl: "https://example.org/link" });
    if (mail.isErr()) return send(response, 409, { error: mail.error.code });
    const bytes = await mimeOf(mail.value, { to: "undisclosed" }, "all");
    if (bytes.isErr()) return send(response, 409, { error: bytes.error.code });
    return response.writeHead(200, { "content-type": "message/rfc822" }).end(bytes.value);
  }
}

/** Whether the reader has it (RFC 9110): any of its tags, or whatever there is. What packs on the way makes tags weak. */
function isKnown(tag, tags = "") {
  return tags.split(",").some((each) => ["*", tag].includes(each.trim().replace(/^W\//, "")));
}

function send(response, status, value) {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(value));
}

/** @returns {Promise<string | undefined>} nothing where it is too long */
async function bodyOf(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > bodyMost) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** What is no JSON is told like any other thing that is no person. */
function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function utcNow() {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
