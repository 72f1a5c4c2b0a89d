import { Check, X } from 'lucide-react';
import type { ReactElement } from 'react';
import type { Score, ScoredPrediction } from '#models/scenario/playthrough.ts';
import { observableNamed } from '#renderer/explore/observableNamed.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import { dayAndClockAt } from './caseClock.ts';
import { revealRows } from './revealSentences.ts';
import { SourceWords } from './SourceWords.tsx';

export interface DebriefReasoningProps {
  readonly opened: OpenedCase;
  readonly score: Score;
}

/** What was predicted and why things were done: said, and what came of it. */
export function DebriefReasoning({ opened, score }: DebriefReasoningProps): ReactElement | null {
  const { predictions, reasons } = score;
  if (predictions.length + reasons.length === 0) return null;
  return (
    <section className="debrief-part">
      <h2 className="debrief-heading">Predictions and reasons</h2>
      <ul className="debrief-said">
        {predictions.map((scored) => (
          <PredictionRow key={scored.prediction} scored={scored} opened={opened} />
        ))}
        {reasons.map(({ decision, question, chosen, isRight, because }) => (
          <li key={decision}>
            <p className="debrief-question">{question}</p>
            <p className="debrief-answer">
              <RightOrNot isRight={isRight} />
              {chosen ?? 'No reason was given.'} {isRight ? <strong>Right.</strong> : null}
            </p>
            <p className="debrief-because">{because}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PredictionRowProps {
  readonly scored: ScoredPrediction;
  readonly opened: OpenedCase;
}

function PredictionRow({ scored, opened }: PredictionRowProps): ReactElement {
  const prediction = opened.case.predictions.find(({ id }) => id === scored.prediction);
  const observable = observableNamed(opened.model, scored.observable);
  const rows = scored.guess ? revealRows(scored, prediction?.of ?? 'end', { observable }, opened.case) : [];
  return (
    <li>
      <p className="debrief-question">
        {scored.question} <span className="debrief-when">{dayAndClockAt(opened.case, scored.atHours)}</span>
      </p>
      {rows.length === 0 ? <p className="debrief-answer">No guess was made.</p> : null}
      {rows.map(({ name, said, came, isRight }) => (
        <p key={name} className="debrief-answer">
          <RightOrNot isRight={isRight} />
          {name}: {said} {isRight ? <strong>{came}</strong> : came}
        </p>
      ))}
      <p className="debrief-because">
        {scored.why}{' '}
        <span className="debrief-sources">
          <SourceWords keys={scored.sources} sources={opened.sources} />
        </span>
      </p>
    </li>
  );
}

function RightOrNot({ isRight }: { readonly isRight: boolean }): ReactElement {
  const Icon = isRight ? Check : X;
  return <Icon aria-hidden="true" className={isRight ? 'debrief-right' : 'debrief-wrong'} />;
}
