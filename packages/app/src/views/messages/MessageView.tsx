import type { Language } from "@piiri/core";
import type { MessageAudience, MessageKind } from "@piiri/core/messages";
import { useEffect, useState } from "preact/hooks";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { CopyText } from "../../copying/CopyText.js";
import { useDesk } from "../../desk/deskContext.js";
import type { MessageNamed } from "../../desk/messagePart.js";
import { keepFile } from "../../keeping/keepFile.js";
import { GivenFiles } from "../../people/GivenFiles.js";
import { usePeopleAnswer } from "../../people/usePeopleAnswer.js";
import type { MessageAsked, NotWritten, WrittenMessage } from "../../workshop/messages.js";
import { registrationsTextsIn } from "../registrations/textsIn.js";
import { messagesTextsIn } from "./textsIn.js";

interface Props {
  readonly named: MessageNamed & { readonly isAboutSession: boolean };
  readonly sessions: readonly { readonly key: string; readonly name: string }[];
}

/** Whom the plan itself names; of all others, the registrations tell. */
const namedByPlan: ReadonlySet<MessageAudience> = new Set(["facilitators", "speakers"]);
const withLink: ReadonlySet<MessageKind> = new Set([
  ...(["welcome", "reminder", "session-changed", "facilitator-invitation", "feedback-request"] as const),
]);

/** A message as it will read, and the ways to send it by hand. */
export function MessageView({ named, sessions }: Props) {
  const { desk, texts } = useDesk();
  const say = messagesTextsIn(texts.language);
  const [link, setLink] = useState("");
  const [key, setKey] = useState("");
  const [now, setNow] = useState(() => desk.surroundings.now());
  const [chosen, setChosen] = useState<string>();
  const [inLanguage, setInLanguage] = useState<Language>();
  const tables = desk.given.value;
  useEffect(() => setNow(desk.surroundings.now()), [desk, tables]);
  const { kind, isAboutSession, isEarlier } = named;
  const session = isAboutSession ? (chosen ?? named.session ?? sessions[0]?.key) : undefined;
  // Of another session nobody was asked before.
  const before = session === named.session ? named.before : undefined;
  const about = { kind, session, isEarlier, before, link, inLanguage };
  const request: MessageAsked = { ...usePlanRequest(), now, given: tables, key, ...about };
  const message = usePeopleAnswer("message", request);
  const isForPeople = message === undefined || !("body" in message) || !namedByPlan.has(message.audience);
  return (
    <>
      {isAboutSession && (
        <label class="wide">
          {say.whichSession}
          <select value={session} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
            {sessions.map(({ key: one, name }) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {withLink.has(kind) && (
        <label class="wide">
          {kind === "feedback-request" ? say.survey : texts.calendars.link}
          <input
            type="url"
            inputMode="url"
            autocomplete="off"
            placeholder="https://"
            value={link}
            onInput={({ currentTarget }) => setLink(currentTarget.value)}
          />
        </label>
      )}
      {message === undefined && <p>{texts.shell.loading}</p>}
      <div role="alert">{message !== undefined && !("body" in message) && <Wrong message={message} />}</div>
      {message !== undefined && "body" in message && (
        <>
          <h3>{say.asItReads}</h3>
          {message.languages.length > 1 && (
            <label class="wide">
              {say.inWhichLanguage}
              <select
                value={message.language}
                onChange={({ currentTarget }) => setInLanguage(currentTarget.value as Language)}
              >
                {message.languages.map(({ language, people }) => (
                  <option key={language} value={language}>
                    {say.inLanguage(language, people)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <CopyText name={texts.follows.subject} text={message.subject} language={message.language} isNamed />
          <CopyText name={say.text} text={message.body} language={message.language} isNamed />
          {message.hasCalendar && <p>{say.calendar}</p>}
        </>
      )}
      <h3>{say.toWhom}</h3>
      {isForPeople && (
        <>
          <p>
            {say.whoGets} {say.own}
          </p>
          <GivenFiles say={registrationsTextsIn(texts.language)} />
          {tables.some(({ kind: of }) => of === "journal") && (
            <label class="wide">
              {registrationsTextsIn(texts.language).key}
              <input
                type="password"
                autocomplete="off"
                value={key}
                onInput={({ currentTarget }) => setKey(currentTarget.value)}
              />
            </label>
          )}
        </>
      )}
      {message !== undefined && "body" in message && <Sending message={message} request={request} />}
    </>
  );
}

/** Why there is no message. */
function Wrong({ message }: { readonly message: NotWritten }) {
  const { texts } = useDesk();
  const say = messagesTextsIn(texts.language);
  if ("problem" in message) return <p class="notice">{say.problems[message.problem]}</p>;
  return (
    <>
      {message.ownTexts.map((problem) => (
        <p key={problem.line} class="notice">
          {say.ownTexts(problem)}
        </p>
      ))}
    </>
  );
}

/** The ways to send a message by hand. */
function Sending({ message, request }: { readonly message: WrittenMessage; readonly request: MessageAsked }) {
  const { desk, texts } = useDesk();
  const say = messagesTextsIn(texts.language);
  const [copied, setCopied] = useState<"ready" | "copied" | "by-hand">("ready");
  const [shown, setShown] = useState<string>();
  const { reaches, addressless, unusable, mailto, hasSender } = message;

  async function copyAddresses(): Promise<void> {
    const outcome = await desk.people.ask("addresses", request);
    if ("problem" in outcome || outcome.value === undefined) {
      desk.notice.value = "work-failed";
      return;
    }
    try {
      await navigator.clipboard.writeText(outcome.value);
      setCopied("copied");
    } catch {
      setShown(outcome.value);
      setCopied("by-hand");
    }
  }

  async function keepDraft(): Promise<void> {
    const outcome = await desk.people.ask("draft", { ...request, now: desk.surroundings.now() });
    if ("problem" in outcome) desk.notice.value = "work-failed";
    else if (outcome.value !== undefined) await keepFile(outcome.value);
  }

  return (
    <>
      {reaches === undefined ? (
        <p>{say.unknown}</p>
      ) : (
        <>
          <p role="status">
            <strong>{say.reaches(reaches)}</strong>
          </p>
          {addressless.length > 0 && <p>{say.addressless(addressless)}</p>}
          {unusable.length > 0 && <p>{say.unusable(unusable)}</p>}
          <div class="tools">
            {hasSender && (
              <button type="button" class="primary" onClick={() => void keepDraft()}>
                {say.draft}
              </button>
            )}
            <button type="button" onClick={() => void copyAddresses()}>
              {say.copyAddresses}
            </button>
            <span role="status">{copied === "ready" ? "" : texts.copying[copied]}</span>
          </div>
          {shown !== undefined && <CopyText name={say.copyAddresses} text={shown} />}
          <p>{hasSender ? say.draftHelp : say.noSender}</p>
          <p>{say.clipboard}</p>
        </>
      )}
      {mailto !== undefined && (
        <p>
          <a href={mailto}>{say.openMail}</a> {say.openMailHelp}
        </p>
      )}
    </>
  );
}
