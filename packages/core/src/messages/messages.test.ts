import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { admit, type IntakeEvent } from "../intake/index.js";
import { type Instant, type Language, languages } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { redact } from "../privacy/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { isHeld } from "../series/index.js";
import { arbitraries } from "../testing/index.js";
import { timeline } from "../timeline/index.js";
import { composeMessage, isAboutSession, type MessageRequest } from "./composeMessage.js";
import { dueMessages } from "./dueMessages.js";
import { markdownText } from "./markdownText.js";
import { messageKinds } from "./message.js";
import { recipientsOf } from "./recipients.js";

const texts = { fi: fi.messages, sv: sv.messages, en: en.messages };
const joinUrl = "https://example.org/join";
const closed = resolvePlanOrThrow(goodPlans["closed-group"]);
const withCancelled = resolvePlanOrThrow(
  parsePlanOrThrow({
    ...goodPlans["closed-group"],
    sessions: { s2: { cancelled: true }, s3: { moved: { date: "2027-02-10" } }, s6: { postponed: true } },
  }),
);

const requests: readonly MessageRequest[] = [
  { kind: "confirmation" },
  { kind: "waiting" },
  { kind: "place-offered", until: "2027-01-05T10:00:00Z" },
  { kind: "waiting-ended" },
  { kind: "welcome", joinUrl },
  { kind: "reminder", session: "s3", joinUrl },
  { kind: "after-session", session: "s3" },
  {
    kind: "session-changed",
    changes: [
      { session: "s3", change: "moved", before: { date: "2027-02-09", time: "18:00" } },
      { session: "s4", change: "added" },
      { session: "s5", change: "details" },
    ],
    joinUrl,
  },
  { kind: "session-cancelled", session: "s2" },
  { kind: "session-postponed", session: "s6" },
  { kind: "group-cancelled" },
  { kind: "feedback-request", surveyUrl: "https://example.org/survey" },
  { kind: "thanks" },
  { kind: "facilitator-invitation", joinUrl },
  { kind: "summary-request", session: "s3" },
  { kind: "speaker-invitation", session: "s3" },
  { kind: "speaker-thanks", session: "s3" },
  { kind: "season-call", answerBy: "2027-04-30" },
];

test("a kind is about one session if its request names one, or what changes from one on", () => {
  for (const request of requests)
    expect(isAboutSession(request.kind), request.kind).toBe("session" in request || "changes" in request);
});

test("there is a request of every kind", () => {
  expect(requests.map(({ kind }) => kind)).toEqual(messageKinds);
});

test.each(languages)("every message in %s", (language) => {
  const told = requests.map((request) =>
    composeMessage(withCancelled, request, texts[language], language)._unsafeUnwrap(),
  );
  expect(told.map(({ kind, subject, body }) => `== ${kind}\n${subject}\n\n${body}`).join("\n")).toMatchSnapshot();
});

test.each(languages)("what is otherwise from a session on, and a pause without an end, in %s", (language) => {
  const { schedule } = goodPlans["closed-group"];
  const inRoom = resolvePlanOrThrow(
    parsePlanOrThrow({
      ...goodPlans["closed-group"],
      venue: { kind: "in-person", place: "Library" },
      platform: undefined,
      schedule: { ...schedule, breaks: [{ from: "2027-03-01" }] },
      sessions: { s3: { onwards: { weekday: "wednesday", time: "17:30", duration: 90, place: "Town hall" } } },
    }),
  );
  const changes = [{ session: "s3", change: "onwards", sessions: ["s3", "s4"] }] as const;
  const told = (
    [
      { kind: "session-changed", changes },
      { kind: "session-postponed", session: "s5" },
    ] as const
  ).map((request) => composeMessage(inRoom, request, texts[language], language)._unsafeUnwrap());
  expect(told.map(({ kind, subject, body }) => `== ${kind}\n${subject}\n\n${body}`).join("\n")).toMatchSnapshot();
});

describe("a subject", () => {
  const anyRequest = fc.constantFrom(...requests);
  it("is of one line and 60 characters at most, whatever the group is called, and bears no word of its title", () => {
    fc.assert(
      fc.property(
        anyRequest,
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
        fc.constantFrom(...languages),
        (request, publicName, language: Language) => {
          const group = { ...withCancelled, publicName, title: "MARKTITLE" };
          const { subject, body } = composeMessage(group, request, texts[language], language)._unsafeUnwrap();
          expect([...subject].length).toBeLessThanOrEqual(60);
          expect(subject).not.toMatch(/[\r\n\p{C}]/u);
          expect(subject + body).not.toContain("MARKTITLE");
        },
      ),
    );
  });
});

describe("those who come to tell or to speak", () => {
  const event = goodPlans["single-event"];
  const speakers = [
    { id: "teller", name: "Example Teller" },
    { id: "doctor", name: "Example Doctor", role: "expert" },
  ];
  const group = resolvePlanOrThrow(parsePlanOrThrow({ ...event, people: { ...event.people, speakers } }));
  const today = "2026-12-01";

  it.each(languages)("are asked in time and thanked, in %s", (language) => {
    const said = (["speaker-invitation", "speaker-thanks"] as const).map((kind) =>
      composeMessage(group, { kind, session: "s1" }, texts[language], language)._unsafeUnwrap(),
    );
    expect(said.map(({ subject, body }) => `${subject}\n\n${body}`).join("\n")).toMatchSnapshot();
    expect(JSON.stringify(said)).not.toContain("Example Teller");
  });

  it("are asked by the timeline's day, with the day by which its material is made to answer until", () => {
    const tasks = timeline(group, { today });
    const due = dueMessages(group, { today }).filter(({ audience }) => audience === "speakers");
    expect(due.map(({ kind, session, task }) => [kind, session, task])).toEqual([
      ["speaker-invitation", "s1", "presentations"],
      ["speaker-thanks", "s1", "speakers-thanked"],
    ]);
    const [invitation] = due;
    const material = tasks.find(({ kind }) => kind === "material-ready");
    expect(invitation && material && invitation.due < material.due).toBe(true);
  });

  it("are told of no stories to rehearse where none of them tells one", () => {
    const people = { ...event.people, speakers: speakers.slice(1) };
    const ofExpert = resolvePlanOrThrow(parsePlanOrThrow({ ...event, people }));
    const body = (of: typeof group) =>
      composeMessage(of, { kind: "speaker-invitation", session: "s1" }, texts.en, "en")._unsafeUnwrap().body;
    expect(body(group)).toContain("As a storyteller");
    expect(body(ofExpert)).not.toMatch(/storyteller|stories/);
    expect(body(ofExpert)).toContain("As an expert");
  });
});

describe("what cannot be said is an error", () => {
  const compose = (request: MessageRequest) => composeMessage(withCancelled, request, texts.en, "en");
  it.each([
    [{ kind: "reminder", session: "s9", joinUrl }, "unknown-session"],
    [{ kind: "reminder", session: "s2", joinUrl }, "session-not-held"],
    [{ kind: "reminder", session: "s6", joinUrl }, "session-not-held"],
    [{ kind: "session-cancelled", session: "s1" }, "session-held"],
    [{ kind: "session-cancelled", session: "s6" }, "session-held"],
    [{ kind: "session-postponed", session: "s1" }, "session-not-postponed"],
    [{ kind: "session-postponed", session: "s2" }, "session-not-postponed"],
    [{ kind: "reminder", session: "s1" }, "link-needed"],
    [{ kind: "welcome", joinUrl: "http://example.org" }, "not-a-link"],
    [{ kind: "welcome", joinUrl: "https://example.org/a b" }, "not-a-link"],
    [{ kind: "welcome", joinUrl: "https://example.org/>\n\n[x](https://evil.test)" }, "not-a-link"],
    [{ kind: "feedback-request", surveyUrl: "" }, "not-a-link"],
  ] satisfies [MessageRequest, string][])("%j: %s", (request, problem) => {
    expect(compose(request)._unsafeUnwrapErr()).toBe(problem);
  });

  it("needs no link where people meet in a room", () => {
    const group = resolvePlanOrThrow(goodPlans["local-group"], undefined, {
      horizon: "2027-12-31",
      today: "2027-01-01",
    });
    expect(composeMessage(group, { kind: "welcome" }, texts.en, "en").isOk()).toBe(true);
  });
});

const happenings = fc.array(
  fc.record({
    who: fc.integer({ min: 0, max: 20 }),
    kind: fc.constantFrom("registered" as const, "cancelled" as const),
    minute: fc.integer({ min: 0, max: 59 }),
  }),
  { maxLength: 40 },
);

test("nobody who cancelled, waits or was refused is reminded, and whoever is in is", () => {
  fc.assert(
    fc.property(happenings, (all) => {
      const events = all
        .toSorted((one, other) => one.minute - other.minute)
        .map(({ who, kind, minute }): IntakeEvent => {
          const at = `2026-12-20T10:${`${minute}`.padStart(2, "0")}:00Z` as Instant;
          return kind === "cancelled"
            ? { kind, at, id: `r${who}` }
            : { kind, at, id: `r${who}`, person: { name: redact(`P ${who}`), email: redact(`p${who}@example.org`) } };
        });
      const intake = admit(closed, events);
      const states = new Map(intake.registrations.map((each) => [each.id, each.state]));
      const reminded = recipientsOf({ audience: "admitted" }, intake).map(({ id }) => id);
      expect(reminded.every((id) => states.get(id) === "admitted")).toBe(true);
      expect(reminded.length).toBe(intake.counts.admitted);
      expect(recipientsOf({ audience: "facilitators" }, intake)).toEqual([]);
    }),
  );
});

test("reminders fall due for every session that is held and no other, and move with it", () => {
  fc.assert(
    fc.property(arbitraries.group(), (group) => {
      const today = group.schedule.start;
      const due = dueMessages(group, { today });
      const held = group.sessions.filter(isHeld).map(({ key }) => key);
      expect(
        due
          .filter(({ kind }) => kind === "reminder")
          .map(({ session }) => session)
          .toSorted(),
      ).toEqual(held.toSorted());
      const tasks = new Map(timeline(group, { today }).map((task) => [task.id, task.due]));
      for (const message of due) expect(message.due).toBe(tasks.get(message.task));
    }),
  );
});

test("a text in Markdown is what it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 50 }), (text) => {
      expect(markdownText(text).replace(/\\([\\`*_{}[\]<>#|~&!])/g, "$1")).toBe(text.replace(/\s+/g, " "));
    }),
  );
});
