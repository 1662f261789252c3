import { allSeasonExamples } from "./all-season.examples.js";
import { beyondMembersExamples } from "./beyond-members.examples.js";
import { electronicExamples } from "./electronic.examples.js";
import { materialExamples } from "./material.examples.js";
import { paidPostExamples } from "./paid-post.examples.js";
import { severalChannelsExamples } from "./several-channels.examples.js";
import { startsExamples } from "./starts.examples.js";
import { whoDoesExamples } from "./who-does.examples.js";

export const publicityExamples = [
  startsExamples,
  allSeasonExamples,
  severalChannelsExamples,
  electronicExamples,
  beyondMembersExamples,
  materialExamples,
  paidPostExamples,
  whoDoesExamples,
];
