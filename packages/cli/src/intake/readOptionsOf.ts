import { type FormDefinition, type KnownForm, type ReadOptions, sessionOptions } from "@piiri/adapters-forms";
import type { Group } from "@piiri/core";

/** How a group's files are read: in its zone, and where each session is registered for by itself, by what a form calls them. */
export async function readOptionsOf(
  group: Group,
  form: KnownForm | FormDefinition | undefined,
): Promise<Pick<ReadOptions, "timeZone" | "form" | "sessions">> {
  const { timeZone } = group.schedule;
  if (group.registration.period.by === "series") return { timeZone, form };
  const [{ fi }, { sv }, { en }] = await Promise.all([
    import("@piiri/core/locale/fi"),
    import("@piiri/core/locale/sv"),
    import("@piiri/core/locale/en"),
  ]);
  return { timeZone, form, sessions: sessionOptions(group, [fi, sv, en]) };
}
