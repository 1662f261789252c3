import type { Channel } from "../plan/index.js";

/** The guide names web pages, letters by e-mail and services on the net; what is printed, spoken or met with is not. */
const electronic: Readonly<Record<Channel, boolean>> = {
  "web-page": true,
  newsletter: true,
  "e-mail": true,
  "social-media": true,
  "event-calendar": true,
  "partners-web-pages": true,
  "members-magazine": false,
  newspaper: false,
  radio: false,
  "notice-board": false,
  leaflet: false,
  "health-services": false,
  events: false,
  "word-of-mouth": false,
};

/**
 * Whether a channel reaches people where they can follow a link at once.
 *
 * @see guide, 6
 * @example
 * ```ts
 * import { channels } from "@piiri/core";
 * import { isElectronic } from "@piiri/core/publicity";
 *
 * channels.filter(isElectronic)[0]; // => "web-page"
 * isElectronic("notice-board"); // => false
 * ```
 */
export function isElectronic(channel: Channel): boolean {
  return electronic[channel];
}
