import { withoutSteering } from "@piiri/core";
import { escapeCharacter } from "./style.js";

// Control characters, those that turn the direction of writing, and (by withoutSteering) those in which words hide: what a plan holds must not steer the terminal.
const steering = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const ourColours = new RegExp(`(${escapeCharacter}\\[\\d{1,2}m)`);

/** A text in which nothing can steer the terminal but our own colours. */
export function legible(text: string): string {
  return text
    .split(ourColours)
    .map((part, index) => (index % 2 === 1 ? part : withoutSteering(part.replace(steering, "\ufffd"))))
    .join("");
}
