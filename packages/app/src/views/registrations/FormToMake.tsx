import type { Language } from "@piiri/core";
import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { CopyText } from "../../copying/CopyText.js";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import { registrationsTextsIn } from "./textsIn.js";

/** The questions of a form, to be copied into whichever tool one has. */
export function FormToMake({ language }: { readonly language: Language }) {
  const { texts } = useDesk();
  const form = useAnswer("registrationForm", { ...usePlanRequest(), language });
  const say = registrationsTextsIn(texts.language);
  return (
    <details class="more">
      <summary>{say.form}</summary>
      <p>{say.formHelp}</p>
      {form === undefined ? (
        <p>{texts.shell.loading}</p>
      ) : (
        <>
          <CopyText name={say.formName} text={form.lines.join("\n")} language={language} isNamed />
          <p>{say.formFileHelp}</p>
          <div class="tools">
            <button type="button" onClick={() => form.file && void keepFile(form.file)}>
              {say.formFile}
            </button>
          </div>
        </>
      )}
    </details>
  );
}
