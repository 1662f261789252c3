/** The day on the reader's own wall, as a local ISO date. */
export function localToday(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** The moment as a UTC instant in whole seconds. */
export function utcNow(): string {
  return `${new Date().toISOString().split(".")[0]}Z`;
}

/** The moment in milliseconds since 1970. */
export function momentNow(): number {
  return Date.now();
}
