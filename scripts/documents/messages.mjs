// Why: every message in every language is looked at as a mail program shows it.
import { renderMarkdown } from "@piiri/adapters-email";
import { parsePlanOrThrow, resolvePlanOrThrow } from "@piiri/core";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { composeMessage, messageKinds } from "@piiri/core/messages";
import { goodPlans } from "@piiri/core/rule-examples";

const group = resolvePlanOrThrow(
  parsePlanOrThrow({
    ...goodPlans["closed-group"],
    sessions: { s2: { cancelled: true }, s3: { moved: { date: "2027-02-10" } }, s4: { postponed: true } },
  }),
);
const joinUrl =
  "https://teams.microsoft.com/l/meetup-join/19%3ameeting_M2Y5NTk0ZDItYzQ5%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d";
const more = {
  "place-offered": { until: "2027-01-05T10:00:00Z" },
  welcome: { joinUrl },
  reminder: { session: "s3", joinUrl },
  "session-changed": {
    changes: [{ session: "s3", change: "moved", before: { date: "2027-02-09", time: "18:00" } }],
    joinUrl,
  },
  "session-cancelled": { session: "s2" },
  "session-postponed": { session: "s4" },
  "feedback-request": { surveyUrl: "https://forms.office.com/e/abcdefgh" },
  "facilitator-invitation": { joinUrl },
  "speaker-invitation": { session: "s3" },
  "speaker-thanks": { session: "s3" },
};

/** Each message as HTML, and plain. */
export const messages = [fi, sv, en].flatMap(({ language, messages: texts }) =>
  messageKinds.map((kind) => {
    const { subject, body } = composeMessage(group, { kind, ...more[kind] }, texts, language)._unsafeUnwrap();
    // Wider its text only breaks at other places.
    return {
      name: `message-${kind}.${language}`,
      widths: [360],
      subject,
      ...renderMarkdown(body, { language, title: subject }),
    };
  }),
);
