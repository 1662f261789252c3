import { useDesk } from "../desk/deskContext.js";
import type { ViewName } from "../desk/place.js";

/** What a view is for, in a few sentences, for whoever asks. */
export function WhatIsThis({ view }: { readonly view: ViewName }) {
  const { texts } = useDesk();
  return (
    <details key={view} class="what">
      <summary>{texts.shell.whatIsThis}</summary>
      <p>{texts.views[view].help}</p>
    </details>
  );
}
