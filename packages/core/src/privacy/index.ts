/**
 * What is personal, kept from being seen by the way.
 *
 * @module
 */

export { isRedacted, mapRedacted, type Redacted, redact, reveal } from "./redacted.js";
