export {
  dates,
  findings,
  formats,
  holidays,
  language,
  problems,
  sessionStatus,
  severities,
  sources,
} from "@piiri/core/locale/en";
