import { caseClock } from '#models/scenario/caseClock.ts';
import { application } from './application.ts';
import { debriefFigure } from './debriefFigure.ts';
import { Citations, type DebriefInput } from './debriefInput.ts';
import {
  actsSection,
  countsSection,
  futuresSection,
  guidanceSection,
  pointsSection,
  reasoningSection,
  section,
  stepsSection,
} from './debriefSections.ts';
import { debriefStyle } from './debriefStyle.ts';
import { escapedText } from './escapedText.ts';

/**
 * A debrief as one HTML page that needs nothing else: its style and its figure are inside, it runs no program, and it prints on A4.
 * Every text of the case and of the learner is escaped.
 */
export function debriefPage(input: DebriefInput): string {
  const { case: played, model, branch, debrief } = input;
  const citations = new Citations(input.sources);
  const sections = [
    stepsSection,
    actsSection,
    futuresSection,
    reasoningSection,
    countsSection,
    guidanceSection,
    pointsSection,
  ].map((make) => make(input, citations));
  citations.cite(played.sources);
  const title = `${played.title}: ${branch.name}`;
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedText(title)}</title>
<style>
${debriefStyle}
</style>
</head>
<body>
<header>
<p class="quiet"><span class="standing">${escapedText(model.statement)}</span> An invented patient.</p>
<p class="quiet">${escapedText(title)}. ${escapedText(played.person)} From ${escapedText(caseClock(played, played.beginsHours))}.</p>
<h1>${escapedText(debrief.verdict)}</h1>
<p class="lede">${escapedText(debrief.lede)}</p>${masteryLine(input)}
</header>
<main>
${debriefFigure(input)}
${illustrativeLine(input)}
${sections.join('\n')}
${section('Sources', [citations.list()])}
</main>
<footer>
<p>${escapedText(model.statement)}</p>
<p>Case ${escapedText(played.id)}, version ${escapedText(played.version)}. ${escapedText(model.title)}, version ${escapedText(model.version)}. ${escapedText(application.name)} ${escapedText(application.version)}. The event table and the log beside this page give the same run again.</p>
</footer>
</body>
</html>
`;
}

/** Pass or not, and what the mark asks; a fork knows what comes and has no mark. */
function masteryLine({ case: played, branch, debrief: { score }, isMastery }: DebriefInput): string {
  if (!isMastery) return '';
  const mark = `The mark is ${Math.round(played.passMark * 100)} in 100 of the critical acts in time, and no harmful act.`;
  const verdict = score.isPassed ? 'Passed.' : 'Not passed.';
  const words =
    branch.parent === null ? `<strong>${verdict}</strong> ${mark}` : 'Mastery: a fork has no mark.';
  return `\n<p>${words}</p>`;
}

/** Names every figure on the page that nobody measured. */
function illustrativeLine({ case: played, model }: DebriefInput): string {
  const { curves, measures } = played.debrief;
  const shown = new Set([
    ...curves,
    ...measures.map(({ observable }) => observable),
    ...played.predictions.map(({ observable }) => observable),
  ]);
  const labels = model.observables
    .filter(({ name, grade }) => shown.has(name) && grade === 'illustrative')
    .map(({ label }) => label);
  if (labels.length === 0) return '';
  return `<p class="quiet">Illustrative, chosen to teach and never measured: ${escapedText(labels.join(', '))}.</p>`;
}
