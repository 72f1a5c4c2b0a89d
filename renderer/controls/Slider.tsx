import type { CSSProperties, KeyboardEvent, ReactElement } from 'react';
import { type NumberLimits, stepsOfKey, withUnit } from './numberEntry.ts';
import './Slider.css';

export interface SliderProps {
  readonly name: string;
  readonly limits: NumberLimits;
  readonly value: number;
  /** Where the small tick stands. */
  readonly typicalValue: number;
  readonly onChange: (value: number) => void;
  readonly onStep: (steps: number) => void;
  /** False where a number beside it already takes the keyboard. */
  readonly isTabStop?: boolean;
}

/** A range to drag; it redraws the run at every movement. The small tick is the typical value. */
export function Slider({
  name,
  limits,
  value,
  typicalValue,
  onChange,
  onStep,
  isTabStop = true,
}: SliderProps): ReactElement {
  const { from, to } = limits.range;
  const part = (number: number) => Math.min(Math.max((number - from) / (to - from || 1), 0), 1);
  const drag = (raw: number) => {
    const decimals = String(limits.step).split('.')[1]?.length ?? 0;
    const onStepGrid = Number((Math.round(raw / limits.step) * limits.step).toFixed(decimals));
    onChange(Math.min(Math.max(onStepGrid, from), to));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const sideways = { ArrowRight: 'ArrowUp', ArrowLeft: 'ArrowDown' }[event.key] ?? event.key;
    const steps = stepsOfKey(sideways, event.shiftKey);
    if (steps === null) return;
    event.preventDefault();
    onStep(steps);
  };
  return (
    <span
      className="slider"
      style={{ '--part': part(value), '--typical': part(typicalValue) } as CSSProperties}
    >
      <input
        type="range"
        aria-label={name}
        aria-valuetext={withUnit(value, limits.unit)}
        min={from}
        max={to}
        step="any"
        value={value}
        tabIndex={isTabStop ? 0 : -1}
        onChange={(event) => drag(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
      />
    </span>
  );
}
