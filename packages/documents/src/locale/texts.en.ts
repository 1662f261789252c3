export { agendaTexts as agenda } from "../agenda/texts.en.js";
export { exercisesPageTexts as exercises } from "../exercises/texts.en.js";
export { finderTexts as finder } from "../finder/texts.en.js";
export { paperFormTexts as paperForm } from "../forms/texts.en.js";
export { publicityCalendarTexts as publicityCalendar } from "../publicity/texts.en.js";
export { readinessPageTexts as readiness } from "../readiness/texts.en.js";
export { comersTexts as comers } from "../registration/texts.en.js";
