/** The style sheet inside an exported debrief: one column on white, and the same on paper. */
export const debriefStyle = `
body, .page { margin: 0 auto; max-width: 48rem; padding: 1.5rem; background: #fff; color: #1b2426;
  font: 15px/1.5 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
h1, h2 { font-family: "Source Serif 4", Georgia, serif; font-weight: 600; line-height: 1.25; }
h1 { font-size: 1.7rem; margin: 1rem 0 0.25rem; }
h2 { font-size: 1.1rem; margin: 1.75rem 0 0.5rem; }
.lede { font-family: "Source Serif 4", Georgia, serif; font-size: 1.1rem; margin: 0 0 1rem; }
.standing { font-weight: 600; }
.quiet, .unit, .cited, footer { color: #566366; }
svg { display: block; width: 100%; height: auto; margin: 1rem 0; }
svg text { font: 11px "Source Sans 3", "Segoe UI", system-ui, sans-serif; fill: #1b2426; }
svg .title { font-weight: 600; font-size: 12px; }
svg .letter { font-family: "Source Serif 4", Georgia, serif; }
svg .unit { font-weight: 400; fill: #566366; }
svg .tick { fill: #39474a; }
svg .name.mine { font-weight: 600; }
svg .grid { stroke: #d3dadb; fill: none; }
svg .axis { stroke: #39474a; fill: none; }
svg .line { fill: none; stroke: #566366; stroke-width: 1.4; }
svg .line.mine { stroke: #1b2426; stroke-width: 2; }
svg .window { fill: #cfe8dd; stroke: #1f7a56; }
svg .good { fill: #0d6b48; }
svg .caution { fill: #7a5200; }
svg .danger { fill: #a8261f; }
svg .hollow { fill: #fff; stroke: #39474a; stroke-width: 1.4; }
svg .on { fill: none; stroke: #fff; stroke-width: 1.5; }
svg .stroke { fill: none; stroke: #39474a; stroke-width: 1.5; }
svg .said { paint-order: stroke; stroke: #fff; stroke-width: 3px; }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-weight: 600; border-bottom: 1.5px solid #1b2426; padding: 0.3rem 0.6rem 0.3rem 0; }
td { vertical-align: top; border-bottom: 1px solid #d3dadb; padding: 0.35rem 0.6rem 0.35rem 0; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.card { border-left: 2px solid #1b2426; padding-left: 0.9rem; margin: 0.75rem 0; }
.card p { margin: 0.15rem 0; }
ul, ol { padding-left: 1.3rem; }
p, li { overflow-wrap: anywhere; }
a { color: inherit; }
footer { margin-top: 2rem; border-top: 1px solid #d3dadb; padding-top: 0.6rem; font-size: 13px; }
@media (max-width: 44rem) { body, .page { padding: 0.75rem; } table { display: block; overflow-x: auto; } }
@page { size: A4; margin: 16mm; }
@media print { body, .page { max-width: none; padding: 0; font-size: 11pt; } tr, .card, svg, li { break-inside: avoid; } h2 { break-after: avoid; } }
`.trim();
