import { useDesk } from "../desk/deskContext.js";
import { writePlace } from "../desk/place.js";
import { sectionOf } from "../questions/questions.js";

/** For a plan that cannot be worked with yet: what is wrong, each with the way to where it is mended. */
export function MendFirst() {
  const { desk, texts } = useDesk();
  const look = desk.look.value;
  if (look === undefined || look.state === "good") return null;
  return (
    <section class="mend" aria-labelledby="mend-first">
      <h2 id="mend-first">{texts.shell.mendFirst}</h2>
      <p>{texts.plan.problems(look.problems.length)}</p>
      <ul>
        {look.problems.map(({ path, sentence, line }) => (
          <li key={`${path} ${line}`}>
            {look.state === "faulty" ? (
              <a href={writePlace({ view: "plan", part: sectionOf(path), at: path })}>{sentence}</a>
            ) : (
              sentence
            )}{" "}
            {line !== undefined && <small>({texts.plan.line(line)})</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
