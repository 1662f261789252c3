import { guideProfile, type Profile } from "@piiri/core";
import type { OwnPractice } from "@piiri/core/practice";

let current: Profile = guideProfile;
let whole: OwnPractice | undefined;

/** The practice that plans are held against: the guide's, or a federation's own. */
export function practice(): Profile {
  return current;
}

/** All of a federation's own practice, where it has a pack. */
export function ownPractice(): OwnPractice | undefined {
  return whole;
}

export function setPractice(profile: Profile, own?: OwnPractice): void {
  current = profile;
  whole = own;
}
