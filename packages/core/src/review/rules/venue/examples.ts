import { placeExamples } from "./place.examples.js";

export const venueExamples = [placeExamples];
