/**
 * The whole design system: one style sheet, inlined into each page, so that a page is one response and works on a bad
 * connection at somebody's door. Sober colours with contrast of at least 4.5 to 1, in light and dark.
 */
export const style = `
:root{
  color-scheme:light dark;
  --paper:#f7f4ee;--surface:#fff;--ink:#1c282c;--muted:#526067;--line:#dcd4c6;--line-strong:#8b949a;
  --accent:#0f5c56;--accent-ink:#fff;--accent-soft:#e4efed;
  --crisis:#8f1d1d;--crisis-soft:#fbe7e4;--urgent:#7a4200;--urgent-soft:#fdeed6;
  --high:#5a4800;--high-soft:#f8f0cc;--calm:#46545a;--calm-soft:#ecefef;--good:#1c5a33;--good-soft:#e2f1e6;
  --radius:.6rem;--gap:1rem;
}
@media (prefers-color-scheme:dark){:root{
  --paper:#13191b;--surface:#1b2326;--ink:#ece8e0;--muted:#aab5b9;--line:#344046;--line-strong:#7b878c;
  --accent:#74cbc1;--accent-ink:#08211e;--accent-soft:#1c3533;
  --crisis:#ffb4ab;--crisis-soft:#46201d;--urgent:#ffc989;--urgent-soft:#422c10;
  --high:#ecd87a;--high-soft:#393110;--calm:#bcc7cb;--calm-soft:#293236;--good:#94d8a9;--good-soft:#18351f;
}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
h1,h2,h3,p,ul,ol,dl,dd,figure{margin:0;padding:0}
h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2rem);line-height:1.2;letter-spacing:-.01em;text-wrap:balance}
h2{font-size:1.15rem;line-height:1.3}
h3{font-size:1rem;line-height:1.35}
a{color:var(--accent);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.12em}
ul,ol{list-style:none}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.25rem}
.skip{position:absolute;left:-999rem;top:.5rem;padding:.6rem 1rem;background:var(--accent);color:var(--accent-ink);border-radius:var(--radius);z-index:9}
.skip:focus{left:.75rem}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.top{background:var(--surface);border-bottom:1px solid var(--line)}
.top-in,main,.foot{max-width:68rem;margin:0 auto;padding:0 1rem}
.top-in{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;padding-top:.5rem;padding-bottom:.5rem}
.brand{display:inline-flex;align-items:center;gap:.55rem;font-weight:700;font-size:1.15rem;color:var(--ink);text-decoration:none;min-height:2.75rem}
.brand svg{width:1.7rem;height:1.7rem;color:var(--accent)}
.nav{display:flex;flex-wrap:wrap;gap:.15rem}
.nav a{display:inline-flex;align-items:center;min-height:2.75rem;padding:0 .75rem;border-radius:var(--radius);color:var(--ink);text-decoration:none}
.nav a:hover{background:var(--calm-soft)}
.nav a[aria-current]{background:var(--accent-soft);color:var(--accent);font-weight:600}
.count{margin-left:.4rem;padding:0 .45rem;border-radius:1rem;background:var(--calm-soft);color:var(--calm);font-size:.8rem;font-weight:600}
main{padding-top:1.5rem;padding-bottom:3rem}
.narrow main,.narrow .top-in,.narrow .foot{max-width:34rem}
.foot{padding-bottom:2rem;color:var(--muted);font-size:.875rem}
.lead{margin-top:.5rem;color:var(--muted)}
.stack>*+*{margin-top:var(--gap)}
.card{background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);padding:1rem 1.1rem}
.card>*+*{margin-top:.6rem}
.card.next{border-left:5px solid var(--accent)}
.notice{border-left:5px solid var(--accent);background:var(--accent-soft);border-radius:var(--radius);padding:.9rem 1.1rem}
.notice.good{border-color:var(--good);background:var(--good-soft)}
.notice.warn{border-color:var(--urgent);background:var(--urgent-soft)}
.chips{display:flex;flex-wrap:wrap;gap:.4rem}
.chip{display:inline-block;padding:.1rem .6rem;border-radius:1rem;background:var(--calm-soft);color:var(--calm);font-size:.85rem;font-weight:600;line-height:1.6}
.chip.crisis{background:var(--crisis-soft);color:var(--crisis)}
.chip.urgent,.chip.overdue,.chip.bounced,.chip.failed,.chip.complained{background:var(--urgent-soft);color:var(--urgent)}
.chip.high{background:var(--high-soft);color:var(--high)}
.chip.done,.chip.delivered,.chip.sent{background:var(--good-soft);color:var(--good)}
.chip.accent,.chip.notified{background:var(--accent-soft);color:var(--accent)}
.facts{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.3rem 1rem}
.facts dt{color:var(--muted)}
.facts dd{min-width:0}
.muted{color:var(--muted)}
.small{font-size:.875rem}
.num{font-variant-numeric:tabular-nums}
.filters{display:grid;grid-template-columns:repeat(auto-fit,minmax(7.5rem,1fr));gap:.75rem;align-items:end}
.filters>*{margin-top:0}
@media (min-width:40rem){.filters .wide{grid-column:span 2}}
label,.label{display:block;margin-bottom:.25rem;font-weight:600;font-size:.9rem}
input,select,textarea{width:100%;min-height:2.75rem;padding:.5rem .7rem;border:1px solid var(--line-strong);border-radius:.4rem;background:var(--surface);color:var(--ink);font:inherit}
textarea{min-height:5.5rem;resize:vertical}
.button{display:inline-flex;align-items:center;justify-content:center;width:100%;min-height:3rem;padding:.6rem 1rem;border:2px solid var(--accent);border-radius:var(--radius);background:var(--surface);color:var(--accent);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.button:hover{background:var(--accent-soft)}
.button.primary{background:var(--accent);color:var(--accent-ink)}
.button.primary:hover{filter:brightness(1.12)}
.choices{display:grid;grid-template-columns:1fr 1fr;gap:.6rem}
.choices .primary{grid-column:1/-1;min-height:3.5rem;font-size:1.1rem}
.rows>li{margin-top:0;border-top:1px solid var(--line);padding:.85rem 0}
.rows>li:first-child{border-top:0;padding-top:.2rem}
.rows>li:last-child{padding-bottom:.2rem}
.case,.item,.columns,.sides{grid-template-columns:minmax(0,1fr)}
.case{display:grid;gap:.35rem 1.25rem}
.case h2 a,.item a.title{color:var(--ink);text-decoration:none}
.case h2 a:hover,.item a.title:hover{text-decoration:underline}
.item{display:grid;gap:.15rem 1rem}
.columns{display:grid;gap:1.25rem;align-items:start}
.columns>*{min-width:0}
.sides{display:grid;gap:1rem}
.sides>*{min-width:0}
.line{position:relative;margin-left:.4rem;padding-left:1.4rem;border-left:2px solid var(--line)}
.line>li{position:relative;padding-bottom:1.1rem}
.line>li:last-child{padding-bottom:0}
.line>li::before{content:"";position:absolute;left:-1.85rem;top:.45rem;width:.75rem;height:.75rem;border-radius:50%;background:var(--surface);border:3px solid var(--line-strong)}
.line>li.signal::before{border-color:var(--accent);background:var(--accent)}
.line>li.answer::before{border-color:var(--good);background:var(--good)}
.line>li.letter::before{border-radius:.15rem}
.mail time{display:block}
.line time{display:block;color:var(--muted);font-size:.85rem}
table{width:100%;border-collapse:collapse}
td{overflow-wrap:anywhere}
th,td{padding:.5rem .75rem .5rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th,thead td{border-top:0}
thead th{color:var(--muted);font-size:.85rem}
.differs{background:var(--urgent-soft)}
details>summary{cursor:pointer;font-weight:600;min-height:2.75rem;display:flex;align-items:center;color:var(--accent)}
pre{margin:0;padding:.9rem 1rem;background:var(--surface);border:1px solid var(--line);border-radius:var(--radius);white-space:pre-wrap;overflow-wrap:anywhere;font:.9rem/1.5 ui-monospace,"Cascadia Mono",Menlo,Consolas,monospace}
iframe{display:block;width:100%;height:min(75vh,46rem);border:1px solid var(--line);border-radius:var(--radius);background:#fff}
blockquote{margin:0;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line-strong);white-space:pre-line}
.crumb{display:inline-flex;align-items:center;min-height:2.75rem}
@media (min-width:52rem){
  .case{grid-template-columns:minmax(0,1.7fr) minmax(0,1.3fr) minmax(0,1.2fr);align-items:center}
  .item.mail{grid-template-columns:minmax(0,1.9fr) minmax(0,1.5fr) minmax(0,1fr);align-items:center}
  .columns{grid-template-columns:minmax(0,1.6fr) minmax(0,1fr)}
  .sides{grid-template-columns:1fr 1fr}
}
@media print{.top,.foot,.filters{display:none}body{background:#fff;color:#000}}
@media (prefers-reduced-motion:no-preference){.button,.nav a{transition:background-color .12s}}
`;
