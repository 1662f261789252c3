/** The name of the field at a place of the plan: of `/schedule/rhythm/0/interval` it is `schedule.rhythm.interval`. */
export function fieldOf(path: string): string {
  return path
    .split("/")
    .slice(1)
    .filter((step) => !/^\d+$/.test(step))
    .join(".");
}
