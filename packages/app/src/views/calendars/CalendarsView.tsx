import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import type { CalendarFor } from "../../workshop/calendars.js";
import { MendFirst } from "../MendFirst.js";
import { CalendarButton } from "./CalendarButton.js";

const readers = ["participants", "facilitators", "public", "tasks"] as const satisfies readonly CalendarFor[];
/** Whose calendar may bear the meeting link. */
const withLink: readonly CalendarFor[] = ["participants", "facilitators"];

/** The group's meetings for everyone's own calendar. */
export function CalendarsView() {
  const { desk, texts } = useDesk();
  const [link, setLink] = useState("");
  const look = desk.look.value;
  if (look === undefined) return <p>{texts.shell.loading}</p>;
  if (look.state !== "good") return <MendFirst />;
  const { calendars } = texts;
  return (
    <>
      {look.group.meetsOnline && (
        <label class="wide">
          {calendars.link}
          <input
            type="url"
            inputMode="url"
            autocomplete="off"
            placeholder="https://"
            value={link}
            aria-describedby="calendar-link-help"
            onInput={({ currentTarget }) => setLink(currentTarget.value)}
          />
          <small id="calendar-link-help">{calendars.linkHelp}</small>
        </label>
      )}
      <ul class="cards">
        {readers.map((reader) => (
          <li key={reader} class="card">
            <strong>{calendars.for[reader].name}</strong>
            <span>{calendars.for[reader].about}</span>
            <CalendarButton reader={reader} link={withLink.includes(reader) ? link : ""} />
          </li>
        ))}
      </ul>
      <p>{calendars.language}</p>
      <h2>{calendars.howTo}</h2>
      <dl class="ways">
        {calendars.ways.map(({ name, steps, cannot }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{steps}</dd>
            <dd class="cannot">{cannot}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
