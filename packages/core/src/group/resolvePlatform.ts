import { err, ok, type Result } from "neverthrow";
import type { People } from "../people/index.js";
import type { GroupPlan } from "../plan/index.js";
import { type Problem, problem } from "../problem/index.js";
import type { Profile } from "../profile/index.js";
import type { Derivation } from "./derivation.js";
import type { Platform, Venue } from "./group.js";

interface Situation {
  readonly plan: GroupPlan;
  readonly profile: Profile;
  readonly derivation: Derivation;
  readonly people: People;
  readonly venue: Venue;
}

/** How the group meets online, if it does. Error: `not-one-of`, for a licence that the profile does not know. */
export function resolvePlatform(situation: Situation): Result<Platform | undefined, readonly Problem[]> {
  const { plan, profile, derivation, people, venue } = situation;
  if (venue.kind === "in-person") return ok(undefined);
  const stated = plan.platform ?? {};
  const licence = derivation.of("/platform/licence", stated.licence, profile.licence.value);
  const terms = profile.licences[licence];
  if (terms === undefined) {
    return err([problem("not-one-of", "/platform/licence", { allowed: Object.keys(profile.licences) })]);
  }
  const others = people.facilitators.map(({ id }) => id).filter((id) => id !== stated.organiser);
  return ok({
    licence,
    terms,
    organiser: stated.organiser,
    coOrganisers: derivation.of("/platform/coOrganisers", stated.coOrganisers, others),
    lobby: derivation.of("/platform/lobby", stated.lobby, true),
    recording: derivation.of("/platform/recording", stated.recording, false),
    transcription: derivation.of("/platform/transcription", stated.transcription, false),
    expectedPeople: stated.expectedPeople,
  });
}
