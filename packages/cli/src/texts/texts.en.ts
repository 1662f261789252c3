import { textsOfCommands } from "../commands/texts.en.js";
import type { Texts } from "./texts.js";

/** The command in English. */
export const commandTexts: Texts = {
  help: {
    about: "Piiri helps you plan a peer support group and keep what is known of it up to date.",
    titles: {
      usage: "Usage:",
      arguments: "It takes:",
      options: "Options:",
      globalOptions: "Options of every command:",
      commands: "Commands:",
      examples: "Examples:",
    },
    command: "<command>",
    options: "[options]",
    showHelp: "shows this help",
    showVersion: "tells Piiri's version",
    helpCommand: "shows a command's help",
    exitCodes: `Exit codes:
  0  done
  1  the check found something to mend
  2  there is a mistake in the file or the command
  3  something else stopped the work, such as a full disk`,
    values: {
      file: "file",
      moment: "moment",
      date: "yyyy-mm-dd",
      time: "hh:mm",
      text: "text",
      id: "id",
      number: "number",
      link: "link",
      session: "session",
      folder: "folder",
      address: "address",
      kind: "kind",
      weekday: "weekday",
      minutes: "minutes",
      place: "place",
    },
    plan: "plan",
    plans: "plan...",
    places: "folders...",
    format: "format",
    document: "kind",
    calendar: "calendar",
    rule: "rule",
    exercise: "exercise",
  },

  globalOptions: {
    json: "gives the result as JSON for another program",
    language: "language: fi, sv or en (unless chosen: the plan's, else your computer's)",
    profile: "file with the figures of your federation's or association's own practice",
    practice:
      "your federation's or association's own practice with rules, words and all: a file (.mjs) or an installed package, whose code is run",
    now: "reckons as if it were this moment, for example 2027-01-10 or 2027-01-10T12:00Z",
    noColor: "no colours",
    output: "writes the result to a file",
    force: "writes over a file of that name, even one that Piiri did not write or somebody has edited",
  },

  commands: textsOfCommands,

  usage: {
    unknownCommand: (name, nearest) => `There is no command “${name}”.${nearest ? ` Did you mean “${nearest}”?` : ""}`,
    unknownOption: (flag, nearest) => `There is no option ${flag}.${nearest ? ` Did you mean ${nearest}?` : ""}`,
    planNeeded: (example) => `Say which group's plan this is about. For example: ${example}`,
    missingArgument: (name) => `The command lacks the ${name}. Add it.`,
    missingValue: (flag) => `A value is missing after ${flag}. Add it.`,
    missingOption: (flag, values) => `Add ${flag} with one of these: ${values.join(", ")}.`,
    tooManyArguments: "The command has too many parts. Put a name that has spaces in quotation marks.",
    notOneOf: (what, values) => `For ${what}, give one of these: ${values.join(", ")}.`,
    notAWholeNumber: (flag) => `After ${flag} comes a whole number, for example 0 or 5.`,
    notAMoment:
      "After --now comes a day, or a moment with its time zone, for example 2027-01-10, 2027-01-10T12:00Z or 2027-01-10T14:00+02:00.",
    jsonIsNotFor: "A calendar is always iCalendar. Leave out --json.",
    pageIsNoJson: "The page is always HTML. Leave out --json.",
    formatsOfAction: (action, formats) => `With ${action} the form is one of these: ${formats.join(", ")}.`,
    needsFile: (program: string, ending: string) =>
      `A ${program} file cannot be shown here. Give a file name, for example -o page.${ending}.`,
    seeHelp: (command) => `For help: ${command} --help`,
  },

  files: {
    "no-such-file": (file) => `${file}: There is no such file. Check the name and the folder.`,
    "is-an-address": () => "This should be the name of a file, not a web address. The meeting link goes after --link.",
    "is-a-directory": (file) => `${file}: This is a folder. Give the name of a file.`,
    "not-readable": (file) => `${file}: The file cannot be read. Check that you may read it.`,
    "not-writable": (file) => `${file}: The file cannot be written. Check that you may write there.`,
    "no-such-folder": (file) => `${file}: The folder for this file is not there. Make the folder first.`,
    "no-room": (file) => `${file}: The file could not be written. Check whether the disk has room.`,
    "not-written": (file) => `${file}: The file could not be written. Give the same command again.`,
    notWritten: (file) => `The file ${file} was not written.`,
    alreadyThere: (file) =>
      `The file ${file} is there already and was not changed. Give another name. To replace the old file, add --force.`,
    notEditable: (file, lines) =>
      `${file}: The file is written in a way that the command cannot change without changing more. Write into it yourself: ${lines.join(", ")}`,
    edited: (file) =>
      `Somebody has edited the file ${file} since Piiri wrote it, so it was not changed. Give another name. To replace it, add --force.`,
    otherFormat: (file, format) =>
      `${file}: The name says another form than ${format}. Give a name that ends otherwise, or leave the form out: then it follows from the name.`,
    noSuchFormat: (file, formats) =>
      `${file}: The command does not write what this name says. It has these forms: ${formats.join(", ")}. Give another name.`,
    otherLanguage: (file, language) =>
      `${file}: The group's language is ${language}, and Piiri has no texts in it. The texts are in English now. Choose another language with --language fi, sv or en.`,
    isInput: (file) =>
      `${file}: The file was not written over, because the command reads it. Give another name after -o.`,
  },

  page: {
    kind: (file, kinds) => `The file ${file} will not do for the page. It may end in ${kinds.join(", ")}.`,
    tooLarge: (file, most) =>
      `The file ${file} is too large for the page. It may have ${most} kilobytes. Make it smaller.`,
  },

  problems: {
    standardInput: "<input>",
    place: "at",
    count: (count, again) =>
      `${count === 1 ? "One thing to mend" : `${count} things to mend`}. ` +
      `${count === 1 ? "Mend it" : "Mend them"}, then ${again ? `check again: ${again}` : "give the command again."}`,
  },

  check: {
    inOrder: (file, sessions, first, last, goesOn) => {
      const days = first === last ? first : `${first} – ${last}`;
      const many = sessions === 1 ? "one session" : `${sessions} sessions`;
      return `${file}: in order, ${many}, ${days}${goesOn ? ", and the group goes on" : ""}.`;
    },
    notes: "Good to know",
    open: "Still to decide",
    fillIn: (open) =>
      open === 1
        ? "One thing is still open. Fill it in when it becomes clear."
        : `${open} things are still open. Fill them in as they become clear.`,
    found: (file, errors, warnings, again) => {
      const toMend = errors === 1 ? "one thing to be mended" : `${errors} things to be mended`;
      const advice = warnings === 1 ? "one piece of advice" : `${warnings} pieces of advice`;
      const counts = [...(errors > 0 ? [toMend] : []), ...(warnings > 0 ? [advice] : [])];
      return [
        `${file}: ${counts.join(" and ")}.`,
        ...(errors > 0 ? ["Mend what is to be mended."] : []),
        ...(warnings > 0
          ? [`Think about ${warnings === 1 ? "whether the advice" : "which advice"} suits your group.`]
          : []),
        ...(again === undefined ? [] : [`Then check again: ${again}`]),
      ].join(" ");
    },
    more: (rule) => `More about a rule: piiri rules ${rule}`,
    tooManyWarnings: (count, most) =>
      `There ${count === 1 ? "is one piece" : `are ${count} pieces`} of advice, and --max-warnings allows ${most} at most.`,
  },

  rules: {
    topics: {
      format: "Delivery format",
      series: "Dates and times",
      session: "What a session is made of",
      people: "People",
      platform: "Meeting online",
      venue: "The place",
      organisation: "The association",
      registration: "Registration",
      publicity: "Publicity",
      ethics: "Ethics",
      feedback: "Feedback",
      report: "Reporting",
      lifecycle: "A group's life",
    },
    strengths: { must: "essential", should: "advice", may: "tip" },
    everyGroup: "all groups",
    and: "and",
    venues: { online: "online or hybrid", "in-person": "in person" },
    withoutEnd: "without an end",
    withEnd: "with an end",
    attached: "attached to an organisation",
    associations: "an association's own",
    registered: "with registration",
    memberships: { closed: "the same participants", open: "anyone at any time", replenished: "replenished" },
    source: "Source",
    locked: "Your own practice cannot make this rule milder.",
    practice: (name, severity) =>
      severity === undefined
        ? `In the practice “${name}” this rule is not in use.`
        : `In the practice “${name}” the check says of this: ${severity}.`,
    good: "A plan that follows it:",
    bad: "One that does not:",
    says: "What the check then says:",
    notInPlan: "not in the plan",
    unknown: (rule, nearest) =>
      `There is no rule “${rule}”. ${nearest ? `Did you mean “${nearest}”? ` : ""}To see all rules: piiri rules`,
  },

  agreement: {
    unknownPerson: (person, ids) =>
      `No facilitator has the id “${person}”. ${ids.length === 0 ? "The plan names no facilitator yet." : `Their ids are: ${ids.join(", ")}.`}`,
  },

  exercises: {
    unknown: (exercise, nearest) =>
      `There is no exercise “${exercise}”. ${nearest === undefined ? "See all of them: piiri exercises" : `Did you mean ${nearest}?`}`,
  },

  poll: {
    answers: (answers) => `Answers: ${answers}. These times suit, the best first:`,
    time: (weekday, part, suits) => `${weekday} ${part}: ${suits}`,
    none: "No time suits anybody. Ask again with other times.",
    unclear: (rows) => `Not all was understood in these rows: ${rows.join(", ")}.`,
  },
  agenda: {
    unknownSession: (session, keys) => `There is no session “${session}”. The sessions are: ${keys.join(", ")}.`,
    chooseSession: (keys) => `Add --session. The sessions are: ${keys.join(", ")}.`,
  },

  jsonld: {
    htmlIsForPages: "--html is for your own web page. Leave out --json and --format linked-events.",
    onlyLinkedEvents: "--publish and --first go with --format linked-events.",
    lacking: "The cities' event calendar would not show this group yet. Nothing was written.",
    notInGuide:
      "The group is not one for this feed, which has meetings that are held every week and to which anyone may come.",
  },

  timeline: {
    record: (id, day) =>
      `When something is done, write its name and the day in the plan. For example: done: { ${id}: ${day} }`,
  },

  publicity: {
    qrNeedsPage:
      "The QR code leads to the group's page, but the page's address is not in the plan. Add it as informationPage.",
    qrWritten: (file) => `The QR code is in the file ${file}.`,
  },

  readiness: {
    sayKnown: (condition) =>
      `If something open is in order already, say so: --known ${condition}. Put commas between several.`,
  },

  sessions: { moved: (status, from) => `${status}, was ${from}` },

  unexpected: (detail) =>
    `Something unexpected happened (${detail}). Your plan was not changed. Try again. If it happens again, set the environment variable PIIRI_DEBUG=1 and give the command once more. File the answer as an issue on Piiri's page.`,
};
