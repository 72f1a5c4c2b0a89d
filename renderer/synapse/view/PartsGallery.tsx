import { type ReactElement, useState } from 'react';
import { Switch } from '#renderer/controls/Switch.tsx';
import { SpecimenPicture } from './SpecimenPicture.tsx';
import { type SpecimenPart, type SpecimenValues, specimens } from './specimens.ts';

export interface PartsGalleryProps {
  /** The part to begin with. */
  readonly first?: string;
}

const startOf = (part: SpecimenPart): SpecimenValues =>
  Object.fromEntries(part.controls.map(({ id, start }) => [id, start]));

/** Every part by itself, with what can be set of it. A demonstration: nothing here follows a run. */
export function PartsGallery({ first }: PartsGalleryProps): ReactElement {
  const [part, setPart] = useState(() => specimens.find(({ id }) => id === first) ?? specimens[0]!);
  const [values, setValues] = useState<SpecimenValues>(() => startOf(part));
  const [isFlat, setFlat] = useState(false);
  const choose = (next: SpecimenPart) => {
    setPart(next);
    setValues(startOf(next));
  };
  return (
    <div className="specimens">
      <ul className="specimen-list">
        {specimens.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              className="part-row"
              aria-current={one.id === part.id}
              onClick={() => choose(one)}
            >
              {one.title}
            </button>
          </li>
        ))}
      </ul>
      <section className="specimen" aria-label={part.title}>
        <SpecimenPicture part={part} values={values} isFlat={isFlat} />
        <p className="type-sentence">{part.sentence}</p>
        <div className="specimen-controls">
          {part.controls.map(({ id, label, from, to, step, words }) => (
            <label key={id} className="specimen-control">
              <span>{label}</span>
              <input
                type="range"
                min={from}
                max={to}
                step={step}
                value={values[id]}
                aria-valuetext={words(values[id]!)}
                onChange={(event) => setValues({ ...values, [id]: event.currentTarget.valueAsNumber })}
              />
              <span className="type-caption">{words(values[id]!)}</span>
            </label>
          ))}
          <Switch label="Flat drawing" isOn={isFlat} onChange={setFlat} />
        </div>
      </section>
    </div>
  );
}
