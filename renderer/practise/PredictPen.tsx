import { type KeyboardEvent, type PointerEvent, type ReactElement, useRef } from 'react';
import type { Observable } from '#models/language/model.ts';
import { stepsOfKey } from '#renderer/controls/numberEntry.ts';
import { axisFraction } from '#renderer/curves/valueAxis.ts';
import { type ClockedCase, clockAt } from './caseClock.ts';
import { valueWords } from './observableWords.ts';
import { hoursAt, valueAtHeight, xAt, yAt } from './plotFrame.ts';
import type { PredictLayout } from './predictLayout.ts';
import {
  type DrawnLine,
  drawStroke,
  hasDrawing,
  lineThrough,
  type PenPlace,
  pointsOfLine,
  shapedPoints,
} from './predictLine.ts';

export interface PredictPenProps {
  readonly layout: PredictLayout;
  readonly clocked: ClockedCase;
  readonly observable: Observable;
  readonly line: DrawnLine;
  /** `isResting` is false while the pen is still down. */
  readonly onDraw: (line: DrawnLine, isResting: boolean) => void;
}

/** A key moves a point by this share of the axis. */
const keyShare = 1 / 40;

/** The paper over the future: a pen for the pointer, seven points for the keyboard. */
export function PredictPen({ layout, clocked, observable, line, onDraw }: PredictPenProps): ReactElement {
  const paper = useRef<HTMLDivElement>(null);
  const pen = useRef<{ readonly place: PenPlace; readonly line: DrawnLine } | null>(null);
  const { future, axis } = layout;

  const placeOf = (event: PointerEvent<HTMLDivElement>): PenPlace => {
    const box = event.currentTarget.getBoundingClientRect();
    const x = future.left + event.clientX - box.left;
    const hours = hoursAt(future, x);
    const span = future.window.toHours - future.window.fromHours;
    const share = Math.min(Math.max((hours - future.window.fromHours) / span, 0), 1);
    return { share, value: valueAtHeight(future, axis, future.top + event.clientY - box.top) };
  };
  const put = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.isPrimary || event.button !== 0) return;
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const place = placeOf(event);
    pen.current = { place, line: drawStroke(line, place, place) };
    onDraw(pen.current.line, false);
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!pen.current) return;
    const place = placeOf(event);
    pen.current = { place, line: drawStroke(pen.current.line, pen.current.place, place) };
    onDraw(pen.current.line, false);
  };
  const lift = () => {
    if (pen.current) onDraw(pen.current.line, true);
    pen.current = null;
  };

  const points = pointsOfLine(line);
  const pressKey = (event: KeyboardEvent<HTMLDivElement>, index: number) => {
    const sideways = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const steps = stepsOfKey(event.key, event.shiftKey);
    if (sideways) {
      const all = paper.current?.querySelectorAll<HTMLElement>('[role="slider"]') ?? [];
      all[index + sideways]?.focus();
    } else if (steps !== null) {
      const share = Math.min(Math.max(axisFraction(axis, points[index]!) + steps * keyShare, 0), 1);
      const value = valueAtHeight({ ...future, top: 0, bottom: 1 }, axis, 1 - share);
      onDraw(
        lineThrough(
          line[0]!,
          points.map((point, at) => (at === index ? value : point)),
        ),
        true,
      );
    } else return;
    event.preventDefault();
  };

  const span = future.window.toHours - future.window.fromHours;
  return (
    <div
      ref={paper}
      className="predict-paper"
      data-drawn={hasDrawing(line) || undefined}
      style={{
        left: future.left,
        top: future.top,
        width: future.right - future.left,
        height: future.bottom - future.top,
      }}
      onPointerDown={put}
      onPointerMove={move}
      onPointerUp={lift}
      onPointerCancel={lift}
    >
      {points.map((value, index) => {
        const hours = future.window.fromHours + ((index + 1) / shapedPoints) * span;
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the row.
            key={index}
            className="predict-point"
            role="slider"
            tabIndex={0}
            aria-label={`${observable.label} at ${clockAt(clocked, hours)}`}
            aria-orientation="vertical"
            aria-valuemin={axis.from}
            aria-valuemax={axis.to}
            aria-valuenow={value}
            aria-valuetext={valueWords(observable, value)}
            style={{ left: xAt(future, hours) - future.left, top: yAt(future, axis, value) - future.top }}
            onKeyDown={(event) => pressKey(event, index)}
          />
        );
      })}
    </div>
  );
}
