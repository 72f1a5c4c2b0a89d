import type { ReactElement } from 'react';
import { doseDots, milligramWords } from './doseDots.ts';
import './DoseDots.css';

export interface DoseDotsProps {
  /** A day's dose. */
  readonly tabletsMilligram: number;
  readonly pumpMilligram: number;
  /** `block` under the dosing form, `beside` next to a headline. */
  readonly layout?: 'block' | 'beside';
}

/** A day's dose of each route as dots of one size: the number that surprises. */
export function DoseDots({ tabletsMilligram, pumpMilligram, layout = 'block' }: DoseDotsProps): ReactElement {
  const counts = doseDots(tabletsMilligram, pumpMilligram);
  const columns = layout === 'block' ? 25 : 50;
  const perDay = layout === 'beside' ? ' a day' : '';
  const rows = [
    { route: 'tablets', word: 'Tablets', dots: counts.tablets, dose: milligramWords(tabletsMilligram) },
    { route: 'pump', word: 'Pump', dots: counts.pump, dose: milligramWords(pumpMilligram) },
  ] as const;
  return (
    <figure className={`dose-dots dose-dots-${layout}`}>
      <figcaption className={layout === 'block' ? '' : 'visually-hidden'}>
        <span className="dose-dots-title">A day’s dose, to scale</span>
        <span className="dose-dots-unit">{counts.sentence}</span>
      </figcaption>
      {rows.map(({ route, word, dots, dose }) => (
        <div key={route} className={`dose-dots-route route-${route}`}>
          <Dots count={dots} columns={columns} />
          <p className="dose-dots-words">
            <span className={layout === 'block' ? '' : 'visually-hidden'}>{word}</span>
            <span>
              {dose}
              {perDay}
            </span>
          </p>
        </div>
      ))}
    </figure>
  );
}

/** Dots stand 9 units apart. */
const dotRadius = 3.2;

function Dots({ count, columns }: { readonly count: number; readonly columns: number }): ReactElement | null {
  const places = Math.ceil(count - 0.005);
  if (places <= 0) return null;
  const outline = Array.from({ length: places }, (_, index) => {
    const radius = dotRadius * Math.sqrt(Math.min(1, count - index));
    const left = (index % columns) * 9 + 4.5 - radius;
    const middle = Math.floor(index / columns) * 9 + 4.5;
    const arc = `a${radius} ${radius} 0 1 1`;
    return `M${left} ${middle}${arc} ${2 * radius} 0${arc} ${-2 * radius} 0z`;
  }).join('');
  const rows = Math.ceil(places / columns);
  return (
    <svg className="dose-dots-field" viewBox={`0.8 0 ${columns * 9 - 1.6} ${rows * 9}`} aria-hidden="true">
      <path d={outline} />
    </svg>
  );
}
