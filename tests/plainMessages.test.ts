// Why: what a coordinator copies from the page into a letter is what a mail program would show of the same message.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { renderMarkdown } from "../packages/adapters-email/src/index.js";
import type { Group } from "../packages/core/src/index.js";
import { en } from "../packages/core/src/locale/en.js";
import { fi } from "../packages/core/src/locale/fi.js";
import { sv } from "../packages/core/src/locale/sv.js";
import { composeMessage, type MessageRequest, plainBody } from "../packages/core/src/messages/index.js";
import { arbitraries } from "../packages/core/src/testing/index.js";

const joinUrl = "https://example.org/a_b*c";

function requestsOf({ sessions }: Group): readonly MessageRequest[] {
  const keys = sessions.slice(0, 2).map(({ key }) => key);
  return [
    { kind: "confirmation" },
    { kind: "waiting" },
    { kind: "group-cancelled" },
    { kind: "thanks" },
    { kind: "place-offered", until: "2027-01-20T10:00:00Z" },
    { kind: "welcome", joinUrl },
    { kind: "facilitator-invitation", joinUrl },
    { kind: "feedback-request", surveyUrl: joinUrl },
    { kind: "season-call" },
    { kind: "session-changed", changes: keys.map((session) => ({ session, change: "moved" })), joinUrl },
    ...keys.flatMap((session): MessageRequest[] => [
      { kind: "reminder", session, joinUrl },
      { kind: "session-cancelled", session },
      { kind: "session-postponed", session },
      { kind: "speaker-invitation", session },
      { kind: "speaker-thanks", session },
      { kind: "after-session", session },
    ]),
  ];
}

/**
 * Where lines are broken differs, and signs that nobody sees are left out or made blanks by the other renderer; before such
 * a sign it shows the stars of a strong word.
 */
const seen = (text: string) => text.replaceAll(/[\s\p{C}]+|\*\*/gu, "");

test("a message as plain text is what another renderer makes of it", () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraries.group(), fc.constantFrom(fi, sv, en), (group, { messages, language }) => {
      for (const request of requestsOf(group)) {
        const composed = composeMessage(group, request, messages, language);
        if (composed.isErr()) continue;
        const { body } = composed.value;
        expect(seen(plainBody(body))).toEqual(seen(renderMarkdown(body, { language, title: "-" }).text));
        compared += 1;
      }
    }),
    { numRuns: 50 },
  );
  expect(compared).toBeGreaterThan(300);
});
