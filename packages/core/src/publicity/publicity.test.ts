import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { materialItems, parsePlanOrThrow } from "../plan/index.js";
import { guideProfile, parseProfileOrThrow } from "../profile/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { isHeld } from "../series/index.js";
import { arbitraries } from "../testing/index.js";
import { materialChecklist } from "./materialChecklist.js";
import { publicityText } from "./publicityText.js";
import { publicityKinds } from "./texts.js";

const languages = { fi: fi.publicity, sv: sv.publicity, en: en.publicity } as const;
const groupOf = (plan: object) => resolvePlanOrThrow(parsePlanOrThrow(JSON.parse(JSON.stringify(plan))));

describe("whatever the plan", () => {
  it("a short post fits in 280 characters, tells when, and keeps the address whole or leaves it out", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom("fi", "sv", "en"), (group, language) => {
        const [post = ""] = publicityText(group, "short-post", languages[language]).paragraphs;
        expect([...post].length).toBeLessThanOrEqual(280);
        expect(post).not.toMatch(/undefined|\n|null/);
        const page = group.informationPage;
        if (page !== undefined && page.length < 100) expect(post.endsWith(page)).toBe(true);
      }),
    );
  });

  it("a post tells what the group is for, as far as there is room", () => {
    const sentences = ["We share what helps.", "You may just listen.", "x".repeat(190)];
    const post = (count: number) => {
      const group = groupOf({ ...goodPlans["closed-group"], description: sentences.slice(0, count).join("\n") });
      return publicityText(group, "short-post", en.publicity).paragraphs[0];
    };
    expect(post(1)).toContain("Peer group, spring 2027. We share what helps. 6 times");
    expect(post(2)).toContain("We share what helps. You may just listen. 6 times");
    expect(post(3)).toContain("We share what helps. 6 times");
  });

  it("no text bears the group's title, a facilitator's name or address, or a meeting link", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom(...publicityKinds), (group, kind) => {
        const people = [{ id: "p", name: "Qq Zz-Person", email: "qqzz@groups.test" }, ...group.people.facilitators];
        const known = { ...group, title: "Qq title", people: { ...group.people, facilitators: people } };
        const text = JSON.stringify(publicityText(known, kind, fi.publicity));
        expect(text).not.toContain("Qq Zz-Person");
        expect(text).not.toContain("Qq title");
        expect(text).not.toContain("qqzz@");
      }),
    );
  });

  it("the page tells every day on which the group meets", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const text = publicityText(group, "web-page", fi.publicity);
        const when = text.points.find(([point]) => point === "when")?.[1] ?? "";
        for (const { local, status } of group.sessions) {
          const [year, month, day] = local.date.split("-").map(Number);
          if (isHeld({ status })) expect(when).toContain(`${day}.${month}.${year}`);
        }
      }),
    );
  });
});

test("a closed group in the three languages", () => {
  const group = groupOf({ ...goodPlans["closed-group"], publicName: "Kevään ryhmä", description: "Puhumme arjesta." });
  const post = (language: "fi" | "sv" | "en") => publicityText(group, "short-post", languages[language]).paragraphs[0];
  expect(post("fi")).toBe(
    "Kevään ryhmä. Puhumme arjesta. 6 kertaa, alkaen ti 12.1.2027 klo 18.00. Verkossa. Tule juttelemaan ja kuuntelemaan! https://groups.test/spring",
  );
  expect(post("sv")).toBe(
    "Kevään ryhmä. Puhumme arjesta. 6 gånger, från tis 12.1.2027 kl. 18.00. På nätet. Kom och prata och lyssna! https://groups.test/spring",
  );
  expect(post("en")).toBe(
    "Kevään ryhmä. Puhumme arjesta. 6 times, from Tue 12 January 2027, 18:00. Online. Come and talk and listen! https://groups.test/spring",
  );
});

test("the checklist has every item once; what the plan does not know cannot be told", () => {
  const states = (change: object) =>
    Object.fromEntries(
      materialChecklist(groupOf({ ...goodPlans["closed-group"], ...change })).map((each) => [each.item, each.state]),
    );
  expect(Object.keys(states({}))).toEqual([...materialItems]);
  expect(new Set(Object.values(states({})))).toEqual(new Set(["told"]));
  const bare = states({ stage: "draft", publicity: {}, description: undefined, informationPage: undefined });
  expect([bare["purpose"], bare["what"], bare["link"], bare["qr-code"]]).toEqual([
    "unknown",
    "to-add",
    "unknown",
    "unknown",
  ]);
});

test("of a name that is too long the end goes, at a word", () => {
  const profile = parseProfileOrThrow(guideProfile, { name: "Example", publicity: { shortPostCharacters: 140 } });
  const publicName = "A very long name ".repeat(5).trim();
  const group = resolvePlanOrThrow(parsePlanOrThrow({ ...goodPlans["closed-group"], publicName }), profile);
  const [post = ""] = publicityText(group, "short-post", en.publicity).paragraphs;
  expect(post).toMatch(/^(A very long name ){4}A… 6 times, from .* https:\/\/groups\.test\/spring$/);
});
