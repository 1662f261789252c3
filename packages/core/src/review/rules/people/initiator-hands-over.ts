import { defineRule } from "../../rule.js";

/**
 * An initiator who does not facilitate stays for the agreed first three or four sessions and then withdraws, so that the
 * group is neither left too soon nor kept from standing on its own. Handbook 4.4.
 */
export const initiatorHandsOver = defineRule<{
  leavesEarly: { name: string; stays: number; least: number; most: number };
  staysLong: { name: string; stays: number; least: number; most: number };
}>()({
  id: "people/initiator-hands-over",
  scopes: [{ strength: "should", ongoing: true }],
  sources: [({ profile }) => profile.initiator.staysLeast, ({ profile }) => profile.initiator.staysMost],
  check({ people, profile }, report) {
    const { person, staysForSessions: stays } = people.initiator ?? {};
    const facilitates = people.facilitators.some(({ id }) => id === person?.id);
    if (person === undefined || stays === undefined || facilitates) return;
    const [least, most] = [profile.initiator.staysLeast.value, profile.initiator.staysMost.value];
    const at = "/people/initiator/staysForSessions";
    if (stays < least) report.wrong("leavesEarly", at, { name: person.name, stays, least, most });
    if (stays > most) report.wrong("staysLong", at, { name: person.name, stays, least, most });
  },
});
