import { place } from "./place.js";

/** What is asked of the place, in the order in which a review tells it. */
export const venueRules = [place] as const;
