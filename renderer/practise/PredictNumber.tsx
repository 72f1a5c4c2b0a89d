import { type ReactElement, useId } from 'react';
import type { Observable } from '#models/language/model.ts';
import type { Prediction } from '#models/scenario/caseFile.ts';
import { labelWithin } from '#renderer/bedside/monitorWords.ts';
import { signLabel } from '#renderer/bedside/signLabel.ts';
import { NumberInput } from '#renderer/controls/NumberInput.tsx';
import { ProblemNote } from '#renderer/controls/ProblemNote.tsx';
import { Slider } from '#renderer/controls/Slider.tsx';
import { useNumberEntry } from '#renderer/controls/useNumberEntry.ts';
import { niceStep } from '#renderer/curves/valueTicks.ts';
import type { AxisEnds } from './plotFrame.ts';

export const measureNames: Readonly<Record<Prediction['of'], string>> = {
  highest: 'Highest',
  lowest: 'Lowest',
  end: 'At the end',
};

export interface PredictNumberProps {
  readonly observable: Observable;
  readonly of: Prediction['of'];
  readonly ends: AxisEnds;
  /** The present value stands until another is set. */
  readonly value: number;
  readonly presentValue: number;
  readonly onChange: (value: number) => void;
}

/** One number to commit to: typed, stepped or dragged. */
export function PredictNumber(props: PredictNumberProps): ReactElement {
  const { observable, of, ends, value, presentValue, onChange } = props;
  const id = useId();
  const step = Math.max(niceStep((ends.to - ends.from) / 100), observable.unit === 'points' ? 1 : 0);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  const rounded = Number(value.toFixed(decimals));
  const limits = {
    range: { from: ends.from, to: ends.to, sources: [], note: null },
    step,
    unit: observable.unit,
  };
  const entry = useNumberEntry(limits, rounded, onChange);
  const name = `${measureNames[of]}: ${labelWithin(signLabel(observable))}`;
  return (
    <div className="predict-number">
      <label htmlFor={id}>{name}</label>
      <NumberInput
        id={id}
        limits={limits}
        value={rounded}
        entry={entry}
        isWrong={entry.reason !== null}
        describedBy={entry.reason === null ? undefined : `${id}-problem`}
      />
      <Slider
        name={`${name}, slider`}
        limits={limits}
        value={rounded}
        typicalValue={presentValue}
        onChange={onChange}
        onStep={entry.moveBy}
        isTabStop={false}
      />
      {entry.reason === null ? null : <ProblemNote id={`${id}-problem`} reason={entry.reason} />}
    </div>
  );
}
