/** One room, however it is spaced and wherever it has capitals. */
export function roomKey(room: string): string {
  return room.trim().replace(/\s+/g, " ").toLowerCase();
}
