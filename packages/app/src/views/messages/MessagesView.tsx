import { useEffect, useRef } from "preact/hooks";
import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { readMessagePart } from "../../desk/messagePart.js";
import { writePlace } from "../../desk/place.js";
import { PeopleRoom } from "../../people/PeopleRoom.js";
import type { DueMessages } from "../../workshop/messages.js";
import { MendFirst } from "../MendFirst.js";
import type { ViewProps } from "../viewProps.js";
import { MessageView } from "./MessageView.js";
import { messagesTextsIn } from "./textsIn.js";

/** What the season asks to be said, by date; and each message by itself, as it will read. */
export function MessagesView({ part }: ViewProps) {
  const { desk, texts } = useDesk();
  const messages = useAnswer("dueMessages", usePlanRequest());
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    // Whoever chose a message, or came back from one, goes on reading there.
    else heading.current?.focus();
  }, [part]);
  const look = desk.look.value;
  if (look !== undefined && look.state !== "good") return <MendFirst />;
  if (messages === undefined || look === undefined) return <p>{texts.shell.loading}</p>;
  const say = messagesTextsIn(texts.language);
  const named = readMessagePart(part ?? "");
  const found = messages.kinds.find(({ kind }) => kind === named.kind);
  if (found === undefined)
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          {say.byDate}
        </h2>
        <AllMessages messages={messages} />
      </>
    );
  return (
    <>
      <p>
        <a href={writePlace({ view: "messages" })}>← {say.all}</a>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {say.kinds[found.kind]}
      </h2>
      <PeopleRoom>
        <MessageView key={part} named={{ ...named, ...found }} sessions={messages.sessions} />
      </PeopleRoom>
    </>
  );
}

/** What the season asks for, in order of time; then what can be written at any time. */
function AllMessages({ messages: { due, kinds } }: { readonly messages: DueMessages }) {
  const { texts } = useDesk();
  const say = messagesTextsIn(texts.language);
  const next = due.find(({ isDone, isPast, occasion }) => occasion === undefined && !isDone && !isPast);
  const placeOf = (part: string) => writePlace({ view: "messages", part });
  const others = kinds.filter(({ kind }) => !due.some((one) => one.kind === kind));
  return (
    <>
      {due.length === 0 && <p>{say.nothing}</p>}
      <ol class="due">
        {due.map((one) => (
          <li key={one.part} class={one.isDone ? "done" : ""}>
            <a href={placeOf(one.part)} class={one === next ? "upcoming" : ""}>
              {say.kinds[one.kind]}
              {one.number !== undefined && ` (${say.session(one.number)})`}
            </a>
            <span class="when">
              {one.when ?? say.occasions[one.occasion ?? "registration"]}
              {one.isDone && ` · ${say.isDone}`}
              {one === next && ` · ${say.isNext}`}
            </span>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <>
          <h3>{say.others}</h3>
          <ul class="due">
            {others.map(({ kind }) => (
              <li key={kind}>
                <a href={placeOf(kind)}>{say.kinds[kind]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
