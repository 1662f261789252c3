/** Whether a journal that was given is that of what was sent, or its tip; the other is that of offers. */
export function isOutbox(name: string): boolean {
  return name.toLowerCase().startsWith("outbox");
}
