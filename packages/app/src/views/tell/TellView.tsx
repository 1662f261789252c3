import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { DocumentTools } from "../../page/DocumentTools.js";
import { MendFirst } from "../MendFirst.js";
import type { ViewProps } from "../viewProps.js";

const told = ["publicity", "ground-rules", "welcome", "facilitators"] as const;

/** Texts that are ready to be used: for strangers, for the group, for facilitators. */
export function TellView({ part }: ViewProps) {
  const { desk, texts } = useDesk();
  const request = usePlanRequest();
  const look = desk.look.value;
  if (look === undefined) return <p>{texts.shell.loading}</p>;
  if (look.state !== "good") return <MendFirst />;
  const kind = told.find((each) => each === part) ?? "publicity";
  return (
    <>
      <nav aria-label={texts.views.tell.title} class="pills">
        {told.map((each) => (
          <a
            key={each}
            href={writePlace({ view: "tell", part: each })}
            aria-current={each === kind ? "true" : undefined}
          >
            {texts.tell.documents[each]}
          </a>
        ))}
      </nav>
      <DocumentTools request={{ ...request, language: look.group.language, kind }} />
    </>
  );
}
