import { fileOpen } from "browser-fs-access";
import { useState } from "preact/hooks";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { CopyText } from "../../copying/CopyText.js";
import { useDesk } from "../../desk/deskContext.js";

/** What the facilitators' debriefs of all evenings came to: counts and themes, their own words only where asked for. */
export function Debriefed() {
  const { desk, texts } = useDesk();
  const say = texts.sessions.debriefed;
  const plan = usePlanRequest();
  const [openAnswers, setOpenAnswers] = useState(false);
  const [lines, setLines] = useState<readonly string[] | "not-read">();

  async function choose(): Promise<void> {
    try {
      const file = await fileOpen({ extensions: [".csv", ".xlsx"], id: "piiri-debrief", description: "Piiri" });
      const outcome = await desk.people.ask("debriefed", { ...plan, file, openAnswers });
      if ("problem" in outcome) desk.notice.value = "work-failed";
      else setLines(outcome.value ?? "not-read");
    } catch (problem) {
      // Whoever chooses nothing wants nothing told.
      if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-opened";
    }
  }

  return (
    <>
      <div class="tools">
        <button type="button" onClick={() => void choose()}>
          {say.choose}
        </button>
        <label>
          <input
            type="checkbox"
            checked={openAnswers}
            onChange={({ currentTarget }) => setOpenAnswers(currentTarget.checked)}
          />
          {say.openAnswers}
        </label>
      </div>
      <div role="status">{lines === "not-read" && <p>{say.notRead}</p>}</div>
      {lines !== undefined && lines !== "not-read" && (
        <CopyText name={say.came} text={lines.join("\n")} language={texts.language} isNamed />
      )}
    </>
  );
}
