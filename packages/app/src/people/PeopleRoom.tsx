import type { ComponentChildren } from "preact";
import { Fragment } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";
import { isOnTheWay, viewOf } from "./takeGiven.js";
import { peopleTextsIn } from "./textsIn.js";

/**
 * Holds what is shown of people. A band says that nothing of it is kept; when the view is left, or she says so, the worker
 * that read the files is ended and all that was shown is gone. A page that the browser puts aside forgets too.
 */
export function PeopleRoom({ children }: { readonly children: ComponentChildren }) {
  const { desk, texts } = useDesk();
  const [times, setTimes] = useState(0);
  const say = peopleTextsIn(texts.language);
  const hasAny = desk.given.value.length > 0;

  function forget(): void {
    desk.people.end();
    desk.given.value = [];
    setTimes((before) => before + 1);
  }

  useEffect(() => {
    addEventListener("pagehide", forget);
    return () => {
      removeEventListener("pagehide", forget);
      desk.people.end(isOnTheWay);
      // What was dropped here and belongs to the view that she goes to goes along.
      const { view } = desk.place.peek();
      desk.given.value = desk.given.peek().filter(({ kind }) => viewOf[kind] === view);
    };
  }, [desk]);

  return (
    <section class="people" aria-label={say.band}>
      <div class="band">
        <p>
          <strong>{say.band}</strong> {say.bandMore}
        </p>
        {hasAny && (
          <button type="button" onClick={forget}>
            {say.forget}
          </button>
        )}
        <p role="status" class="said">
          {times > 0 && !hasAny && say.forgotten}
        </p>
      </div>
      <Fragment key={times}>{children}</Fragment>
    </section>
  );
}
