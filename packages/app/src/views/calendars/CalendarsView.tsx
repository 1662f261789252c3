import { useState } from "preact/hooks";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import type { CalendarFor } from "../../workshop/calendars.js";
import { MendFirst } from "../MendFirst.js";

const readers = ["participants", "facilitators", "public", "tasks"] as const satisfies readonly CalendarFor[];

/** The group's meetings for everyone's own calendar. */
export function CalendarsView() {
  const { desk, texts } = useDesk();
  const request = usePlanRequest();
  const [link, setLink] = useState("");
  const [problem, setProblem] = useState<string>();
  const look = desk.look.value;
  if (look === undefined) return <p>{texts.shell.loading}</p>;
  if (look.state !== "good") return <MendFirst />;
  const { language } = look.group;
  const { calendars } = texts;

  async function make(reader: CalendarFor): Promise<void> {
    const secret = link.trim() === "" ? {} : { link: link.trim() };
    const outcome = await desk.ask("calendars", {
      ...request,
      language,
      for: reader,
      now: desk.surroundings.now(),
      ...secret,
    });
    if ("problem" in outcome || outcome.value === undefined) {
      desk.notice.value = "work-failed";
    } else if ("problem" in outcome.value) {
      setProblem(outcome.value.problem);
    } else {
      setProblem(undefined);
      await keepFile(outcome.value);
    }
  }

  return (
    <>
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
      <div role="alert">{problem !== undefined && <p class="notice">{problem}</p>}</div>
      <ul class="cards">
        {readers.map((reader) => (
          <li key={reader} class="card">
            <strong>{calendars.for[reader].name}</strong>
            <span>{calendars.for[reader].about}</span>
            <button
              type="button"
              onClick={() => void make(reader)}
              aria-label={`${calendars.make}: ${calendars.for[reader].name}`}
            >
              {calendars.make}
            </button>
          </li>
        ))}
      </ul>
      <p>{calendars.language}</p>
      <dl>
        {calendars.ways.map(({ name, steps, cannot }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {steps} {cannot}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
