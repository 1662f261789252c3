import { hearingLoop } from "./hearing-loop.js";
import { place } from "./place.js";
import { roomForAll } from "./room-for-all.js";

/** What is asked of the place, in the order in which a review tells it. */
export const venueRules = [place, hearingLoop, roomForAll] as const;
