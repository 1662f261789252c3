import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { keepFile } from "../../keeping/keepFile.js";
import { PictureView } from "../../page/PictureView.js";

/** The code that leads to the group's page, never straight to a form or a meeting. */
export function QrCode() {
  const { texts } = useDesk();
  const request = usePlanRequest();
  const code = useAnswer("qrCode", request);
  if (code === undefined) return <p>{texts.shell.loading}</p>;
  if ("needsPage" in code)
    return (
      <p>
        {texts.tell.noPage}{" "}
        <a href={writePlace({ view: "plan", part: "what", at: "/informationPage" })}>{texts.tell.toPage}</a>
      </p>
    );
  return (
    <>
      <p>{texts.tell.qrHelp}</p>
      <PictureView picture={code.picture} isCode />
      <p>{code.address}</p>
      <div class="tools">
        <button type="button" onClick={() => void keepFile(code.file)}>
          {texts.tell.keepPicture}
        </button>
      </div>
    </>
  );
}
