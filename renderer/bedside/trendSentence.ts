import type { Solution } from '#models/run/run.ts';
import { durationWords } from '#renderer/text/clock.ts';
import type { MonitorSign } from './monitorSign.ts';
import { labelWithin } from './monitorWords.ts';
import { signValue } from './signState.ts';

interface Change {
  readonly sign: MonitorSign;
  readonly before: number;
  readonly after: number;
  /** How much of its own scale it moved by. */
  readonly share: number;
  /** When a quarter of the way was done. */
  readonly beganHours: number;
}

/** Less than this share of a sign's scale is no change worth a word. */
const noticeableShare = 0.25;
/** What moved first is said of signs that moved this much at least: small waves have no beginning. */
const tellingShare = 0.5;
const mostSaid = 2;
/** Nobody tells apart at a bedside what began closer together. */
const tellingHours = 1;
const steps = 48;

/**
 * What the trends show, in one or two sentences: "Over 24 h heart rate rose from 76 to 105 and temperature from 36.7 to 37.9.
 * Leg moved first, from Sunday, 12:00."
 */
export function trendSentence(
  signs: readonly MonitorSign[],
  solution: Solution | null,
  window: { readonly fromHours: number; readonly nowHours: number },
  clockWords: (hours: number) => string,
): string {
  const fromHours = Math.max(window.fromHours, 0);
  const { nowHours } = window;
  const lasts = nowHours - fromHours;
  if (lasts < 0.25) return 'No trend yet.';
  const changes = signs
    .flatMap((sign) => changeOf(sign, solution, fromHours, nowHours) ?? [])
    .filter(({ share }) => share >= noticeableShare)
    .sort((one, other) => other.share - one.share);
  const over = `Over ${durationWords(lasts)}`;
  if (changes.length === 0) return `${over} nothing has moved by much.`;
  const said = changes.slice(0, mostSaid).map(changeWords);
  return `${over} ${said.join(' and ')}.${firstWords(changes, clockWords)}`;
}

/** "heart rate rose from 76 to 105"; a second one that went the same way needs no second verb. */
function changeWords(change: Change, index: number, all: readonly Change[]): string {
  const { sign, before, after } = change;
  const first = all[0]!;
  const isSaid = index > 0 && after > before === first.after > first.before;
  const verb = isSaid ? '' : after > before ? ' rose' : ' fell';
  return `${labelWithin(sign.label)}${verb} from ${sign.format(before)} to ${sign.format(after)}`;
}

/** What counts as much of a sign: its own span, else the width of its usual range. */
function scaleOf({ leastSpan, low, high }: MonitorSign): number | null {
  if (leastSpan > 0) return leastSpan;
  if (low !== null && high !== null) return high - low;
  return high ?? low;
}

function firstWords(changes: readonly Change[], clockWords: (hours: number) => string): string {
  const telling = changes.filter(({ share }) => share >= tellingShare);
  const [first, second] = telling.sort((one, other) => one.beganHours - other.beganHours);
  if (!first || !second || second.beganHours - first.beganHours < tellingHours) return '';
  return ` ${first.sign.label} moved first, about ${clockWords(first.beganHours)}.`;
}

function changeOf(
  sign: MonitorSign,
  solution: Solution | null,
  fromHours: number,
  nowHours: number,
): Change | null {
  const before = signValue(solution, sign.name, fromHours);
  const after = signValue(solution, sign.name, nowHours);
  if (before === null || after === null) return null;
  const scale = scaleOf(sign) ?? (0.5 * Math.max(Math.abs(before), Math.abs(after)) || 1);
  const quarter = before + 0.25 * (after - before);
  let beganHours = nowHours;
  for (let step = 1; step <= steps; step += 1) {
    const hours = fromHours + (step / steps) * (nowHours - fromHours);
    const value = signValue(solution, sign.name, hours) ?? before;
    if (after > before ? value >= quarter : value <= quarter) {
      beganHours = hours;
      break;
    }
  }
  return { sign, before, after, share: Math.abs(after - before) / scale, beganHours };
}
