import type { RegistrationsTexts } from "./texts.js";

/** What the view of registrations says, in English. */
export const registrationsTexts: RegistrationsTexts = {
  form: "What form?",
  formHelp: "Make the form from these questions in the tool you usually use, such as Microsoft Forms or Webropol.",
  formName: "The form's questions",
  formFile: "Save the form file",
  formFileHelp:
    "You need the form file only if your tool is a rare one: it says which column is which. Give it together with the answers then.",
  give: "Who has registered?",
  giveHelp:
    "Download the answers from your form (CSV or Excel) and give the file here. You can also drop it anywhere on the page.",
  choose: "Choose files",
  given: "Files that were read",
  kinds: {
    registrations: "registrations",
    events: "events: cancellations and answers",
    attendance: "attendance report of Teams",
    feedback: "feedback survey",
    texts: "message texts of your own",
    form: "form file",
    mail: "saved e-mail",
    journal: "journal of places offered",
    told: "what was told of feedback",
    results: "results of feedback",
    tip: "the journal's end mark",
    other: "a table of which you have to say which column is which",
  },
  takeAway: (file) => `Take away ${file}`,
  attended: "How many came?",
  whichMeeting: "Which meeting?",
  summedUp: (participants) => `${participants} in the summary`,
  sumUp: "Write it into the summary",
  isSummedUp: "The number is in the summary now.",
  attendedBy: (file, count) =>
    count === undefined
      ? `${file}: the report could not be read`
      : `${file}: ${count} ${count === 1 ? "participant" : "participants"}, those who lead not counted`,
  reading: (rows) => `${rows} rows read.`,
  stop: "Stop",
  stopped: "Reading was stopped. Nothing of it is kept.",
  state: "How things stand",
  outcomes: {
    understood: "Every row was understood.",
    partly: "Some rows are told below. The others are used.",
    unusable: "Nothing was used.",
  },
  show: "Show names",
  hide: "Hide names",
  showing: "Names and addresses are shown now. See that nobody else sees them.",
  showHelp: "Names are shown only when you press Show names. Then you can also note cancellations and answers.",
  keepCounts: "Save the counts (JSON)",
  howRead: "How the file was read",
  people: "Who registered",
  row: (row) => `row ${row ?? "?"}`,
  all: (count) => `Show all ${count}`,
  can: { cancelled: "Cancelled", accepted: "Takes the place", declined: "Does not take it" },
  said: (count) =>
    count === 1
      ? "You have noted one thing. It is in no file yet."
      : `You have noted ${count} things. They are in no file yet.`,
  keepEvents: "Save the events file",
  undoSaid: "Undo the last",
  offers: "Offering places",
  offersHelp:
    "In this group a place is offered first. The page writes down to whom, so that nobody is passed over. In its journal people are marks that nobody can read without the key.",
  noJournal:
    "If places have been offered before, give the journal too: the files journal.jsonl and journal.jsonl.tip from the folder .piiri beside the plan.",
  key: "Key",
  keyHelp:
    "A password of at least 16 letters, the same each time. The page does not store it. Keep it with your passwords.",
  keyProblems: {
    short: "The key is too short. It needs at least 16 letters.",
    "not-read": "The journal cannot be read. Check the key, and give both of its files.",
  },
  record: "Write down answers and offer the free places",
  recorded:
    "Written down. Move the files journal.jsonl and journal.jsonl.tip into the folder .piiri beside the plan, into the group's own folder there.",
  offerProblems: {
    key: "Give a key of at least 16 letters first.",
    journal: "The journal cannot be read, so nothing was offered. Check the key, and give both of its files.",
    "answers-without-journal":
      "Somebody has answered an offer already, but there is no journal. Nothing was offered. Give the files journal.jsonl and journal.jsonl.tip.",
    "clock-behind": "The computer's clock is behind what the files say. Nothing was offered. Check the clock.",
  },
  whichColumns: "Which column is which?",
  whichColumnsHelp: "Point at the column in which each thing stands. In the examples 9 is any digit and a any letter.",
  fields: {
    at: "When they registered",
    name: "Name",
    email: "E-mail",
    sessions: "Which sessions",
    consent: "May be told of new groups",
  },
  none: "In none",
  readSo: "Read it so",
  showExamples: "Show the examples as they are",
  maskExamples: "Mask the examples",
  keepChoice: "The form file remembers your choice. Give it with the answers next time, or to the command with --form.",
  forgetting: {
    title: "When it is time to forget",
    undecided: "The plan does not say until when registrations are kept. Write the day under Registration.",
    kept: (until) => `Registrations are kept until ${until}. After that they are forgotten here.`,
    over: (until) => `Registrations were kept until ${until}, so it is time to forget.`,
    written: "What Piiri has written down",
    giveJournals:
      "Give the journals' files above, from the folder .piiri beside the plan: journal.jsonl, outbox.jsonl, and the end mark of each (.tip). Where there are none, nothing was written down.",
    nothingWritten: "Nothing of anybody is written down beside the plan.",
    keyNeeded: "Write the key, and you see what would be forgotten.",
    notRead: "The journals cannot be read, so nothing was forgotten. Check the key, and give all of their files.",
    message: (key, people, on) => `${key}: sent to ${people}, last on ${on}. To whom is forgotten.`,
    offers: (count) => `Places offered: ${count}. To whom is forgotten.`,
    forget: "Forget the people for good",
    forgotten: "Forgotten. What was sent is not sent again, and survey results stay as they were told.",
    putBack:
      "Put the files that you saved in the place of the old ones, in the folder .piiri, the group's own one there.",
    byHand: "What you delete yourself",
    exports: "Delete these files from your computer, one by one. The page cannot delete them.",
    noExports: "Give the files with people above, and they are listed here. The page cannot delete them.",
    elsewhere: "No program reaches these. Once you have deleted something, tick it off:",
  },
};
