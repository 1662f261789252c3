import { type Group, type GroupPlan, parsePlanOrThrow } from "@piiri/core";

type Section = Readonly<Record<string, unknown>>;

/**
 * A group's plan that also says what the practice supplied, wherever another plan says it: six sessions beside five, not
 * nothing beside five.
 */
export function statedAsIn(other: GroupPlan, { plan, derived, ...group }: Group): GroupPlan {
  const supplied = { ...group, schedule: { ...group.schedule, ...group.schedule.extent } };
  let stated: Section = { ...plan };
  for (const path of derived) {
    const steps = path.split("/").slice(1);
    if (valueIn(other, steps) !== undefined) stated = withValue(stated, steps, valueIn(supplied, steps));
  }
  for (const [key, { agenda }] of Object.entries(other.sessions ?? {})) {
    const usual = group.sessions.find((session) => session.key === key)?.agenda;
    if (agenda === undefined || usual === undefined || plan.sessions?.[key]?.agenda !== undefined) continue;
    const lead = agenda.find((segment) => segment.lead !== undefined)?.lead;
    const led = usual.map(({ startsAt: _, ...segment }) => ({ ...segment, lead }));
    stated = withValue(stated, ["sessions", key, "agenda"], led);
  }
  return parsePlanOrThrow(stated);
}

function valueIn(document: unknown, steps: readonly string[]): unknown {
  return steps.reduce((value, step) => (value as Section | undefined)?.[step], document);
}

function withValue(section: Section, [step = "", ...further]: readonly string[], value: unknown): Section {
  if (further.length === 0) return { ...section, [step]: value };
  return { ...section, [step]: withValue((section[step] ?? {}) as Section, further, value) };
}
