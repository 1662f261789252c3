import * as z from "zod/mini";
import { once } from "../kernel/index.js";
import { localDate as date, email, httpsAddress, madeWhenRead, optional, personId, whole } from "./fields.js";
import { registrationFields, registrationSystems, registrationsMost } from "./registrationTerms.js";

const common = once(() => ({
  required: optional(
    z.boolean(),
    "false: one may walk in without registering. So it is too where a standing local group that is open to all says nothing of registration.",
  ),
  cap: optional(whole(0, registrationsMost), "Registrations taken at most."),
  waitingList: optional(whole(0, registrationsMost), "How many may wait for a place; 0: nobody."),
  waitingUntil: optional(
    date,
    "The last day on which a free place goes to somebody who waits; unless given, as long as somebody new can still come in.",
  ),
  promotion: optional(
    z.enum(["by-itself", "by-offer"]),
    "How a free place goes to the first who waits: at once, or as an offer to be answered.",
  ),
  offerHours: optional(whole(1, 720), "How long an offered place is kept, in hours."),
  fields: optional(z.array(z.enum(registrationFields)).check(z.maxLength(30)), "What the form asks."),
  system: optional(z.enum(registrationSystems), "Where the form is."),
  confirmation: optional(z.enum(["by-system", "by-hand", "none"]), "How a registration is confirmed."),
  privacyNotice: optional(httpsAddress, "The privacy notice that the form links to."),
  access: optional(
    z.array(z.enum(["facilitators", "organiser", "others"])).check(z.maxLength(3)),
    "Who sees the registrations.",
  ),
  contact: optional(email, "For questions and cancellations; the organiser's unless given."),
  linksLeadTo: optional(
    z.enum(["information-page", "form"]),
    "Where links and QR codes lead: to the page that tells of the group, or straight to the form.",
  ),
  meetingLink: optional(
    madeWhenRead(() => ({
      sentBy: optional(personId, "Who sends it, by id."),
      daysBefore: optional(whole(0, 60), "How many days before a session it is sent."),
      askedFrom: optional(personId, "Who gives it to those who have not got it, by id."),
      namesTold: optional(
        z.boolean(),
        "Whether messages to those who have a place name these people; else only what they do.",
      ),
    })),
    "What people are told of the meeting link: who sends it, when, and whom to ask.",
  ),
  receivedBy: optional(personId, "Who receives and keeps the registrations, by id."),
  answeredBy: optional(personId, "Who answers questions and cancellations, by id."),
  keptUntil: optional(date, "When the registrations are deleted."),
  laterNews: optional(z.enum(["none", "with-consent", "to-all"]), "Who of the registered is told of coming groups."),
  opens: optional(date, "The first day on which one can register."),
  closes: optional(date, "The last day on which one can register."),
}));

const text = "How people register. Who has registered is never in a plan.";

/** Registering for a closed group: once, for all sessions. */
export const closedGroupRegistration = () =>
  optional(
    madeWhenRead(() => ({
      ...common(),
      lateUntil: optional(date, "If the group is not full: up to when newcomers are still taken."),
    })),
    text,
  );

/** Registering for open meetings: for each by itself, or once where newcomers join at agreed times. */
export const openMeetingsRegistration = () =>
  optional(
    madeWhenRead(() => ({
      ...common(),
      opensDaysBefore: optional(whole(0, 365), "Where each session is registered for: how many days before it."),
      closesDaysBefore: optional(
        whole(0, 365),
        "The last day on which one can register for a session, so many before.",
      ),
    })),
    text,
  );

/** Registering for a single event. */
export const eventRegistration = () => optional(madeWhenRead(common), text);
