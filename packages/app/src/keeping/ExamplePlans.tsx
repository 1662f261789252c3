import { useDesk } from "../desk/deskContext.js";
import { openedExample } from "../desk/openPlan.js";
import { type ExampleName, exampleNames, examplePlan } from "./examplePlans.js";

/** Plans that are filled in already, to look around with. */
export function ExamplePlans() {
  const { desk, texts } = useDesk();

  async function show(name: ExampleName): Promise<void> {
    const text = await examplePlan(name, desk.language.peek()).catch(() => undefined);
    if (text === undefined) {
      desk.notice.value = "not-opened";
      return;
    }
    desk.open(openedExample(`${name}.yaml`, text));
    desk.goTo({ view: "today" });
  }

  return (
    <section aria-labelledby="begin-examples">
      <h2 id="begin-examples">{texts.keeping.examples}</h2>
      <p>{texts.keeping.examplesHelp}</p>
      <div class="tools">
        {exampleNames.map((name) => (
          <button key={name} type="button" onClick={() => void show(name)}>
            {texts.begin.formats[name].name}
          </button>
        ))}
      </div>
    </section>
  );
}
