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
    form: "form file",
    journal: "journal of places offered",
    tip: "the journal's end mark",
    other: "a table of which you have to say which column is which",
  },
  takeAway: (file) => `Take away ${file}`,
  attended: "How many came?",
  attendedBy: (file, count) =>
    count === undefined
      ? `${file}: the report could not be read`
      : `${file}: ${count} ${count === 1 ? "participant" : "participants"}, those who lead not counted`,
};
