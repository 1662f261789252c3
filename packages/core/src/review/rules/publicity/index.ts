import { allSeason } from "./all-season.js";
import { beyondMembers } from "./beyond-members.js";
import { electronic } from "./electronic.js";
import { material } from "./material.js";
import { paidPost } from "./paid-post.js";
import { severalChannels } from "./several-channels.js";
import { starts } from "./starts.js";
import { whoDoes } from "./who-does.js";

/** What is asked of publicity, in the order in which a review tells it. */
export const publicityRules = [
  starts,
  allSeason,
  severalChannels,
  electronic,
  beyondMembers,
  material,
  paidPost,
  whoDoes,
] as const;
