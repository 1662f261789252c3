import type { SeasonCommandTexts } from "./texts.js";

export const seasonTexts: SeasonCommandTexts = {
  noPlans: (places, others) =>
    `No plan was found: ${places.join(", ")}.${others === 0 ? "" : ` Other files: ${others}.`} Give the folder that the plans are in (.yaml, .yml or .json).`,
  progress: (files) => `${files} files read…`,
  others: (count) =>
    count === 1 ? "One file is not a plan. It was left alone." : `${count} files are not plans. They were left alone.`,
  leftOut: (count, taken) =>
    `${count === 1 ? "One plan is" : `${count} plans are`} missing from the result. ${taken === 1 ? "One group is" : `${taken} groups are`} in it.`,
  sameIdentity: (file) =>
    `The same organiser already has another group with this id (${file}). Calendars would mix them up. Give the group an id of its own, or remove the file that is not needed.`,
  endsBeforeItBegins: "--to is before --from. Change them round.",
  siteNeeds:
    "--site: give the https address of the folder in which the page will lie (https://example.org/groups), with --for public and -o FILE.html. Calendars are written beside that file.",
  beside: (count) =>
    `${count === 1 ? "One calendar is" : `${count} calendars are`} beside it. Put all of these files into one folder on your site.`,
  older: (files) =>
    `Other calendars are in the folder: ${files.join(", ")}. If their groups are no longer on the page, delete them, on your site too.`,
  bothDays:
    "Give both --from and --to, and dates between them are suggested. Without them the plan's own dates stay, and facilitators are suggested.",
  notInGuide: (count) =>
    `${count === 1 ? "One group is" : `${count} groups are`} not in the feed, which has meetings that are held every week and to which anyone may come:`,
  formatsOf: (purpose, formats) => `--for ${purpose}: for --format, give one of these: ${formats.join(", ")}.`,
  diff: {
    kinds: { new: "new", gone: "no longer there", changed: "changed" },
    stages: { published: "The group is published now.", draft: "The group is a draft again." },
    toCome: (count) =>
      `${count === 1 ? "One session is" : `${count} sessions are`} still in people's calendars. Do not delete the plan: cancel the sessions, so that people are told.`,
    finding: (message) => `Review: ${message}`,
    counts: ({ new: added, gone, changed }, unchanged) =>
      `New: ${added}. No longer there: ${gone}. Changed: ${changed}. As before: ${unchanged}.`,
    alone: "Compare two folders so: piiri season diff OLD NEW. Of the other options it takes --json and --output.",
  },
};
