import { goodPlans } from "@piiri/core/rule-examples";
import { expect, test } from "vitest";
import { seasonChanges } from "./seasonChanges.js";

test("what the people of a group are told of a change is in their language, whoever reads of it", async () => {
  const plan = { ...goodPlans["closed-group"], stage: "published", revision: 1, language: "sv" };
  const file = (changes: object) => new File([JSON.stringify({ ...plan, ...changes })], "a.json");
  const { changes } = await seasonChanges({
    before: [file({})],
    after: [file({ revision: 2, sessions: { s3: { cancelled: true } } })],
    language: "fi",
    today: "2027-01-10",
  });
  const [message] = changes[0]?.follows?.messages ?? [];
  expect(message).toMatchObject({ kind: "session-cancelled", language: "sv" });
  expect(message?.body).toMatch(/^Hej!/);
});
