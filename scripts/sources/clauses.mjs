/**
 * What each place says that a rule's message rests on, in words of our own, and how strongly: `must` (has to, needs, only,
 * important, or what cannot be otherwise), `should` (advises, or tells as its way), `may` (can, for example possible),
 * `example` (a sample, or what somebody has done), `law`. By rule; each entry is for one or several of its messages.
 */
export const clauses = {
  "format/session-count": [[["other"], "guide 3", "should", "The closed group meets six times."]],
  "format/session-length": [
    [["short", "long"], "guide 3", "should", "Sessions last an hour and a half to two hours; the closed group's two."],
    [["short", "long"], "handbook 4.5", "example", "For practical reasons groups often meet for a couple of hours."],
  ],
  "format/session-interval": [
    [
      ["often", "seldom"],
      "guide 3",
      "should",
      "The closed group meets every two weeks, open meetings are held every two, three or four weeks.",
    ],
  ],
  "format/facilitator-count": [
    [
      ["few", "fewer", "many"],
      "guide 3",
      "should",
      "Two lead a closed group; three or four lead open meetings or an event.",
    ],
    [["few", "many"], "guide 2", "should", "Two or three supporters leading an online group together are recommended."],
  ],
  "format/two-facilitators-at-least": [
    [["few"], "guide Liite 3", "must", "An association needs at least two trained supporters for an online group."],
    [["few"], "guide 2", "should", "Two or three supporters leading together are recommended."],
    [["few"], "handbook 4.4", "should", "Two facilitators are well founded and useful, above all where a peer leads."],
  ],
  "format/coordinator": [[["none"], "guide 3", "must", "An event requires somebody who coordinates it."]],
  "format/supporters-from-several-associations": [
    [["one"], "guide 3", "should", "An event is held by supporters from different associations."],
  ],
  "format/no-expert-presentation": [
    [
      ["expert"],
      "guide 3",
      "should",
      "Closed groups and open meetings online have no experts' talks; guests may present the associations.",
    ],
  ],
  "format/stories-first": [
    [["shorter"], "guide 3", "should", "The main weight of an event lies on the supporters' stories."],
  ],
  "format/preparation-time": [
    [["late"], "guide 3", "must", "An event requires careful preparation for about two months."],
  ],
  "format/one-theme": [
    [["none", "several"], "guide 3", "should", "Each event has a theme, and the stories are told in relation to it."],
  ],
  "series/audience-hours": [
    [
      ["early"],
      "guide 3",
      "should",
      "It is good to heed when participants can come: people at work mostly in the evening.",
    ],
  ],
  "series/within-season": [
    [
      ["outside"],
      "guide 2",
      "example",
      "Groups are planned twice a year, for the coming spring or autumn; dates are not told.",
    ],
  ],
  "series/early-rhythm": [
    [
      ["other"],
      "handbook 4.4",
      "example",
      "The beginning may well be denser: the first three or four times every two weeks, then monthly as most can.",
    ],
  ],
  "session/theme": [
    [["open"], "guide 3", "should", "Meetings with themes interest people more than meetings about everything."],
    [["open"], "handbook 6.4", "may", "Themes are one means to keep talk from turning to what is gloomy."],
  ],
  "session/distinct-themes": [[["again"], "guide 3", "should", "Meetings are held on different themes."]],
  "session/segments-fill": [
    [
      ["over"],
      "handbook 4.5",
      "must",
      "It is the facilitator's task that meetings begin, and above all end, when agreed.",
    ],
  ],
  "session/required-segments": [
    [["lacking"], "guide 3", "should", "All formats have a clear structure that returns from time to time."],
    [
      ["lacking"],
      "handbook 4.5",
      "should",
      "A meeting is well made of three parts: tuning in, the theme or what is done, and the close.",
    ],
  ],
  "session/segment-order": [
    [["group", "event"], "guide 3", "should", "The parts of a meeting and of an event are listed in their order."],
    [["group"], "handbook 4.5", "should", "Tuning in comes first, then the theme or what is done, then the close."],
  ],
  "session/ground-rules-read": [
    [["unread"], "guide 3", "should", "Facilitators read the rules aloud at the start of a meeting online."],
    [
      ["unread"],
      "guide Liite 3",
      "must",
      "As a criterion of quality: people commit themselves to the ground rules at the start of meetings.",
    ],
  ],
  "session/confidentiality-first": [
    [
      ["notAgreed"],
      "handbook 4.4",
      "must",
      "It is important to agree on secrecy in the very first meeting; it is the group's first rule.",
    ],
  ],
  "session/everyone-heard-at-start": [
    [["none"], "guide 3", "should", "A round at the start takes everyone along and lets everyone be heard."],
    [["none"], "handbook 4.5", "should", "Meetings begin with tuning in, for example a word from each."],
  ],
  "session/everyone-heard-at-end": [
    [["none"], "guide 3", "should", "A closing round lets everyone be heard once more and gives the meeting its end."],
    [["none"], "handbook 4.5", "should", "A small round at the end is good, in which each is heard and seen."],
  ],
  "session/break": [
    [
      ["none", "short"],
      "guide 3",
      "should",
      "There is a break of ten minutes; an event's sample programme has one of five.",
    ],
  ],
  "session/break-near-middle": [[["far"], "guide 3", "should", "The break comes at a fitting moment about halfway."]],
  "session/wishes": [[["notAsked"], "guide 3", "should", "Participants are asked what they wish for coming meetings."]],
  "session/preparation-before": [
    [["short"], "guide 3", "should", "Facilitators meet online thirty minutes before the start."],
  ],
  "session/admission-before": [
    [["short"], "guide 3", "should", "Participants are let in a quarter of an hour before the start."],
  ],
  "session/reflection-after": [
    [["none"], "guide 3", "should", "Facilitators talk the meeting over in confidence afterwards."],
    [["short"], "guide 3", "example", "In the sample timetable they have a quarter of an hour for it."],
  ],
  "session/lead-for-each-segment": [
    [["unled"], "guide 3", "should", "The timetable helps facilitators to share out the tasks."],
    [["unled"], "guide 4", "should", "It is agreed who leads which part of the talk."],
    [["unled"], "handbook 4.4", "should", "It is good to talk of how tasks are shared."],
  ],
  "session/technical-host": [
    [["open"], "guide 2", "may", "One of the facilitators can concentrate on the technology."],
    [["open"], "guide 3", "should", "In an event the coordinator answers for the technology."],
  ],
  "session/summary-form": [
    [["lacking"], "guide 3", "should", "At least when it was, the theme and how many came are written down."],
    [
      ["lacking"],
      "handbook 9",
      "may",
      "Organisations often need figures and reports to plan and to convince those who pay.",
    ],
  ],
  "session/participants-shape-later-themes": [
    [
      ["noRoom"],
      "guide 3",
      "should",
      "Participants influence what the closed group deals with, above all in its later half.",
    ],
  ],
  "session/acquaintance-sessions": [
    [
      ["none"],
      "handbook 4.4",
      "should",
      "At least the first three meetings do well to have time for getting acquainted.",
    ],
  ],
  "session/event-closing-survey": [
    [["none"], "guide 3", "example", "The sample programme of an event ends with closing words and a survey."],
  ],
  "people/basic-course": [
    [
      ["notTaken", "unsaid"],
      "guide 2",
      "should",
      "Courses in peer support are the ground of a facilitator's training.",
    ],
    [
      ["notTaken", "unsaid"],
      "guide Liite 3",
      "must",
      "As a criterion of quality: supporters have taken the basic course.",
    ],
    [
      ["notTaken", "unsaid"],
      "handbook 4.2",
      "should",
      "Whoever means to lead a group does well to seek training for it.",
    ],
  ],
  "people/orientation": [
    [
      ["notTaken", "unsaid"],
      "guide 2",
      "should",
      "Facilitators learn the ways of leading online, the account and the platform.",
    ],
    [
      ["notTaken", "unsaid"],
      "guide Liite 3",
      "must",
      "As a criterion of quality: supporters have been introduced to leading online.",
    ],
  ],
  "people/commitments-accepted": [
    [["late", "unsaid"], "guide 2", "must", "Facilitators commit themselves to agreed principles when they lead."],
    [["late", "unsaid"], "guide 1", "must", "Supporters are committed to the federation's ethics and to secrecy."],
    [["late", "unsaid"], "handbook 9", "must", "Supporters are bound to secrecy and to their organisation's ethics."],
  ],
  "people/computer": [
    [
      ["other", "unsaid"],
      "guide 4",
      "must",
      "Each facilitator has to have a computer; a tablet or a phone does not do.",
    ],
  ],
  "people/camera-and-microphone": [
    [["lacking", "unsaid"], "guide 4", "must", "The computer has to have a camera and a microphone."],
  ],
  "people/quiet-room": [
    [["lacking", "unsaid"], "guide 4", "should", "Headphones and a calm room to speak in confidence are good to have."],
  ],
  "people/contact-person": [
    [
      ["none"],
      "guide Liite 3",
      "must",
      "An association needs a contact person who supports the group and those who lead it.",
    ],
    [["none"], "handbook 6.7", "should", "In trouble it pays to turn to the organiser's contact person."],
  ],
  "people/support-in-difficulty": [
    [
      ["none"],
      "guide Liite 3",
      "should",
      "In difficult situations facilitators get support from the contact person or the federation.",
    ],
    [["none"], "guide 2", "may", "The coordinator can be turned to when there are problems."],
    [
      ["none"],
      "handbook 6.7",
      "should",
      "Nobody need stay alone with what is difficult: support is sought in talk or supervision.",
    ],
    [["none"], "handbook 9", "should", "Nobody should be left alone with what weighs on them in this work."],
  ],
  "people/weekly-load": [
    [
      ["startsEarly", "lastsLong"],
      "guide 3",
      "should",
      "A closed group takes its facilitators' work each week for about four months.",
    ],
  ],
  "people/initiator-hands-over": [
    [
      ["leavesEarly", "staysLong"],
      "handbook 4.4",
      "should",
      "It has proved good that the initiator is there three or four times.",
    ],
  ],
  "people/accounts-for-officers": [
    [
      ["notElected", "unsaid"],
      "guide 4",
      "must",
      "Only an association's elected officers may use its nonprofit accounts.",
    ],
  ],
  "platform/free-limit": [
    [["over"], "guide 4", "must", "With the free version a meeting lasts sixty minutes at most."],
  ],
  "platform/participant-limit": [
    [["over"], "guide 4", "must", "A nonprofit account holds three hundred participants in a meeting."],
  ],
  "platform/same-domain": [
    [["other"], "guide 4", "must", "Co-organisers have to act under the same domain as the organiser."],
  ],
  "platform/co-organisers": [
    [["leftOut"], "guide 4", "must", "Setting co-organisers is important in case the organiser cannot come."],
  ],
  "platform/breakout-needs-desktop": [
    [["noDesktop"], "guide 4", "must", "Rooms for small groups are in the desktop app alone."],
  ],
  "platform/lobby": [
    [["off"], "guide 3", "should", "Facilitators let participants in before the start."],
    [["off"], "guide 4", "should", "Co-organisers let participants in from the lobby."],
  ],
  "venue/place": [
    [["noPlace"], "handbook 4.4", "should", "Before the first meeting a room has been reserved for the group."],
    [
      ["accessUnsaid", "noAccess"],
      "handbook 5",
      "should",
      "It is good to heed that people with aids can get into the room.",
    ],
    [
      ["calmUnsaid", "notCalm"],
      "handbook 5",
      "should",
      "The place is worth choosing with care; calm is among what matters.",
    ],
  ],
  "organisation/action-plan": [
    [["none", "otherYear"], "guide 5", "must", "The group has to be mentioned in the action plan of the year before."],
    [["none", "otherYear"], "guide Liite 3", "should", "The plan is added to the action plan in the autumn before."],
  ],
  "organisation/approved": [
    [["none", "late"], "guide Liite 3", "should", "The association approves a preliminary plan with its costs."],
  ],
  "organisation/season-planned-early": [
    [["late"], "guide 5", "should", "Planning begins a couple of months before the groups do."],
  ],
  "registration/opens": [
    [
      ["late", "lateForEach"],
      "guide 5",
      "should",
      "Registration is opened about a month before the event or the group's beginning.",
    ],
  ],
  "registration/closes": [
    [
      ["afterStart", "late", "early", "lateForEach", "earlyForEach"],
      "guide 5",
      "should",
      "Registration should close just under a week before a closed group, a couple of days before others, in time for the link.",
    ],
  ],
  "registration/late-intake": [
    [["late"], "guide 5", "should", "Where the closed group is not full, registration goes on to its second session."],
  ],
  "registration/cap": [
    [["over"], "guide 5", "should", "Two in three of the registered come, so that it pays to raise the cap."],
    [["over"], "guide 3", "should", "Twelve registrations at most can be taken for four to eight participants."],
  ],
  "registration/cap-too-low": [
    [["few", "spare"], "guide 5", "should", "Two in three of the registered come, so that it pays to raise the cap."],
  ],
  "registration/required-fields": [
    [["lacking"], "guide 5", "should", "The form asks name, e-mail address, wishes, and where one heard of the group."],
  ],
  "registration/minimal-fields": [
    [["beyond"], "guide 5", "should", "The form is short; age, gender and area can be asked as well."],
    [["beyond"], "law GDPR 5(1)(c)", "law", "Personal data are limited to what their purpose needs."],
  ],
  "registration/forbidden-fields": [
    [
      ["asked"],
      "law GDPR 9",
      "law",
      "Data on health are of a special kind and are not processed without grounds of their own.",
    ],
    [["asked"], "law GDPR 5(1)(c)", "law", "Personal data are limited to what their purpose needs."],
  ],
  "registration/privacy-notice": [
    [["none"], "law GDPR 13", "law", "Whoever gives data about themselves is told what becomes of them."],
    [["none"], "guide 5", "should", "The form leads to the organiser's privacy notice, which tells how data are kept."],
  ],
  "registration/access": [
    [
      ["none", "others"],
      "guide 5",
      "must",
      "Only those who lead or organise the group see the form; what it holds is confidential.",
    ],
    [
      ["none", "others"],
      "law GDPR 5(1)(f)",
      "law",
      "Personal data are kept from those who have no business with them.",
    ],
  ],
  "registration/contact": [
    [["none"], "guide 5", "must", "It is important to tell how to reach the organiser with questions."],
  ],
  "registration/information-page": [
    [
      ["none", "noPage", "straightToForm"],
      "guide 5",
      "should",
      "Codes and links lead to the page that tells of the group, not straight to the form.",
    ],
  ],
  "registration/who-sends-the-link": [
    [
      ["lacking"],
      "guide 5",
      "should",
      "People are told at registration who sends the link, when, and from whom to ask for it.",
    ],
    [
      ["beforeClosing", "beforeLateClosing", "beforeClosingOfEach"],
      "guide 5",
      "should",
      "The link is sent when registration has closed.",
    ],
  ],
  "registration/confirmation": [
    [
      ["notByItself", "none"],
      "guide 5",
      "must",
      "Microsoft Forms sends no confirmation. That somebody else should is not said.",
    ],
  ],
  "registration/roles-agreed": [
    [
      ["lacking"],
      "guide 5",
      "should",
      "It is agreed who receives and keeps registrations, answers questions and sends links.",
    ],
    [["lacking"], "guide Liite 3", "must", "An association needs clear areas of responsibility."],
  ],
  "registration/retention": [
    [
      ["undecided", "late"],
      "law GDPR 5(1)(e)",
      "law",
      "Personal data are not kept for longer than their purpose needs.",
    ],
    [["undecided"], "guide 5", "should", "The privacy notice tells how data are kept; for how long is not said."],
  ],
  "registration/consent-for-later-news": [
    [["toAll"], "law GDPR 6(1)(a)", "law", "What other grounds do not cover needs the person's consent."],
    [["toAll"], "guide 6", "must", "Those who registered earlier are told of coming groups with their permission."],
  ],
  "publicity/starts": [
    [["late"], "guide 6", "should", "A closed group or an event is told of from about a month before on."],
    [["late"], "guide Liite 3", "should", "Open meetings are told of from about three weeks before the first on."],
  ],
  "publicity/all-season": [
    [["endsEarly"], "guide 6", "must", "Open meetings have to be told of all through the season."],
  ],
  "publicity/several-channels": [
    [["none", "few"], "guide 6", "must", "Groups have to be told of in as many ways as possible."],
    [
      ["none", "few"],
      "handbook 4.3",
      "should",
      "The further one wants to reach, the more ways pay; to members alone a letter is enough.",
    ],
  ],
  "publicity/electronic": [
    [["few"], "guide 6", "should", "Participants of online groups find them mainly through electronic channels."],
    [["few"], "guide Liite 3", "should", "Publicity does well to put its weight on electronic channels."],
  ],
  "publicity/beyond-members": [
    [
      ["membersOnly", "unsaid"],
      "guide 6",
      "should",
      "It pays to tell others than members too, who may find the association.",
    ],
    [
      ["membersOnly", "unsaid"],
      "guide 1",
      "should",
      "It pays to offer peer support openly to those who are not members.",
    ],
  ],
  "publicity/material": [
    [
      ["none", "lacks"],
      "guide 6",
      "should",
      "A leaflet tells the purpose, what, where and when, who, invites, and leads on by link and code.",
    ],
  ],
  "publicity/paid-post": [
    [
      ["short", "cheap", "dear"],
      "guide 6",
      "example",
      "A post is seen more when about 40–50 euros are paid for a week at least.",
    ],
  ],
  "publicity/who-does": [
    [["nobody"], "guide Liite 3", "should", "It is agreed who makes the material, who tells of the group and where."],
  ],
  "ethics/ground-rules": [
    [
      ["none"],
      "guide Liite 3",
      "must",
      "As a criterion of quality: people commit themselves to the ground rules at the start of meetings.",
    ],
    [["none"], "guide 3", "should", "Shared ground rules make it safe to tell of oneself."],
    [
      ["none", "unmade"],
      "handbook 4.4",
      "should",
      "After a few meetings the group agrees on its ground rules together.",
    ],
  ],
  "ethics/ground-rules-together": [
    [
      ["before"],
      "handbook 4.4",
      "should",
      "Talk of ground rules is opened after a few meetings; who makes rules keeps them.",
    ],
    [["before"], "handbook 6.4", "should", "Ground rules are worth making with the whole group."],
  ],
  "ethics/ground-rules-cover": [
    [
      ["lacks"],
      "handbook 4.4",
      "example",
      "Among what may be agreed on are absences, talking time, phones, newcomers and evaluation.",
    ],
  ],
  "ethics/ground-rules-revisited": [
    [
      ["undated", "undatedSince"],
      "handbook 4.5",
      "should",
      "It is good to look at the ground rules again from time to time.",
    ],
  ],
  "ethics/newcomers-received": [
    [["none"], "handbook 6.4", "should", "An open group does well to think of how newcomers are received."],
  ],
  "ethics/nobody-made-to-speak": [
    [["untold"], "guide 3", "should", "Nobody is made to speak."],
    [["untold"], "handbook 6.4", "should", "In a group that works all get to speak, and one may be silent too."],
  ],
  "ethics/no-advice": [
    [["leftOut"], "guide 2", "must", "Supporters give no advice on treatment, medicine or exercise."],
    [["leftOut"], "handbook 4.5", "must", "A peer who leads does not act as an expert without the training for it."],
  ],
  "ethics/principles-known": [
    [["untold"], "handbook 4.5", "should", "Five ethical principles of peer relations are worth opening in talk."],
  ],
  "feedback/anonymous": [
    [
      ["asked"],
      "guide 3",
      "must",
      "Feedback is given anonymously: the form asks no name, so that nobody can be recognised.",
    ],
  ],
  "feedback/when": [
    [
      ["early", "late"],
      "guide 3",
      "should",
      "People are asked right after a closed group or an event, after the season of open meetings.",
    ],
  ],
  "feedback/goals": [
    [["none"], "guide 3", "should", "What people gained is asked against the group's goals or purpose."],
  ],
  "feedback/facilitators-too": [
    [["notAsked", "unsaid"], "guide 3", "may", "Both participants and facilitators can be asked for feedback."],
  ],
  "feedback/who-collects": [
    [["nobody"], "guide Liite 3", "must", "An association needs clear responsibilities, for gathering feedback too."],
    [["nobody"], "guide 3", "may", "The coordinator, the contact person or a facilitator can gather it."],
  ],
  "feedback/used": [
    [["undated"], "guide 3", "should", "Feedback is looked at with the association against what facilitators saw."],
    [
      ["undated"],
      "guide Liite 3",
      "should",
      "What went well and what to develop is thought over for the groups to come.",
    ],
  ],
  "report/summaries": [
    [["seldom"], "guide Liite 3", "should", "Participants are counted twice a year, when the season is over."],
  ],
  "report/annual": [
    [["leftOut"], "guide 3", "should", "What the group came to is described in the association's annual report."],
    [["leftOut"], "guide Liite 3", "should", "The group is mentioned in the report of the year."],
  ],
  "lifecycle/start-up-time": [
    [
      ["short", "long"],
      "handbook 4.2",
      "example",
      "From the idea to the beginning it usually takes four to six months.",
    ],
  ],
  "lifecycle/start-up-steps": [
    [
      ["undated"],
      "handbook 4.2",
      "example",
      "On the way there are often four steps: the need, partners, reaching people, encouraging them.",
    ],
    [["late"], "handbook 4.2", "should", "Much has happened before a group meets for the first time."],
  ],
  "lifecycle/six-questions": [
    [
      ["open"],
      "handbook 4.2",
      "must",
      "Before a group begins, six questions need answers: who, why, for whom, where, what, how.",
    ],
  ],
  "lifecycle/evaluation": [
    [
      ["undated", "late"],
      "handbook 4.5",
      "should",
      "One good way is to go on for about a year and then to evaluate thoroughly.",
    ],
  ],
  "lifecycle/planned-ending": [
    [["none"], "handbook 4.5", "should", "An ending is worth planning, so that each has a good experience of it."],
  ],
  "lifecycle/replenish-times": [
    [["none"], "handbook 4.2", "should", "A replenished group takes new members at agreed times."],
  ],
};
