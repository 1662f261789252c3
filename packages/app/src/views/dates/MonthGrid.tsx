import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import type { DatesDay, DatesMonth } from "../../workshop/dates.js";

/** A month as on a wall: a table, each day said in words to whoever listens. */
export function MonthGrid({ month, chosen }: { readonly month: DatesMonth; readonly chosen: string | undefined }) {
  const { texts } = useDesk();
  return (
    <table class="month">
      <caption>{month.name}</caption>
      <thead>
        <tr>
          {texts.dates.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <td key={texts.dates.weekdays[weekday]} class={day && classOf(day)}>
                {day !== undefined && <Day day={day} chosen={chosen} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, chosen }: { readonly day: DatesDay; readonly chosen: string | undefined }) {
  const { texts } = useDesk();
  const { number, name, holiday, isBreak, isToday, sessions } = day;
  const [session] = sessions;
  const said = [holiday, isBreak && texts.dates.break, isToday && texts.dates.today].filter(Boolean).join(", ");
  if (session === undefined)
    return (
      <>
        {number}
        {said !== "" && <span class="said"> {said}</span>}
      </>
    );
  return (
    <a
      href={writePlace({ view: "dates", part: session.key })}
      aria-current={session.key === chosen ? "true" : undefined}
      aria-label={[texts.dates.session(session.number), name, session.time, session.statusName, said]
        .filter(Boolean)
        .join(", ")}
      title={holiday}
    >
      {number}
    </a>
  );
}

function classOf({ sessions, holiday, isBreak, isToday }: DatesDay): string {
  return [sessions[0] && `session ${sessions[0].status}`, holiday && "holiday", isBreak && "break", isToday && "today"]
    .filter(Boolean)
    .join(" ");
}
