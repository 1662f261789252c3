import { useAnswer } from "../asking/useAnswer.js";
import { useDesk } from "../desk/deskContext.js";
import { keepFile } from "../keeping/keepFile.js";
import type { DocumentRequest } from "../workshop/document.js";
import { PageView } from "./PageView.js";

/** A document to read, with what one can do with it: print it, have it as a file. */
export function DocumentTools({ request }: { readonly request: DocumentRequest }) {
  const { desk, texts } = useDesk();
  const page = useAnswer("document", request);
  if (page === undefined) return <p>{texts.shell.loading}</p>;

  async function keep(as: "docx" | "html"): Promise<void> {
    const outcome = await desk.ask("documentFile", { ...request, as });
    if ("problem" in outcome || outcome.value === undefined) desk.notice.value = "work-failed";
    else await keepFile(outcome.value);
  }

  return (
    <>
      <div class="tools">
        <button type="button" onClick={() => print()}>
          {texts.shell.print}
        </button>
        <button type="button" onClick={() => void keep("docx")}>
          {texts.shell.asWord}
        </button>
        <button type="button" onClick={() => void keep("html")}>
          {texts.shell.asWebPage}
        </button>
      </div>
      <PageView page={page} />
    </>
  );
}
