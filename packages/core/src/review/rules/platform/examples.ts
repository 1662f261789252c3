import { breakoutNeedsDesktopExamples } from "./breakout-needs-desktop.examples.js";
import { coOrganisersExamples } from "./co-organisers.examples.js";
import { freeLimitExamples } from "./free-limit.examples.js";
import { lobbyExamples } from "./lobby.examples.js";
import { noRecordingExamples } from "./no-recording.examples.js";
import { participantLimitExamples } from "./participant-limit.examples.js";
import { sameDomainExamples } from "./same-domain.examples.js";

export const platformExamples = [
  freeLimitExamples,
  participantLimitExamples,
  sameDomainExamples,
  coOrganisersExamples,
  breakoutNeedsDesktopExamples,
  lobbyExamples,
  noRecordingExamples,
];
