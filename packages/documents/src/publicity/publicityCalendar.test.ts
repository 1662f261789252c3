import { type Group, resolvePlanOrThrow } from "@piiri/core";
import { fi as core } from "@piiri/core/locale/fi";
import { toJsonLdText } from "@piiri/core/publishing";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { publicityCalendarEntry, publicityCalendarPage, toHtml, toMarkdown } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const today = "2027-01-10";
const groups = [goodPlans["closed-group"], goodPlans["open-meetings"], goodPlans["single-event"]].map((plan) =>
  resolvePlanOrThrow(plan, undefined, { today }),
);
const published = (group: Group): Group => ({
  ...group,
  stage: "published",
  publicity: { ...group.publicity, beyondMembers: true },
});
const pageOf = (some: readonly Group[], words = en) =>
  publicityCalendarPage(
    some.flatMap(
      (group) => publicityCalendarEntry(published(group), { data: (group) => toJsonLdText(group, core) }) ?? [],
    ),
    words,
    { today },
  );

test.each([en, fi, sv])("months, sessions and registration in %#", (catalogue) => {
  expect(toMarkdown(pageOf(groups, catalogue))).toMatchSnapshot();
});

test("every session of every group is there once, in order of time, whatever order the groups come in", () => {
  const some = fc.uniqueArray(arbitraries.group(), { selector: ({ id }) => id, maxLength: 5 });
  fc.assert(
    fc.property(some, (all) => {
      const page = pageOf(all);
      expect(pageOf([...all].reverse())).toEqual(page);
      const rows = page.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
      const expected = all
        .flatMap(({ sessions }) => sessions.map(({ local }) => `${local.date} ${local.time}`))
        .sort()
        .map((moment) => {
          const [date, time] = moment.split(" ") as [`${number}-${number}-${number}`, `${number}:${number}`];
          return en.dates.dateTime(date, time);
        });
      expect(rows.map(([when]) => String(when).split("–")[0])).toEqual(expected);
      expect(page.data).toHaveLength(all.length);
    }),
  );
});

test("strangers see neither title, theme, names nor a link to the meeting", () => {
  fc.assert(
    fc.property(arbitraries.group(), (group) => {
      const person = { id: "a", name: "MARKNAME", email: "MARKMAIL@example.org" };
      const marked: Group = {
        ...group,
        title: "MARKTITLE",
        people: { ...group.people, facilitators: [person], coordinator: person },
        sessions: group.sessions.map((session) => ({ ...session, theme: "MARKTHEME", facilitators: [person] })),
      };
      expect(toHtml(pageOf([marked]))).not.toContain("MARK");
    }),
  );
});

test("nothing that a plan says ends the script or begins another", () => {
  const [group] = groups as [Group];
  const name = "</script><script>alert(1)</script>";
  const html = toHtml(pageOf([{ ...group, publicName: name, description: `<!--<script>${name}` }]));
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html.match(/<\/script/g)).toHaveLength(1);
});

test.each([
  ["2026-01-01", "opens"],
  ["2026-12-20", "by Mon 4 January 2027"],
  ["2027-02-01", "closed"],
] as const)("on %s registration %s", (day, said) => {
  const [group] = groups as [Group];
  const entry = publicityCalendarEntry({
    ...group,
    registration: { ...group.registration, period: { by: "series", opens: "2026-12-01", closes: "2027-01-04" } },
  });
  const page = publicityCalendarPage(entry === undefined ? [] : [entry], en, { today: day });
  const [row] = page.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  expect(row?.at(-1)).toContain(said);
});

test("a session called off says so; a draft is not there, and without a group the page says what to do", () => {
  const [group] = groups as [Group];
  const sessions = group.sessions.slice(0, 1).map((session) => ({ ...session, status: "cancelled" as const }));
  const cancelled = { ...group, sessions };
  expect(toMarkdown(pageOf([cancelled]))).toContain("the session is cancelled");
  expect(publicityCalendarEntry({ ...group, stage: "draft" })).toBeUndefined();
  expect(toMarkdown(pageOf([]))).toBe(
    "# Coming sessions\n\nThere are no sessions just now. Please look here again later.\n",
  );
});
