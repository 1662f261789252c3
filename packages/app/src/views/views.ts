import type { ComponentType } from "preact";
import type { ViewName } from "../desk/place.js";
import { BeginView } from "./begin/BeginView.js";
import { CalendarsView } from "./calendars/CalendarsView.js";
import { CheckView } from "./check/CheckView.js";
import { DatesView } from "./dates/DatesView.js";
import { later } from "./later.js";
import { PlanView } from "./plan/PlanView.js";
import { SessionsView } from "./sessions/SessionsView.js";
import { TasksView } from "./tasks/TasksView.js";
import { TellView } from "./tell/TellView.js";
import { TodayView } from "./today/TodayView.js";
import type { ViewProps } from "./viewProps.js";

export const views: Readonly<Record<ViewName, ComponentType<ViewProps>>> = {
  begin: BeginView,
  today: TodayView,
  plan: PlanView,
  dates: DatesView,
  check: CheckView,
  sessions: SessionsView,
  tasks: TasksView,
  tell: TellView,
  registrations: later(async () => (await import("./registrations/RegistrationsView.js")).RegistrationsView),
  messages: later(async () => (await import("./messages/MessagesView.js")).MessagesView),
  feedback: later(async () => (await import("./feedback/FeedbackView.js")).FeedbackView),
  calendars: CalendarsView,
  season: later(async () => (await import("./season/SeasonView.js")).SeasonView),
};
