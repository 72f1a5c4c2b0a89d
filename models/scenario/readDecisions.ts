import type { CaseFields } from './CaseFields.ts';
import type { CaseReading } from './CaseReading.ts';
import type { Decision, GuidanceCard, Prediction } from './caseFile.ts';
import { readHoledText } from './readHoledText.ts';
import { readAny } from './readRange.ts';
import { readSourced } from './readSourced.ts';
import { readTrigger } from './readTrigger.ts';

export const predictionKinds = [
  'draw',
  'number',
  'direction',
] as const satisfies readonly Prediction['kind'][];
export const predictionTurns = ['end', 'highest', 'lowest'] as const satisfies readonly Prediction['of'][];

const usualWaitHours = 1;

/** Where the clock stops and asks what to do. */
export function readDecisions(fields: CaseFields, reading: CaseReading): readonly Decision[] {
  const taken = new Set<string>();
  return fields.maps('decisions', 0).map((map) => {
    const decision = reading.fields(map, 'decision');
    const found: Decision = {
      id: reading.id(decision, taken),
      trigger: readTrigger(decision, reading),
      unless: reading.names(decision, 'unless', 'act'),
      question: decision.text('question'),
      words: decision.text('words'),
      offers: reading.names(decision, 'offers', 'act'),
      withinHours: decision.hours('within', usualWaitHours),
      reasons: decision.maps('reasons', 0).map((item) => {
        const reason = reading.fields(item, 'reason');
        const words = {
          text: reason.text('text'),
          isRight: reason.truth('right'),
          because: reason.text('because'),
        };
        return reading.origins.keep(words, item);
      }),
    };
    return reading.origins.keep(found, map);
  });
}

/** Where the clock stops and asks what will come. */
export function readPredictions(fields: CaseFields, reading: CaseReading): readonly Prediction[] {
  const taken = new Set<string>();
  return fields.maps('predictions', 0).map((map) => {
    const prediction = reading.fields(map, 'prediction');
    const kind = prediction.option('kind', predictionKinds);
    const close = reading.fieldsAt(prediction, 'close', 'close');
    if (kind === 'draw' && close !== null && !close.has('hours')) {
      close.report(
        'close-missing',
        close.map.place,
        'A drawn line also has "hours": how near its turn must come.',
      );
    }
    const found: Prediction = {
      id: reading.id(prediction, taken),
      trigger: readTrigger(prediction, reading),
      unless: reading.names(prediction, 'unless', 'act'),
      question: prediction.text('question'),
      observable: reading.name(prediction, 'observable', 'observable'),
      hours: prediction.hours('hours'),
      kind,
      of: prediction.option('of', predictionTurns),
      closeSize: close === null ? 0 : Math.max(readAny(close, 'size'), 0),
      closeHours: close?.hours('hours') ?? 0,
      why: readHoledText(prediction, 'why', reading),
      sources: reading.names(prediction, 'sources', 'source'),
    };
    return reading.origins.keep(found, map);
  });
}

/** Where experts disagree. */
export function readGuidance(fields: CaseFields, reading: CaseReading): readonly GuidanceCard[] {
  const taken = new Set<string>();
  return fields.maps('guidance', 0).map((map) => {
    const card = reading.fields(map, 'guidance');
    const found: GuidanceCard = {
      id: reading.id(card, taken),
      question: card.text('question'),
      positions: readSourced(card, 'positions', reading),
    };
    return reading.origins.keep(found, map);
  });
}
