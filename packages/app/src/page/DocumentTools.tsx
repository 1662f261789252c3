import { useAnswer } from "../asking/useAnswer.js";
import { usePlanRequest } from "../asking/usePlanRequest.js";
import { useDesk } from "../desk/deskContext.js";
import { keepFile } from "../keeping/keepFile.js";
import type { DocumentKind } from "../workshop/document.js";
import type { DocumentFormat } from "../workshop/documentFile.js";
import { FormatButtons } from "./FormatButtons.js";
import { PageView } from "./PageView.js";
import { printPart } from "./printPart.js";

interface Props {
  readonly kind: DocumentKind;
  /** The key of the session that it is about. */
  readonly session?: string;
}

/** A document in the group's own language to read, with what one can do with it: print it alone, have it as a file. */
export function DocumentTools({ kind, session }: Props) {
  const { desk, texts } = useDesk();
  const plan = usePlanRequest();
  const look = desk.look.value;
  const language = look?.state === "good" ? look.group.language : plan.language;
  const request = { ...plan, language, kind, ...(session !== undefined && { session }) };
  const page = useAnswer("document", request);
  if (page === undefined) return <p>{texts.shell.loading}</p>;

  async function keep(as: DocumentFormat): Promise<void> {
    const outcome = await desk.ask("documentFile", { ...request, as });
    if ("problem" in outcome || outcome.value === undefined) desk.notice.value = "work-failed";
    else await keepFile(outcome.value);
  }

  const { title, subtitle } = page;
  const named = (does: string) => `${does}: ${subtitle ?? title}, ${texts.tell.documents[kind]}`;
  return (
    <section class="handout">
      <div class="tools">
        <button
          type="button"
          aria-label={named(texts.shell.print)}
          onClick={({ currentTarget }) => printPart(currentTarget)}
        >
          {texts.shell.print}
        </button>
        <FormatButtons keep={keep} named={named} />
        {kind === "timeline" && (
          <button type="button" aria-label={named(texts.shell.asPicture)} onClick={() => void keep("svg")}>
            {texts.shell.asPicture}
          </button>
        )}
      </div>
      <PageView page={page} />
    </section>
  );
}
