import { goodPlans } from "@piiri/core/rule-examples";
import { expect, test } from "vitest";
import { seasonChanges } from "./seasonChanges.js";

const file = (plan: object) => new File([JSON.stringify(plan)], "a.json");
const changed = (before: object, after: object) =>
  seasonChanges({ before: [file(before)], after: [file(after)], language: "fi", today: "2027-01-10" });

test("what the people of a group are told of a change is in their language, whoever reads of it", async () => {
  const plan = { ...goodPlans["closed-group"], stage: "published", revision: 1, language: "sv" };
  const { changes } = await changed(plan, { ...plan, revision: 2, sessions: { s3: { cancelled: true } } });
  const [message] = changes[0]?.follows?.messages ?? [];
  expect(message).toMatchObject({ kind: "session-cancelled", language: "sv" });
  expect(message?.body).toMatch(/^Hej!/);
});

test("tells that a draft was published, also where nothing else is otherwise", async () => {
  const draft = { ...goodPlans["closed-group"], stage: "draft" };
  const published = { ...draft, stage: "published" };
  expect(await changed(draft, published)).toMatchObject({
    changes: [{ kind: "changed", stage: "published", follows: undefined }],
  });
  expect((await changed(published, draft)).changes[0]?.stage).toBe("draft");
  const [change] = (await changed(draft, { ...published, sessions: { s3: { cancelled: true } } })).changes;
  expect(change?.stage).toBe("published");
  expect(change?.follows?.changes.length).toBeGreaterThan(0);
  expect(await changed(draft, draft)).toEqual({ changes: [], unchanged: 1 });
});
