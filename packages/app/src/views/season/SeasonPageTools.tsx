import type { Page } from "@piiri/documents";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import { rowsAtOnce } from "../../measures.js";
import { FormatButtons } from "../../page/FormatButtons.js";
import { PageView } from "../../page/PageView.js";
import { printPart } from "../../page/printPart.js";
import type { Gathered } from "../../season/gatherSeason.js";
import type { SeasonFileRequest } from "../../workshop/seasonFile.js";
import type { SeasonPageKind } from "../../workshop/seasonPages.js";
import type { SeasonPart } from "../../workshop/seasonParts.js";
import type { SeasonViewTexts } from "./texts.js";
import { seasonTextsIn } from "./textsIn.js";
import { useSeasonPage } from "./useSeasonPage.js";

interface Props {
  readonly kind: SeasonPageKind;
  readonly gathered: Gathered<SeasonPart>;
  readonly days: { readonly from: string | undefined; readonly to: string | undefined };
}

/** A page of the season to read, to print, and to have as a file. */
export function SeasonPageTools({ kind, gathered, days }: Props) {
  const { desk, texts } = useDesk();
  const say = seasonTextsIn(texts.language);
  const association = desk.association.value?.text;
  const twice = gathered.leftOut.filter(({ why }) => why === "twice").length;
  const leftOut = { unreadable: gathered.leftOut.length - twice, twice };
  const unread = gathered.values.filter(({ feedback }) => feedback === undefined).length;
  const season = { parts: gathered.values, leftOut, language: texts.language, association, ...days };
  const page = useSeasonPage("seasonPages", { ...season, kind }, [kind, gathered, association, texts.language]);
  if (page === undefined) return <p>{texts.shell.loading}</p>;

  async function keep(request: SeasonFileRequest): Promise<void> {
    const outcome = await desk.ask("seasonFile", request);
    if ("problem" in outcome) desk.notice.value = "work-failed";
    else await keepFile(outcome.value);
  }

  const { shell } = texts;
  return (
    <section class="handout">
      {kind === "report" && <p>{unread === 0 ? say.feedback : say.toldUnread(unread)}</p>}
      <div class="tools">
        <button type="button" onClick={({ currentTarget }) => printPart(currentTarget)}>
          {shell.print}
        </button>
        <FormatButtons keep={(as) => keep({ ...season, kind, as })} />
        {kind === "report" && (
          <>
            <button type="button" onClick={() => void keep({ ...season, kind: "table" })}>
              {say.table}
            </button>
            <button type="button" onClick={() => void keep({ ...season, kind: "rows" })}>
              {say.rows}
            </button>
          </>
        )}
      </div>
      <PageView page={shortened(page, say)} />
    </section>
  );
}

/** A browser is slow with thousands of rows; all of them are in the file. */
function shortened(page: Page, say: SeasonViewTexts): Page {
  const blocks = page.blocks.flatMap((block): Page["blocks"] => {
    if (block.kind !== "table" || block.rows.length <= rowsAtOnce) return [block];
    const text = say.rowsMore(block.rows.length - rowsAtOnce);
    return [
      { ...block, rows: block.rows.slice(0, rowsAtOnce) },
      { kind: "paragraph", text },
    ];
  });
  return { ...page, blocks };
}
