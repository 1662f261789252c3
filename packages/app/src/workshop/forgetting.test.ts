import { outboxKind, outboxName } from "@piiri/adapters-email/draft";
import { memoryFiles, openJournal } from "@piiri/core/keeping";
import { goodPlans } from "@piiri/core/rule-examples";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { forgetPeople, forgetting } from "./forgetting.js";

const text = JSON.stringify({ ...goodPlans["closed-group"], registration: { keptUntil: "2027-05-01" } });
const key = "sixteen letters at least";
const request = { text, language: "en", today: "2027-05-02", folder: undefined, key } as const;
const at = "2027-01-02T09:00:00Z";

/** The journals as they lie beside a plan, with what was sent to whom. */
async function journalsOf(sent: readonly (readonly [string, readonly string[]])[]) {
  const files = memoryFiles();
  const outbox = await openJournal(files, outboxName, outboxKind, key);
  for (const [message, to] of sent) await outbox.append([{ at, message, state: "sent", to }]);
  const names = await files.names();
  const given = await Promise.all(
    names.map(async (name, id) => ({
      ...{ id, name, kind: name.endsWith(".tip") ? ("tip" as const) : ("journal" as const) },
      file: new File([(await files.read(name)) as BlobPart], name),
    })),
  );
  return given;
}

const hash = fc.stringMatching(/^[0-9a-f]{32}$/);
const sent = fc.array(
  fc.tuple(fc.constantFrom("thanks", "welcome", "reminder-s1"), fc.uniqueArray(hash, { minLength: 1, maxLength: 4 })),
  { maxLength: 4 },
);

it("what is told first is what is left, nobody can be told from it, and a second time nothing is lost", async () => {
  await fc.assert(
    fc.asyncProperty(sent, async (messages) => {
      const given = await journalsOf(messages);
      const told = await forgetting({ ...request, given });
      if (told?.state !== "over") throw new Error("not over");
      const made = await forgetPeople({ ...request, given });
      if (made === undefined || typeof made === "string") throw new Error("not forgotten");
      const written = await Promise.all(made.files.map(({ content }) => new Response(content as BodyInit).text()));
      for (const [, to] of messages) for (const one of to) expect(written.join("\n")).not.toContain(one);
      const again = made.files.map(({ name, content }, id) => ({
        ...{ id, name, kind: name.endsWith(".tip") ? ("tip" as const) : ("journal" as const) },
        file: new File([content as BlobPart], name),
      }));
      expect(await forgetting({ ...request, given: again })).toEqual(told);
      const kinds = new Set(messages.map(([message]) => message));
      if (typeof told.left === "object") expect(told.left.messages.length).toBe(kinds.size);
      else expect(kinds.size).toBe(0);
    }),
    { numRuns: 20 },
  );
});

it("before the day, without the key, or with another, nothing is forgotten", async () => {
  const given = await journalsOf([["thanks", ["a".repeat(32)]]]);
  expect(await forgetting({ ...request, given, today: "2027-05-01" })).toMatchObject({ state: "kept" });
  expect(await forgetPeople({ ...request, given, today: "2027-05-01" })).toBeUndefined();
  expect(await forgetting({ ...request, given, key: "" })).toMatchObject({ left: "key" });
  expect(await forgetPeople({ ...request, given, key: "" })).toBe("key");
  const other = "another of sixteen letters";
  expect(await forgetting({ ...request, given, key: other })).toMatchObject({ left: "not-read" });
  expect(await forgetPeople({ ...request, given, key: other })).toBe("not-read");
  expect(await forgetting({ ...request, given: [] })).toMatchObject({ state: "over", left: undefined });
  // A journal without its end mark may be cut short: it is left as it is.
  const withoutTip = given.filter(({ name }) => name !== `${outboxName}.tip`);
  expect(await forgetPeople({ ...request, given: withoutTip })).toBe("not-read");
});
