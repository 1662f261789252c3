import type { OtherServicesTexts } from "./texts.js";

/** What the view says of handing a group on to other services, in English. */
export const otherServicesTexts: OtherServicesTexts = {
  title: "To the city's event calendar",
  help: "Many cities' event calendars take events from Linked Events. The file has the series and each meeting. Your own file gives the keywords and the ids of places.",
  first: "Nothing of this group has been sent there before",
  publish: "Everyone sees the events as soon as they are sent",
  save: "Save the events",
  lacking: "The calendar would not show this group yet:",
};
