export { isRedacted, mapRedacted, type Redacted, redact, redactedText, reveal } from "./redacted.js";
