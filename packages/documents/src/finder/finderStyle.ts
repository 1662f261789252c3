/** How the page looks alone, within another page, and on paper. Its hash stands in `finderSecurity.ts`. */
export const finderStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font: 1.125rem/1.5 Calibri, Carlito, "Segoe UI", system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0; overflow-wrap: anywhere; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.75em; line-height: 1.2; margin: .25em 0 0; }
h2 { font-size: 1.35em; line-height: 1.25; margin: 0; }
p { margin: .5em 0; }
a { color: #0b5c47; }
a, button, select, summary { touch-action: manipulation; }
:focus-visible { outline: 3px solid #1a1a1a; outline-offset: 2px; }
form { background: #eef5f2; border-radius: .5rem; padding: 1rem; margin: 1rem 0; }
form[hidden], label[hidden], article[hidden] { display: none; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; display: grid; gap: .75rem 1rem; grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr)); }
legend { font-weight: bold; padding: 0; margin-bottom: .5rem; }
label { display: block; }
select { display: block; font: inherit; width: 100%; min-height: 2.75rem; padding: .25rem .5rem; border: 1px solid #595959; border-radius: .25rem; background: #fff; color: inherit; }
button, .tools a { display: inline-block; font: inherit; min-height: 2.75rem; padding: .5rem 1rem; border: 1px solid #0b5c47; border-radius: .25rem; background: #fff; color: #0b5c47; text-decoration: none; cursor: pointer; }
button:hover, .tools a:hover { background: #eef5f2; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 1rem 0 0; }
article { border: 1px solid #767676; border-radius: .5rem; padding: 1rem 1.25rem; margin: 1rem 0; scroll-margin-top: 1rem; }
article:target { border: 3px solid #0b5c47; }
.for { font-weight: bold; }
.themes { list-style: none; display: flex; flex-wrap: wrap; gap: .4rem; padding: 0; margin: .5em 0; }
.themes li { background: #eef5f2; border-radius: 1rem; padding: .1rem .75rem; }
dl { margin: 1rem 0 0; }
dl > div { display: grid; grid-template-columns: 11rem 1fr; gap: 0 1rem; padding: .2rem 0; }
dt { font-weight: bold; }
dd, dd p { margin: 0; }
ul { margin: 0; padding: 0 0 0 1.1em; }
.when { list-style: none; padding: 0; }
summary { cursor: pointer; padding: .35rem 0; color: #0b5c47; text-decoration: underline; }
@media (max-width: 40rem) { fieldset { grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr)); } dl > div { grid-template-columns: 1fr; padding: .4rem 0; } article { padding: 1rem; } }
@page { size: A4; margin: 15mm; }
@media print { body { font-size: 12pt; line-height: 1.3; } main { max-width: none; padding: 0; } form, .tools, [role=status] { display: none !important; }
  article, article:target { break-inside: avoid; border: 0; border-top: 1px solid #767676; border-radius: 0; padding: 4mm 0 0; margin: 4mm 0 0; }
  dl > div { grid-template-columns: 42mm 1fr; } .when { columns: 2; } .themes li { padding: 0; } .themes li + li::before { content: "· "; } summary { display: none; } details::details-content { content-visibility: visible; display: block; }
  a[href^="https:"]::after { content: " (" attr(href) ")"; } a { color: inherit; } }
`;
