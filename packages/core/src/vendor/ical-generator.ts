export { ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from "ical-generator";
