/** What the places say that the pages for facilitators rest on, in words of our own, and how strongly; as in the conditions of rules (`review/examples/conditions.ts`). */

/** What helps when it gets difficult, by situation and place. */
export const guidancePlaces = {
  "talks-much": {
    "handbook 6.4": ["may", "Talk with them alone; time for speaking can be made even with a clock for a while."],
  },
  "stays-silent": {
    "handbook 6.4": ["may", "Other means than speech can be used; who stays aside can be talked with alone."],
  },
  gloom: {
    "handbook 6.4": ["should", "The tone is to be watched and taken up soon; themes are one means against it."],
  },
  cliques: { "handbook 6.4": ["should", "Tasks in pairs or small groups that chance puts together mix the group."] },
  quarrel: { "handbook 6.4": ["example", "Quarrels are named among what is not wished for."] },
  stuck: { "handbook 6.4": ["should", "Collecting what people expect gives even an old group new strength."] },
  interruptions: { "handbook 6.4": ["example", "Ringing telephones are named among what is not wished for."] },
  newcomer: {
    "handbook 6.4": ["should", "A round of introductions, in which the newcomer may be last; the rules are told."],
  },
  worry: { "handbook 6.7": ["should", "Nobody has to know the answer; help can be asked for."] },
  "own-strength": { "handbook 6.6": ["should", "One may set bounds to one's task, and is tired without blame."] },
};

/** The steps to leading. */
export const pathPlaces = {
  orientation: { "guide 2": ["should", "After the basic course supporters get to know how groups online are led."] },
  team: { "guide 2": ["should", "Those who are interested form teams; two or three lead together."] },
  "format-and-theme": { "guide 2": ["should", "Teams choose a format, by their strength and time."] },
  technology: { "guide 2": ["should", "The program is learnt in practice, together and in safety."] },
  commitments: { "guide 2": ["must", "Leading requires that one commits oneself to what is agreed."] },
  "first-session": { "guide 2": ["should", "The group is planned and held."] },
  support: {
    "handbook 9": ["should", "Those who support others need support themselves, and should not be left alone."],
  },
};

/** What a beginning facilitator is told and shown. */
export const orientationPlaces = {
  "guide-and-principles": { "guide 2": ["should", "They get to know the ways and the principles."] },
  association: { "handbook 9": ["should", "The organiser's work, its people and history are shown."] },
  "practical-things": { "handbook 9": ["example", "Doors, telephones and addresses are among what is told."] },
  "expenses-and-follow-up": { "handbook 9": ["example", "So are compensation, money and follow-up."] },
  support: { "handbook 9": ["should", "The support that the organiser gives is gone through."] },
  expectations: { "handbook 9": ["should", "What each side expects is talked over."] },
  influence: { "handbook 9": ["should", "How one can take part and have influence is shown."] },
  "group-phenomena": { "handbook 9": ["should", "It is good for those who lead to know what happens in groups."] },
  "accounts-and-technology": { "guide 2": ["should", "They get to know the account and the meeting program."] },
  material: { "guide 2": ["should", "They get to know the bank of materials."] },
};

/** What the association answers for. */
export const associationPlaces = {
  contact: { "guide Liite 3": ["must", "A contact person who supports the facilitators is a criterion of quality."] },
  difficulty: {
    "guide Liite 3": ["must", "In trouble facilitators get support from the contact person or the federation."],
  },
  mentor: { "handbook 9": ["should", "Those with experience should be used as mentors of those who are new."] },
  supervision: { "handbook 9": ["must", "Supervision and talk with others is important in voluntary work."] },
  expenses: { "handbook 9": ["should", "Equal practices of compensation make voluntary work possible."] },
  insurance: { "handbook 9": ["must", "Good administration requires that insurance is in order."] },
  "yearly-talk": { "handbook 9": ["may", "How it goes can be looked at in talks on development."] },
};

/** The agreement between facilitator and organiser, and the leaflet, part by part. */
export const agreementPlaces = {
  commitments: { "guide 2": ["must", "Facilitators commit themselves to principles that are listed."] },
  "division of work": { "guide Liite 3": ["must", "Clear responsibilities and division of work are needed."] },
  "in writing": { "handbook 6.2": ["should", "Agreements are well made in writing and without ambiguity."] },
  expectations: { "handbook 9": ["should", "What each side expects and offers can be asked of both."] },
  ending: {
    "handbook 6.6": ["should", "Who has no more time or strength tells it openly, and somebody else is looked for."],
  },
};
export const leafletPlaces = {
  "purpose and need": { "guide 6": ["should", "A leaflet tells what the group is for, in a way that invites."] },
  "what, where, when": { "guide 6": ["should", "It tells the details, how to take part, and who holds it."] },
  invitation: { "guide 6": ["should", "It invites people to come."] },
  "contact and partners": { "guide 6": ["should", "It has contact details and partners."] },
  "link and QR code": { "guide 6": ["should", "It has a link and a QR code that lead to more information."] },
};
