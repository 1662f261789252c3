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
