import { fileOpen } from "browser-fs-access";
import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";

/** Whether those who would like a group are enough, by the list of a form; it is counted and forgotten. */
export function Interested() {
  const { desk, texts } = useDesk();
  const say = texts.begin.interested;
  const [lines, setLines] = useState<readonly string[]>();

  async function choose(): Promise<void> {
    try {
      const file = await fileOpen({ extensions: [".csv", ".xlsx"], id: "piiri-interested", description: "Piiri" });
      const request = { file, language: texts.language, today: desk.surroundings.today() };
      const outcome = await desk.people.ask("interested", request);
      if ("problem" in outcome) desk.notice.value = "work-failed";
      else setLines(outcome.value ?? [say.notRead]);
    } catch (problem) {
      // Whoever chooses nothing wants nothing told.
      if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-opened";
    }
  }

  return (
    <details class="more">
      <summary>{say.heading}</summary>
      <p>{say.help}</p>
      <div class="tools">
        <button type="button" onClick={() => void choose()}>
          {say.choose}
        </button>
      </div>
      <div role="status">
        {lines?.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </details>
  );
}
