import { useState } from "preact/hooks";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import type { CalendarFor } from "../../workshop/calendars.js";

interface Props {
  readonly reader: CalendarFor;
  /** The meeting link, a secret that goes into the file alone. */
  readonly link?: string;
}

/** Makes a calendar in the group's language and gives it as a file; why there is none is told beside the button. */
export function CalendarButton({ reader, link = "" }: Props) {
  const { desk, texts } = useDesk();
  const plan = usePlanRequest();
  const [problem, setProblem] = useState<string>();
  const look = desk.look.value;
  const language = look?.state === "good" ? look.group.language : plan.language;
  const { calendars } = texts;

  async function make(): Promise<void> {
    const secret = link.trim() === "" ? {} : { link: link.trim() };
    const request = { ...plan, language, for: reader, now: desk.surroundings.now(), ...secret };
    const opening = desk.openings.peek();
    const outcome = await desk.ask("calendars", request);
    setProblem(undefined);
    if ("problem" in outcome || outcome.value === undefined) {
      desk.notice.value = "work-failed";
    } else if ("problem" in outcome.value) {
      setProblem(outcome.value.problem);
    } else {
      await keepFile(outcome.value);
      if (reader !== "tasks" && opening === desk.openings.peek()) desk.handedOut(plan.text);
    }
  }

  return (
    <>
      <button type="button" onClick={() => void make()} aria-label={`${calendars.make}: ${calendars.for[reader].name}`}>
        {calendars.make}
      </button>
      <div role="alert">{problem !== undefined && <p class="notice">{problem}</p>}</div>
    </>
  );
}
