import type { Block, Cell, Page } from "@piiri/documents";
import { PictureView } from "./PictureView.js";

/** A document of the library as a part of the page. */
export function PageView({ page }: { readonly page: Page }) {
  return (
    <article class="document" lang={page.language}>
      <h2>{page.title}</h2>
      {page.subtitle !== undefined && <p class="subtitle">{page.subtitle}</p>}
      {page.blocks.map((block, index) => (
        <BlockView key={index} block={block} under={headingOf(page, index)} />
      ))}
    </article>
  );
}

/** The heading that a block stands under; else the page's own. */
function headingOf({ title, blocks }: Page, index: number): string {
  const heading = blocks.slice(0, index).findLast((block) => block.kind === "heading");
  return heading?.kind === "heading" ? heading.text : title;
}

function BlockView({ block, under }: { readonly block: Block; readonly under: string }) {
  switch (block.kind) {
    case "heading":
      return <h3>{block.text}</h3>;
    case "paragraph":
      return <p>{block.isStrong ? <strong>{block.text}</strong> : block.text}</p>;
    case "list": {
      const items = block.items.map((item) => <li key={item}>{item}</li>);
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "facts":
      return (
        <dl>
          {block.facts.map(([name, value]) => (
            <div key={`${name} ${value}`}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case "table":
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by the keyboard
        <section class="scroll" tabIndex={0} aria-label={[under, ...block.columns.map(({ name }) => name)].join(", ")}>
          <table>
            <thead>
              <tr>
                {block.columns.map(({ name }) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) =>
                    column === 0 ? (
                      <th key={block.columns[column]?.name} scope="row">
                        {cellView(cell)}
                      </th>
                    ) : (
                      <td key={block.columns[column]?.name}>{cellView(cell)}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
    case "lines":
      return (
        <div class="lines" aria-hidden="true">
          {Array.from({ length: block.count }, (_, index) => (
            <div key={index} />
          ))}
        </div>
      );
    case "picture":
      // A square is a code; the season is wide.
      return <PictureView picture={block.picture} isCode={block.picture.width === block.picture.height} />;
  }
}

function cellView(cell: Cell) {
  if (typeof cell === "string") return cell;
  return cell.address.startsWith("https://") ? (
    <a href={cell.address} target="_blank" rel="noreferrer">
      {cell.text}
    </a>
  ) : (
    cell.text
  );
}
