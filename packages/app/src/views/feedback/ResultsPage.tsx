import type { Language } from "@piiri/core";
import type { FeedbackResults } from "@piiri/core/feedback";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import { FormatButtons } from "../../page/FormatButtons.js";
import { PageView } from "../../page/PageView.js";
import { printPart } from "../../page/printPart.js";
import { usePeopleAnswer } from "../../people/usePeopleAnswer.js";
import type { MadeFile } from "../../workshop/document.js";
import type { KeptFormat } from "../../workshop/pageFile.js";
import { feedbackTextsIn } from "./textsIn.js";

interface Props {
  readonly kind: "feedback" | "report";
  readonly results: readonly FeedbackResults[];
  readonly language: Language;
  /** The results for other programs, and for a season to compare with. */
  readonly json?: MadeFile;
  readonly earlier?: FeedbackResults | undefined;
  readonly isOpenShown?: boolean;
}

/** Results or the season's report, in the group's own language, to read, to print and to keep. */
export function ResultsPage({ kind, results, language, json, earlier, isOpenShown }: Props) {
  const { desk, texts } = useDesk();
  const say = feedbackTextsIn(texts.language);
  const request = { ...usePlanRequest(), language, kind, results, earlier, isOpenShown };
  const page = usePeopleAnswer("feedbackPage", request);
  if (page === undefined) return <p>{texts.shell.loading}</p>;

  async function keep(as: KeptFormat): Promise<void> {
    const outcome = await desk.people.ask("feedbackFile", { ...request, as });
    if ("problem" in outcome || outcome.value === undefined) desk.notice.value = "work-failed";
    else await keepFile(outcome.value);
  }

  const of = kind === "feedback" ? say.results : say.report;
  const named = (does: string) => `${does}: ${of}`;
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
        {json !== undefined && (
          <button type="button" onClick={() => void keepFile(json)}>
            {say.forPrograms}
          </button>
        )}
      </div>
      <PageView page={page} />
    </section>
  );
}
