import { fileOpen } from "browser-fs-access";
import { useAnswer } from "../asking/useAnswer.js";
import { useDesk } from "../desk/deskContext.js";
import { planExtensions } from "../keeping/openFile.js";

/** The association's own people and rooms: a file of them is chosen, and what is wrong with it is told. */
export function AssociationFile() {
  const { desk, texts } = useDesk();
  const say = texts.association;
  const file = desk.association.value;
  const request = file && { text: file.text, language: desk.language.value };
  const told = useAnswer("associationFile", request);

  async function choose(): Promise<void> {
    try {
      const chosen = await fileOpen({ extensions: [...planExtensions], id: "piiri-association", description: "Piiri" });
      desk.association.value = { name: chosen.name, text: await chosen.text() };
    } catch (problem) {
      // Whoever chooses nothing wants nothing told.
      if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-opened";
    }
  }

  return (
    <div>
      <p>{say.help}</p>
      <div class="tools">
        <button type="button" onClick={() => void choose()}>
          {say.choose}
        </button>
        {file !== undefined && (
          <button
            type="button"
            onClick={() => {
              desk.association.value = undefined;
            }}
          >
            {say.without}
          </button>
        )}
      </div>
      <div role="status">
        {file !== undefined && told !== undefined && told.problems.length === 0 && (
          <p>{say.read(file.name, told.people, told.rooms)}</p>
        )}
        {told?.problems.map(({ line, sentence }) => (
          <p key={`${line} ${sentence}`} class="finding error">
            {texts.plan.line(line)}: {sentence}
          </p>
        ))}
      </div>
    </div>
  );
}
