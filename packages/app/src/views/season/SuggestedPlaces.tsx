import { AssociationFile } from "../../association/AssociationFile.js";
import { useDesk } from "../../desk/deskContext.js";
import { PageView } from "../../page/PageView.js";
import { printPart } from "../../page/printPart.js";
import type { Gathered } from "../../season/gatherSeason.js";
import type { SeasonPart } from "../../workshop/seasonParts.js";
import { seasonTextsIn } from "./textsIn.js";
import { useSeasonPage } from "./useSeasonPage.js";

interface Props {
  readonly gathered: Gathered<SeasonPart>;
  readonly days: { readonly from: string | undefined; readonly to: string | undefined };
}

/** Where the opened plan could find its place among the groups. */
export function SuggestedPlaces({ gathered, days }: Props) {
  const { desk, texts } = useDesk();
  const say = seasonTextsIn(texts.language);
  const text = desk.look.value?.state === "good" ? desk.plan.value?.text : undefined;
  const association = desk.association.value?.text;
  const request =
    text === undefined
      ? undefined
      : {
          parts: gathered.values,
          language: texts.language,
          text,
          today: desk.surroundings.today(),
          association,
          ...days,
        };
  const page = useSeasonPage("seasonSuggestions", request, [gathered, text, association, texts.language]);
  if (text === undefined) return <p>{say.suggestNeedsPlan}</p>;
  return (
    <>
      <p>{say.suggestHelp}</p>
      <AssociationFile />
      {page === undefined ? (
        <p>{texts.shell.loading}</p>
      ) : (
        <section class="handout">
          <div class="tools">
            <button type="button" onClick={({ currentTarget }) => printPart(currentTarget)}>
              {texts.shell.print}
            </button>
          </div>
          <PageView page={page} />
        </section>
      )}
    </>
  );
}
