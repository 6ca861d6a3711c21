export const stylesheet = `
:root {
  color-scheme: light dark;
  --canvas: #f5f3ef; --surface: #fffefc; --sunken: #f8f6f2; --line: #e5e1da; --line-strong: #cfc9bf;
  --control: #8d877c; --text: #211e1a; --text-2: #57524a; --text-3: #6b655b;
  --accent: #a63f29; --accent-hover: #8c3320; --on-accent: #ffffff; --accent-soft: #fbebe6; --accent-text: #983722;
  --ok: #2f7d4b; --ok-text: #1f6539; --ok-soft: #e6f4ea; --warn-text: #7d4d0c; --warn-soft: #fcf1da;
  --bad-text: #a82420; --bad-soft: #fdeceb; --photo: #f3f3f0;
  --shadow: 0 1px 2px rgb(40 30 20 / .05), 0 6px 20px -8px rgb(40 30 20 / .14);
}
@media (prefers-color-scheme: dark) {
  :root {
    --canvas: #131110; --surface: #1b1917; --sunken: #171513; --line: #2e2a27; --line-strong: #453f3a;
    --control: #716960; --text: #ebe7e2; --text-2: #bab3aa; --text-3: #9d958b;
    --accent: #ef9079; --accent-hover: #f5a48f; --on-accent: #2a0d05; --accent-soft: #3a1f18; --accent-text: #f5a48f;
    --ok: #58b57c; --ok-text: #86d3a3; --ok-soft: #172a1f; --warn-text: #eabf74; --warn-soft: #2e2413;
    --bad-text: #f79a95; --bad-soft: #381c1b; --photo: #d6d6d3;
    --shadow: 0 0 0 1px rgb(0 0 0 / .2), 0 8px 24px -8px rgb(0 0 0 / .5);
  }
}
@media (prefers-color-scheme: dark) {
  .product figure img, .gallery img, .shelf img, .thing img { filter: brightness(.9); }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 72px; }
body {
  margin: 0; background: var(--canvas); color: var(--text);
  font: 15px/1.5 Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  font-variant-numeric: tabular-nums;
}
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
h1 { font-size: 24px; line-height: 1.25; letter-spacing: -.015em; font-weight: 650; text-wrap: balance; }
h2 { font-size: 17px; line-height: 1.35; font-weight: 650; letter-spacing: -.005em; }
h3 { font-size: 15px; font-weight: 600; }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
a { color: var(--accent-text); text-underline-offset: 3px; }
img { display: block; max-width: 100%; }
small { font-size: 13px; color: var(--text-3); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999px; top: 8px; background: var(--surface); padding: 8px 12px; z-index: 5; }
.skip:focus { left: 8px; }
.quiet { color: var(--text-2); }
.grow { flex: 1; min-width: 0; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.top { position: sticky; top: 0; z-index: 4; background: var(--surface); border-bottom: 1px solid var(--line); }
.top::before {
  content: ""; display: block; height: 3px;
  background: repeating-linear-gradient(-45deg, var(--accent) 0 10px, transparent 10px 20px);
}
.top-in { max-width: 1180px; margin: 0 auto; padding: 0 24px; display: flex; align-items: center; gap: 24px; min-height: 56px; }
.brand { display: flex; align-items: center; gap: 10px; color: var(--text); text-decoration: none; font-weight: 500; white-space: nowrap; }
.brand b { font-weight: 650; }
.brand em { font: 500 12px/1 ui-monospace, SFMono-Regular, Menlo, monospace; color: var(--text-3); border: 1px solid var(--line-strong); border-radius: 4px; padding: 3px 5px; }
.top nav { margin-left: auto; display: flex; gap: 4px; overflow-x: auto; scrollbar-width: none; }
.top nav a { color: var(--text-2); text-decoration: none; padding: 8px 12px; border-radius: 6px; white-space: nowrap; }
.top nav a:hover { background: var(--sunken); color: var(--text); }
.top nav a[aria-current] { color: var(--text); font-weight: 600; box-shadow: inset 0 -2px var(--accent); border-radius: 6px 6px 0 0; }
.wide { max-width: 1180px; margin: 0 auto; padding: 28px 24px 72px; }
.narrow { max-width: 560px; margin: 0 auto; padding: 56px 16px; }

.card { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 20px; }
.stack > * + * { margin-top: 16px; }
.row { display: flex; align-items: center; gap: 12px; flex-wrap: wrap; }
.between { justify-content: space-between; }

.button {
  font: inherit; font-weight: 550; line-height: 20px; color: var(--text); background: var(--surface);
  border: 1px solid var(--line-strong); border-radius: 8px; padding: 8px 14px; cursor: pointer; text-decoration: none;
  display: inline-flex; align-items: center; justify-content: center; gap: 8px; white-space: nowrap;
}
.button:hover { background: var(--sunken); border-color: var(--control); }
.button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
.button.primary:hover { background: var(--accent-hover); border-color: var(--accent-hover); }
.button.small { font-size: 13px; padding: 4px 10px; border-radius: 6px; }
.button:disabled { opacity: .5; cursor: default; }
input, select, textarea {
  font: inherit; color: var(--text); background: var(--surface); border: 1px solid var(--control); border-radius: 8px;
  padding: 7px 10px; min-width: 0; max-width: 100%;
}
textarea { width: 100%; resize: vertical; min-height: 84px; line-height: 1.5; }
input[type=checkbox], input[type=radio] { width: 16px; height: 16px; padding: 0; accent-color: var(--accent); flex: none; }
input[type=number] { width: 104px; text-align: right; }

.tag { font-size: 12px; line-height: 16px; font-weight: 550; padding: 2px 8px; border-radius: 99px; background: var(--sunken); color: var(--text-2); border: 1px solid var(--line); white-space: nowrap; }
.tag-ok { background: var(--ok-soft); color: var(--ok-text); border-color: transparent; }
.tag-warn { background: var(--warn-soft); color: var(--warn-text); border-color: transparent; }
.tag-bad { background: var(--bad-soft); color: var(--bad-text); border-color: transparent; }
.notice { background: var(--ok-soft); color: var(--ok-text); border-radius: 10px; padding: 10px 16px; margin-bottom: 20px; font-weight: 500; }
.notice.bad { background: var(--bad-soft); color: var(--bad-text); }

/* home */
.hero { display: grid; grid-template-columns: minmax(0, 1fr) 380px; gap: 24px; align-items: stretch; }
.hero h1 { font-size: 34px; line-height: 1.15; letter-spacing: -.025em; }
.hero .lead { font-size: 17px; color: var(--text-2); max-width: 52ch; }
.hero-text { padding: 20px 0; display: flex; flex-direction: column; gap: 16px; align-items: flex-start; }
.steps { counter-reset: step; display: grid; gap: 14px; }
.steps li { counter-increment: step; display: grid; grid-template-columns: 28px 1fr; gap: 12px; color: var(--text-2); }
.steps li::before { content: counter(step); width: 28px; height: 28px; border-radius: 50%; border: 1px solid var(--line-strong); display: grid; place-items: center; font-size: 13px; font-weight: 600; color: var(--text); }
.steps li.done::before { content: "✓"; background: var(--ok-soft); color: var(--ok-text); border-color: transparent; }
.steps b { color: var(--text); font-weight: 600; display: block; }
.shelf { display: flex; gap: 12px; margin-top: 36px; padding-bottom: 4px; overflow: hidden; mask-image: linear-gradient(90deg, #000 88%, transparent); }
.shelf a { flex: 0 0 128px; border-radius: 12px; overflow: hidden; border: 1px solid var(--line); background: var(--photo); }
.tiles { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 16px; margin-top: 28px; }
.tile { color: var(--text); text-decoration: none; display: block; }
.tile:hover { border-color: var(--control); box-shadow: var(--shadow); }
.tile p { color: var(--text-2); margin-top: 4px; font-size: 14px; }
.tile .n { font-size: 13px; color: var(--text-3); margin-top: 12px; }

/* shop */
.tabs { overflow-x: auto; scrollbar-width: none; display: flex; gap: 4px; border-bottom: 1px solid var(--line); margin-bottom: 20px; }
.tabs a { padding: 10px 14px; color: var(--text-2); text-decoration: none; border-bottom: 2px solid transparent; white-space: nowrap; }
.tabs a[aria-current] { color: var(--text); font-weight: 600; border-color: var(--accent); }
.shop-head { display: flex; align-items: center; gap: 16px; flex-wrap: wrap; margin-bottom: 20px; }
.shop-head .avatar { width: 48px; height: 48px; font-size: 16px; }
.shop-head form { margin-left: auto; display: flex; align-items: center; gap: 8px; }
.grid { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 16px; }
.product { position: relative; display: flex; flex-direction: column; background: var(--surface); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; color: var(--text); text-decoration: none; transition: box-shadow 140ms, border-color 140ms; }
.product:hover { box-shadow: var(--shadow); border-color: var(--line-strong); }
.product figure { background: var(--photo); aspect-ratio: 1; }
.product figure img { width: 100%; height: 100%; object-fit: cover; }
.product.off figure img { filter: grayscale(1); opacity: .55; }
.product .in { padding: 14px 16px 16px; display: flex; flex-direction: column; gap: 4px; flex: 1; }
.product h2 { font-size: 14px; font-weight: 450; line-height: 20px; color: var(--text-2); display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; min-height: 40px; }
.price { font-size: 21px; line-height: 28px; font-weight: 500; letter-spacing: -.01em; display: flex; align-items: baseline; gap: 0 8px; flex-wrap: wrap; }
.price del { font-size: 13px; color: var(--text-3); font-weight: 400; order: 2; }
.price .offer { font-size: 13px; color: var(--ok-text); font-weight: 600; order: 3; }
.free { color: var(--ok-text); font-weight: 600; font-size: 13px; }
.swatches { display: flex; gap: 5px; margin-top: auto; padding-top: 8px; align-items: center; min-height: 22px; }
.swatches i { width: 14px; height: 14px; border-radius: 50%; border: 1px solid rgb(0 0 0 / .14); }
.swatches img { width: 14px; height: 14px; border-radius: 50%; object-fit: cover; }
.product .row { gap: 0 8px; }
.product .tag { position: absolute; top: 10px; left: 10px; }
.avatar { width: 36px; height: 36px; border-radius: 50%; background: var(--accent-soft); color: var(--accent-text); display: grid; place-items: center; font-weight: 600; font-size: 13px; flex: none; }

/* listing */
.crumbs { font-size: 13px; color: var(--text-3); margin-bottom: 14px; }
.crumbs a { color: inherit; }
.listing { display: grid; grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr); gap: 32px; padding: 24px; }
.gallery { display: grid; grid-template-columns: 56px minmax(0, 1fr); gap: 12px; align-items: start; }
.gallery.single { grid-template-columns: minmax(0, 1fr); }
.gallery .thumbs { display: grid; gap: 8px; }
.gallery .thumbs a { display: block; border-radius: 8px; overflow: hidden; border: 1px solid var(--line); }
.gallery .thumbs a[aria-current] { outline: 2px solid var(--accent); outline-offset: 1px; }
.gallery .big { border-radius: 12px; overflow: hidden; background: var(--photo); }
.gallery .big img { width: 100%; height: auto; }
.buy { display: flex; flex-direction: column; gap: 14px; }
.buy .price { font-size: 34px; line-height: 40px; font-weight: 350; }
.buy .price del { order: 0; flex-basis: 100%; font-size: 15px; line-height: 16px; }
.buy .price .offer { font-size: 16px; }
.option { display: grid; gap: 6px; }
.option .sizes { display: flex; gap: 6px; flex-wrap: wrap; margin-top: 6px; }
.option legend { padding: 0; }
.option label.size { cursor: pointer; }
.option label.size:has(:checked) { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); font-weight: 600; }
.option label.size:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px; }
.option .size { min-width: 44px; padding: 6px 10px; border: 1px solid var(--line-strong); border-radius: 8px; text-align: center; font-size: 14px; }
.option .size.none { color: var(--text-3); text-decoration: line-through; border-style: dashed; }
.facts { display: grid; gap: 8px; border-top: 1px solid var(--line); padding-top: 14px; }
.facts li { display: grid; grid-template-columns: 22px 1fr; gap: 10px; color: var(--text-2); font-size: 14px; }
.facts b { color: var(--text); font-weight: 600; }
.facts svg { width: 18px; height: 18px; margin-top: 1px; stroke: currentColor; fill: none; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; color: var(--text-3); }
.below { display: grid; grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr); gap: 20px; margin-top: 20px; align-items: start; }
.spec { width: 100%; border-collapse: collapse; font-size: 14px; margin-top: 10px; }
.spec th, .spec td { text-align: left; font-weight: 400; padding: 7px 0; border-top: 1px solid var(--line); vertical-align: top; }
.spec th { color: var(--text-3); width: 46%; padding-right: 12px; }
.prose { white-space: pre-line; color: var(--text-2); font-size: 14px; margin-top: 8px; }
.ask { display: grid; gap: 10px; margin: 14px 0 22px; }
.ask .row { justify-content: space-between; }
.ask label { font-size: 13px; color: var(--text-3); display: inline-flex; gap: 8px; align-items: center; }
.ask select { max-width: 220px; }
.questions > li { padding: 14px 0; border-top: 1px solid var(--line); display: grid; gap: 6px; }
.questions .q, .answer p, .said { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.questions .q { font-weight: 500; }
.questions small { display: flex; gap: 6px; flex-wrap: wrap; }
.answer { border-left: 2px solid var(--line-strong); padding-left: 12px; color: var(--text-2); display: grid; gap: 2px; }
.pending { color: var(--text-3); font-size: 14px; display: inline-flex; gap: 8px; align-items: center; }
.pending::before { content: ""; width: 7px; height: 7px; border-radius: 50%; background: var(--accent); }
.own { color: var(--accent-text); font-weight: 600; }
@media (prefers-reduced-motion: no-preference) {
  .pending::before { animation: pulse 1.6s ease-in-out infinite; }
  .fresh { animation: fresh 2.4s ease-out; }
}
@keyframes pulse { 50% { opacity: .25; } }
@keyframes fresh { from { background: var(--ok-soft); } }
.clip { max-height: 12.5em; overflow: auto; }

/* tables */
.table-wrap { overflow-x: auto; margin: 12px -20px -20px; border-top: 1px solid var(--line); }
table.list { width: 100%; border-collapse: collapse; font-size: 14px; }
table.list th { font-size: 12px; font-weight: 550; color: var(--text-3); text-align: left; padding: 8px 12px; white-space: nowrap; }
table.list td { padding: 10px 12px; border-top: 1px solid var(--line); vertical-align: middle; }
table.list td:first-child, table.list th:first-child { padding-left: 20px; }
table.list td:last-child, table.list th:last-child { padding-right: 20px; }
table.list td small:not(.said) { white-space: nowrap; }
table.list td.num { text-align: right; font-variant-numeric: tabular-nums; }
table.list .thing { display: flex; gap: 12px; align-items: center; min-width: 240px; }
table.list .thing img { width: 40px; height: 40px; border-radius: 8px; flex: none; background: var(--photo); }
table.list .said { max-width: 460px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; min-width: 220px; }
table.list form { display: inline-flex; gap: 6px; flex-wrap: wrap; }
.mono { font: 13px/1.4 ui-monospace, SFMono-Regular, Menlo, monospace; overflow-wrap: anywhere; }
.moderate { position: relative; }
.moderate summary { list-style: none; }
.moderate summary::-webkit-details-marker { display: none; }
.moderate[open] form { display: grid; gap: 4px; margin-top: 6px; }
.inline-answer { flex-wrap: nowrap !important; }
.inline-answer input { width: 190px; padding: 4px 8px; font-size: 13px; border-radius: 6px; }
.cell-actions { display: flex; gap: 6px; align-items: flex-start; justify-content: flex-end; }

/* faults */
.faults { columns: 2; column-gap: 16px; }
.faults .card { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; break-inside: avoid; margin-bottom: 16px; }
.faults .card > p { font-size: 14px; color: var(--text-2); margin-top: -8px; }
.field { display: flex; justify-content: space-between; align-items: center; gap: 16px; font-size: 14px; min-height: 32px; }
.field > span:first-child { color: var(--text-2); flex: 1; min-width: 0; }
.field select { max-width: 62%; }
.field .unit { display: inline-flex; align-items: center; gap: 8px; color: var(--text-3); font-size: 13px; }
.field .unit i { font-style: normal; width: 44px; }
.field.changed > span:first-child { color: var(--accent-text); font-weight: 600; }
table.list th.num { text-align: right; }
.checks { display: flex; gap: 6px 16px; flex-wrap: wrap; font-size: 14px; }
.checks label { display: inline-flex; gap: 6px; align-items: center; color: var(--text-2); }
.save { position: sticky; bottom: 0; display: flex; gap: 12px; align-items: center; padding: 14px 0; margin-top: 8px; background: linear-gradient(transparent, var(--canvas) 30%); }
.active-list { display: flex; gap: 6px; flex-wrap: wrap; }
.page-head { display: flex; gap: 16px; align-items: flex-start; justify-content: space-between; flex-wrap: wrap; margin-bottom: 20px; }
.page-head p { color: var(--text-2); margin-top: 4px; max-width: 66ch; }
.page-head form { display: flex; gap: 8px; flex-wrap: wrap; min-width: 0; max-width: 100%; }
.page-head form label { min-width: 0; }
.page-head form select { min-width: 0; flex: 1; }

/* authorization */
.consent { padding: 28px; display: grid; gap: 16px; box-shadow: var(--shadow); }
.mark { display: flex; align-items: center; gap: 10px; color: var(--text-2); padding-bottom: 14px; border-bottom: 1px solid var(--line); }
.mark b { color: var(--text); font-weight: 650; }
.accounts { display: grid; border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.accounts li + li { border-top: 1px solid var(--line); }
.accounts a { display: flex; gap: 12px; align-items: center; padding: 12px 14px; color: var(--text); text-decoration: none; }
.accounts a:hover { background: var(--sunken); }
.accounts a:focus-visible { outline-offset: -2px; }
.accounts b, .accounts small, .account b, .account small { display: block; }
.accounts b, .account b { font-weight: 600; }
.accounts .tag { white-space: normal; text-align: center; max-width: 148px; border-radius: 8px; }
.account { display: flex; gap: 12px; align-items: center; background: var(--sunken); border: 1px solid var(--line); border-radius: 10px; padding: 10px 14px; }
.account a { margin-left: auto; font-size: 14px; }
.permissions { display: grid; gap: 8px; }
.permissions li { display: grid; grid-template-columns: 20px 1fr; gap: 8px; color: var(--text-2); }
.permissions li::before { content: "✓"; color: var(--ok-text); font-weight: 700; }
.actions { display: flex; gap: 10px; flex-wrap: wrap; }
.actions .button { flex: 1 1 180px; padding: 11px 16px; }

/* after the sale */
.buy-form { display: grid; gap: 12px; }
.buy-form select { max-width: 200px; }
.buy-form input[type=number] { width: 76px; }
.purchases { display: grid; gap: 10px; }
.purchase { display: flex; gap: 16px; align-items: center; color: var(--text); text-decoration: none; padding: 14px 16px; }
.purchase:hover { border-color: var(--line-strong); box-shadow: var(--shadow); }
.purchase > img { width: 64px; height: 64px; border-radius: 10px; flex: none; background: var(--photo); }
.purchase b, .purchase small { display: block; }
.purchase b { font-weight: 600; }
.purchase .row { gap: 6px; margin-top: 6px; }
.purchase .price { font-size: 17px; line-height: 24px; white-space: nowrap; }
.card > .thing { display: flex; gap: 16px; align-items: center; min-width: 0; }
.card > .thing img { width: 72px; height: 72px; border-radius: 12px; background: var(--photo); flex: none; }
.card > .thing h1 { font-size: 20px; }
.post-sale { display: grid; grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr); gap: 20px; align-items: start; }
.sale { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr); gap: 20px; align-items: start; margin-top: 16px; }
.progress { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 6px; font-size: 13px; color: var(--text-3); }
.progress li { border-top: 3px solid var(--line-strong); padding-top: 6px; }
.progress li.done { border-color: var(--ok); color: var(--text-2); }
.progress li[aria-current] { color: var(--text); font-weight: 600; }
.bubbles { display: grid; gap: 14px; }
.bubbles > li { display: grid; gap: 4px; justify-items: start; }
.bubbles > li.own-side { justify-items: end; }
.bubble { max-width: min(88%, 56ch); background: var(--sunken); border: 1px solid var(--line); border-radius: 14px 14px 14px 4px; padding: 8px 14px; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.own-side .bubble { background: var(--accent-soft); border-color: transparent; border-radius: 14px 14px 4px 14px; }
.bubbles small { display: flex; gap: 6px; flex-wrap: wrap; align-items: center; }
.bubbles select { padding: 2px 6px; font-size: 13px; max-width: 190px; border-radius: 6px; }
.tight { gap: 6px; }
.card > .ask:last-child, .stack > .ask:last-child { margin-bottom: 0; }
.link { color: var(--text-3); font-size: 13px; cursor: pointer; text-decoration: underline; text-underline-offset: 3px; }
.moderate .link + * { margin-top: 6px; }
.files { align-items: flex-start; display: flex; gap: 8px; flex-wrap: wrap; }
.files li { display: grid; gap: 2px; justify-items: start; }
.files img { height: 84px; width: auto; max-width: 180px; object-fit: cover; border-radius: 8px; border: 1px solid var(--line); background: var(--photo); }
.file { display: inline-block; border: 1px solid var(--line-strong); border-radius: 8px; padding: 6px 10px; font-size: 13px; overflow-wrap: anywhere; }
.offer-box { background: var(--sunken); border: 1px solid var(--line); border-radius: 10px; padding: 10px 14px; }
.problem { max-width: 640px; }
.problem .thing { display: flex; gap: 14px; align-items: center; }
.problem .thing img { border-radius: 10px; background: var(--photo); }
.line { display: grid; gap: 6px; }
.line > span, .line legend { font-size: 14px; font-weight: 550; color: var(--text-2); padding: 0; }
.line select, .line input[type=file] { width: 100%; }
.choice { display: flex; gap: 10px; align-items: center; padding: 5px 0; }
.choice input { flex: none; }
input[type=file] { border: 0; padding: 4px 0; font-size: 13px; color: var(--text-2); }
input[type=file]::file-selector-button { font: inherit; font-size: 13px; color: var(--text); background: var(--surface); border: 1px solid var(--line-strong); border-radius: 6px; padding: 4px 10px; margin-right: 10px; cursor: pointer; }
.segments { display: inline-flex; gap: 2px; background: var(--sunken); border: 1px solid var(--line); border-radius: 10px; padding: 3px; margin-bottom: 16px; max-width: 100%; overflow-x: auto; }
.segments a { padding: 5px 14px; border-radius: 7px; color: var(--text-2); text-decoration: none; font-size: 14px; white-space: nowrap; }
.segments a[aria-current] { background: var(--surface); color: var(--text); font-weight: 600; box-shadow: 0 0 0 1px var(--line-strong); }
.table-wrap.flush { margin-top: -20px; border-top: 0; }

@media (max-width: 980px) {
  .grid { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .hero, .below, .post-sale, .sale { grid-template-columns: minmax(0, 1fr); }
  .faults { columns: 1; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
@media (max-width: 700px) {
  .top-in { flex-wrap: wrap; gap: 0; padding: 0 16px; }
  .brand { min-height: 48px; }
  .top nav { margin: 0 -16px; padding: 0 8px; width: calc(100% + 32px); }
  .top nav a { padding: 8px 10px; font-size: 14px; }
  html { scroll-padding-top: 104px; }
  .wide { padding: 20px 16px 56px; }
  .hero h1 { font-size: 27px; }
  .grid { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px; }
  .product .in { padding: 10px 12px 12px; }
  .price { font-size: 18px; }
  .price del { flex-basis: 100%; order: 0; line-height: 14px; }
  .listing { grid-template-columns: minmax(0, 1fr); gap: 20px; padding: 16px; }
  .gallery { grid-template-columns: minmax(0, 1fr); }
  .gallery .thumbs { order: 2; grid-auto-flow: column; grid-auto-columns: 52px; }
  .purchase { flex-wrap: wrap; gap: 12px; }
  .purchase .grow { flex-basis: calc(100% - 80px); }
  .table-wrap.flush { margin-top: -16px; }
  .bubble { max-width: 94%; }
  .shop-head form { margin-left: 0; width: 100%; }
  .shop-head > div { flex: 1 1 200px; min-width: 0; }
  .shop-head label { flex: 1; flex-wrap: nowrap; min-width: 0; }
  .shop-head label span { white-space: nowrap; }
  .shop-head select { flex: 1; }
  .tiles { grid-template-columns: minmax(0, 1fr); gap: 10px; }
  .narrow { padding: 20px 12px; }
  .consent { padding: 20px; }
  .accounts a { flex-wrap: wrap; }
  .accounts .grow { flex-basis: calc(100% - 48px); }
  .accounts .tag { margin-left: 48px; max-width: none; }
  .card { padding: 16px; }
  .table-wrap { margin: 12px -16px -16px; }
  .save { gap: 8px; }
  .save .button { flex: 1; padding: 9px 6px; font-size: 14px; }
  .field .unit i { width: auto; min-width: 20px; }
  table.list, table.list tbody, table.list tr, table.list td { display: block; }
  table.list thead { display: none; }
  table.list tr { padding: 12px 16px; border-top: 1px solid var(--line); }
  table.list tr:first-child { border-top: 0; }
  table.list td, table.list td:first-child, table.list td:last-child { padding: 3px 0; border: 0; }
  table.list td.num { text-align: left; }
  table.list td[data-label]::before { content: attr(data-label) " "; color: var(--text-3); font-size: 13px; }
  table.list .said { max-width: none; min-width: 0; }
  table.list .thing { min-width: 0; }
  .cell-actions { justify-content: flex-start; flex-wrap: wrap; }
  .inline-answer { flex: 1; }
  .inline-answer input { flex: 1; width: 0; }
}
`;
