import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";
import type { ViewProps } from "./viewProps.js";

/** A view that comes when it is first opened: the first view waits for nothing of it. */
export function later(load: () => Promise<ComponentType<ViewProps>>): ComponentType<ViewProps> {
  let loaded: ComponentType<ViewProps> | undefined;
  return function Later(props: ViewProps) {
    const { desk, texts } = useDesk();
    const [View, setView] = useState(() => loaded);
    useEffect(() => {
      if (View !== undefined) return;
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => {
          desk.notice.value = "work-failed";
        },
      );
    }, [View, desk]);
    return View === undefined ? <p>{texts.shell.loading}</p> : <View {...props} />;
  };
}
