import { type Group, parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { redact, reveal } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { applyTeamsOrThrow } from "./apply/applyTeams.js";
import { makeFoldersOrThrow } from "./apply/folders.js";
import { type GraphOptions, graphClient } from "./client/graphClient.js";
import { GraphError } from "./client/graphRequest.js";
import { type DesiredTeams, desiredTeams, desiredTeamsOrThrow } from "./desired/desiredTeams.js";
import { sendGraphMail } from "./mail/graphMail.js";
import { planTeams } from "./plan/planTeams.js";
import { type Fault, type GraphServer, graphServer, validToken } from "./testing/graphServer.fixtures.js";

let server: GraphServer;
let waited: number[] = [];
beforeEach(async () => {
  server = await graphServer();
  waited = [];
});
afterEach(() => server.close());

function client(more: Partial<GraphOptions> = {}) {
  return graphClient({
    baseUrl: server.baseUrl,
    token: () => Promise.resolve(validToken),
    fetch: globalThis.fetch,
    wait: (time) => {
      waited.push(time);
      return Promise.resolve();
    },
    chance: () => 0,
    timeout: 2000,
    ...more,
  });
}

const plan = goodPlans["closed-group"];
const groupOf = (changes: object = {}) => resolvePlanOrThrow(parsePlanOrThrow({ ...plan, ...changes }));
/** Somebody else under the same name in the plan. */
const replaced = {
  ...plan.people,
  facilitators: (plan.people?.facilitators ?? []).map((person, index) =>
    index === 1 ? { ...person, email: "new@groups.test" } : person,
  ),
};
const account = { organiser: "organiser@groups.test" };

function desired(group: Group): DesiredTeams {
  return desiredTeamsOrThrow(group, account);
}

interface CalendarBody {
  readonly subject: string;
  readonly start: { readonly dateTime: string };
  readonly end: { readonly dateTime: string };
  readonly attendees: readonly { readonly emailAddress: { readonly address: string } }[];
  readonly singleValueExtendedProperties: readonly { readonly value: string }[];
}

/** What stands in the calendar, by session, without what was cancelled. */
function calendar(): readonly string[] {
  return [...server.events.values()]
    .filter(({ isCancelled }) => !isCancelled)
    .map(({ body }) => {
      const { subject, start, end, attendees, singleValueExtendedProperties } = body as unknown as CalendarBody;
      const session = singleValueExtendedProperties[1]?.value;
      const who = attendees.map(({ emailAddress }) => emailAddress.address);
      return [session, subject, start.dateTime, end.dateTime, ...who].join(" ");
    })
    .toSorted();
}

function wanted({ events }: DesiredTeams): readonly string[] {
  return events
    .map(({ session, subject, start, end, attendees }) =>
      [session, subject, start.slice(0, -1), end.slice(0, -1), ...attendees.map(({ upn }) => upn)].join(" "),
    )
    .toSorted();
}

const fault = fc.constantFrom<Fault>(
  "429",
  "429-after",
  "503",
  "504",
  "drop",
  "drop-after",
  "401",
  "item-429",
  "item-503",
  "none",
  "none",
  "none",
);

test("after any faults and repeats every session is there once, as it is to be", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fault, { maxLength: 12 }), { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 0, max: 2 }),
      async (runs, lateness) => {
        server.events.clear();
        server.meetings.clear();
        server.lateness = lateness;
        const state = desired(groupOf());
        for (const faults of runs) {
          server.faults.push(...faults);
          await applyTeamsOrThrow(client(), state).catch((error: unknown) => expect(error).toBeInstanceOf(GraphError));
        }
        server.faults.length = 0;
        const { drift } = await applyTeamsOrThrow(client(), state);
        expect(drift).toEqual([]);
        expect(calendar()).toEqual(wanted(state));
        expect(server.events.size).toBe(state.events.length);
      },
    ),
    { numRuns: 40 },
  );
}, 180_000);

describe("what changes in a plan", () => {
  const changed: readonly (readonly [string, object, readonly string[]])[] = [
    ["a session moves", { sessions: { s3: { moved: { date: "2027-02-10" } } } }, ["patch-event start,end"]],
    ["a session is cancelled", { sessions: { s2: { cancelled: true } } }, ["cancel-event "]],
    ["a facilitator is replaced", { people: replaced }, Array.from({ length: 6 }, () => "patch-event attendees")],
  ];
  it.each(changed)("%s: only that is changed, and the meeting's text stays", async (_, changes, kinds) => {
    const before = desired(groupOf({ sessions: {} }));
    await applyTeamsOrThrow(client(), before);
    for (const event of server.events.values())
      event.body["body"] = { contentType: "html", content: "the meeting's own part" };
    const after = desired(groupOf({ sessions: {}, ...changes }));
    const { found } = await applyTeamsOrThrow(client(), before);
    const operations = planTeams(after, found).filter(({ kind }) => kind !== "set-meeting");
    const told = operations.map((one) => `${one.kind} ${"changes" in one ? one.changes.join() : ""}`);
    expect(told).toEqual(kinds);
    await applyTeamsOrThrow(client(), after);
    expect(calendar()).toEqual(wanted(after));
    for (const { body } of server.events.values())
      expect(body["body"]).toEqual({ contentType: "html", content: "the meeting's own part" });
    expect((await applyTeamsOrThrow(client(), after)).done).toEqual([]);
  });

  it("a link that is new comes from the meeting, redacted", async () => {
    const state = desired(groupOf());
    const { links } = await applyTeamsOrThrow(client(), state);
    expect(links.size).toBe(state.events.length);
    const [link] = [...links.values()];
    expect(`${link}`).toBe("<redacted>");
    expect(link && reveal(link)).toContain("https://teams.example.org/");
  });

  it("a meeting that was made anew is found by its new link, and set like the others; its event stays", async () => {
    const state = desired(groupOf());
    await applyTeamsOrThrow(client(), state);
    const [first] = server.events.values();
    const [[, meeting]] = [...server.meetings] as [[string, Record<string, unknown>]];
    const joinUrl = "https://teams.example.org/MARKLINK/new";
    if (first !== undefined) first.body["onlineMeeting"] = { joinUrl };
    server.meetings.set(joinUrl, { ...meeting, id: "meeting-new", lobbyBypassSettings: { scope: "everyone" } });
    const { done, drift, links } = await applyTeamsOrThrow(client(), state);
    expect(done.map(({ kind }) => kind)).toEqual(["set-meeting"]);
    expect(drift).toEqual([]);
    expect([...links.values()].map(reveal)).toContain(joinUrl);
    expect(server.meetings.get(joinUrl)?.["lobbyBypassSettings"]).toMatchObject({ scope: "organizer" });
  });

  it("an event that somebody made twice by hand goes", async () => {
    const state = desired(groupOf());
    await applyTeamsOrThrow(client(), state);
    const [first] = server.events.values();
    if (first !== undefined)
      server.events.set("event-zz", { ...first, id: "event-zz", transactionId: "another", body: { ...first.body } });
    await applyTeamsOrThrow(client(), state);
    expect(calendar()).toEqual(wanted(state));
  });
});

describe("settings", () => {
  it("are set: the lobby for everyone but the organiser, no recording, all co-organisers", async () => {
    const group = groupOf();
    await applyTeamsOrThrow(client(), desired(group));
    for (const meeting of server.meetings.values()) {
      expect(meeting).toMatchObject({
        lobbyBypassSettings: { scope: "organizer" },
        allowRecording: false,
        recordAutomatically: false,
        allowTranscription: false,
        allowedLobbyAdmitters: "organizerAndCoOrganizers",
        participants: {
          attendees: desired(group).settings.coOrganisers.map(({ upn }) => ({ upn, role: "coorganizer" })),
        },
      });
    }
  });

  it("that do not take are tried once each time and told", async () => {
    server.stubborn.add("participants");
    const state = desired(groupOf());
    const { drift } = await applyTeamsOrThrow(client(), state);
    expect(new Set(drift.map(({ kind, changes }) => `${kind} ${changes.join()}`))).toEqual(
      new Set(["set-meeting participants"]),
    );
    const calls = server.counts.calls;
    await applyTeamsOrThrow(client(), state);
    expect(server.counts.calls - calls).toBeLessThan(40);
  });
});

describe("the client", () => {
  it("waits as long as it is asked to, and signs in anew once", async () => {
    server.faults.push("429-after", "401");
    const asked: boolean[] = [];
    const signing = client({
      token: ({ isRefused }) => {
        asked.push(isRefused);
        return Promise.resolve(validToken);
      },
    });
    await applyTeamsOrThrow(signing, desired(groupOf()));
    expect(waited[0]).toBe(2000);
    expect(asked).toEqual([false, true]);
  });

  it("waits as long as it is asked to also for a part of a parcel, whatever the capitals", async () => {
    server.faults.push("none", "none", "item-429-after");
    const { drift } = await applyTeamsOrThrow(client(), desired(groupOf()));
    expect(drift).toEqual([]);
    expect(waited).toContain(7000);
  });

  it("tells an event that was made before and is gone, and one that Teams made no meeting of", async () => {
    server.makesMeetings = false;
    server.faults.push("none", "item-409");
    const { drift, links } = await applyTeamsOrThrow(client(), desired(groupOf()));
    expect(drift.map(({ kind }) => kind).toSorted()).toEqual([
      "made-before",
      ...Array.from({ length: 5 }, () => "no-online-meeting"),
    ]);
    expect(links.size).toBe(0);
  });

  it("with a wrong token says so, and shows it nowhere", async () => {
    const wrong = client({ token: () => Promise.resolve("MARKTOKEN") });
    const error = await applyTeamsOrThrow(wrong, desired(groupOf())).catch((problem: unknown) => problem);
    expect(error).toMatchObject({
      problem: {
        code: "not-signed-in",
        status: 401,
        graphCode: "InvalidAuthenticationToken",
        requestId: "11111111-2222",
      },
    });
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toMatch(/MARK|organiser@/);
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(applyTeamsOrThrow(client({ signal: stop.signal }), desired(groupOf()))).rejects.toMatchObject({
      code: "stopped",
    });
  });

  it("makes 500 sessions in parcels of twenty, four at a time, and tells how far it is", async () => {
    const progress: number[] = [];
    const [state] = [desired(groupOf())];
    const event = state.events[0];
    if (event === undefined) throw new Error("no session");
    const many = {
      ...state,
      events: Array.from({ length: 500 }, (_, n) => ({ ...event, session: `s${n + 1}`, transactionId: `t${n + 1}` })),
    };
    const { drift } = await applyTeamsOrThrow(client({ onProgress: (done) => progress.push(done) }), many);
    expect(drift).toEqual([]);
    expect(server.events.size).toBe(500);
    expect(server.counts.most).toBeLessThanOrEqual(4);
    expect(progress).toContain(500);
  });
});

test("no participant appears, and nothing but those who lead does, whatever the group", () => {
  fc.assert(
    fc.property(arbitraries.group(), (group) => {
      const result = desiredTeams({ ...group, title: "MARKTITLE" }, account);
      if (result.isErr()) return;
      const state = result.value;
      const leading = new Set(
        [...group.people.facilitators, group.people.coordinator].flatMap(
          (person) => person?.email?.toLowerCase() ?? [],
        ),
      );
      for (const { attendees } of state.events) for (const { upn } of attendees) expect(leading.has(upn)).toBe(true);
      const told = JSON.stringify(planTeams(state, { events: [], meetings: [] }));
      expect(told).not.toContain("MARKTITLE");
      expect(new Set(state.events.map(({ transactionId }) => transactionId)).size).toBe(state.events.length);
    }),
  );
});

test("a mail goes out at most once, whatever happens, and may end unknown", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 4 }), async (faults) => {
      server.faults.length = 0;
      server.mails.length = 0;
      server.faults.push(...faults);
      const mail = { from: "organiser@groups.test", subject: "Peer group", html: "<p>Hello</p>" };
      const outcome = await sendGraphMail(client(), mail, [redact("one@participants.test")]);
      expect(server.mails.length).toBeLessThanOrEqual(1);
      if (outcome.kind === "taken") expect(server.mails).toHaveLength(1);
      if (outcome.kind === "not-sent" || outcome.kind === "refused") expect(server.mails).toHaveLength(0);
      for (const sent of server.mails) {
        const { message } = sent as { message: object };
        expect(Object.keys(message).filter((name) => name.endsWith("Recipients"))).toEqual(["bccRecipients"]);
      }
    }),
    { numRuns: 60 },
  );
});

test("folders are made once, and files put into them, however often it is said", async () => {
  const state = desired(groupOf());
  const files = [
    { folder: state.folders.sessions[0]?.name ?? "", name: "programme.docx", content: new Uint8Array([1, 2, 3]) },
  ];
  for (let time = 0; time < 2; time += 1) {
    server.faults.push("drop-after", "503");
    expect(await makeFoldersOrThrow(client(), { team: "t", channel: "19:c@thread" }, state, files)).toHaveLength(
      state.events.length,
    );
  }
  expect(server.folders.size).toBe(state.events.length + 1);
  expect(server.files.size).toBe(1);
});
