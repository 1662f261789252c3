import { useEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";

/** Says to whoever listens what was just done or taken back. */
export function Said() {
  const { desk, texts } = useDesk();
  const plan = desk.plan.value;
  const [said, setSaid] = useState("");
  const before = useRef({ text: plan?.text, future: plan?.future.length ?? 0 });
  const done = plan?.past.at(-1)?.name;
  const undone = plan?.future.at(-1)?.name;
  useEffect(() => {
    const now = { text: plan?.text, future: plan?.future.length ?? 0 };
    const former = before.current;
    before.current = now;
    if (former.text === undefined || former.text === now.text) return;
    if (now.future > former.future && undone !== undefined) setSaid(texts.shell.undone(undone));
    else if (done !== undefined) setSaid(texts.shell.done(done));
  }, [plan?.text]);
  return (
    <p role="status" class="said">
      {said}
    </p>
  );
}
