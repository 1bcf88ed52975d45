/** Small, without a script, light and dark, and made to be printed. */
export const stylesheet = `:root {
  --text: #242424; --text-2: #616161; --surface: #ffffff; --inset: #fafafa; --line: #e0e0e0; --link: #115ea3; --emphasis: #0f6cbd;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root { --text: #ffffff; --text-2: #adadad; --surface: #1f1f1f; --inset: #292929; --line: #525252; --link: #479ef5; --emphasis: #479ef5; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 20px 64px; max-width: 46rem; color: var(--text); background: var(--surface);
  font: 16px/1.5 "Segoe UI", -apple-system, system-ui, Roboto, "Helvetica Neue", "PingFang SC", "Microsoft YaHei UI", "Noto Sans SC", sans-serif; overflow-wrap: break-word; }
body:lang(zh) { line-height: 1.7; }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 24px; font-size: 14px; color: var(--text-2); }
header p { margin: 0; }
nav ul { display: flex; gap: 16px; margin: 0; padding: 0; list-style: none; }
nav span { color: var(--text); font-weight: 600; }
a { color: var(--link); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--text); outline-offset: 2px; border-radius: 2px; }
h1 { margin: 32px 0 0; font-size: 32px; line-height: 40px; font-weight: 600; overflow-wrap: anywhere; }
h2 { margin: 32px 0 8px; font-size: 20px; line-height: 28px; font-weight: 600; }
p { margin: 8px 0; }
.lead { margin-top: 4px; color: var(--text-2); font-size: 18px; }
.note { color: var(--text-2); font-size: 13px; font-weight: 400; }
code { font: .9em/1.5 Consolas, "Cascadia Mono", "SF Mono", Menlo, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.formula { display: block; padding: 10px 12px; border: 1px solid var(--line); border-radius: 4px; background: var(--inset); }
.rival { margin-top: 32px; padding-left: 16px; border-left: 3px solid var(--emphasis); }
.rival h2 { margin-top: 0; }
.scroll { overflow-x: auto; margin: 4px 0 8px; }
th code { white-space: nowrap; overflow-wrap: normal; }
table { border-collapse: collapse; width: 100%; font-size: 15px; }
th, td { padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { color: var(--text-2); font-size: 13px; }
tbody > tr > th { white-space: nowrap; }
.index { margin: 0; padding: 0; list-style: none; }
.index li { display: grid; grid-template-columns: 14rem 1fr; gap: 0 16px; padding: 8px 0; border-bottom: 1px solid var(--line); }
.index a { font-weight: 600; }
td ul { margin: 0; padding-left: 1.1em; }
.examples { table-layout: fixed; }
.examples > tbody > tr > td { padding-block: 12px; }
.examples .scroll:last-child { margin-bottom: 0; }
.cells { width: auto; font-size: 13px; line-height: 18px; font-variant-numeric: tabular-nums; }
.cells th, .cells td { padding: 3px 8px; border: 1px solid var(--line); white-space: nowrap; }
.cells .address { background: var(--inset); color: var(--text-2); text-align: center; }
.cells .header td { font-weight: 600; }
.cells .number { text-align: end; }
@media (max-width: 30rem) { body { padding: 16px 16px 48px; } h1 { font-size: 26px; line-height: 32px; } .index li { grid-template-columns: 1fr; } tbody > tr > th { white-space: normal; } }
@media print {
  :root { --text: #000000; --text-2: #444444; --surface: #ffffff; --inset: #ffffff; --line: #999999; --link: #000000; --emphasis: #000000; color-scheme: light; }
  body { padding: 0; max-width: none; font-size: 11pt; }
  header { display: none; }
  tr, .formula, .rival { break-inside: avoid; }
  h2 { break-after: avoid; }
  .scroll { overflow: visible; }
}
`;
