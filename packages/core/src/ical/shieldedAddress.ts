/**
 * An address is written as it is, but the generator puts backslashes before its commas and semicolons, which breaks it.
 * So they pass the generator, and its folding of lines, as two characters that no text of ours holds. Control characters
 * of its own an address has none, unless nobody checked it.
 */
export function shieldedAddress(address: string): string {
  return address
    .replace(/\p{Cc}/gu, "")
    .replaceAll(",", "\u0001")
    .replaceAll(";", "\u0002");
}

/** A written calendar with its addresses as they were. */
export function unshielded(calendar: string): string {
  return calendar.replaceAll("\u0001", ",").replaceAll("\u0002", ";");
}
