import { CopyText } from "../../copying/CopyText.js";
import { useDesk } from "../../desk/deskContext.js";
import type { FollowsAnswer } from "../../workshop/follows.js";
import { FindingView } from "../check/FindingView.js";

interface Props {
  readonly follows: FollowsAnswer;
  /** Whether the change is made already, and people are to be told. */
  readonly isMade?: boolean;
  /** Of a plan that is not the one that lies open: its messages are written where it does. */
  readonly isOthers?: boolean;
}

/** What a change means for people: who is told what, and what changes with it. */
export function FollowsView({ follows, isMade = false, isOthers = false }: Props) {
  const { texts } = useDesk();
  const words = texts.follows;
  if ("refused" in follows)
    return (
      <div class="finding error">
        <p>{words.refused}</p>
        {follows.refused.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    );
  const { isPublished, changes, gone, messages, entries, tasks, findings } = follows;
  if (changes.length === 0) return <p>{words.nothing}</p>;
  return (
    <>
      <ul>
        {changes.map((change) => {
          const said = words.change(change);
          return <li key={said}>{said}</li>;
        })}
        {entries > 0 && <li>{words.entries(entries)}</li>}
        {tasks > 0 && <li>{words.tasks(tasks)}</li>}
        {isPublished && messages.length === 0 && <li>{words.nobodyTold}</li>}
      </ul>
      {gone.map((session) => (
        <p key={session} class="finding warning">
          {words.gone(session)}
        </p>
      ))}
      {findings.length > 0 && (
        <>
          <p>{words.alsoFound}:</p>
          {findings.map((finding) => (
            <FindingView key={`${finding.rule} ${finding.path} ${finding.sentence}`} finding={finding} isPreview />
          ))}
        </>
      )}
      {!isPublished && <p>{words.notPublished}</p>}
      {messages.length > 0 && !isOthers && <p>{words.tell}</p>}
      {messages.map(({ kind, sessions, language, subject, body }) => {
        const name = words.message(kind, sessions);
        return isMade ? (
          <details key={name} open={messages.length === 1}>
            <summary>{name}</summary>
            <CopyText name={words.subject} text={subject} language={language} />
            <CopyText name={name} text={body} language={language} />
          </details>
        ) : (
          <p key={name}>{name}</p>
        );
      })}
      {isMade && entries > 0 && <p>{words.calendarAnew}</p>}
    </>
  );
}
