/** How a page looks on a screen and on A4. The letters are large: facilitators read it from the table while they lead. */
export const style = `
:root { color-scheme: light; }
body { font: 1.25rem/1.4 Calibri, Carlito, "Segoe UI", system-ui, sans-serif; color: #1a1a1a; background: #fff;
  max-width: 48rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75em; line-height: 1.2; margin: 0; }
.subtitle { font-size: 1.25em; margin: .15em 0 0; }
h2 { font-size: 1.25em; line-height: 1.2; margin: 1.5em 0 .4em; break-after: avoid; }
dl { margin: 1em 0 0; }
dl div { display: grid; grid-template-columns: 8.5em 1fr; gap: 1em; padding: .15em 0; break-inside: avoid; }
dt { font-weight: bold; }
dd { margin: 0; }
ol, ul { margin: 0; padding-left: 1.5em; }
li { padding: .15em 0; break-inside: avoid; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35em 1em .35em 0; border-bottom: 1px solid #767676; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 2px solid #1a1a1a; }
tbody th { width: 1px; white-space: nowrap; padding-right: 1.5em; font-variant-numeric: tabular-nums; }
td + td { width: 30%; }
tr { break-inside: avoid; }
.lines div { border-bottom: 1px solid #767676; height: 1.9em; }
figure { margin: 1em 0; }
figure svg { display: block; max-width: 16em; }
figure.broad { overflow-x: auto; }
figure.broad svg { width: 100%; max-width: none; min-width: 38rem; height: auto; }
table.texts { font-size: .85em; overflow-wrap: normal; }
table.texts tbody th { width: auto; min-width: 8.5em; white-space: normal; font-weight: normal; padding-right: 1em; }
table.texts td + td { width: auto; }
@media (max-width: 36rem) { table.texts, table.texts tbody, table.texts tr, table.texts th, table.texts td { display: block; }
  table.texts thead { display: none; } table.texts tbody th, table.texts td { border: 0; padding: .1em 0; }
  table.texts tbody th { font-weight: bold; } table.texts td::before { content: attr(data-name) ": "; }
  table.texts tr { border-bottom: 1px solid #767676; padding: .4em 0; } }
@page { size: A4; margin: 18mm 20mm; }
@media print { body { font-size: 14pt; line-height: 1.3; max-width: none; margin: 0; padding: 0; }
  figure.broad { break-inside: avoid; } figure.broad svg { min-width: 0; } }
`;

/** What is different of a page with a wide picture: on A4 it lies on its side, and the picture fits on one sheet. */
export const wideStyle = `
body { max-width: 72rem; }
figure { margin: 1em 0; overflow-x: auto; }
figure svg { width: 100%; max-width: none; min-width: 44rem; height: auto; }
td + td { width: auto; }
td:last-child { white-space: nowrap; }
@media (max-width: 48rem) { body { font-size: 1rem; } tbody th, td:last-child { white-space: normal; width: auto; } }
@page { size: A4 landscape; margin: 14mm 16mm; }
@media print { body { font-size: 12pt; } figure { margin: .5em 0; break-inside: avoid; }
  figure svg { min-width: 0; max-height: 145mm; } }
`;

/** What is folded or shown as slides lies on sheets of its own; the page's name is heard and not seen. */
export const sheetStyle = `
body { max-width: none; margin: 0; padding: 0; }
h1, .subtitle { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.sheet { box-sizing: border-box; width: 297mm; max-width: 100%; min-height: 209mm; margin: 1rem auto; border: 1px solid #767676;
  display: grid; break-after: page; break-inside: avoid; }
.sheet:last-child { break-after: auto; }
.panel > h2:first-child { font-size: 1.6em; margin-top: 0; }
@page { size: A4 landscape; margin: 0; }
@media print { .sheet { margin: 0; border: 0; max-width: none; height: 209mm; min-height: 0; overflow: hidden; } }
`;

/** A leaflet has two panels on a sheet, of which on the outer side the front lies right; a slide fills it with large letters. */
export const layoutStyles = {
  leaflet: `
.sheet { grid-template-columns: 1fr 1fr; font-size: 1.1rem; }
.panel { padding: 12mm; min-width: 0; }
.panel figure svg { max-width: 9em; }
.panel dl div { grid-template-columns: 1fr; gap: 0; padding: .3em 0; }
@media screen and (min-width: 60rem) { .turned .panel:first-child { order: 2; } }
@media screen and (max-width: 60rem) { .sheet { grid-template-columns: 1fr; } }
@media print { body { font-size: 13pt; } .sheet { grid-template-columns: 1fr 1fr; font-size: 13pt; }
  .turned .panel:first-child { order: 2; } }
`,
  slides: `
.sheet { font-size: 1.9rem; align-content: center; }
.panel { padding: 16mm 22mm; min-width: 0; }
.panel li { padding: .25em 0; }
@media screen and (max-width: 60rem) { .sheet { font-size: 1.25rem; min-height: 60vh; } .panel { padding: 1.5rem; } }
@media print { .sheet { font-size: 24pt; } }
`,
  booklet: `
.sheet { display: block; width: 148mm; min-height: 0; padding: 8mm 10mm; font-size: 1.05rem; break-after: auto; }
.sheet:first-of-type { padding-top: 30mm; text-align: center; }
.sheet:first-of-type h2 { font-size: 2em; }
.sheet:nth-of-type(-n + 2) { break-after: page; }
.panel table.texts { font-size: 1em; }
.panel dl div { grid-template-columns: 7.5em 1fr; }
.panel figure svg { max-width: 6em; }
@media (max-width: 36rem) { .panel dl div { grid-template-columns: 1fr; gap: 0; } .sheet { padding: 1rem; } }
@page { size: A5; margin: 14mm 12mm 16mm; @bottom-center { content: counter(page); font: 10pt Calibri, Carlito, sans-serif; } }
@page :first { @bottom-center { content: none; } }
@media print { body { font-size: 11pt; } .sheet { width: auto; height: auto; overflow: visible; padding: 0 0 6mm; font-size: 11pt; }
  .sheet:nth-of-type(n + 4) { border-top: 1px solid #767676; padding-top: 4mm; } .sheet:first-of-type { padding-top: 45mm; }
  .panel dl div { grid-template-columns: 36mm 1fr; gap: 0 2mm; } }
`,
} as const;
