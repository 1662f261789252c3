import { dateTexts } from "../dates/texts.en.js";
import { nearest } from "../kernel/index.js";
import type { Expected, TextForm } from "./problem.js";
import type { ProblemTexts } from "./texts.js";

const expected: Readonly<Record<Expected, string>> = {
  text: "This should be a text.",
  number: "This should be a number.",
  "yes-or-no": "This should be true or false.",
  list: "This should be a list, each line beginning with a dash.",
  section: "This should be a group of entries, each on its own line: a name, then its value.",
  function: "This should be a function.",
};

const forms: Readonly<Record<TextForm, string>> = {
  id: "Use the letters a–z, digits and hyphens, 64 at most. For example spring-group-2027.",
  key: "Sessions are called s1, s2 and so on. An extra one may have a name of its own, for example extra-session.",
  domain: "This should be a domain without https:// in front, for example example.org.",
  email: "This is not an e-mail address. For example groups@example.org.",
  "https-address": "This should be the address of a web page, beginning with https://.",
  date: "Write the date as 2027-03-02: year, month and day. Check too that there is such a day.",
  time: "Write the time as 18:00: four digits and a colon, from 00:00 to 23:59.",
  instant: "This should be a moment in universal time, for example 2027-01-15T10:00:00Z.",
  "time-zone": "This time zone is not known. In Finland it is Europe/Helsinki.",
  "month-day": "Write month and day, for example 06-15.",
  language: "This is no tag of a language. Write for example fi, sv, en or de.",
  ratio: "Write a share of at most the whole, for example 2/3.",
  colour: "This should be a colour, for example #0b6b53.",
  file: "This should be the name of a file beside the page, for example logo.svg. An address or a file elsewhere will not do.",
  uuid: "This is a key that was chosen by chance, for example 3f2b8c1e-5d7a-4e90-9b61-0c4d2e8f7a15. A new one comes with: piiri new citizens-group.",
  "service-id":
    "This should be an id of the service: who keeps it, a colon and its name. For example yso:p1947 or tprek:8740.",
};

const notYaml = {
  tab: "The line begins with a tab. Indent it with spaces.",
  indent: "The line's indentation does not match the lines around it. Check the spaces at its start.",
  quote: "A quotation mark is left open. Add the missing one.",
  colon: 'The text has a colon in it. Put the whole text in quotation marks, for example "Sleep: how do I rest?".',
  reference: "A reference (*) points to something that is not there. Write the entry out.",
  other: "The line cannot be read. Check indentation, colon and quotation marks.",
} as const;

/** What is wrong with what was written, in English. */
export const problemTexts: ProblemTexts = {
  missing: () => "This is missing. Add it.",
  "unknown-key": ({ key, allowed }) => {
    const meant = nearest(key, allowed);
    if (meant !== undefined) return `“${key}” is not known. Do you mean “${meant}”?`;
    return `“${key}” is not known.${allowed.length > 0 ? ` Here you can have: ${allowed.join(", ")}.` : " Remove it."}`;
  },
  "wrong-type": (data) => expected[data.expected],
  "not-one-of": ({ allowed, meant }) =>
    `${meant === undefined ? "" : `Do you mean “${meant}”? `}This can be one of: ${allowed.join(", ")}.`,
  "not-whole": () => "This should be a whole number.",
  "out-of-range": ({ least, most }) =>
    least === undefined
      ? `The number is too big. It can be ${most} at most.`
      : `The number is too small. It must be at least ${least}.`,
  "too-long": ({ most }) => `The text is too long. There is room for ${most} characters.`,
  "too-many": ({ most }) => `There are too many lines. There can be ${most} at most.`,
  "too-few": ({ least }) => `There are too few lines. At least ${least} are needed.`,
  blank: () => "Nothing is written here. Write something. If the entry is not required, you can also remove it.",
  "forbidden-character": ({ character }) =>
    character === "U+000A" || character === "U+000D"
      ? "This text goes on one line. Remove the line break."
      : `The text has an invisible character (${character}) that breaks calendars or shows the text otherwise than it is written. Type the text again by hand: copied text brings the character back.`,
  "wrong-form": ({ form }) => forms[form],
  "low-contrast": ({ ratio, least, on }) =>
    `The colour stands out too little on a ${on} page: its contrast is ${ratio}, and should be at least ${least}. Choose a ${on === "light" ? "darker" : "lighter"} one.`,
  "newer-schema": ({ written, known }) =>
    `This was made by a newer Piiri: its form is ${written}, this Piiri knows form ${known}. Update Piiri.`,
  "only-one-of": ({ keys }) => `Only one of these can be given: ${keys.join(", ")}. Keep the one you mean.`,
  "ends-before-it-begins": ({ from, to }) =>
    `The end (${dateTexts.date(to)}) comes before the beginning (${dateTexts.date(from)}). Check the dates.`,
  "phase-without-times": () =>
    "Say under times how many sessions this phase has. Only the last phase goes on without a number.",
  "last-phase-with-times": () =>
    "The last phase goes on to the end of the series, so remove times. The length of the series is said by count or until.",
  duplicate: ({ value }) => `“${value}” already stands for another person. Give everyone their own.`,
  "time-in-gap": ({ date, time }) =>
    `The clocks go forward on ${dateTexts.date(date)}, and the time ${dateTexts.time(time)} does not exist then. Choose another time.`,
  "unknown-session": ({ key, keys, dropped }) => {
    if (dropped !== undefined) {
      return `There is no session “${key}”, because its date, ${dateTexts.date(dropped)}, is skipped. Remove this entry, or bring the date back: check skip, breaks and holidays.`;
    }
    return keys.length === 0
      ? `There is no session “${key}”. The sessions of the series are s1, s2 and so on. If this is an extra session, give its date under added.`
      : `There is no session “${key}”. The series has ${keys.join(", ")}.`;
  },
  "unknown-survey": ({ id, known }) => {
    const meant = nearest(id, known);
    if (meant !== undefined) return `There is no survey “${id}”. Do you mean “${meant}”?`;
    const surveys =
      known.length > 0
        ? ` There are ${known.join(", ")}.`
        : " Plan by the practice of the federation whose survey it is.";
    return `There is no survey “${id}” in the practice by which you plan.${surveys} Without this field, the guide's questions are asked.`;
  },
  "unknown-person": ({ id, known }) => {
    const meant = nearest(id, known);
    if (meant !== undefined) return `Nobody has the id “${id}”. Do you mean “${meant}”?`;
    return `Nobody has the id “${id}”.${known.length > 0 ? ` The ids are ${known.join(", ")}.` : " Add the person under people."}`;
  },
  "off-rhythm": ({ start, nearest }) =>
    `The first date, ${dateTexts.date(start)}, does not fit the group's rhythm. The next date that does is ${dateTexts.date(nearest)}.`,
  "no-single-weekday": () =>
    "The rhythm does not have just one weekday, so no other can take its place. Write the sessions' days as moved, or make a new plan.",
  "listed-twice": ({ value }) => `“${value}” is in the list already. Take it out here.`,
  "no-sessions": () => "No session is left, or too few. Check skip, breaks and until.",
  "no-horizon": () => "The group has no end. Say up to which day its sessions are dated.",
  "key-of-the-rhythm": ({ key }) =>
    `“${key}” is a session of the series. Give the extra session a name of its own, for example extra-session.`,
  "source-of-nothing": ({ pointer }) =>
    `A source is given for ${pointer}, which this profile does not change. Remove it or add the value.`,
  "crossed-figures": ({ least, leastValue, most, mostValue }) =>
    `${most} is ${mostValue}, which is less than ${least}, ${leastValue}. Write both so that they go together.`,
  "empty-document": () => "The file is empty. The command piiri new gives you one to start from.",
  "not-text": () => "This is not a text file. Save the plan as text (UTF-8).",
  "too-large": ({ mostKilobytes }) => `The file is too large for a plan. It can be ${mostKilobytes} kilobytes at most.`,
  "too-deep": ({ most }) => `Too many levels lie inside each other. There can be ${most} at most.`,
  "several-documents": () => "The file holds several plans. Save each in a file of its own and remove the lines ---.",
  "too-many-references": () => "The file refers to other places (*) too many times. Write the entries out.",
  "not-yaml": ({ cause }) => notYaml[cause],
  "repeated-key": ({ key }) => `“${key}” stands here twice. Remove one of them.`,
};
