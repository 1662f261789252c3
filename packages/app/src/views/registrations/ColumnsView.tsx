import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import type { GivenTable } from "../../people/givenTable.js";
import { usePeopleAnswer } from "../../people/usePeopleAnswer.js";
import type { ColumnsByHand } from "../../workshop/givenHere.js";
import { registrationsTextsIn } from "./textsIn.js";

const fields = ["at", "name", "email", "sessions", "consent"] as const satisfies readonly (keyof ColumnsByHand)[];

interface Props {
  readonly table: GivenTable;
  readonly columns: ColumnsByHand | undefined;
  readonly onChoose: (columns: ColumnsByHand) => void;
}

/** Which column is which, pointed at by hand; what stands in them is masked until it is asked for. */
export function ColumnsView({ table: { id, file }, columns, onChoose }: Props) {
  const { desk, texts } = useDesk();
  const say = registrationsTextsIn(texts.language);
  const [isShown, setShown] = useState(false);
  const [chosen, setChosen] = useState<ColumnsByHand>(columns ?? {});
  const seen = usePeopleAnswer("tableAtHand", { id, file, isShown });
  if (seen === undefined) return <p>{texts.shell.loading}</p>;

  function choose(field: (typeof fields)[number], written: string): void {
    const { [field]: _, ...others } = chosen;
    setChosen(written === "" ? others : { ...others, [field]: Number(written) });
  }

  async function keep(): Promise<void> {
    const outcome = await desk.people.ask("formFile", { file, columns: chosen });
    if ("problem" in outcome) desk.notice.value = "work-failed";
    else await keepFile(outcome.value);
  }

  return (
    <section class="columns">
      <h3>{say.whichColumns}</h3>
      <p>{say.whichColumnsHelp}</p>
      {fields.map((field) => (
        <label key={field} class="wide">
          {say.fields[field]}
          <select
            value={chosen[field] === undefined ? "" : `${chosen[field]}`}
            onChange={({ currentTarget }) => choose(field, currentTarget.value)}
          >
            <option value="">{say.none}</option>
            {seen.map(({ place, heading, examples }) => (
              <option key={place} value={`${place}`}>
                {examples.length === 0 ? heading : `${heading} (${examples.join(", ")})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div class="tools">
        <button type="button" class="primary" onClick={() => onChoose(chosen)}>
          {say.readSo}
        </button>
        <button type="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? say.maskExamples : say.showExamples}
        </button>
        <button type="button" onClick={() => void keep()}>
          {say.formFile}
        </button>
      </div>
      <p>{say.keepChoice}</p>
    </section>
  );
}
