import type { Texts } from "../texts/texts.js";
import type { Declare } from "../usage/prepare.js";

/** Every command, in the order in which a person comes to need them; each is loaded when it is called. */
export const commands: Readonly<Record<keyof Texts["commands"], () => Promise<Declare>>> = {
  new: async () => (await import("./new.js")).declareNew,
  check: async () => (await import("./check.js")).declareCheck,
  rules: async () => (await import("./rules.js")).declareRules,
  sessions: async () => (await import("./sessions.js")).declareSessions,
  agenda: async () => (await import("./agenda.js")).declareAgenda,
  calendar: async () => (await import("./calendar.js")).declareCalendar,
  schema: async () => (await import("./schema.js")).declareSchema,
};

export const commandNames = Object.keys(commands) as readonly (keyof typeof commands)[];
