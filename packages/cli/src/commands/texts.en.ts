import { pageFormats, pageFormatsTold } from "../output/pageFormats.js";
import type { TextsOfCommands } from "./texts.js";

/** The formats that every page comes in, as help lists them. */
const pageForms = pageFormatsTold();
const pageOrJson = `form of the result: ${pageForms} or json`;
const pageAlone = `form of the result: ${pageFormatsTold("or")}`;

/** What each command says of itself, in English. */
export const textsOfCommands: TextsOfCommands = {
  new: {
    summary: "gives you a plan to start from",
    takes: {
      format:
        "closed-group, open-meetings, single-event, local-group (meets in person and goes on) or citizens-group (people's own, without an association)",
      start: "the first session's date (unless chosen: the first Tuesday that leaves time to plan)",
      time: "when sessions begin (unless chosen: 18:00)",
      title: "the group's name for those who may know what it is about",
      id: "the id by which calendars know the group (a–z, 0–9 and -)",
    },
    written: (file, check) => `The plan is in the file ${file}. Fill it in with a text editor, then check: ${check}`,
  },
  import: {
    summary: "makes a plan to complete of a series in your calendar",
    takes: {
      calendar: "the series as your calendar exports it (.ics); - reads from the input",
      deliveryFormat:
        "which kind of group it is (unless chosen: a closed group where the series ends, open meetings where it goes on)",
      series: "which series, where the calendar has several: 1 is the one that begins first",
    },
    written: (file, check) =>
      `The plan is in the file ${file}, with the dates of the calendar. Fill in the rest with a text editor, then check: ${check}`,
  },
  next: {
    summary: "tells what to do today and next, and with which command",
    takes: { plan: "the plan; without it the plans in this folder" },
    written: (file) => `What comes next is in the file ${file}.`,
  },
  check: {
    summary: "checks a plan and tells what to mend",
    takes: {
      plans: "plans, YAML or JSON; - reads from the input",
      as: "published: checks as if the plan were published already",
      format: "the result's form: text, json, sarif (for code scanning) or github (for GitHub Actions' log)",
      maxWarnings: "how many pieces of advice may remain",
    },
    written: (file) => `What the check told is in the file ${file}.`,
  },
  rules: {
    summary: "lists the rules that a plan is checked by",
    takes: { rule: "the rule that you want to know more about, for example format/session-count" },
    written: (file) => `The rules are in the file ${file}.`,
  },
  readiness: {
    summary: "tells what a group still lacks before it can be published",
    takes: {
      plan: "the plan, YAML or JSON; - reads standard input",
      format: `form of the result: text, json, or a page for the association's board: ${pageForms}`,
      known: "what you know to be in order though the plan does not tell; with commas between",
    },
    written: (file) => `How ready the group is stands in the file ${file}.`,
  },
  timeline: {
    summary: "tells who does what and when",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      format: `form of the result: text, json, svg (picture), ics (calendar) or a page: ${pageForms}`,
      horizon: "up to which day the sessions of a group without an end are dated",
    },
    written: (file) => `The tasks with their days are in the file ${file}.`,
  },
  lifecycle: {
    summary: "tells in which phase the group is and what is needed now",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      format: pageOrJson,
      horizon: "up to which day the sessions of a group without an end are dated",
    },
    written: (file) => `The group's phase is told in the file ${file}.`,
  },
  sessions: {
    summary: "lists the sessions with their dates and times",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      horizon: "up to which day the sessions of a group without an end are dated",
    },
    written: (file) => `The list of sessions is in the file ${file}.`,
  },
  agenda: {
    summary: "gives one session's timetable or programme",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      session: "which session: its key or number, for example s2 or 2",
      for: "for whom: facilitators (timetable and division of work) or participants (programme)",
      format: pageOrJson,
    },
    written: (file) => `The session's timetable or programme is in the file ${file}.`,
  },
  slides: {
    summary: "makes one session's slides, to show on the screen",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      session: "which session: its key or number, for example s2 or 2",
      format: pageAlone,
    },
    written: (file) => `The slides are in the file ${file}.`,
  },
  exercises: {
    summary: "shows things to do together in a session, with minutes and steps",
    takes: {
      exercise: "one exercise by its id; without it you get all",
      format: pageOrJson,
    },
    written: (file) => `The exercises are in the file ${file}.`,
  },
  capacity: {
    summary: "reckons how many registrations to take",
    takes: {
      strict: "counts nothing if a single row cannot be used",
      seats: "how many participants you want (else the size of a closed group)",
      minimum: "how many are needed at least",
      turnout: "what share of the registered come, for example 2/3",
      registered: "how many have registered",
      history: "a list of past sessions from which the share is learned (CSV: format, registered, came)",
      for: "of which delivery format's sessions one learns",
      risk: "how probably too many may come, for example 0.1",
    },
    written: (file) => `The reckoning is in the file ${file}.`,
  },
  forms: {
    summary: "tells what form to make",
    takes: {
      action:
        "blueprint: the questions to create in your own tool; paper: the form to print; table: an empty table into which answers on paper are typed",
      kind: "registration, feedback, facilitator-feedback, summary, debrief (when facilitators have talked it over) or times (which times suit)",
      plan: "the plan, YAML or JSON",
      format: `form: a form on paper is ${pageFormatsTold("or", { html: "print it from the browser" })}`,
      form: "the form file until now: what it called a session stays known",
    },
    written: (file) => `The form's questions are in the file ${file}.`,
  },
  intake: {
    summary: "tells who is in, and whether to hold the group",
    takes: {
      export: "the registrations from the form's tool, CSV or Excel; - reads standard input",
      plan: "the plan, YAML or JSON",
      form: "microsoft-forms, google-forms, surveymonkey, webropol, generic, or a form file of your own",
      events: "cancellations and answers, CSV or Excel",
      mails: "the folder with saved mails by which people give up their places (.eml)",
      session: "which session, where each is registered for by itself",
      strict: "counts nothing if a single row cannot be used",
      record: "writes down places offered and the answers (the key in the environment variable PIIRI_KEY)",
      recover: "begins the journal anew from what is left of it, where it is damaged or its key is lost",
      reveal: "shows names and addresses",
    },
    written: (file) => `How the registrations stand is in the file ${file}.`,
  },
  attendance: {
    summary: "counts participants from Teams' reports",
    takes: {
      reports:
        "Teams' attendance reports, CSV; with the plan beside them its facilitators are not counted as participants",
      plan: "the plan: its facilitators are not counted as participants",
      strict: "counts nothing if a single row cannot be used",
    },
    written: (file) => `The counts of participants are in the file ${file}.`,
  },
  messages: {
    summary: "makes a message that you send to the group, or tells which messages the season asks for",
    takes: {
      strict: "counts nothing if a single row cannot be used",
      plan: "the plan, YAML or JSON",
      kind: "which message: confirmation, waiting, place-offered, waiting-ended, welcome, reminder, after-session, session-cancelled, session-postponed, group-cancelled, feedback-request, thanks, facilitator-invitation, summary-request, speaker-invitation, speaker-thanks or season-call; without it the season's messages are told",
      registrations: "the registrations, CSV or Excel: tells how many get the message",
      events: "cancellations and answers, CSV or Excel",
      mails: "the folder with saved mails by which people give up their places (.eml)",
      form: "the form's tool, or a form file of your own",
      link: "the meeting link; in a request for feedback the survey's address",
      session: "which session",
      earlier: "the earlier of two reminders",
      again: "how often the summary was asked for before",
      texts: "the association's own message texts, YAML",
      from: "from which address the message goes out; otherwise the plan's contact",
      draft: "makes a file that you send yourself from a mail program: addresses in the blind copy",
    },
    written: (file) => `The season's messages are in the file ${file}.`,
  },
  send: {
    summary: "sends a folder's messages so that nobody gets anything twice or sees the others",
    takes: {
      strict: "counts nothing if a single row cannot be used",
      folder: "the folder in which the messages were made",
      plan: "the plan, YAML or JSON",
      registrations: "the registrations, CSV or Excel: to them it is sent",
      events: "cancellations and answers, CSV or Excel",
      mails: "the folder with saved mails by which people give up their places (.eml)",
      bounces: "the folder with saved messages that came back (.eml): whose messages came back often is sent none",
      form: "the form's tool, or a form file of your own",
      smtp: "the mail server, smtps://user@mail.example.org (or the environment variable PIIRI_SMTP); its password is in PIIRI_SMTP_PASSWORD, a token in PIIRI_SMTP_TOKEN",
      passwordFile: "a file with the password for the mail server",
      graph: "sends through Microsoft 365, signed in as for piiri teams",
      again: "refused: tries those anew whom the server refused",
      reveal: "tells by name, not by row, who was not reached",
      dryRun: "tells to how many it would go, and sends nothing",
      delivery: "blind-copies: one message to all in the blind copy; one-each: to each their own",
      perMinute: "how many messages in a minute at most",
      unknown: "what becomes of those in doubt: sent (it came) or again (send it again)",
      recover: "begins the journal anew from what is left of it: whoever may have got a message is in doubt",
      dkimKey: "the signing key (DKIM), RSA, a PEM file",
      dkimSelector: "the signing key's name in the name service",
      ca: "the server's own certificate, a PEM file",
    },
    written: (file) => `The result of sending is in the file ${file}.`,
  },
  bounces: {
    summary: "tells whom messages did not reach, by those that came back",
    takes: {
      plan: "the plan, YAML or JSON",
      registrations: "the registrations, CSV or Excel",
      mails: "the folder with saved messages that came back (.eml)",
      form: "the form's tool, or a form file of your own",
      reveal: "tells by name, not by row alone",
    },
    written: (file) => `The messages that came back are in the file ${file}.`,
  },
  move: {
    summary: "moves a session and tells what follows",
    takes: {
      plan: "the plan, YAML or JSON",
      session: "which session: its key or number, such as s2 or 2",
      to: "the new date",
      time: "the new time",
      following: "changes the sessions after it too: as many days, and what else is otherwise from it on",
      weekday: "with --following: the weekday from it on, such as wednesday",
      duration: "with --following: how many minutes sessions last from it on",
      place: "with --following: in which room you meet from it on",
      write: "writes the change into the plan; else only what would follow is told",
    },
  },
  cancel: {
    summary: "cancels a session and tells what follows",
    takes: {
      plan: "the plan, YAML or JSON",
      session: "which session: its key or number, such as s2 or 2",
      write: "writes the change into the plan; else only what would follow is told",
    },
  },
  postpone: {
    summary: "postpones a session whose new date is not known yet",
    takes: {
      plan: "the plan, YAML or JSON",
      session: "which session: its key or number, such as s2 or 2",
      write: "writes the change into the plan; else only what would follow is told",
    },
  },
  add: {
    summary: "adds a session beside the others",
    takes: {
      plan: "the plan, YAML or JSON",
      date: "the added session's date",
      time: "the added session's time; else the group's usual one",
      write: "writes the change into the plan; else only what would follow is told",
    },
  },
  pause: {
    summary: "writes down a pause in which nobody meets",
    takes: {
      plan: "the plan, YAML or JSON",
      from: "the pause's first day",
      to: "the pause's last day; leave it out while nobody knows it",
      write: "writes the change into the plan; else only what would follow is told",
    },
  },
  resume: {
    summary: "ends a pause whose end was not known",
    takes: {
      plan: "the plan, YAML or JSON",
      from: "the first day on which you may meet again",
      write: "writes the change into the plan; else only what would follow is told",
    },
  },
  undo: {
    summary: "undoes Piiri's last change of a plan",
    takes: {
      plan: "the plan, YAML or JSON",
      write: "puts the file back; else only what would follow is told",
    },
  },
  interested: {
    summary: "tells how many would like a group that there is not yet, and whether they are enough",
    takes: {
      export: "the list of the interested from the form, CSV or Excel",
      least: "how many are needed; otherwise as the practice says of a closed group",
      form: "the form's tool, or a form file of your own",
    },
    written: (file) => `The number of the interested is in the file ${file}.`,
  },
  debrief: {
    summary:
      "tells what the facilitators' debriefs came to: how many evenings were talked over, what came up, what they need",
    takes: {
      plan: "the plan, YAML or JSON",
      export: "the answers, CSV or Excel; piiri forms blueprint debrief tells the form",
      openAnswers: "shows what they wrote in their own words too; read it before you pass it on",
      strict: "counts nothing if a single row will not do",
    },
    written: (file) => `What the debriefs came to is in the file ${file}.`,
  },
  poll: {
    summary: "tells which weekday and part of the day suit most, from the answers to a poll",
    takes: {
      export: "the answers, CSV or Excel; the form is told by piiri forms blueprint times",
      strict: "counts nothing if a single row will not do",
    },
    written: (file) => `Which times suit is in the file ${file}.`,
  },
  substitute: {
    summary: "tells who could lead a session when somebody cannot, and has a message ready for each",
    takes: {
      plan: "the plan, YAML or JSON; - reads from input",
      session: "which session: its key (s3) or number",
      season: "the folder that the season's other plans are in; who leads elsewhere that day is not asked",
      people: "a file of people who can be asked to lead (people:), YAML or JSON",
    },
    written: (file) => `Who could step in is in the file ${file}.`,
  },
  change: {
    summary: "tells what has changed in a plan, and who must be told",
    takes: {
      old: "the plan as it was",
      new: "the plan as it is now",
      write: "raises the new plan's revision, so that calendars update",
      messages: "makes messages of the changes in this folder",
      registrations: "the registrations, CSV or Excel: whoever asked for another language gets the messages in it",
      events: "cancellations and answers, CSV or Excel",
      mails: "the folder with saved mails by which people give up their places (.eml)",
      form: "the form's tool, or a form file of your own",
      strict: "counts nothing if a single row cannot be used",
      link: "the meeting link for the messages",
      from: "from which address the messages go out",
      texts: "the association's own message texts, YAML",
      horizon: "up to which day one looks, for a group without an end",
    },
    written: (file) => `The changes are in the file ${file}.`,
  },
  teams: {
    summary: "makes the sessions meetings in Teams, facilitators as organisers and the lobby on",
    takes: {
      action: "plan (what would be done), apply (do it) or status (what is not as it should be)",
      plan: "the plan, YAML or JSON",
      organiser: "with whose account the meetings are made; otherwise as the plan says",
      links: "writes the meeting links into this file, which only you can read",
      team: "the team in whose channel folders for the sessions are made",
      channel: "the channel in which the folders are made",
    },
    written: (file) => `The state of the Teams meetings is in the file ${file}.`,
  },
  feedback: {
    summary: "tells what people said of the group, so that nobody who answered is recognised",
    takes: {
      export: "the answers from the survey's tool, CSV or Excel",
      plan: "the plan, YAML or JSON",
      form: "microsoft-forms, google-forms, surveymonkey, webropol, generic, or a form file of your own",
      for: "who answered: participants or facilitators",
      format: pageOrJson,
      closed: "the survey is closed already, though the plan still gives time to answer",
      earlier: "an earlier season's results, a json file made by this command",
      season: "the season's name, where the same group asks again and again, for example autumn-2027",
      told: "results told before, a json file made by this command, where Piiri's own memory of them is lost",
      openAnswers: "also shows answers in people's own words, which you have to read first yourself",
      strict: "counts nothing if a single row cannot be used",
    },
    written: (file) => `The feedback's results are in the file ${file}.`,
  },
  report: {
    summary: "tells of the season in figures and words, for the annual report",
    takes: {
      plan: "the plan, with the sessions' summaries written down in it",
      feedback: "the feedback's results, a json file made by piiri feedback",
      from: "the first day to count",
      to: "the last day to count",
      people: "how many different people came, if that is known",
      format: `form of the result: ${pageForms}, csv or json`,
    },
    written: (file) => `The season's figures are in the file ${file}.`,
  },
  forget: {
    summary: "forgets people once the time of keeping is over: what stays is how many messages went out and when",
    takes: {
      plan: "the plan, YAML or JSON",
      files: "the files to be deleted, one by one, such as the registrations",
      write: "deletes; without it only what would be deleted is told",
    },
    written: (file) => `What was forgotten is told in the file ${file}.`,
  },
  season: {
    summary: "looks at many groups together: what overlaps, who leads, figures, one calendar",
    takes: {
      places: "the folders that the plans are in (single plans will do as well); diff OLD NEW tells what is otherwise",
      from: "the first day whose sessions are taken",
      to: "the last day whose sessions are taken",
      for: "what you need the result for: planning, report (figures by association, for the annual report), groups (figures by group), public (a page to find a group on, published groups only), booklet (of them, to print), calendar (their sessions month by month), facilitators or meeting-guide (weekly meetings for apps that look for them)",
      format: `form of the result: text, json, a page (${pageFormats.join(", ")}), csv (a table) or ics (a calendar)`,
      suggest: "a plan for which facilitators are suggested and, with --from and --to, dates too",
      people: "for --suggest: a file of others who can be asked to lead (people:), YAML or JSON",
      rooms: "a file of your rooms (rooms:), YAML or JSON: it is told which are too small, and who can use them",
      site: "with --for public: the https address of the folder in which the page will lie; calendars to subscribe to are written beside the page",
    },
    written: (file) => `The season is in the file ${file}.`,
  },
  "ground-rules": {
    summary: "gives the group's ground rules",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      for: "for whom: participants, newcomers or facilitators (with what they commit to)",
      format: pageOrJson,
    },
    written: (file) => `The ground rules are in the file ${file}.`,
  },
  path: {
    summary: "tells the steps of those who come to lead, and what the association answers for",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      format: pageOrJson,
    },
    written: (file) => `The way to leading is in the file ${file}.`,
  },
  agreement: {
    summary: "makes the facilitators' agreement, to print and sign",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      person: "for one facilitator, by id; without it for all",
      format: pageOrJson,
    },
    written: (file) => `The agreement is in the file ${file}.`,
  },
  guidance: {
    summary: "tells what helps when it gets difficult in the group",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      format: pageOrJson,
    },
    written: (file) => `What helps when it gets difficult is in the file ${file}.`,
  },
  support: {
    summary: "an agreement on one-to-one support: what is agreed, what is open",
    takes: {
      agreement: "the agreement, YAML; without it you get one to fill in",
      format: pageOrJson,
    },
    written: (file) => `The agreement is in the file ${file}.`,
  },
  publicity: {
    summary: "gives ready texts that tell of the group",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      kind: "one text only: web-page, newsletter or short-post",
      qr: "makes in this file a QR code that leads to the group's page (SVG)",
      format: pageOrJson,
    },
    written: (file) => `The texts that tell of the group are in the file ${file}.`,
  },
  leaflet: {
    summary: "makes a folded leaflet of the group",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      format: pageAlone,
    },
    written: (file) => `The leaflet is in the file ${file}. Print it on both sides and fold it once.`,
  },
  calendar: {
    summary: "makes a calendar of the sessions (iCalendar)",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      for: "for whom: participants, facilitators or public (for everyone to see)",
      link: "the meeting link, for the participants' or facilitators' calendar",
      mode: "events: each session by itself; rule: a recurring event",
      horizon: "up to which day the sessions of a group without an end are dated",
    },
    written: (file) => `The calendar is in the file ${file}.`,
  },
  jsonld: {
    summary: "gives the group's public facts to search engines and event calendars",
    takes: {
      plan: "the plan, YAML or JSON; - reads from the input",
      format:
        "schema-org (for search engines and event calendars), linked-events (for the event calendars of Finnish cities) or meeting-guide (for apps that look for weekly meetings)",
      html: "for your own web page: paste the result into it",
      association:
        "for linked-events and meeting-guide: the association's file, where its keywords (linkedEvents:) and rooms (rooms:) are",
      publish: "for linked-events: everyone sees the events as soon as they are sent; without this they wait as drafts",
      first:
        "for linked-events: nothing of this group has been sent before; cancelled and postponed sessions are left out",
      horizon: "up to which day the sessions of a group without an end are dated",
    },
    written: (file) => `The group's facts for other programs are in the file ${file}.`,
  },
  page: {
    summary: "makes a file that you open in a browser: all the planning without commands",
    takes: {
      config: "a federation's settings for the page: name, logo, colours, practice and examples (piiri.config.json)",
    },
    written: (file) => `The page is in the file ${file}. Open it in a browser with a double click.`,
  },
  completion: {
    summary: "lets your terminal complete what you begin to write",
    takes: {
      shell: "which shell: bash, zsh, fish or powershell; put the answer where the shell reads it when it starts",
    },
    written: (file) => `The lines for the shell are in the file ${file}.`,
  },
  schema: {
    summary: "gives the form of a file as JSON Schema, for a text editor",
    takes: {
      document:
        "plan, profile (your own practice), association (your people and rooms) or form (a form file); unless chosen: plan",
    },
    written: (file) => `The JSON Schema is in the file ${file}.`,
  },
};
