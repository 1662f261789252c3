export { agendaTexts as agenda } from "../agenda/texts.fi.js";
export { exercisesPageTexts as exercises } from "../exercises/texts.fi.js";
export { finderTexts as finder } from "../finder/texts.fi.js";
export { paperFormTexts as paperForm } from "../forms/texts.fi.js";
export { publicityCalendarTexts as publicityCalendar } from "../publicity/texts.fi.js";
export { readinessPageTexts as readiness } from "../readiness/texts.fi.js";
export { comersTexts as comers } from "../registration/texts.fi.js";
