import { hasProgramme, isBySeason, meetsAgain } from "../format/index.js";
import { addDays, type LocalDate } from "../kernel/index.js";
import type { GroupPlan } from "../plan/index.js";
import type { Profile } from "../profile/index.js";
import type { DatedSession } from "../series/index.js";
import { summaryItemsLeast } from "../session/index.js";
import type { Derivation } from "./derivation.js";
import type { Facilitation, Group, Organisation } from "./group.js";

export function resolveSeats(plan: GroupPlan, profile: Profile, derivation: Derivation): Group["seats"] {
  if (!meetsAgain(plan)) return plan.seats;
  const { seatsLeast, seatsMost } = profile.formats[plan.format];
  return derivation.of("/seats", plan.seats, { least: seatsLeast.value, most: seatsMost.value });
}

export function resolveFacilitation(plan: GroupPlan, profile: Profile, derivation: Derivation): Facilitation {
  const { preparation, admission, reflection, summaryForm } = plan.facilitation ?? {};
  return {
    preparation: derivation.of("/facilitation/preparation", preparation, profile.facilitation.preparation.value),
    admission: derivation.of("/facilitation/admission", admission, profile.facilitation.admission.value),
    reflection: derivation.of("/facilitation/reflection", reflection, profile.facilitation.reflection.value),
    summaryForm: derivation.of("/facilitation/summaryForm", summaryForm, usualSummary(plan)),
  };
}

/** Where people meet again, what they wish for is written down too: it is what later sessions are made of. Guide, Liite 3. */
function usualSummary(plan: GroupPlan): Facilitation["summaryForm"] {
  return meetsAgain(plan) ? [...summaryItemsLeast, "wishes"] : summaryItemsLeast;
}

/** When planning and preparing begin, unless people have said it, so that all gets done in its time. */
export function resolveOrganisation(
  plan: GroupPlan,
  profile: Profile,
  derivation: Derivation,
  sessions: readonly DatedSession[],
): Organisation {
  const { start } = plan.schedule;
  const planningStarts = addDays(start, -profile.planningLeadDays.value);
  const { planningStarts: stated, preparationStarts, actionPlan, approvedOn, ...support } = plan.organisation ?? {};
  return {
    planningStarts: derivation.of("/organisation/planningStarts", stated, planningStarts),
    preparationStarts: derivation.of(
      "/organisation/preparationStarts",
      preparationStarts,
      usualPreparation(plan, profile, planningStarts, sessions),
    ),
    actionPlan,
    approvedOn,
    ...support,
  };
}

function usualPreparation(
  plan: GroupPlan,
  profile: Profile,
  planningStarts: LocalDate,
  sessions: readonly DatedSession[],
): LocalDate {
  const { start } = plan.schedule;
  if (hasProgramme(plan)) return addDays(start, -profile.formats[plan.format].preparationDays.value);
  const last = sessions.at(-1)?.local.date;
  if (isBySeason(plan) || last === undefined) return planningStarts;
  const workBegins = addDays(last, -profile.closedGroupWorkDays.value);
  const latest = workBegins < start ? workBegins : start;
  return latest > planningStarts ? latest : planningStarts;
}
