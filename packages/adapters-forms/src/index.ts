export {
  type AttendanceCount,
  type AttendanceDifference,
  type AttendanceOptions,
  type AttendanceRejection,
  attendanceRejections,
  readAttendance,
  readAttendanceOrThrow,
} from "./attendance/readAttendance.js";
export { readSummaries, readSummariesOrThrow, type Summaries, type SummaryRow } from "./attendance/readSummaries.js";
export { blueprintLines } from "./blueprint/blueprintLines.js";
export { blueprintTable, rowsOfBlueprintTable } from "./blueprint/blueprintTable.js";
export {
  type BlueprintKind,
  type BlueprintOptions,
  blueprintKinds,
  type FormBlueprint,
  formBlueprint,
  type Question,
  sessionOptions,
} from "./blueprint/formBlueprint.js";
export type { AnswerKind, AskedField, FormTexts, FormWords } from "./blueprint/texts.js";
export { type DebriefLinesOptions, debriefLines, undebriefed } from "./debrief/debriefLines.js";
export {
  type DebriefCount,
  type DebriefedEvening,
  type Debriefs,
  readDebriefs,
  readDebriefsOrThrow,
} from "./debrief/readDebriefs.js";
export { type CountedFeedback, countFeedback, countFeedbackOrThrow } from "./feedback/countFeedback.js";
export { type ScaleDoubt, scaleDoubts, type UnclearScale } from "./feedback/judgeScales.js";
export {
  type FeedbackItem,
  type FeedbackReadOptions,
  type FeedbackRejection,
  type RecognisedFeedback,
  readFeedback,
  readFeedbackOrThrow,
} from "./feedback/readFeedback.js";
export {
  type DateStyle,
  dateStyles,
  type FormDefinition,
  type FormField,
  formDefinitionSchema,
  formDefinitionSchemaId,
  formDefinitionVersion,
  formFields,
} from "./form/formDefinition.js";
export { type KnownForm, knownForms } from "./form/knownForms.js";
export { type History, readHistory, readHistoryOrThrow } from "./history/readHistory.js";
export { maskedForm } from "./reading/maskedForm.js";
export { type ReadingCounts, type ReadingOutcome, readingOutcome } from "./reading/readingOutcome.js";
export type { ToldRow } from "./reading/toldRow.js";
export { type TableColumn, tableColumns, tableColumnsOrThrow } from "./recognition/tableColumns.js";
export { type TableKind, tableKind, tableKindOrThrow, tableKinds } from "./recognition/tableKind.js";
export { type AttachedEvents, attachEvents, type MissedEvent } from "./registrations/attachEvents.js";
export {
  type CollectedRegistrations,
  collectRegistrations,
  collectRegistrationsOrThrow,
} from "./registrations/collectRegistrations.js";
export type { PersonEvent } from "./registrations/personEvent.js";
export { type EventItem, readEvents, readEventsOrThrow } from "./registrations/readEvents.js";
export type { ReadOptions } from "./registrations/readOptions.js";
export { readRegistrations, readRegistrationsOrThrow } from "./registrations/readRegistrations.js";
export type {
  Recognised,
  RegistrationItem,
  RegistrationItems,
  RegistrationResults,
  RejectedReason,
  RowDoubt,
} from "./registrations/registrationItem.js";
export type { SessionOption } from "./registrations/sessionChoices.js";
export { type WrittenEvent, type WrittenEventKind, writeEvents } from "./registrations/writeEvents.js";
export { type ScrubbedKind, scrub, scrubbedKinds } from "./scrub/scrub.js";
export type { TableSource } from "./table/openTable.js";
export type { SheetPlace, UnreadSheet } from "./table/sheetPlace.js";
export { TableError, type TableProblem, type TableProblemCode, type TableRow } from "./table/tableRow.js";
export { writeCsv } from "./table/writeCsv.js";
export type { ToldOfTable, WrittenTable } from "./table/writtenTable.js";
export type { ByteSource, Encoding } from "./text/decodeText.js";
export { readTimes, readTimesOrThrow, type SuitingTime, type Times } from "./times/readTimes.js";
export { workbookLimits } from "./xlsx/workbookLimits.js";
