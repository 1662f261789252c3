import type { MessageKind } from "@piiri/core/messages";
import { useEffect, useRef } from "preact/hooks";
import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { PeopleRoom } from "../../people/PeopleRoom.js";
import { MendFirst } from "../MendFirst.js";
import type { ViewProps } from "../viewProps.js";
import { MessageView } from "./MessageView.js";
import { messagesTextsIn } from "./textsIn.js";

/** What the season asks to be said, by date, and each message as it will read. */
export function MessagesView({ part }: ViewProps) {
  const { desk, texts } = useDesk();
  const messages = useAnswer("dueMessages", usePlanRequest());
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    // Whoever chose another message goes on reading there.
    else heading.current?.focus();
  }, [part]);
  const look = desk.look.value;
  if (look !== undefined && look.state !== "good") return <MendFirst />;
  if (messages === undefined || look === undefined) return <p>{texts.shell.loading}</p>;
  const say = messagesTextsIn(texts.language);
  const { due, kinds, sessions } = messages;
  const next = due.find(({ isDone, isPast, occasion }) => occasion === undefined && !isDone && !isPast) ?? due[0];
  const [wanted, ofSession] = (part ?? "").split(":");
  const kind = kinds.find((each) => each === wanted) ?? next?.kind ?? "confirmation";
  const session = ofSession ?? (wanted === kind ? undefined : next?.session);
  const placeOf = (each: MessageKind, key: string | undefined) =>
    writePlace({ view: "messages", part: key === undefined ? each : `${each}:${key}` });
  const isShown = (each: MessageKind, key: string | undefined) =>
    each === kind && (key === undefined || key === session);
  const others = kinds.filter((each) => !due.some((one) => one.kind === each));
  return (
    <>
      <h2>{say.byDate}</h2>
      {due.length === 0 && <p>{say.nothing}</p>}
      <ol class="due">
        {due.map((one) => (
          <li key={`${one.kind} ${one.session}`} class={one.isDone ? "done" : ""}>
            <a href={placeOf(one.kind, one.session)} aria-current={isShown(one.kind, one.session) ? "true" : undefined}>
              {say.kinds[one.kind]}
              {one.number !== undefined && ` (${say.session(one.number)})`}
            </a>
            <span class="when">
              {one.when ?? say.occasions[one.occasion ?? "registration"]}
              {one.isDone && ` · ${say.isDone}`}
              {one === next && one.occasion === undefined && !one.isDone && ` · ${say.isNext}`}
            </span>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details class="more" open={others.includes(kind)}>
          <summary>{say.others}</summary>
          <ul>
            {others.map((each) => (
              <li key={each}>
                <a href={placeOf(each, undefined)} aria-current={isShown(each, undefined) ? "true" : undefined}>
                  {say.kinds[each]}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
      <h2 ref={heading} tabIndex={-1}>
        {say.kinds[kind]}
      </h2>
      <PeopleRoom>
        <MessageView key={kind} kind={kind} session={session} sessions={sessions} />
      </PeopleRoom>
    </>
  );
}
