import { useDesk } from "../desk/deskContext.js";
import type { Offline } from "./offline.js";

/** That a newer page waits; it is shown when the reader wants it, never under her hands. */
export function NewerPage({ offline }: { readonly offline: Offline }) {
  const { texts } = useDesk();
  return (
    <div role="status">
      {offline.isNewer.value && (
        <div class="notice">
          <p>{texts.shell.isNewer}</p>
          <button type="button" onClick={offline.takeNewer}>
            {texts.shell.takeNewer}
          </button>
        </div>
      )}
    </div>
  );
}
