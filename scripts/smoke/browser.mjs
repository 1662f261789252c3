// Why: what an app's bundle takes along; it is run where there is no host at all, neither Node's nor a page's.
import * as core from "@piiri/core";
import * as ical from "@piiri/core/ical";
import * as fi from "@piiri/core/locale/fi";
import * as yaml from "@piiri/core/yaml";

export const holidays = core.finnishHolidays(2027).length;
export const everything = { core, ical, fi, yaml };
