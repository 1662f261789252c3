import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import type { ToldTask } from "../../workshop/tasks.js";

/** Tasks, each to be ticked off; a tick writes the day into the plan. */
export function TaskList({ tasks }: { readonly tasks: readonly ToldTask[] }) {
  const { desk, texts } = useDesk();
  return (
    <ul class="tasks">
      {tasks.map(({ id, title, when, away, state, stateName, owner, place, canBeTicked }) => (
        <li key={id} class={`task ${state}`}>
          <label>
            <input
              type="checkbox"
              checked={state === "done"}
              disabled={!canBeTicked}
              aria-label={texts.tasks.done(title)}
              onChange={({ currentTarget }) => {
                const path = `/done/${id}`;
                const change = currentTarget.checked
                  ? { path, value: desk.surroundings.today() }
                  : ({ path, remove: true } as const);
                void desk.change([change], texts.tasks.done(title));
              }}
            />
            <span>
              <strong>{title}</strong>
              <span class="when">
                {when}
                {away !== undefined && ` (${away})`} · {stateName}
              </span>
              <span class="who">{owner}</span>
            </span>
          </label>
          {place !== undefined && state !== "done" && (
            <a href={writePlace(place)} aria-label={`${texts.views[place.view].title}: ${title}`}>
              {texts.views[place.view].title} →
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
