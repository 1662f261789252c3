import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Group, heldSessions, resolvePlanOrThrow } from "../group/index.js";
import type { LocalDate } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { meetingLinkFacts, publicityText } from "../publicity/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { arbitraries } from "../testing/index.js";
import { linkComesWithWelcome, registrationDays, timeline } from "../timeline/index.js";
import { composeMessage } from "./composeMessage.js";
import type { MessageKind } from "./message.js";
import { type SeasonMessage, seasonMessages } from "./seasonMessages.js";

const wordings = [fi, sv, en];

/** The days on which somebody who comes to a session gets messages of a kind: those for all, and the session's own. */
function daysOf(all: readonly SeasonMessage[], kind: MessageKind, session: string): readonly LocalDate[] {
  return all
    .filter((each) => each.kind === kind && (each.session === undefined || each.session === session))
    .map(({ due }) => due);
}

/** The plan with the link sent so many days before each session. */
function withLink(group: Group, daysBefore: number | undefined, more: object = {}): Group {
  const platform = group.platform ?? { name: "teams" as const };
  const meetingLink = { ...group.registration.meetingLink, ...more, daysBefore };
  return { ...group, platform, registration: { ...group.registration, meetingLink } } as Group;
}

test("whoever comes gets messages in this order: confirmation, welcome with or before the link, reminder, session, thanks", () => {
  fc.assert(
    fc.property(
      arbitraries.group(),
      fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
      (plain, daysBefore) => {
        const group = withLink(plain, daysBefore);
        const all = seasonMessages(group, { today: group.schedule.start });
        for (const { key, local } of heldSessions(group)) {
          const [confirmed, ...others] = daysOf(all, "confirmation", key);
          expect(others).toEqual([]);
          const steps = [
            confirmed ?? local.date,
            ...daysOf(all, "welcome", key),
            ...daysOf(all, "reminder", key),
            local.date,
            ...daysOf(all, "thanks", key),
          ];
          expect(steps).toEqual(steps.toSorted());
          expect(daysOf(all, "reminder", key)).toHaveLength(1);
        }
        expect(all.map(({ due }) => due)).toEqual(all.map(({ due }) => due).toSorted());
      },
    ),
  );
});

test("the link comes with the reminder so many days before as the plan says, and with the welcome where it says nothing", () => {
  const plain = resolvePlanOrThrow(goodPlans["closed-group"]);
  for (const days of [0, 1, 2]) {
    const group = withLink(plain, days);
    const reminders = timeline(group, { today: "2026-12-01" }).filter(({ kind }) => kind === "reminder");
    const apart = reminders.slice(1).map(({ due, session }) => {
      const date = group.sessions.find(({ key }) => key === session)?.local.date ?? due;
      return (Date.parse(date) - Date.parse(due)) / 86_400_000;
    });
    expect(apart).toEqual(apart.map(() => days));
    expect(linkComesWithWelcome(group)).toBe(false);
    expect(composeMessage(group, { kind: "welcome" }, en.messages, "en").isOk()).toBe(true);
  }
  for (const days of [undefined, 60]) {
    const group = withLink(plain, days);
    expect(linkComesWithWelcome(group)).toBe(true);
    expect(composeMessage(group, { kind: "welcome" }, en.messages, "en")._unsafeUnwrapErr()).toBe("link-needed");
  }
});

describe("open meetings and events as the guide has them", () => {
  test.each(["open-meetings", "single-event"] as const)("%s: nobody is reminded before being welcomed", (format) => {
    const group = resolvePlanOrThrow(
      parsePlanOrThrow({
        id: "walkers",
        format,
        title: "Walking with a bad back",
        publicName: "Peer group, spring 2027",
        organiser: { name: "Example Association", domain: "example.org" },
        schedule: { start: "2027-03-02", time: "18:00" },
      }),
    );
    const tasks = timeline(group, { today: "2027-01-01" });
    const dueOf = (id: string) => tasks.find((task) => task.id === id)?.due ?? "";
    for (const { session } of registrationDays(group)) {
      const of = session === undefined ? "" : `-${session.key}`;
      const reminder = dueOf(`reminder-${session?.key ?? group.sessions[0]?.key}`);
      expect(reminder >= dueOf(`welcome-message${of}`)).toBe(true);
      expect(dueOf(`welcome-message${of}`) >= dueOf(`registration-closes${of}`)).toBe(true);
    }
  });
});

describe("who sends the link", () => {
  const people = {
    contactPerson: { id: "kim", name: "NAMED Kim" },
    facilitators: [{ id: "lee", name: "NAMED Lee" }],
  };
  const plain = resolvePlanOrThrow(goodPlans["closed-group"]);
  const named = (namesTold: boolean | undefined) => ({
    ...withLink(plain, 2, { sentBy: "kim", askedFrom: "lee", ...(namesTold === undefined ? {} : { namesTold }) }),
    people: { ...plain.people, ...people },
  });

  test.each(wordings)("is told by role, with when, whom to ask and the organiser's address: $language", (wording) => {
    const group = named(undefined);
    const contact = group.registration.contact ?? "no address";
    const facts = meetingLinkFacts(group);
    expect(facts).toMatchObject({ sentBy: "contact-person", askedFrom: "facilitators", daysBefore: 2, contact });
    const page = publicityText(group, "web-page", wording.publicity).points.find(([point]) => point === "link");
    const confirmation = composeMessage(group, { kind: "confirmation" }, wording.messages, wording.language);
    for (const text of [page?.[1] ?? "", confirmation._unsafeUnwrap().body]) {
      expect(text).toMatch(/2 (päivää|dagar|days)/);
      expect(text).toContain(contact);
      expect(text).not.toContain("NAMED");
    }
    expect(page?.[1]).toMatchSnapshot();
  });

  test.each(wordings)(
    "bears a name only for those who have a place, and only where the plan says so: $language",
    (wording) => {
      const group = named(true);
      const { body } = composeMessage(
        group,
        { kind: "confirmation" },
        wording.messages,
        wording.language,
      )._unsafeUnwrap();
      expect(body).toContain("NAMED Kim");
      expect(body).toContain("NAMED Lee");
      expect(JSON.stringify(publicityText(group, "web-page", wording.publicity))).not.toContain("NAMED");
      const waiting = composeMessage(group, { kind: "waiting" }, wording.messages, wording.language)._unsafeUnwrap();
      expect(waiting.body).not.toContain("NAMED");
    },
  );

  test("the days that are told are those that are kept", () => {
    const sentence = (daysBefore: number | undefined, isOneSession = false) =>
      wordings.map(({ publicity }) =>
        publicity.link({ sentBy: "facilitators", askedFrom: "organiser", daysBefore, isOneSession }),
      );
    expect(
      [undefined, 0, 1, 3].map((days) => sentence(days)).concat([sentence(0, true), sentence(1, true)]),
    ).toMatchSnapshot();
  });
});
