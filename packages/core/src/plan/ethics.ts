import * as z from "zod/mini";
import { commitments, groundRuleTopics, toldToParticipants, welcomingWays } from "./ethicsTerms.js";
import { atMost, line, localDate, madeWhenRead, optional } from "./fields.js";

/** What the group holds to. */
export const groundRules = () =>
  optional(
    madeWhenRead(() => ({
      agreedOn: optional(localDate, "When the group agreed on them together."),
      nextLookOn: optional(localDate, "When the group looks at them again."),
      topics: optional(
        z.array(z.enum(groundRuleTopics)).check(z.maxLength(30)),
        "What they are about; the usual ones unless given.",
      ),
      own: optional(atMost(50, line(300)), "The group's own rules, in its own words."),
    })),
    "The group's ground rules. Written without anything more, they are the usual ones.",
  );

/** What is told of how people are met here. */
export const ethics = () =>
  optional(
    madeWhenRead(() => ({
      told: optional(
        z.array(z.enum(toldToParticipants)).check(z.maxLength(30)),
        "What participants are told before they come; everything unless given.",
      ),
      commitments: optional(
        z.array(z.enum(commitments)).check(z.maxLength(30)),
        "What facilitators commit themselves to; everything unless given.",
      ),
      confidentialityAgreedOn: optional(localDate, "When all agreed on confidentiality, each visibly."),
      newcomers: optional(z.array(z.enum(welcomingWays)).check(z.maxLength(30)), "How newcomers are received."),
    })),
  );
