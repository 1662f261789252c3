import type { Texts } from "../texts/texts.js";

/** Calls as people make them, the simplest first; `group.yaml` stands for their own plan. Each is carried out by a test. */
export const examples: Readonly<Record<keyof Texts["commands"], readonly string[]>> = {
  new: ["piiri new", "piiri new closed-group --start 2.3.2027 --time 18.00 -o our-group.yaml"],
  import: ["piiri import calendar.ics", "piiri import calendar.ics --delivery-format open-meetings -o our-group.yaml"],
  next: ["piiri next", "piiri next group.yaml"],
  check: ["piiri check group.yaml", "piiri check group.yaml --as published"],
  rules: ["piiri rules", "piiri rules format/session-count"],
  readiness: ["piiri readiness group.yaml", "piiri readiness group.yaml -o board.docx"],
  timeline: [
    "piiri timeline group.yaml",
    "piiri timeline group.yaml -o season.html",
    "piiri timeline group.yaml -o tasks.ics",
  ],
  lifecycle: ["piiri lifecycle group.yaml"],
  sessions: ["piiri sessions group.yaml"],
  agenda: [
    "piiri agenda group.yaml --session 2",
    "piiri agenda group.yaml --session 2 --for participants -o evening.docx",
  ],
  slides: ["piiri slides group.yaml --session 2 -o slides.html"],
  exercises: ["piiri exercises", "piiri exercises pair-talk"],
  capacity: ["piiri capacity --seats 8", "piiri capacity --seats 8 --registered 11"],
  forms: [
    "piiri forms blueprint registration group.yaml",
    "piiri forms paper feedback group.yaml -o form.docx",
    "piiri forms table feedback group.yaml -o papers.csv",
  ],
  intake: [
    "piiri intake group.yaml registrations.csv",
    "piiri intake group.yaml registrations.csv --events cancellations.csv --reveal",
  ],
  attendance: ["piiri attendance attendance.csv", "piiri attendance attendance.csv group.yaml"],
  messages: [
    "piiri messages group.yaml",
    "piiri messages group.yaml --kind welcome --link https://example.org/meeting -o messages",
  ],
  send: [
    "piiri send group.yaml messages --registrations registrations.csv --smtp smtps://user@mail.example.org --dry-run",
  ],
  change: ["piiri change before.yaml group.yaml", "piiri change before.yaml group.yaml --messages changes"],
  teams: ["piiri teams plan group.yaml --organiser name@example.org"],
  feedback: ["piiri feedback group.yaml answers.csv --closed -o results.docx"],
  report: ["piiri report group.yaml", "piiri report group.yaml -o report.docx"],
  season: ["piiri season groups", "piiri season groups --from 1.1.2027 --to 30.6.2027 -o season.html"],
  "ground-rules": ["piiri ground-rules group.yaml", "piiri ground-rules group.yaml --for newcomers -o welcome.docx"],
  path: ["piiri path group.yaml", "piiri path group.yaml -o path.docx"],
  agreement: ["piiri agreement group.yaml -o agreement.docx"],
  guidance: ["piiri guidance group.yaml", "piiri guidance group.yaml -o help.docx"],
  support: ["piiri support -o pair-1.yaml", "piiri support pair-1.yaml -o agreement.docx"],
  publicity: ["piiri publicity group.yaml", "piiri publicity group.yaml --kind newsletter"],
  leaflet: ["piiri leaflet group.yaml -o leaflet.html", "piiri leaflet group.yaml -o leaflet.docx"],
  calendar: [
    "piiri calendar group.yaml --for public -o group.ics",
    "piiri calendar group.yaml --for participants --link https://example.org/meeting -o participants.ics",
  ],
  jsonld: ["piiri jsonld group.yaml --html"],
  page: ["piiri page -o piiri.html"],
  completion: ["piiri completion bash", "piiri completion powershell"],
  schema: ["piiri schema -o plan.schema.json"],
};
