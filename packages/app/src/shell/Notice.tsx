import { useDesk } from "../desk/deskContext.js";

/** What has to be told once; it stays until it was read. */
export function Notice() {
  const { desk, texts } = useDesk();
  const notice = desk.notice.value;
  return (
    <div role="alert">
      {notice !== undefined && (
        <div class="notice">
          <p>{texts.notices[notice]}</p>
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
