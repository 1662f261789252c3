import { breakoutNeedsDesktop } from "./breakout-needs-desktop.js";
import { coOrganisers } from "./co-organisers.js";
import { freeLimit } from "./free-limit.js";
import { lobby } from "./lobby.js";
import { noRecording } from "./no-recording.js";
import { participantLimit } from "./participant-limit.js";
import { sameDomain } from "./same-domain.js";

/** What is asked of meeting online, in the order in which a review tells it. */
export const platformRules = [
  freeLimit,
  participantLimit,
  sameDomain,
  coOrganisers,
  breakoutNeedsDesktop,
  lobby,
  noRecording,
] as const;
