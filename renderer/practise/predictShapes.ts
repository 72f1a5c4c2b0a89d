import type { AxisEnds } from './plotFrame.ts';
import { type DrawnLine, lineThrough } from './predictLine.ts';

/** A course that can be chosen instead of drawn. */
export interface PredictShape {
  readonly id: 'rises' | 'stays' | 'dips' | 'falls';
  readonly label: string;
  readonly line: DrawnLine;
  /** Where it goes: 1 is well up, −1 well down, at seven places. */
  readonly course: readonly number[];
}

/** How far each of the seven points has gone from the present value: 1 is well up, −1 well down. */
const courses = [
  { id: 'rises', label: 'Goes up', course: [0.15, 0.35, 0.55, 0.7, 0.8, 0.85, 0.88] },
  { id: 'stays', label: 'Stays', course: [0, 0, 0, 0, 0, 0, 0] },
  { id: 'dips', label: 'Down, then back', course: [-0.35, -0.7, -0.85, -0.7, -0.45, -0.22, -0.08] },
  { id: 'falls', label: 'Down to stay', course: [-0.15, -0.38, -0.6, -0.75, -0.82, -0.86, -0.88] },
] as const;

const share = 0.6;

/** The same four for every question, so that none of them hints at the answer. */
export function predictShapes(startValue: number, axis: AxisEnds): readonly PredictShape[] {
  const isLog = axis.distribution === 'log';
  const place = isLog ? Math.log(Math.max(startValue, axis.from)) : startValue;
  const [from, to] = isLog ? [Math.log(axis.from), Math.log(axis.to)] : [axis.from, axis.to];
  return courses.map(({ id, label, course }) => {
    const points = course.map((part) => {
      const moved = place + part * share * (part > 0 ? to - place : place - from);
      return isLog ? Math.exp(moved) : moved;
    });
    return { id, label, course, line: lineThrough(startValue, points) };
  });
}
