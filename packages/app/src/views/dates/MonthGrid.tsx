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
  const { number, name, holiday, clocks, isBreak, isToday, sessions, tasks } = day;
  const [session] = sessions;
  const words = texts.dates;
  const marks = [
    holiday,
    clocks && words.clocks[clocks],
    isBreak && words.break,
    isToday && words.today,
    tasks.length > 0 && words.tasks(tasks),
  ].filter((mark) => typeof mark === "string");
  const said = marks.join(", ");
  if (session === undefined)
    return (
      <span title={said || undefined}>
        {number}
        {said !== "" && <span class="said"> {said}</span>}
      </span>
    );
  return (
    <a
      href={writePlace({ view: "dates", part: session.key })}
      aria-current={session.key === chosen ? "true" : undefined}
      aria-label={[words.session(session.number), name, session.time, session.statusName, ...marks].join(", ")}
      title={said || undefined}
    >
      {number}
    </a>
  );
}

function classOf({ sessions, holiday, clocks, isBreak, isToday, tasks }: DatesDay): string {
  return [
    sessions[0] && `session ${sessions[0].status}`,
    holiday && "holiday",
    clocks && "clocks",
    isBreak && "break",
    isToday && "today",
    tasks.length > 0 && "task-due",
  ]
    .filter(Boolean)
    .join(" ");
}
