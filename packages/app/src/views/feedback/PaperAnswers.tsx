import type { Language } from "@piiri/core";
import type { FeedbackAudience } from "@piiri/core/feedback";
import { useId, useRef, useState } from "preact/hooks";
import { useAnswer, useAnswerOf } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import { linesAtOnce } from "../../measures.js";
import { layTyped } from "../../people/takeGiven.js";
import type { RequestOf } from "../../workshop/workshop.js";
import { feedbackTextsIn } from "./textsIn.js";

interface Props {
  readonly audience: FeedbackAudience;
  /** The group's language. */
  readonly language: Language;
  /** What the group's table of papers is called. */
  readonly tableName: string;
}

/** Answers that came on paper: the form to print, and a place to type in one paper after the other. */
export function PaperAnswers({ audience, language, tableName }: Props) {
  const { desk, texts } = useDesk();
  const say = feedbackTextsIn(texts.language).paper;
  const request = { ...usePlanRequest(), language, audience };
  const questions = useAnswer("paperQuestions", request);
  const given = desk.given.value.find(({ name }) => name === tableName);
  const typed = useAnswerOf(desk.people.ask, "typedPapers", { ...request, given });
  const form = useRef<HTMLFormElement>(null);
  const [isWorking, setWorking] = useState(false);
  const id = useId();

  async function change(what: RequestOf<"typedPapers">["change"]): Promise<void> {
    setWorking(true);
    const outcome = await desk.people.ask("typedPapers", { ...request, given, change: what });
    setWorking(false);
    if ("problem" in outcome || outcome.value === undefined) desk.notice.value = "work-failed";
    else layTyped(desk, outcome.value.table);
  }

  async function add(): Promise<void> {
    if (form.current === null) return;
    const answers = Object.fromEntries([...new FormData(form.current)].map(([name, value]) => [name, String(value)]));
    if (Object.values(answers).every((answer) => answer.trim() === "")) return;
    await change({ add: answers });
    form.current.reset();
    form.current.querySelector("input")?.focus();
  }

  async function print(): Promise<void> {
    const outcome = await desk.ask("paperForm", request);
    if ("problem" in outcome || outcome.value === undefined) desk.notice.value = "work-failed";
    else await keepFile(outcome.value);
  }

  if (questions === undefined || typed === undefined) return <p>{texts.shell.loading}</p>;
  return (
    <details class="more">
      <summary>{say.heading}</summary>
      <p>{say.help}</p>
      <div class="tools">
        <button type="button" onClick={() => void print()}>
          {say.form}
        </button>
      </div>
      <form
        ref={form}
        class="papers"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isWorking) void add();
        }}
      >
        <h3>{say.paper(typed.next)}</h3>
        <p>{say.paperHelp}</p>
        {questions.map(({ id: field, text, figures }) => (
          <div key={field} class="question">
            <label for={`${id}-${field}`}>{text}</label>
            {figures === undefined ? (
              <textarea id={`${id}-${field}`} name={field} rows={linesAtOnce} />
            ) : (
              <span class="field">
                <input
                  id={`${id}-${field}`}
                  name={field}
                  type="number"
                  min={figures.least}
                  max={figures.most}
                  step="any"
                  autocomplete="off"
                />
                <span class="unit">{`${figures.least}–${figures.most}`}</span>
              </span>
            )}
          </div>
        ))}
        <div class="tools">
          <button type="submit" class="primary">
            {say.next}
          </button>
          {typed.count > 0 && (
            <>
              <button type="button" disabled={isWorking} onClick={() => void change("take-last-away")}>
                {say.takeLastAway}
              </button>
              <button type="button" onClick={() => void keepFile(typed.table)}>
                {say.keep}
              </button>
            </>
          )}
        </div>
        <p role="status">{typed.count > 0 && say.count(typed.count)}</p>
      </form>
    </details>
  );
}
