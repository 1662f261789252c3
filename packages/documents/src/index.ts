export { agendaPage } from "./agenda/agendaPage.js";
export { programmePage } from "./agenda/programmePage.js";
export { slidesPage } from "./agenda/slidesPage.js";
export { type EthicsReader, ethicsReaders, groundRulesPage } from "./ethics/groundRulesPage.js";
export { exercisesPage } from "./exercises/exercisesPage.js";
export { type FeedbackPageOptions, feedbackPage } from "./feedback/feedbackPage.js";
export { bookletPage } from "./finder/bookletPage.js";
export { type FinderOptions, finderHtml } from "./finder/finderHtml.js";
export { type PaperForm, type PaperFormOptions, type PaperQuestion, paperFormPage } from "./forms/paperFormPage.js";
export { lifePage } from "./lifecycle/lifePage.js";
export type { PageTexts } from "./locale/pageTexts.js";
export type { Block, Cell, Column, Fact, Layout, Link, Page } from "./page/page.js";
export type { Mark, Picture, Tone } from "./page/picture.js";
export { toDocx } from "./page/toDocx.js";
export { toHtml } from "./page/toHtml.js";
export { toMarkdown } from "./page/toMarkdown.js";
export { toSvg } from "./page/toSvg.js";
export type { PageWords } from "./page/words.js";
export { writePage } from "./page/writePage.js";
export { facilitatorAgreementPage } from "./path/facilitatorAgreementPage.js";
export { pathPage } from "./path/pathPage.js";
export { leafletPage } from "./publicity/leafletPage.js";
export {
  type PublicityCalendarEntry,
  type PublicityCalendarEntryOptions,
  type PublicityCalendarSession,
  publicityCalendarEntry,
} from "./publicity/publicityCalendarEntry.js";
export { publicityCalendarPage } from "./publicity/publicityCalendarPage.js";
export { publicityPage } from "./publicity/publicityPage.js";
export { qrPicture } from "./publicity/qrPicture.js";
export { readinessPage } from "./readiness/readinessPage.js";
export { type ComersInPicture, comersPicture } from "./registration/comersPicture.js";
export { federationPage, federationTable } from "./report/federationPage.js";
export { groupColumns, groupRow, groupTable, type ReportedGroup } from "./report/groupTable.js";
export { reportPage } from "./report/reportPage.js";
export { seasonPage } from "./season/seasonPage.js";
export { suggestionPage } from "./season/suggestionPage.js";
export { guidancePage } from "./support/guidancePage.js";
export { supportPage } from "./support/supportPage.js";
export { timelinePage } from "./timeline/timelinePage.js";
export { timelinePicture } from "./timeline/timelinePicture.js";
