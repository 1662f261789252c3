import { qualityCriteria } from "./criterion.js";
import type { ReadinessTexts } from "./texts.js";

/** How many headings there are: all seven, or fewer where some are not asked of such a group. */
const inWords = ["seven", "six", "five"];

/** How ready a group is, in English. */
export const readinessTexts: ReadinessTexts = {
  title: "Is the group ready?",
  overall: ({ met, unknown, "not-met": notMet }) => {
    if (unknown + notMet === 0) return "Everything is in order. The group can be published.";
    const counts = [
      ...(met > 0 ? [`${met} in order`] : []),
      ...(unknown > 0 ? [`${unknown} still open`] : []),
      ...(notMet > 0 ? [`${notMet} to be mended`] : []),
    ];
    const ask = "Ask those who may know, and write the answers into the plan.";
    const all = met + unknown + notMet;
    return `Of the ${inWords[qualityCriteria.length - all] ?? all}: ${counts.join(", ")}. ${notMet > 0 ? `Begin with what is to be mended. ${ask}` : ask}`;
  },
  states: { met: "in order", unknown: "not known yet", "not-met": "to be mended" },
  criteria: {
    people: "People",
    equipment: "Equipment",
    planning: "Planning",
    registration: "Registration",
    publicity: "Publicity",
    running: "Sessions",
    feedback: "Feedback and reporting",
  },
  conditions: {
    "contact-person": "The association has a contact person",
    "contact-person-on-board": "The contact person sits on the board",
    coordinator: "The event has a coordinator",
    "enough-facilitators": "There are enough facilitators",
    training: "The facilitators are trained",
    commitments: "The facilitators have accepted the commitments",
    initiator: "The initiator is there for the first sessions",
    computers: "Each facilitator has a computer with a camera and a microphone",
    "quiet-room": "Each facilitator has headphones and a quiet room",
    connection: "Connections work and the computers are secure",
    "contact-persons-computer": "The contact person has a computer",
    account: "The account fits the sessions",
    "material-bank": "The facilitators can get at the material bank",
    place: "The group has a good room",
    "facilitators-choice": "The format suits the facilitators",
    format: "The number, length and interval of sessions fit the format",
    audience: "It is agreed whom the group is for",
    dates: "The dates are good",
    themes: "The themes are agreed",
    "start-up": "The start-up is planned",
    "early-planning": "Planning begins in good time",
    "action-plan": "The group is in the action plan",
    costs: "It is known what pays the costs",
    approval: "The association has approved plan and costs",
    "registration-tasks": "It is agreed who looks after registrations",
    "registration-system": "It is agreed where registrations are taken",
    "form-made": "The registration form is ready",
    "form-questions": "The form asks what is needed and no more",
    "privacy-notice": "The form links to the privacy notice",
    "confidential-registrations": "Registrations are kept confidential",
    "registration-period": "The registration period fits",
    places: "The number of places fits",
    "meeting-link": "It is agreed who sends the meeting link",
    "publicity-tasks": "It is agreed who makes the publicity",
    channels: "The group is told of in several channels",
    material: "The material tells what people need",
    "material-made": "The material is ready",
    links: "Links lead to the group's own page",
    "publicity-period": "Publicity begins in good time",
    structure: "The sessions have a clear shape",
    "ground-rules": "The group has ground rules and goes through them",
    confidentiality: "Confidentiality is agreed on and kept safe",
    "everyone-heard": "Everyone is heard, and nobody has to speak",
    wishes: "Participants are asked for their wishes",
    "before-sessions": "There is time to prepare before each session",
    "after-sessions": "There is time to talk it over after each session",
    technology: "Someone minds the technology",
    support: "The facilitators have someone to turn to",
    newcomers: "It is agreed how newcomers are received",
    ending: "The last session is planned as an ending",
    "anonymous-feedback": "Feedback is given without a name",
    "feedback-goals": "The survey asks about the goals",
    "feedback-gathered": "It is agreed when feedback is asked, and by whom",
    "feedback-used": "Feedback is gone through together",
    counts: "Sessions and participants are counted",
    "federation-counts": "The federation is told the counts",
    "annual-report": "The group is in the annual report",
    evaluation: "The group looks back at how it is doing",
  },
  toAsk: {
    costs:
      "Do publicity, equipment or the connection cost anything, and what pays for it? The federation may give a grant. Write the answer in the plan.",
    "contact-person-on-board":
      "Is the contact person on the association's board? Then the group's matters are soon decided. Ask, and write into the plan whether this person is an elected officer.",
    connection:
      "Do the facilitators' connections hold, and are their devices up to date? Try it together before the first session, and write the result beside each one's equipment (connection).",
    "contact-persons-computer":
      "Does the contact person have a computer? Messages and registrations are easiest to look after on one. Ask, and write the device into the plan.",
    "material-bank":
      "Can the facilitators use the federation's material bank? It has ideas and instructions ready to use. Ask the federation for access if it is still missing, and write the answer in the plan.",
    "facilitators-choice":
      "Have the facilitators chosen the format themselves? Ask them what they would like to do and what they have time and strength for. Write the answer in the plan.",
    audience:
      "Whom is the group for? Once that is clear, it is easier to choose the hours and the channels. Write it into the plan.",
    "registration-system":
      "Where are registrations taken? Choose a system that keeps them safe, and write it into the plan.",
    "form-made":
      "Is the registration form ready? Try it yourself before the link goes out, then write the day into the plan.",
    "material-made":
      "Is the publicity material ready? Then the group can be told of at once when it is time. Write the day into the plan.",
    "federation-counts":
      "Who tells the federation how many came? The figures show where support is needed. Agree on it now, so that it is not forgotten.",
  },
  against: {
    connection:
      "Somebody's connection or device does not hold yet. Try another place or device, and write it in the plan when it works.",
    "material-bank": "The facilitators cannot use the federation's material bank yet. Ask the federation for access.",
    "facilitators-choice":
      "The format is not the facilitators' own choice. Ask them what suits them, and change the plan together.",
    "contact-person-on-board":
      "The contact person is no elected officer of the association. A member of the board gets the group's matters decided sooner. Ask whether someone on the board could be the contact person or work beside this one.",
    "contact-persons-computer":
      "The contact person has no computer. Messages and registrations are hard to look after on a phone or a tablet. See whether the association can lend one.",
  },
  nobodyNamed: "The facilitators are not named yet. Add them to the plan, and this will be known too.",
  alreadyMet: (conditions) => `In order: ${conditions.join("; ")}.`,
  sameOfMore: (sessions) => `The same holds of ${sessions === 1 ? "one more session" : `${sessions} more sessions`}.`,
  informants: {
    group: "the group itself",
    "background-organisation": "the organisation behind it",
    association: "the association's board",
    federation: "the federation",
    "contact-person": "contact person",
    coordinator: "coordinator",
    "communications-officer": "communications officer",
    facilitators: "facilitators",
  },
  whoKnows: "Who may know",
};
