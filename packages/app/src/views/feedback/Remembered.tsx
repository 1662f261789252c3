import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import type { FeedbackSurvey } from "../../workshop/feedbackSurvey.js";
import { canChooseFolder, choosePlanFolder } from "./planFolder.js";
import { feedbackTextsIn } from "./textsIn.js";

/** Where it is remembered what was told: a folder that she chose, or that nothing was told yet. */
export interface RememberedIn {
  readonly folder?: FileSystemDirectoryHandle | undefined;
  readonly isFirst: boolean;
}

interface Props {
  readonly survey: FeedbackSurvey;
  /** Whether what is remembered was given as a file. */
  readonly hasFile: boolean;
  /** The name of the plan's file. */
  readonly planFile: string;
  readonly place: string;
  readonly chosen: RememberedIn;
  readonly onChoose: (chosen: RememberedIn) => void;
}

/** That results are told once, and where it is remembered that they were. */
export function Remembered({ survey, hasFile, planFile, place, chosen, onChoose }: Props) {
  const { texts } = useDesk();
  const say = feedbackTextsIn(texts.language);
  const { folder, isFirst } = chosen;
  return (
    <>
      <h2>{say.once}</h2>
      <p>{say.onceHelp}</p>
      {survey.toldOn !== undefined && <p class="finding warning">{say.planSaysTold(survey.toldOn)}</p>}
      {canChooseFolder() && (
        <FolderChoice planFile={planFile} folder={folder} onChoose={(to) => onChoose({ ...chosen, folder: to })} />
      )}
      {folder === undefined && <p>{say.stateFileHelp(place)}</p>}
      {folder === undefined && !hasFile && survey.toldOn === undefined && (
        <div class="options">
          <label>
            <input
              type="checkbox"
              checked={isFirst}
              onChange={({ currentTarget }) => onChoose({ ...chosen, isFirst: currentTarget.checked })}
            />
            {say.neverTold}
          </label>
        </div>
      )}
    </>
  );
}

interface FolderProps {
  readonly planFile: string;
  readonly folder: FileSystemDirectoryHandle | undefined;
  readonly onChoose: (folder: FileSystemDirectoryHandle) => void;
}

/** The plan's folder, beside which things are remembered. */
export function FolderChoice({ planFile, folder, onChoose }: FolderProps) {
  const { texts } = useDesk();
  const say = feedbackTextsIn(texts.language);
  const [isAnother, setAnother] = useState(false);

  async function choose(): Promise<void> {
    const found = await choosePlanFolder(planFile);
    setAnother(found === "another");
    if (typeof found === "object") onChoose(found);
  }

  return (
    <>
      <p>{say.folderHelp}</p>
      <div class="tools">
        <button type="button" onClick={() => void choose()}>
          {say.folder}
        </button>
      </div>
      <p role="status">
        {isAnother && say.notTheFolder(planFile)}
        {!isAnother && folder !== undefined && say.folderChosen(folder.name)}
      </p>
    </>
  );
}
