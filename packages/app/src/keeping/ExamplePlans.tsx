import type { Ask } from "../asking/askWorkshop.js";
import { useDesk } from "../desk/deskContext.js";
import { openedExample } from "../desk/openPlan.js";
import type { ExamplePlan } from "../federation/federation.js";
import type { Texts } from "../texts/texts.js";
import { exampleNames, examplePlan } from "./examplePlans.js";

/** Plans that are filled in already, to look around with: a federation's, else Piiri's own. */
export function ExamplePlans() {
  const { desk, federation, texts } = useDesk();
  const examples = federation.examples ?? ownExamples(texts, desk.ask);
  if (examples.length === 0) return null;

  async function show({ fileName, load }: ExamplePlan): Promise<void> {
    try {
      desk.open(openedExample(fileName, await load()));
      desk.goTo({ view: "today" });
    } catch {
      desk.notice.value = "not-opened";
    }
  }

  return (
    <section aria-labelledby="begin-examples">
      <h2 id="begin-examples">{texts.keeping.examples}</h2>
      <p>{texts.keeping.examplesHelp}</p>
      <div class="tools">
        {examples.map((example) => (
          <button key={example.fileName} type="button" onClick={() => void show(example)}>
            {example.name}
          </button>
        ))}
      </div>
    </section>
  );
}

function ownExamples({ begin, language }: Texts, ask: Ask): readonly ExamplePlan[] {
  return exampleNames.map((name) => ({
    name: begin.formats[name].name,
    fileName: `${name}.yaml`,
    load: () => examplePlan(name, language, ask),
  }));
}
