import { createHash } from "node:crypto";
import { type Group, resolvePlanOrThrow, type TimeZone } from "@piiri/core";
import { toCalendarOrThrow } from "@piiri/core/ical";
import { en as catalogue } from "@piiri/core/locale/en";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  bookletPage,
  finderHtml,
  type PageWords,
  type PublicityCalendarEntry,
  publicityCalendarEntry,
  publicityCalendarPage,
  toHtml,
} from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";
import { finderScript } from "./finderScript.js";
import { finderSecurity } from "./finderSecurity.js";
import { finderStyle } from "./finderStyle.js";

const today = "2027-01-10";
const languages: readonly PageWords[] = [fi, sv, en];
const published = (group: Group): Group => ({
  ...group,
  stage: "published",
  publicity: { ...group.publicity, beyondMembers: true },
});
const entryOf = (group: Group) =>
  publicityCalendarEntry(group, { calendar: (one) => toCalendarOrThrow(one, catalogue, { view: "public" }) });
const finderOf = (groups: readonly Group[], words = en, site?: string) =>
  finderHtml(
    groups.flatMap((group) => entryOf(group) ?? []),
    words,
    { today, site },
  );
const examples = [goodPlans["closed-group"], goodPlans["open-meetings"], goodPlans["single-event"]].map((plan) =>
  published(resolvePlanOrThrow(plan, undefined, { today })),
);
const shownIn = (html: string) => html.slice(html.indexOf("<main"), html.indexOf("</main>"));
const stages = fc.constantFrom<Group["stage"]>("draft", "published");
const someGroups = fc.uniqueArray(
  fc.tuple(arbitraries.group(), stages).map(([group, stage]): Group => ({ ...group, stage })),
  { selector: ({ id }) => id, maxLength: 5 },
);

test.each(languages)("the groups as one finds them in $language", async (words) => {
  const html = shownIn(finderOf(examples, words)).replaceAll(/href="data:[^"]*"/g, 'href="data:…"');
  await expect(html.replaceAll("><", ">\n<")).toMatchFileSnapshot(`golden/finder.${words.language}.txt`);
});

test("every group that is public is there once, and no other, whatever order they come in", () => {
  fc.assert(
    fc.property(someGroups, fc.constantFrom(...languages), (groups, words) => {
      const html = finderOf(groups, words);
      expect(finderOf([...groups].reverse(), words)).toBe(html);
      const keys = groups
        .filter(
          ({ stage, publicity, sessions }) =>
            stage === "published" && publicity.beyondMembers !== false && sessions.length > 0,
        )
        .map(({ id, organiser }) => `${id}.${organiser.namespace}`);
      const there = [...html.matchAll(/<article id="([^"]*)"/g)].map(([, key]) => key);
      expect(there.sort()).toEqual(keys.sort());
      expect(html).not.toContain("undefined");
    }),
  );
});

const mark = "qqMARKqq";
const someone = { id: mark, name: mark, email: `${mark}@example.org`, association: mark };

/** Every text in a part of a group made recognisable. */
function marked<Part>(part: Part): Part {
  if (typeof part === "string") return mark as Part;
  if (Array.isArray(part)) return part.map(marked) as Part;
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, marked(each)])) as Part;
}

describe("what strangers must not see", () => {
  it("is not there: title, themes of sessions, people and their addresses, rules, goals, notes", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom(...languages), (group, words) => {
        const { people, sessions, publicity, registration, plan } = group;
        const known: Group = {
          ...published(group),
          title: mark,
          people: { ...people, facilitators: [someone], coordinator: someone, supportInDifficulty: mark },
          platform: marked(group.platform),
          organisation: { ...group.organisation, ...marked({ wishes: mark }) },
          publicity: { ...publicity, forWhom: mark, madeBy: mark, sentBy: mark },
          registration: { ...registration, contact: someone.email, receivedBy: mark, answeredBy: mark },
          ethics: marked(group.ethics),
          groundRules: { topics: [], own: [mark] },
          lifecycle: { ...marked(group.lifecycle), partners: [mark], questions: { who: mark, forWhom: mark } },
          feedback: { ...marked(group.feedback), goals: [mark] },
          sessions: sessions.map((session) => ({
            ...session,
            theme: mark,
            agenda: session.agenda.map((segment) => ({ ...segment, title: mark, lead: mark })),
            facilitators: [someone],
            summary: { participants: 1_234_567, observations: mark, ideas: mark, wishes: [mark] },
          })),
          plan: { ...marked(plan), language: plan.language, organiser: plan.organiser },
        };
        expect(finderOf([known], words)).not.toMatch(/qqmark|1234567/i);
      }),
    );
  });

  it("but the title and for whom it is, where the plan lets publicity name them, and themes said for strangers", () => {
    const [group] = examples as [Group];
    const publicity = { ...group.publicity, namesTheCondition: true, forWhom: "For qqmark", themes: ["Sleep"] };
    const html = finderOf([{ ...group, publicity }]);
    for (const told of [group.title, "For qqmark", "Sleep"]) expect(html).toContain(told);
  });

  it("nor is an address that the plan gives of a person: the organiser's own stands for it", () => {
    const [group] = examples as [Group];
    const [first] = group.people.facilitators;
    const { organiser } = group.plan;
    const email = "groups@example.org";
    const html = (contact: string | undefined) =>
      finderOf([
        {
          ...group,
          registration: { ...group.registration, contact },
          plan: { ...group.plan, organiser: { ...organiser, email } },
        },
      ]);
    expect(html(first?.email?.toUpperCase())).toContain(`mailto:${email}`);
    expect(html("ask@example.org")).toContain("mailto:ask@example.org");
  });
});

test("times of another zone are told with the town whose clock they are by, so that none is taken for one's own", () => {
  const plan = goodPlans["closed-group"];
  const [own, other] = [undefined, "America/New_York" as TimeZone].map((timeZone) =>
    published(resolvePlanOrThrow({ ...plan, schedule: { ...plan.schedule, timeZone } }, undefined, { today })),
  ) as [Group, Group];
  const entries = [entryOf(other) as PublicityCalendarEntry];
  const pages = [bookletPage(entries, en, { today }), publicityCalendarPage(entries, en, { today })];
  for (const told of [finderOf([other]), ...pages.map(toHtml)]) expect(told).toMatch(/\d\d:\d\d \(New York time\)/);
  expect(shownIn(finderOf([own]))).not.toMatch(/\d\d:\d\d \(/);
});

test.each([
  ["cancelled", "Cancelled."],
  ["postponed", "Postponed, the new date is told later."],
] as const)("of a group whose sessions are all %s that is told, whether one registers or walks in", (status, told) => {
  for (const group of examples) {
    const sessions = group.sessions.map((session) => ({ ...session, status }));
    for (const required of [true, false]) {
      const html = shownIn(finderOf([{ ...group, sessions, registration: { ...group.registration, required } }]));
      expect(html).toContain(`<p>${told}</p>`);
      expect(html).not.toMatch(/Registration has closed|no need to register/);
    }
  }
});

test("the page may run its own script and style, and fetch nothing; nothing that a plan says becomes markup", () => {
  const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  expect(finderSecurity).toContain(`script-src ${hash(finderScript)}; style-src ${hash(finderStyle)};`);
  const [group] = examples as [Group];
  const name = '</script><script>alert(1)</script>"><img src=x onerror=alert(1)>';
  const html = finderOf([{ ...group, publicName: name, description: `<!--${name}` }]);
  // Within quotes a sign opens nothing.
  const tags = html.replaceAll(/="[^"]*"/g, "");
  expect(tags.match(/<script/g)).toHaveLength(1);
  expect(tags).not.toMatch(/<img|<!--/);
  expect(html.replace(/href="data:[^"]*"/g, "")).not.toMatch(/(src|href)="(?!#|https:|mailto:)/);
});

test("where the page will lie on the web, calendars lie beside it and can be subscribed to", () => {
  const [group] = examples as [Group];
  const key = `${group.id}.${group.organiser.namespace}`;
  for (const site of ["https://example.org/groups", "https://example.org/groups/"]) {
    const html = finderOf([group], en, site);
    expect(html).toContain(`href="webcal://example.org/groups/${key}.ics"`);
    expect(html).toContain('href="webcal://example.org/groups/public.ics"');
    expect(html).toContain(`href="${key}.ics" download="${key}.ics"`);
    expect(html).not.toContain("data:text/calendar");
  }
  expect(finderOf([group])).not.toContain("webcal:");
  expect(finderOf([group], en, "javascript:alert(1)")).not.toMatch(/webcal|javascript:/);
});

test("the calendar within the page is the group's own", () => {
  const [group] = examples as [Group];
  const [, data = ""] = /href="data:text\/calendar;charset=utf-8,([^"]*)"/.exec(finderOf([group])) ?? [];
  expect(decodeURIComponent(data)).toBe(toCalendarOrThrow(group, catalogue, { view: "public" }));
});

test("without a group the page says what to do", () => {
  expect(finderOf([])).toContain(en.pages.finder.noGroups);
});
