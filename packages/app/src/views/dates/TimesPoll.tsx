import { fileOpen } from "browser-fs-access";
import { useState } from "preact/hooks";
import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { CopyText } from "../../copying/CopyText.js";
import { useDesk } from "../../desk/deskContext.js";
import type { TimesCounted } from "../../workshop/timesPoll.js";

/** Which weekday and part of the day suit most: a form to make, and what its answers come to. */
export function TimesPoll() {
  const { texts } = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="more" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{texts.dates.poll}</summary>
      {isOpen && <Poll />}
    </details>
  );
}

function Poll() {
  const { desk, texts } = useDesk();
  const say = texts.dates;
  const lines = useAnswer("timesForm", usePlanRequest());
  const [counted, setCounted] = useState<TimesCounted | "not-read">();

  async function choose(): Promise<void> {
    try {
      const file = await fileOpen({ extensions: [".csv", ".xlsx"], id: "piiri-times", description: "Piiri" });
      const outcome = await desk.people.ask("timesCounted", { file, language: texts.language });
      if ("problem" in outcome) desk.notice.value = "work-failed";
      else setCounted(outcome.value ?? "not-read");
    } catch (problem) {
      // Whoever chooses nothing wants nothing told.
      if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-opened";
    }
  }

  return (
    <>
      <p>{say.pollHelp}</p>
      {lines === undefined ? (
        <p>{texts.shell.loading}</p>
      ) : (
        <CopyText name={say.pollForm} text={lines.join("\n")} language={texts.language} isNamed />
      )}
      <div class="tools">
        <button type="button" onClick={() => void choose()}>
          {say.pollAnswers}
        </button>
      </div>
      <div role="status">
        {counted === "not-read" && <p>{say.pollNotRead}</p>}
        {counted !== undefined && counted !== "not-read" && (
          <>
            <p>{say.polled(counted.answers)}</p>
            {counted.unclear.length > 0 && <p>{say.pollUnclear(counted.unclear)}</p>}
          </>
        )}
      </div>
      {counted !== undefined && counted !== "not-read" && counted.times.length > 0 && (
        <ol>
          {counted.times.map(({ time, suits }) => (
            <li key={time}>
              {time}: {suits}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
