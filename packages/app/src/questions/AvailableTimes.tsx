import { useDesk } from "../desk/deskContext.js";
import type { FieldWords } from "../workshop/fields.js";
import type { PersonTimes } from "../workshop/personTimes.js";
import { useHeld } from "./useHeld.js";

/** When somebody can lead, as a plan writes it; without a part it is the whole day. */
export interface AvailableTime {
  readonly weekday: string;
  readonly part?: string;
}

interface Props {
  readonly names: PersonTimes;
  readonly field: FieldWords | undefined;
  readonly times: readonly AvailableTime[];
  readonly onAnswer: (times: readonly AvailableTime[] | undefined) => void;
}

/** The weekdays and parts of the day that suit somebody: none ticked means that any time does. */
export function AvailableTimes({ names: { weekdays, parts }, field, times, onAnswer }: Props) {
  const { shown, say } = useHeld(times, useDesk().desk.isSettled.value);
  const isTicked = (weekday: string, part: string) =>
    shown.some((each) => each.weekday === weekday && (each.part ?? part) === part);
  const all = weekdays.flatMap(([weekday]) => parts.map(([part]) => ({ weekday, part })));

  function tick(of: Required<AvailableTime>): void {
    const isSame = ({ weekday, part }: AvailableTime) => weekday === of.weekday && part === of.part;
    const now = all.filter((each) => isSame(each) !== isTicked(each.weekday, each.part));
    say(now);
    onAnswer(now.length === 0 ? undefined : now);
  }

  return (
    <fieldset class="times">
      <legend>{field?.label}</legend>
      <small>{field?.help}</small>
      {weekdays.map(([weekday, day]) => (
        <fieldset key={weekday} class="row">
          <legend>{day}</legend>
          {parts.map(([part, name]) => (
            <label key={part}>
              <input type="checkbox" checked={isTicked(weekday, part)} onChange={() => tick({ weekday, part })} />
              {name}
            </label>
          ))}
        </fieldset>
      ))}
    </fieldset>
  );
}
