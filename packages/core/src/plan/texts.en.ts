import type { PlaceTexts, PlanFieldTexts } from "./texts.js";

/** What every field of the plan is called, and what to write there, in English. */
export const planFieldTexts: PlanFieldTexts = {
  format: {
    label: "Format",
    help: "closed-group: the same people throughout. open-meetings: each session is open to whoever registers for it. single-event: one occasion.",
  },
  id: {
    label: "The group's id",
    help: "A short name for machines: small letters a–z, digits and hyphens, 64 characters at most. Choose it once and keep it: calendars know the group by it, so a new id looks like a new group. Do not name the condition in it.",
  },
  title: {
    label: "Name for participants",
    help: "The name for those who may know what the group is about. At most 200 characters.",
  },
  publicName: {
    label: "Public name",
    help: "The name that anyone may see, on somebody else's screen or in a shared calendar. Keep it neutral: no word of the condition. At most 100 characters.",
  },
  description: { label: "Description", help: "What the group is for, in a few sentences." },
  informationPage: {
    label: "Web page",
    help: "The page that tells of the group, beginning with https://. Links and QR codes lead there.",
  },
  language: {
    label: "Language",
    help: "In which language the group is written to: fi, sv, en or another language's tag. Without it, the command takes your computer's language.",
  },
  membership: {
    label: "Who may join",
    help: "Nobody new joins a closed group, and anyone may come to open meetings. A replenished group takes newcomers at agreed times.",
  },
  audience: { label: "For whom", help: "Whom the group is for, where it is not for everyone." },
  "audience.id": {
    label: "Id of the audience",
    help: "Groups with the same id are for the same people: a season tells where they meet on one evening.",
  },
  "audience.occupation": {
    label: "Working or retired",
    help: "Whether it is for people who work, for people who are retired, or for both.",
  },
  "audience.close": { label: "Those close to them", help: "Whether those close to the participants may come too." },
  seats: { label: "Seats", help: "How many people are wanted. Without it, 4 to 8; an event has no limit." },
  "seats.least": { label: "At least", help: "The fewest with whom the group works." },
  "seats.most": { label: "At most", help: "The most for whom there is room." },
  schema: { label: "Version of this form", help: "Which version of this form the plan follows." },
  stage: {
    label: "Where the plan stands",
    help: "A draft while you are planning, published once people have been told. Without it, a draft.",
  },
  revision: {
    label: "Number of changes",
    help: "How many times a published plan has been changed. Raise it by one each time; then calendars notice.",
  },
  revisedAt: {
    label: "When it was changed",
    help: "The moment of the change in universal time: 2027-01-18T09:00:00Z. In Finland the clock is two hours ahead of that in winter, three in summer. Needed once there is at least one change.",
  },
  organiser: { label: "Organiser", help: "Who organises the group." },
  "organiser.name": {
    label: "Organiser's name",
    help: "The association or federation. A group that citizens keep by themselves is always called by its public name.",
  },
  "organiser.domain": {
    label: "Domain",
    help: "Its address on the net without https://, for example example.org. Together with the id it makes the group unlike any other in the world.",
  },
  "organiser.key": {
    label: "Key in place of a domain",
    help: "Where a group has no domain: a key chosen by chance, by which calendars tell the group from all others. It comes with the command piiri new citizens-group. Never change it.",
  },
  "organiser.email": { label: "E-mail", help: "Where questions and cancellations go." },
  people: { label: "People", help: "Who does what. Volunteers and staff only: participants are never in a plan." },
  "people.facilitators": { label: "Facilitators", help: "Those who lead the group, one after another." },
  "people.coordinator": { label: "Coordinator", help: "Whoever holds a single event together." },
  "people.speakers": {
    label: "Storytellers and guests",
    help: "Those who come to tell or to speak, and do not lead the group.",
  },
  "people.contactPerson": { label: "Contact person", help: "The association's contact person, often of its board." },
  "people.communicationsOfficer": { label: "Communications officer", help: "Who tells the world of the group." },
  "people.supportInDifficulty": {
    label: "Support in difficulty",
    help: "Whom the facilitators turn to when something difficult happens.",
  },
  "people.technicalHost": { label: "Minds the technology", help: "Who minds the technology. Write that person's id." },
  "people.initiator": { label: "Initiator", help: "Who gathers the group when that is not a facilitator." },
  "people.initiator.person": { label: "Who it is", help: "The initiator's id and name." },
  "people.initiator.staysForSessions": { label: "Stays for", help: "After how many sessions the initiator withdraws." },
  "person.id": { label: "Id", help: "A short name of your choice, by which the plan refers to this person." },
  "person.name": { label: "Name", help: "The name as it is told." },
  "person.role": {
    label: "Comes as",
    help: "storyteller: a peer who tells of their own life. expert: who knows by profession. guest: any other visitor. Without it, a storyteller in an event and else a guest.",
  },
  "person.association": { label: "Association", help: "Through which association this person takes part." },
  "person.email": { label: "E-mail", help: "Where this person can be reached." },
  "person.training": { label: "Training", help: "Which training this person has had." },
  "person.training.basicCourse": {
    label: "Basic course",
    help: "Whether this person took the basic course in peer support.",
  },
  "person.training.basicCourseOn": {
    label: "Day of the basic course",
    help: "The day on which this person took the basic course, or last refreshed it.",
  },
  "person.training.orientation": {
    label: "Orientation online",
    help: "Whether this person was shown how to facilitate online.",
  },
  "person.training.orientationOn": {
    label: "Day of the orientation",
    help: "The day on which this person was introduced to facilitating online, or last refreshed it.",
  },
  "person.commitmentsAccepted": {
    label: "Commitments accepted",
    help: "The day on which this person accepted the facilitators' commitments.",
  },
  "person.equipment": { label: "Equipment", help: "With what this person comes to an online session." },
  "person.equipment.device": { label: "Device", help: "A computer, a tablet or a phone." },
  "person.equipment.camera": { label: "Camera", help: "Whether there is a camera." },
  "person.equipment.microphone": { label: "Microphone", help: "Whether there is a microphone." },
  "person.equipment.headphones": { label: "Headphones", help: "Whether there are headphones." },
  "person.equipment.quietRoom": {
    label: "Quiet room",
    help: "Whether there is a room where one can speak in confidence.",
  },
  "person.equipment.connection": {
    label: "Connection",
    help: "Whether the network holds and the device is up to date. Try it together before the first session.",
  },
  "person.isElectedOfficer": {
    label: "Elected officer",
    help: "Whether this person holds an elected office in the association.",
  },
  "person.available": {
    label: "Can lead",
    help: "Weekdays and parts of the day that suit this person. Without it, any time does.",
  },
  "person.available.weekday": { label: "Weekday", help: "The weekday that suits this person." },
  "person.available.part": {
    label: "Part of the day",
    help: "Morning, afternoon or evening. Without it, the whole day.",
  },
  "person.away": { label: "Away", help: "When this person cannot take part." },
  "person.away.from": { label: "Away from", help: "The first day on which this person is away." },
  "person.away.to": { label: "Away until", help: "The last day on which this person is away." },
  venue: { label: "Place", help: "Where the group meets. Without it, online." },
  "venue.kind": { label: "Online or in a room", help: "Online, in a room, or in both at once." },
  "venue.area": { label: "Town or area", help: "Where people look for a group near them, for example Tampere." },
  "venue.place": { label: "Room and address", help: "Where to come. Not for online groups." },
  "venue.seats": { label: "Room for", help: "How many people the room holds, those who lead included." },
  "venue.accessible": { label: "Access", help: "Whether everyone can get in, in a wheelchair or with a walker too." },
  "venue.hearingLoop": { label: "Hearing loop", help: "Whether the room has a loop for those who use a hearing aid." },
  "venue.calm": { label: "Calm", help: "Whether one can speak without others hearing." },
  platform: { label: "Online meeting", help: "Under which account and how the group meets online." },
  "platform.licence": { label: "Account", help: "The licence that you meet under. Without it, nonprofit-basic." },
  "platform.organiser": { label: "Makes the link", help: "Who makes the meeting link. Write that person's id." },
  "platform.coOrganisers": {
    label: "Can stand in",
    help: "Who can go on when that person cannot come. Write their ids. Without it, all other facilitators.",
  },
  "platform.lobby": { label: "Lobby", help: "Whether participants wait until they are let in. Without it, they do." },
  "platform.recording": { label: "Recording", help: "Whether the meeting is recorded. A peer group is not." },
  "platform.transcription": {
    label: "Speech to text",
    help: "Whether a program writes down what is said. In a peer group it does not.",
  },
  "platform.expectedPeople": { label: "People at most", help: "How many may come to a large event." },
  schedule: { label: "Schedule", help: "When the group meets." },
  "schedule.start": { label: "First day", help: "The first session's date. Its weekday is the group's weekday." },
  "schedule.time": {
    label: "Begins at",
    help: "When sessions begin, as the clock on the wall shows it. Summer time does not change it.",
  },
  "schedule.duration": { label: "Length", help: "A session's length in minutes, 15–720. Without it, 120." },
  "schedule.timeZone": { label: "Time zone", help: "Where the clock hangs. Without it, Europe/Helsinki." },
  "schedule.rhythm": {
    label: "Rhythm",
    help: "How often the group meets, one phase after another. Without it, every two weeks.",
  },
  "schedule.rhythm.kind": {
    label: "Kind of rhythm",
    help: "Every so many weeks, on a day of the month, or on one of the month's weekdays.",
  },
  "schedule.rhythm.interval": {
    label: "Interval",
    help: "How many weeks or months there are from one session to the next.",
  },
  "schedule.rhythm.weekdays": {
    label: "Weekdays",
    help: "The weekdays, where the group meets several times in a week. Without it, the weekday of the first session.",
  },
  "schedule.rhythm.times": {
    label: "Times",
    help: "How many sessions there are in this phase. The last phase goes on without a number.",
  },
  "schedule.rhythm.day": {
    label: "Day of the month",
    help: "On which day the group meets. A month without it is left out.",
  },
  "schedule.rhythm.nth": {
    label: "Which of the weekdays",
    help: "The month's first, second and so on; -1 is the last.",
  },
  "schedule.rhythm.weekday": { label: "Weekday", help: "On which weekday the group meets." },
  "schedule.count": {
    label: "Number of sessions",
    help: "How many sessions there are in all. A closed group without it has six. Of count, until and ongoing only one can be given.",
  },
  "schedule.until": {
    label: "Last possible day",
    help: "The last day on which there may be a session. Open meetings without it go on to the end of the season: 15 June or 15 December.",
  },
  "schedule.ongoing": { label: "Without an end", help: "The group has no end." },
  "schedule.holidays": {
    label: "Holidays",
    help: "Whether holidays are left out (skip), or the date stays and you are told (flag). Without it, flag.",
  },
  "schedule.skip": { label: "Days off", help: "Days on which there is no session." },
  "schedule.breaks": { label: "Breaks", help: "Longer pauses. The rhythm goes on as if there had been none." },
  "schedule.breaks.from": { label: "Break begins", help: "The first day of the break." },
  "schedule.breaks.to": {
    label: "Break ends",
    help: "The last day of the break. Leave it out while nobody knows it: sessions are postponed until you give it.",
  },
  agenda: {
    label: "Agenda",
    help: "What every session is made of, unless it has an agenda of its own. Without it, the format's usual one.",
  },
  "agenda.parts": { label: "What is done", help: "What the time is for, the main thing first." },
  "agenda.minutes": { label: "Minutes", help: "How many minutes it takes." },
  "agenda.at": { label: "Fixed start", help: "A time on the wall clock; else right after the one before." },
  "agenda.title": { label: "Title", help: "Its own name in the programme." },
  "agenda.lead": { label: "Leads it", help: "Who leads it. Write that person's id." },
  "agenda.exercise": {
    label: "Exercise",
    help: "Which exercise is done. Write its id, such as pair-talk. All of them: piiri exercises.",
  },
  facilitation: { label: "Facilitators' work", help: "What facilitators do before a session and after it." },
  "facilitation.preparation": { label: "Preparation", help: "Minutes before the start at which facilitators gather." },
  "facilitation.admission": { label: "Admission", help: "Minutes before the start at which participants are let in." },
  "facilitation.reflection": {
    label: "Talking it over",
    help: "Minutes after the end that facilitators talk it over.",
  },
  "facilitation.summaryForm": { label: "Summary", help: "What is written down after each session." },
  sessions: { label: "Single sessions", help: "What is decided of each session, under its key: s1, s2 and so on." },
  "sessions.theme": { label: "Theme", help: "What the session is about." },
  "sessions.themeBy": { label: "Who chooses the theme", help: "The facilitators or the participants." },
  "sessions.cancelled": {
    label: "Cancelled",
    help: "The session is not held. It stays visible so that nobody comes for nothing.",
  },
  "sessions.postponed": {
    label: "Postponed",
    help: "The session is held later, but the new date is not known yet. When it is agreed, write it under Moved and take this out.",
  },
  "sessions.moved": { label: "Moved", help: "Another date, another time, or both." },
  "sessions.moved.date": { label: "New date", help: "The date to which the session is moved." },
  "sessions.moved.time": { label: "New time", help: "The time to which the session is moved." },
  "sessions.onwards": {
    label: "From here on",
    help: "What is otherwise from this session on, for it and for all that follow, until a later one says otherwise.",
  },
  "sessions.onwards.weekday": {
    label: "Weekday from here on",
    help: "On which weekday the group meets from this session on.",
  },
  "sessions.onwards.time": { label: "Time from here on", help: "When sessions begin from this one on." },
  "sessions.onwards.duration": {
    label: "Length from here on",
    help: "A session's length in minutes from this one on, 15–720.",
  },
  "sessions.onwards.place": {
    label: "Place from here on",
    help: "Where to come from this session on. Not for online groups.",
  },
  "sessions.added": {
    label: "Extra session",
    help: "A session outside the rhythm. Give it a key of your own, for example extra-evening.",
  },
  "sessions.added.date": { label: "Date of the extra session", help: "On which day it is." },
  "sessions.added.time": { label: "Time of the extra session", help: "When it begins, if not at the usual time." },
  "sessions.agenda": { label: "Its own agenda", help: "This session's own agenda." },
  "sessions.facilitators": {
    label: "Facilitators this time",
    help: "Who leads this session. Write their ids. Without it, all facilitators.",
  },
  "sessions.summary": { label: "Summary", help: "What the facilitators wrote down after the session. Nobody's name." },
  "sessions.summary.heldOn": { label: "Held on", help: "On which day the session was held." },
  "sessions.summary.notHeld": {
    label: "The group did not meet",
    help: "The session was not held, though nobody had called it off. Then no participants are written down. If facilitators waited and nobody came, write 0 participants.",
  },
  "sessions.summary.participants": { label: "Participants", help: "How many came. Only the number." },
  "sessions.summary.registered": {
    label: "Registered",
    help: "How many had registered for it, where one registers. Only the number.",
  },
  "sessions.summary.theme": { label: "Theme as it was", help: "What was talked of in the end." },
  "sessions.summary.observations": { label: "Observations", help: "What the facilitators noticed." },
  "sessions.summary.ideas": { label: "Ideas", help: "What to do differently next time." },
  "sessions.summary.wishes": { label: "Wishes", help: "What participants wished for coming sessions." },
  registration: { label: "Registration", help: "How people register. Who has registered is never in a plan." },
  "registration.required": {
    label: "Registering",
    help: "Whether one registers for the group. Write false where people may simply come.",
  },
  "registration.opens": { label: "Opens", help: "The first day on which one can register." },
  "registration.closes": { label: "Closes", help: "The last day on which one can register." },
  "registration.lateUntil": {
    label: "Free places until",
    help: "Up to when newcomers are still taken, if the group is not full.",
  },
  "registration.opensDaysBefore": {
    label: "Opens before a session",
    help: "Where each session is registered for: how many days before it registration opens.",
  },
  "registration.closesDaysBefore": {
    label: "Closes before a session",
    help: "How many days before a session registration closes.",
  },
  "registration.cap": {
    label: "Registrations at most",
    help: "How many registrations are taken. Without it, the number follows from the seats: not everyone who registers comes.",
  },
  "registration.waitingList": { label: "Waiting at most", help: "How many may wait for a place. 0: nobody." },
  "registration.waitingUntil": {
    label: "Waiting list stands until",
    help: "The last day on which a free place goes to somebody who waits. Where it is missing, as long as somebody new can still come in.",
  },
  "registration.promotion": {
    label: "A free place",
    help: "Whether the first who waits gets it at once, or is offered it first.",
  },
  "registration.offerHours": { label: "Offer stands for", help: "How many hours an offered place is kept." },
  "registration.fields": { label: "What the form asks", help: "Ask only what you need." },
  "registration.system": { label: "Where the form is", help: "With which tool the form is made." },
  "registration.confirmation": { label: "Confirmation", help: "How a registration is confirmed." },
  "registration.privacyNotice": {
    label: "Privacy notice",
    help: "The address of the privacy notice that the form links to.",
  },
  "registration.access": { label: "Who sees them", help: "Who sees the registrations." },
  "registration.contact": {
    label: "Questions",
    help: "The address for questions and cancellations. Without it, the organiser's.",
  },
  "registration.linksLeadTo": {
    label: "Where links lead",
    help: "Whether links and QR codes lead to the page that tells of the group, or straight to the form.",
  },
  "registration.meetingLink": {
    label: "Sending the link",
    help: "What people are told of the meeting link: who sends it, when, and whom to ask. The link itself is never in a plan.",
  },
  "registration.meetingLink.sentBy": { label: "Sender", help: "Who sends the link. Write that person's id." },
  "registration.meetingLink.daysBefore": {
    label: "Sent before a session",
    help: "How many days before a session the link is sent. Without it, it is in the welcome message.",
  },
  "registration.meetingLink.askedFrom": {
    label: "Whom to ask",
    help: "Who gives it to those who have not got it. Write that person's id.",
  },
  "registration.meetingLink.namesTold": {
    label: "Names are told",
    help: "Whether messages to those who have a place name these people; else only what they do.",
  },
  "registration.receivedBy": {
    label: "Keeper",
    help: "Who receives and keeps the registrations. Write that person's id.",
  },
  "registration.answeredBy": {
    label: "Answers",
    help: "Who answers questions and cancellations. Write that person's id.",
  },
  "registration.keptUntil": { label: "Deleted on", help: "When the registrations are deleted." },
  "registration.laterNews": {
    label: "News of coming groups",
    help: "Who of the registered is told of coming groups: nobody, those who agreed, or all.",
  },
  publicity: { label: "Publicity", help: "How people hear of the group." },
  "publicity.starts": { label: "Begins", help: "The first day on which the group is told of." },
  "publicity.ends": { label: "Ends", help: "The last day on which it is." },
  "publicity.channels": { label: "Channels", help: "Where the group is told of." },
  "publicity.beyondMembers": {
    label: "Beyond members",
    help: "Whether it is told of also to those who are not members.",
  },
  "publicity.material": { label: "What the material tells", help: "Which things are in the material." },
  "publicity.namesTheCondition": {
    label: "May the condition be named",
    help: "Whether texts, posts and the leaflet may say for whom the group is. Without it they stay neutral. Calendars, subjects and file names stay neutral always.",
  },
  "publicity.forWhom": {
    label: "For whom, said aloud",
    help: "For whom the group is, in words that anybody may read. It is shown only where the condition may be named.",
  },
  "publicity.themes": {
    label: "Themes to find it by",
    help: "A few words by which people find the group in public lists, for example Sleep or Young people. Anybody may read them.",
  },
  "publicity.paidPost": {
    label: "Paid post",
    help: "A post that is paid for: from when, for how many days, what it costs.",
  },
  "publicity.paidPost.from": { label: "From", help: "The first day of the paid post." },
  "publicity.paidPost.days": { label: "Days", help: "For how many days it is shown." },
  "publicity.paidPost.euros": { label: "Price", help: "What it costs in euros." },
  "publicity.madeBy": { label: "Made by", help: "Who makes the material. Write that person's id." },
  "publicity.sentBy": { label: "Sent by", help: "Who sends it out. Write that person's id." },
  ethics: {
    label: "How people meet here",
    help: "What participants are told, and what facilitators commit themselves to.",
  },
  "ethics.told": {
    label: "Participants are told",
    help: "What participants are told before they come. Without it, everything.",
  },
  "ethics.commitments": {
    label: "Facilitators' commitments",
    help: "What facilitators commit themselves to. Without it, everything.",
  },
  "ethics.confidentialityAgreedOn": {
    label: "Confidentiality agreed",
    help: "The day on which all agreed on confidentiality, each visibly.",
  },
  "ethics.newcomers": { label: "Welcoming newcomers", help: "How newcomers are received." },
  groundRules: {
    label: "Ground rules",
    help: "What the group holds to. Written without anything more, the usual ones.",
  },
  "groundRules.agreedOn": { label: "Agreed on", help: "When the group agreed on them together." },
  "groundRules.nextLookOn": { label: "Looked at again", help: "When the group looks at them again." },
  "groundRules.topics": {
    label: "What they are about",
    help: "Which things the ground rules are about. Without it, the usual ones.",
  },
  "groundRules.own": { label: "Rules of its own", help: "The group's own rules, in its own words." },
  feedback: { label: "Feedback", help: "How the group asks what people thought." },
  "feedback.goals": { label: "Goals", help: "What the group is to give people. The survey asks how far it did." },
  "feedback.instrument": {
    label: "Survey",
    help: "Which of your federation's own surveys is asked. Write its id. If you write nothing, the guide's questions are asked.",
  },
  "feedback.askedOn": { label: "Asked on", help: "When participants are asked." },
  "feedback.answersUntil": {
    label: "Answers until",
    help: "The last day on which answers are taken. Then they are scored, once.",
  },
  "feedback.asksFacilitators": { label: "Facilitators too", help: "Whether facilitators are asked too." },
  "feedback.asksIdentity": {
    label: "Asks who one is",
    help: "What of this the survey asks. It should ask none of it.",
  },
  "feedback.collectedBy": { label: "Collected by", help: "Who gathers the answers. Write that person's id." },
  "feedback.goneThroughOn": {
    label: "Gone through on",
    help: "When the answers are gone through with the association.",
  },
  "feedback.toldOn": {
    label: "Results told on",
    help: "The day on which results of the survey were told last. Piiri's page writes it, since results are told only once.",
  },
  "feedback.threshold": { label: "Fewest answers", help: "How many answers there must be before results are told." },
  report: { label: "Report", help: "What the association tells of the group afterwards." },
  "report.countsPerYear": {
    label: "Counts a year",
    help: "How often in a year sessions and participants are counted.",
  },
  "report.countsToldBy": {
    label: "Tells the federation the counts",
    help: "Who tells the federation how many sessions and participants there were. Write the person's id.",
  },
  "report.inAnnualReport": {
    label: "In the annual report",
    help: "Whether the group has a place in the annual report.",
  },
  "report.people": {
    label: "Different people",
    help: "How many different people came in all, where it is known. Only the number.",
  },
  lifecycle: {
    label: "The group's life",
    help: "Where a group comes from, what it has agreed, and how it goes on or ends. Only dates and decisions, nobody's name.",
  },
  "lifecycle.startedBy": { label: "Started by", help: "On whose initiative the group began." },
  "lifecycle.background": { label: "Background", help: "What stands behind the group." },
  "lifecycle.leading": {
    label: "Who leads",
    help: "The members, a peer, a facilitator without the experience, or a professional.",
  },
  "lifecycle.nature": { label: "Nature", help: "What people mostly do in the group." },
  "lifecycle.ideaOn": { label: "The idea", help: "When somebody first thought of the group." },
  "lifecycle.questions": {
    label: "Questions at the start",
    help: "Answers to six questions before a group is started.",
  },
  "lifecycle.questions.who": { label: "Who", help: "Who starts the group." },
  "lifecycle.questions.why": { label: "Why", help: "Why it is needed." },
  "lifecycle.questions.forWhom": { label: "For whom", help: "Whom it is for." },
  "lifecycle.questions.where": { label: "Where", help: "Where one meets." },
  "lifecycle.questions.what": { label: "What", help: "What is done in the group." },
  "lifecycle.questions.how": { label: "How", help: "How and how often one meets." },
  "lifecycle.steps": {
    label: "Steps at the start",
    help: "The steps before the first session, each with the day on which it was done.",
  },
  "lifecycle.steps.need": { label: "Need", help: "When the need was known." },
  "lifecycle.steps.partners": { label: "Partners", help: "When partners had been found." },
  "lifecycle.steps.audience": { label: "Audience", help: "When those whom the group is for had been reached." },
  "lifecycle.steps.encouragement": { label: "Encouragement", help: "When people had been encouraged to come." },
  "lifecycle.gateway": {
    label: "Come and see",
    help: "An event at which one can come and see before the group begins.",
  },
  "lifecycle.gateway.kind": { label: "Kind of event", help: "A peer event or an information evening." },
  "lifecycle.gateway.on": { label: "Day of the event", help: "When it is." },
  "lifecycle.acquaintedOn": {
    label: "Getting acquainted",
    help: "When the group itself felt that it was getting to know each other.",
  },
  "lifecycle.goalsAgreedOn": { label: "Goals agreed", help: "When the group agreed on its goals and ways of working." },
  "lifecycle.evaluateBy": { label: "Evaluate by", help: "By when the group next looks at how it is doing." },
  "lifecycle.evaluations": { label: "Evaluations", help: "The evaluations that were held, in order." },
  "lifecycle.evaluations.on": { label: "Day of the evaluation", help: "When it was held." },
  "lifecycle.evaluations.decision": { label: "Decision", help: "Whether the group goes on or ends." },
  "lifecycle.endsOn": { label: "Last day", help: "The planned last day of a group that has decided to end." },
  "lifecycle.newcomersJoin": {
    label: "Newcomers join",
    help: "In a replenished group: when newcomers join each year, for example 09-01.",
  },
  "lifecycle.partners": { label: "Partners", help: "Those who work together with the group." },
  organisation: { label: "In the association's year", help: "How the group stands in the association's year." },
  "organisation.planningStarts": { label: "Planning begins", help: "When planning of the season begins." },
  "organisation.preparationStarts": { label: "Preparation begins", help: "When the facilitators begin to prepare." },
  "organisation.actionPlan": { label: "Action plan", help: "The year of the action plan that the group stands in." },
  "organisation.approvedOn": { label: "Approved", help: "When plan and costs were approved." },
  "organisation.mentor": { label: "Mentor", help: "Who of experience stands by the facilitators." },
  "organisation.supervision": {
    label: "Supervision",
    help: "How facilitators get supervision, or talk with others who lead.",
  },
  "organisation.expenses": { label: "Expenses", help: "Which expenses the association pays the facilitators." },
  "organisation.insurance": { label: "Insurance", help: "Whether the association has insured its volunteers." },
  "organisation.yearlyTalk": {
    label: "Yearly talk",
    help: "The day on which the association and the facilitators talk of how it goes.",
  },
  "organisation.costsMetBy": {
    label: "Costs are met by",
    help: "What pays for publicity, equipment and connections. no-costs: nothing costs. own-money: your own money. grant: a grant.",
  },
  "organisation.chosenByFacilitators": {
    label: "The facilitators' own choice",
    help: "Whether the facilitators have chosen the format themselves, so that it fits what they like and have time for.",
  },
  "organisation.materialBank": {
    label: "Material bank",
    help: "Whether the facilitators can use the federation's material bank.",
  },
  reminders: { label: "Reminders", help: "How people are reminded of each session." },
  "reminders.messages": {
    label: "Reminder messages",
    help: "Messages before each session: one, or an early and a late one.",
  },
  "reminders.messages.daysBefore": {
    label: "Days before",
    help: "How many days before the session the message goes out.",
  },
  "reminders.messages.at": { label: "At", help: "The hour at which it goes out." },
  "reminders.afterSession": {
    label: "Message after a session",
    help: "Thanks and the next time, after each session but the last.",
  },
  "reminders.afterSession.daysAfter": {
    label: "Days after",
    help: "How many days after the session the message goes out.",
  },
  "reminders.afterSession.at": { label: "At", help: "The hour at which it goes out." },
  "reminders.calendar": { label: "Alarm in calendars", help: "How long before a session calendars sound an alarm." },
  "reminders.calendar.participants": {
    label: "Participants'",
    help: "How many minutes before participants' calendars sound an alarm.",
  },
  "reminders.calendar.facilitators": {
    label: "Facilitators'",
    help: "How many minutes before facilitators' calendars sound an alarm.",
  },
  tasks: { label: "Days of tasks", help: "How the timeline sets the days of tasks." },
  "tasks.daysOff": {
    label: "Days off",
    help: "Whether what people do by hand may fall on Sundays and holidays. Else the timeline moves it to the working day before.",
  },
  done: {
    label: "Tasks done",
    help: "What is done, and when: the task's id as the timeline tells it, for example reminder-s3.",
  },
};

const ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

const items: Readonly<Record<string, string>> = {
  "people.facilitators": "facilitator",
  agenda: "segment",
  "sessions.agenda": "segment",
  "schedule.rhythm": "phase",
  "schedule.breaks": "break",
  "lifecycle.evaluations": "evaluation",
};

function counted(number: number, item: string): string {
  return `${ordinals[number - 1] ?? `No. ${number}`} ${item}`;
}

/** How people count what a plan has several of, in English. */
export const placeTexts: PlaceTexts = {
  item: (number, list) => counted(number, items[list ?? ""] ?? "item"),
  session: (key) => (/^s\d+$/.test(key) ? counted(Number(key.slice(1)), "session") : `Session “${key}”`),
};
