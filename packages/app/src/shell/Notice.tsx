import type { CarriedOver, Notice as Named, ToldSentences } from "../desk/desk.js";
import { useDesk } from "../desk/deskContext.js";
import type { Texts } from "../texts/texts.js";

/** What has to be told once; it stays until it was read. */
export function Notice() {
  const { desk, texts } = useDesk();
  const notice = desk.notice.value;
  return (
    <div role="alert">
      {notice !== undefined && (
        <div class="notice">
          {sentencesOf(notice, texts).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <button
            type="button"
            onClick={() => {
              desk.notice.value = undefined;
            }}
          >
            {texts.shell.understood}
          </button>
        </div>
      )}
    </div>
  );
}

function sentencesOf(notice: Named | ToldSentences | CarriedOver, { notices, begin }: Texts): readonly string[] {
  if (typeof notice === "string") return [notices[notice]];
  if ("sentences" in notice) return notice.sentences;
  return [begin.carried(notice.sessions, notice.start), ...(notice.left === undefined ? [] : [notice.left])];
}
