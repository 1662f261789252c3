export { isRedacted, mapRedacted, type Redacted, redact, reveal } from "./redacted.js";
