import { ArrowRight, TrendingDown, TrendingUp } from 'lucide-react';
import { type ReactElement, useId } from 'react';

export type Direction = 'up' | 'same' | 'down';

const directions = [
  { value: 'up', label: 'Up', icon: TrendingUp },
  { value: 'same', label: 'About the same', icon: ArrowRight },
  { value: 'down', label: 'Down', icon: TrendingDown },
] as const;

export interface PredictDirectionProps {
  readonly name: string;
  readonly value: Direction | null;
  readonly onChange: (direction: Direction) => void;
}

/** Up, about the same, or down. */
export function PredictDirection({ name, value, onChange }: PredictDirectionProps): ReactElement {
  const group = useId();
  return (
    <fieldset className="predict-directions">
      <legend className="predict-legend">{name}</legend>
      {directions.map(({ value: direction, label, icon: Icon }) => (
        <label key={direction} className="predict-direction">
          <input
            type="radio"
            name={group}
            checked={direction === value}
            onChange={() => onChange(direction)}
          />
          <Icon aria-hidden="true" />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
