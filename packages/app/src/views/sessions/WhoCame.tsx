import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import type { SessionGlance } from "../../workshop/dates.js";

/** How many came to an evening that is over, or that the group did not meet: the part of a summary that a season is told by. */
export function WhoCame({ session: { key, date, came } }: { readonly session: SessionGlance }) {
  const { desk, texts } = useDesk();
  const say = texts.sessions.came;
  const [count, setCount] = useState(typeof came === "number" ? `${came}` : "");
  const at = `/sessions/${key}/summary`;
  const noCount = came === undefined ? say.unknown : say.didNotMeet;
  const isCount = /^\d{1,4}$/.test(count);

  async function answer(change: { readonly participants: number } | { readonly notHeld: true }): Promise<void> {
    const [[said, value]] = Object.entries(change) as [[string, number | true]];
    const other = said === "notHeld" ? "participants" : "notHeld";
    const isOther = came !== undefined && (came === "did-not-meet") === (other === "notHeld");
    const before = came === undefined ? [{ path: `${at}/heldOn`, value: date }] : [];
    const without = isOther ? [{ path: `${at}/${other}`, remove: true } as const] : [];
    await desk.change([...before, ...without, { path: `${at}/${said}`, value }], say.title);
  }

  return (
    <section>
      <h2>{say.title}</h2>
      <p role="status">{typeof came === "number" ? say.came(came) : noCount}</p>
      <div class="tools">
        <label>
          {say.howMany}
          <input type="number" min="0" value={count} onInput={({ currentTarget }) => setCount(currentTarget.value)} />
        </label>
        <button type="button" disabled={!isCount} onClick={() => void answer({ participants: Number(count) })}>
          {say.write}
        </button>
        <button type="button" disabled={came === "did-not-meet"} onClick={() => void answer({ notHeld: true })}>
          {say.didNotMeet}
        </button>
      </div>
    </section>
  );
}
