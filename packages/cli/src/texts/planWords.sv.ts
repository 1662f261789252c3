export {
  dates,
  fields,
  findings,
  formats,
  holidays,
  language,
  places,
  problems,
  sessionStatus,
  severities,
  sources,
} from "@piiri/core/locale/sv";
