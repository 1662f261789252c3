import type { AudienceLeaf, EventLeaf, OrganizationLeaf, PlaceLeaf, VirtualLocationLeaf } from "schema-dts";
import { match } from "ts-pattern";
import { type Group, meetingLanguage, roomOf, type Session } from "../group/index.js";
import type {
  SchemaOrgAttendanceMode,
  SchemaOrgAudience,
  SchemaOrgPlace,
  SchemaOrgVirtualLocation,
} from "./schemaOrg.js";
import type { AudienceWords } from "./texts.js";
import { type FactsOf, stated } from "./vocabulary.js";

/**
 * What is the same of a group and of each of its sessions. Nobody's name or address: of people, only the organiser, which
 * is an association.
 */
export function commonFacts(group: Group, words: AudienceWords, session?: Session) {
  const { publicName, description, informationPage, organiser } = group;
  return stated({
    name: publicName,
    description,
    url: informationPage,
    eventAttendanceMode: attendanceMode(group),
    location: locations(group, session),
    organizer: stated({
      "@type": "Organization" as const,
      name: organiser.name,
      url: homePage(group),
    }) satisfies FactsOf<OrganizationLeaf>,
    audience: audience(group, words),
    inLanguage: meetingLanguage(group),
    // To come costs nothing in a peer support group. Handbook 2.
    isAccessibleForFree: true,
  } satisfies FactsOf<EventLeaf>);
}

function attendanceMode({ venue }: Group): SchemaOrgAttendanceMode {
  return match(venue.kind)
    .returnType<SchemaOrgAttendanceMode>()
    .with("online", () => "https://schema.org/OnlineEventAttendanceMode")
    .with("in-person", () => "https://schema.org/OfflineEventAttendanceMode")
    .with("hybrid", () => "https://schema.org/MixedEventAttendanceMode")
    .exhaustive();
}

/** Nothing where it is not decided in which room. */
function locations(
  group: Group,
  session: Session | undefined,
): readonly (SchemaOrgPlace | SchemaOrgVirtualLocation)[] | undefined {
  const { venue } = group;
  const place = roomOf(group, session);
  const room = place !== undefined && ({ "@type": "Place", name: place, address: place } satisfies FactsOf<PlaceLeaf>);
  // The meeting link is a secret: on the net, people come by way of the information page.
  const page = group.informationPage ?? homePage(group);
  const net =
    venue.kind !== "in-person" &&
    page !== undefined &&
    ({ "@type": "VirtualLocation", url: page } satisfies FactsOf<VirtualLocationLeaf>);
  const all = [...(room ? [room] : []), ...(net ? [net] : [])];
  return all.length === 0 ? undefined : all;
}

function homePage({ organiser }: Group): string | undefined {
  return organiser.domain === undefined ? undefined : `https://${organiser.domain}`;
}

function audience({ audience: stated }: Group, { audience: texts }: AudienceWords): SchemaOrgAudience | undefined {
  const occupation = stated?.occupation === "mixed" ? undefined : stated?.occupation;
  const meant = occupation && texts[occupation];
  const audienceType = stated?.close ? texts.andClose(meant ?? texts.participants) : meant;
  return audienceType === undefined
    ? undefined
    : ({ "@type": "Audience", audienceType } satisfies FactsOf<AudienceLeaf>);
}
