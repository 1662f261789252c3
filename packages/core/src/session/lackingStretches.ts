import type { Format } from "../format/index.js";
import { type Agenda, hasPart, type Part } from "./segment.js";

/** What makes a meeting one of its format. `conversation`: small groups, or questions and answers. */
export type Stretch = "welcome" | "theme" | "stories" | "conversation" | "closing";

const servedBy: Readonly<Record<Stretch, readonly Part[]>> = {
  welcome: ["welcome"],
  theme: ["theme"],
  stories: ["stories"],
  conversation: ["small-groups", "questions"],
  closing: ["closing"],
};

const ofGroup = ["welcome", "theme"] as const;
const ofFormat: Readonly<Record<Format, readonly Stretch[]>> = {
  "closed-group": ofGroup,
  "open-meetings": ofGroup,
  "single-event": ["welcome", "stories", "conversation", "closing"],
};

/**
 * The stretches of a format's meetings that an agenda has no segment for, in their usual order.
 *
 * @example
 * ```ts
 * import { lackingStretches } from "@piiri/core/session";
 *
 * lackingStretches("closed-group", [{ parts: ["welcome"], minutes: 10 }]); // => ["theme"]
 * ```
 */
export function lackingStretches(format: Format, agenda: Agenda): readonly Stretch[] {
  return ofFormat[format].filter((stretch) => !servedBy[stretch].some((part) => hasPart(agenda, part)));
}
