// Why: what a user's compiler meets: every entry point's declarations, checked with their libraries.

import * as email from "@piiri/adapters-email";
import * as forms from "@piiri/adapters-forms";
import { forms as formTexts } from "@piiri/adapters-forms/locale/fi";
import * as graph from "@piiri/adapters-graph";
import * as core from "@piiri/core";
import * as ical from "@piiri/core/ical";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import * as privacy from "@piiri/core/privacy";
import * as publishing from "@piiri/core/publishing";
import * as ruleExamples from "@piiri/core/rule-examples";
import * as testing from "@piiri/core/testing";
import * as yaml from "@piiri/core/yaml";
import * as documents from "@piiri/documents";
import { pages } from "@piiri/documents/locale/fi";

export const everything = {
  core,
  ical,
  en,
  fi,
  sv,
  privacy,
  publishing,
  ruleExamples,
  testing,
  yaml,
  documents,
  pages,
  email,
  graph,
  forms,
  formTexts,
};
export const count: number = core.finnishHolidays(2027).length;
