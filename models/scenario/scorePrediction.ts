import type { Laboratory } from '#models/run/laboratoryOf.ts';
import type { Prediction } from './caseFile.ts';
import { filledWords } from './observedWords.ts';
import { type PlayedCase, playWhole } from './playCase.ts';
import type { Guess, LogEntry, ScoredPrediction } from './playthrough.ts';

type PredictEntry = Extract<LogEntry, { kind: 'predict' }>;
type Drawn = readonly { readonly hours: number; readonly value: number }[];

/** What a guess is held against: the future as it stood when it was made, whatever was done about it since. */
export function scorePrediction(
  prediction: Prediction,
  entry: PredictEntry | null,
  askedHours: number,
  whole: PlayedCase,
  laboratory: Laboratory,
): ScoredPrediction {
  const { id, question, observable, hours, of, closeSize, closeHours, sources } = prediction;
  const atHours = entry?.atHours ?? askedHours;
  const future = entry === null ? whole : futureThen(entry, hours, whole, laboratory);
  const came = curveOf(future, observable, atHours, atHours + hours);
  const start = came[0]!.value;
  const turn = turnOf(came, of);
  const cameDirection = directionOf(start, turn.value, closeSize);
  const guess = entry?.guess ?? null;
  const guessed = guess === null ? null : guessedTurn(guess, of);
  const guessedDirection =
    guess?.kind === 'direction' ? guess.direction : guessed && directionOf(start, guessed.value, closeSize);
  const hasTurn = guess?.kind === 'draw' && of !== 'end' && cameDirection !== 'same';
  return {
    prediction: id,
    question,
    observable,
    atHours,
    guess,
    direction: guessedDirection && {
      guessed: guessedDirection,
      came: cameDirection,
      isRight: guessedDirection === cameDirection,
    },
    size: guessed && {
      guessed: guessed.value,
      came: turn.value,
      isRight: Math.abs(guessed.value - turn.value) <= closeSize,
    },
    time:
      hasTurn && guessed
        ? {
            guessedHours: guessed.hours,
            cameHours: turn.hours,
            isRight: Math.abs(guessed.hours - turn.hours) <= closeHours,
          }
        : null,
    gap: guess?.kind === 'draw' ? gapOf(guess.points, came) : null,
    why: filledWords(prediction.why, future.reader, laboratory.model, atHours + hours),
    sources,
  };
}

/** How many things a prediction asks: its direction, its size, the time of its turn. */
export function askedParts(kind: Prediction['kind'], of: Prediction['of']): number {
  if (kind === 'direction') return 1;
  return kind === 'number' || of === 'end' ? 2 : 3;
}

/** The same run, unless an act since then reaches into what was predicted. */
function futureThen(
  entry: PredictEntry,
  hours: number,
  whole: PlayedCase,
  laboratory: Laboratory,
): PlayedCase {
  const index = whole.log.indexOf(entry);
  const isUntouched = whole.log
    .slice(index + 1)
    .every(({ kind, atHours }) => kind !== 'act' || atHours >= entry.atHours + hours);
  return isUntouched ? whole : playWhole(whole.case, laboratory, whole.log.slice(0, index + 1));
}

function curveOf({ run, reader }: PlayedCase, observable: string, fromHours: number, toHours: number): Drawn {
  const inside = Array.from(run.solution!.timesHours).filter((time) => time > fromHours && time < toHours);
  return [fromHours, ...inside, toHours].map((hours) => {
    const value = reader.valueAt(observable, hours);
    if (value === null) throw new RangeError(`The run has nothing called ${observable}.`);
    return { hours, value };
  });
}

function guessedTurn(guess: Guess, of: Prediction['of']): Drawn[number] | null {
  if (guess.kind === 'direction') return null;
  if (guess.kind === 'number') return { hours: Number.NaN, value: guess.value };
  return turnOf(guess.points, of);
}

/** The highest, lowest or last point; of several alike the first. */
function turnOf(curve: Drawn, of: Prediction['of']): Drawn[number] {
  if (of === 'end') return curve.at(-1)!;
  const sign = of === 'highest' ? 1 : -1;
  return curve.reduce((best, point) => (sign * point.value > sign * best.value ? point : best));
}

function directionOf(start: number, value: number, closeSize: number): 'up' | 'down' | 'same' {
  if (Math.abs(value - start) <= closeSize) return 'same';
  return value > start ? 'up' : 'down';
}

/** Where a drawn line and what came lie furthest apart, over the hours that were drawn. */
function gapOf(drawn: Drawn, came: Drawn): ScoredPrediction['gap'] {
  let gap: ScoredPrediction['gap'] = null;
  for (const { hours, value } of came) {
    const right = drawn.findIndex((point) => point.hours >= hours);
    if (right < 0 || hours < drawn[0]!.hours) continue;
    const after = drawn[right]!;
    const before = drawn[Math.max(right - 1, 0)]!;
    const span = after.hours - before.hours;
    const line =
      span > 0 ? before.value + ((after.value - before.value) * (hours - before.hours)) / span : after.value;
    const size = Math.abs(line - value);
    if (gap === null || size > gap.size) gap = { size, atHours: hours };
  }
  return gap;
}
