import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { SinceToldView } from "../follows/SinceToldView.js";
import { FindingView } from "./FindingView.js";

/** Publishing: what it brings with it is said before, and what comes next after. */
export function PublishView({ isPublished }: { readonly isPublished: boolean }) {
  const { desk, texts } = useDesk();
  const publishing = useAnswer("publishing", usePlanRequest());
  const { check } = texts;

  async function publish(): Promise<void> {
    await desk.change([{ path: "/stage", value: "published" }], check.publish);
    // From now on people know the plan as it is.
    desk.peopleTold();
  }

  return (
    <section>
      <h2>{check.publish}</h2>
      {isPublished ? (
        <>
          <p>
            <strong>{check.isPublished}</strong> {check.published}
          </p>
          <p class="tools">
            <a href={writePlace({ view: "calendars" })}>{check.toCalendars}</a>
            <a href={writePlace({ view: "tell" })}>{check.toTell}</a>
          </p>
          <SinceToldView />
        </>
      ) : (
        <>
          <p>{check.publishHelp}</p>
          {publishing !== undefined && publishing.stricter.length === 0 && <p>{check.nothingStricter}</p>}
          {publishing !== undefined && publishing.stricter.length > 0 && (
            <>
              <p>{check.whenPublished}</p>
              {publishing.stricter.map((finding) => (
                <FindingView key={`${finding.rule} ${finding.path} ${finding.sentence}`} finding={finding} isPreview />
              ))}
            </>
          )}
        </>
      )}
      {publishing !== undefined && publishing.next.length > 0 && (
        <>
          <h3>{check.afterwards}</h3>
          <ul>
            {publishing.next.map(({ title, when }) => (
              <li key={`${when} ${title}`}>
                {when}: {title}
              </li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        class={isPublished ? "" : "primary"}
        onClick={() =>
          void (isPublished ? desk.change([{ path: "/stage", value: "draft" }], check.backToDraft) : publish())
        }
      >
        {isPublished ? check.backToDraft : check.publish}
      </button>
    </section>
  );
}
