import { isLocalDate } from "../kernel/index.js";
import type { AnyRule, Messages, RuleTexts } from "../review/index.js";
import type { Holiday, HolidayCalendar } from "../series/index.js";
import { PracticeError, type PracticePart } from "./practiceError.js";

/** A federation's own rule, which says that it was it when its code breaks down. */
export function guardedRule(rule: AnyRule): AnyRule {
  const guarded = guardOf("rule", rule.id);
  return {
    ...rule,
    check: (group, report) => guarded(() => rule.check(group, report)),
    messages: mapped(rule.messages ?? {}, ({ title, messages }): RuleTexts<Messages> => {
      return {
        title,
        messages: mapped(messages, (say) => (data: Messages[string]) => guarded(() => String(say(data)))),
      };
    }),
  };
}

/** A federation's own holidays, which are days of the calendar or are told to be none. */
export function guardedCalendar(calendar: HolidayCalendar): HolidayCalendar {
  return (year) => guardOf("holidays", `${year}`)(() => calendar(year).map(checked));
}

function checked(holiday: Holiday): Holiday {
  if (!isLocalDate(holiday.date)) throw new TypeError(`no date: ${String(holiday.date)}`);
  return holiday;
}

function guardOf(part: PracticePart, id: string) {
  return <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (cause) {
      throw new PracticeError({ part, id }, { cause });
    }
  };
}

function mapped<Value, Made>(
  values: Readonly<Record<string, Value>>,
  make: (value: Value) => Made,
): Readonly<Record<string, Made>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, make(value)]));
}
