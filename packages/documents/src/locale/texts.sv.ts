export { agendaTexts as agenda } from "../agenda/texts.sv.js";
export { exercisesPageTexts as exercises } from "../exercises/texts.sv.js";
export { finderTexts as finder } from "../finder/texts.sv.js";
export { paperFormTexts as paperForm } from "../forms/texts.sv.js";
export { publicityCalendarTexts as publicityCalendar } from "../publicity/texts.sv.js";
export { readinessPageTexts as readiness } from "../readiness/texts.sv.js";
export { comersTexts as comers } from "../registration/texts.sv.js";
