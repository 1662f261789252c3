import { createRequire } from "node:module";
import { resolvePlanOrThrow } from "@piiri/core";
import { redact } from "@piiri/core/privacy";
import { goodPlans } from "@piiri/core/rule-examples";
import { arbitraries } from "@piiri/core/testing";
import { Ajv, type AnySchema, type ValidateFunction } from "ajv";
import * as fc from "fast-check";
import { createGenerator } from "ts-json-schema-generator";
import { beforeAll, expect, test } from "vitest";
import { desiredTeams } from "../desired/desiredTeams.js";
import { mailRequest } from "../mail/graphMail.js";
import { planTeams } from "./planTeams.js";

/* Payloads are held against a JSON Schema made from the declarations that Microsoft publishes; a name that they do not know is refused. */

const types = createRequire(import.meta.url).resolve("@microsoft/microsoft-graph-types/microsoft-graph.d.ts");
let validators: Readonly<Record<"Event" | "OnlineMeeting" | "Message", ValidateFunction>>;

beforeAll(() => {
  const generator = createGenerator({
    path: types,
    skipTypeCheck: true,
    additionalProperties: false,
    topRef: true,
    jsDoc: "none",
  });
  const validatorOf = (type: string) => {
    const schema = generator.createSchema(type);
    return new Ajv({ strict: false }).compile(schema as AnySchema);
  };
  validators = {
    Event: validatorOf("Event"),
    OnlineMeeting: validatorOf("OnlineMeeting"),
    Message: validatorOf("Message"),
  };
});

function isValid(type: keyof typeof validators, payload: unknown): void {
  const validate = validators[type];
  expect(validate(JSON.parse(JSON.stringify(payload))), JSON.stringify(validate.errors?.slice(0, 2))).toBe(true);
}

const account = { organiser: "organiser@groups.test" };

test("a payload with a name that Graph does not know is refused", () => {
  expect(validators.Event({ subjekt: "x" })).toBe(false);
  expect(validators.Event({ subject: 7 })).toBe(false);
  expect(validators.OnlineMeeting({ allowedPresenters: "nobody" })).toBe(false);
});

test("every event and every setting of every group is one that Graph knows", () => {
  const examples = Object.values(goodPlans).map((plan) =>
    resolvePlanOrThrow(plan, undefined, { horizon: "2027-12-31", today: "2027-01-01" }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...examples), arbitraries.group()), (group) => {
      const result = desiredTeams(group, account);
      if (result.isErr()) return;
      const desired = result.value;
      const first = planTeams(desired, { events: [], meetings: [] });
      const events = desired.events.map(({ session }) => ({
        id: session,
        session,
        subject: "other",
        start: "",
        end: "",
        attendees: ["x"],
        isCancelled: false,
      }));
      const meetings = desired.events.map(({ session }) => ({ session, id: session, settings: {} }));
      for (const { kind, request } of [...first, ...planTeams(desired, { events, meetings })]) {
        if (kind === "create-event" || kind === "patch-event") isValid("Event", request.body);
        if (kind === "set-meeting") isValid("OnlineMeeting", request.body);
      }
    }),
    { numRuns: 60 },
  );
});

test("a mail is one that Graph knows, with blind copies alone", () => {
  const { body } = mailRequest({ from: "a@example.org", subject: "x", html: "<p>x</p>", replyTo: "b@example.org" }, [
    redact("one@participants.test"),
  ]);
  const { message } = body as { message: Record<string, unknown> };
  isValid("Message", message);
  expect(Object.keys(message).toSorted()).toEqual(["bccRecipients", "body", "replyTo", "subject"]);
});
