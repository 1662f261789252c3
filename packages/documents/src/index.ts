export { agendaPage } from "./agenda/agendaPage.js";
export { programmePage } from "./agenda/programmePage.js";
export type { Block, Column, Fact, Page } from "./page/page.js";
export { toDocx } from "./page/toDocx.js";
export { toHtml } from "./page/toHtml.js";
export { toMarkdown } from "./page/toMarkdown.js";
