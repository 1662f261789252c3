import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { DocumentTools } from "../../page/DocumentTools.js";
import { MendFirst } from "../MendFirst.js";
import type { ViewProps } from "../viewProps.js";
import { AgendaEditor } from "./AgendaEditor.js";
import { Debriefed } from "./Debriefed.js";
import { StepIn } from "./StepIn.js";
import { WhoCame } from "./WhoCame.js";

/** Each evening's minutes, for those who lead it and those who come. */
export function SessionsView({ part }: ViewProps) {
  const { desk, texts } = useDesk();
  const request = usePlanRequest();
  const dates = useAnswer("dates", request);
  if (desk.look.value !== undefined && desk.look.value.state !== "good") return <MendFirst />;
  if (dates === undefined) return <p>{texts.shell.loading}</p>;
  const session = dates.sessions.find(({ key }) => key === part) ?? dates.sessions[0];
  if (session === undefined) return null;
  return (
    <>
      <nav aria-label={texts.dates.list} class="pills">
        {dates.sessions.map(({ key, number, when }) => (
          <a
            key={key}
            href={writePlace({ view: "sessions", part: key })}
            aria-current={key === session.key ? "true" : undefined}
          >
            {texts.dates.session(number)}
            <small>{when}</small>
          </a>
        ))}
      </nav>
      {session.isPast && <WhoCame key={`came ${session.key}`} session={session} />}
      <details class="more">
        <summary>{texts.sessions.edit}</summary>
        <AgendaEditor key={session.key} session={session.key} />
      </details>
      <StepIn key={`step-in ${session.key}`} session={session.key} />
      <h2>{texts.sessions.timetable}</h2>
      <DocumentTools kind="agenda" session={session.key} />
      <h2>{texts.sessions.programme}</h2>
      <DocumentTools kind="programme" session={session.key} />
      <h2>{texts.sessions.slides}</h2>
      <DocumentTools kind="slides" session={session.key} />
      <h2>{texts.tell.documents.debrief}</h2>
      <DocumentTools kind="debrief" session={session.key} />
      <Debriefed />
    </>
  );
}
