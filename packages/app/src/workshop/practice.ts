import { guideProfile, type Profile } from "@piiri/core";

let current: Profile = guideProfile;

/** The practice that plans are held against: the guide's, or a federation's own. */
export function practice(): Profile {
  return current;
}

export function setPractice(profile: Profile): void {
  current = profile;
}
