import { type ReactElement, useLayoutEffect, useRef } from 'react';
import type { Regimen } from '#models/language/model.ts';
import { EvidenceChip } from '#renderer/controls/Chip.tsx';
import { hidePopover, showPopover } from '#renderer/controls/popover.ts';
import { sourceWords, withMicroSigns } from '#renderer/controls/sourceWords.ts';
import { MathTree } from './MathTree.tsx';
import type { SymbolFacts } from './symbolFacts.ts';
import { type SymbolsNow, valueWords } from './symbolNow.ts';
import { symbolToMathml } from './symbolToMathml.ts';
import './SymbolNote.css';

export interface SymbolNoteProps {
  readonly facts: SymbolFacts;
  readonly now: readonly SymbolsNow[];
  readonly regimens: readonly Regimen[];
  /** The symbol that it explains. */
  readonly anchor: Element;
}

const gap = 6;

/** What a symbol is: its name, unit, value now, grade and source. It stands below the symbol, or above it where there is no room. */
export function SymbolNote({ facts, now, regimens, anchor }: SymbolNoteProps): ReactElement {
  const note = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = note.current;
    if (!element) return;
    showPopover(element);
    const { left, top, bottom } = anchor.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = element;
    const isBelow = bottom + gap + offsetHeight <= window.innerHeight;
    element.style.left = `${Math.max(8, Math.min(left, window.innerWidth - offsetWidth - 8))}px`;
    element.style.top = `${isBelow ? bottom + gap : top - gap - offsetHeight}px`;
    return () => hidePopover(element);
  }, [anchor]);
  const { symbol, name, kind, label, meaning, unit, fixed, range, grade, sources } = facts;
  // Printed here it is no further place where the symbol occurs.
  const { symbol: _symbol, ...printed } = symbolToMathml(symbol);
  return (
    <div ref={note} role="tooltip" popover="manual" className="symbol-note">
      <p className="symbol-note-title">
        <MathTree math={printed} /> <strong>{label}</strong>
        <span>{kind}</span>
      </p>
      <p className="symbol-note-value">{valueSentence(facts, now, regimens)}</p>
      <p>{withMicroSigns(meaning)}</p>
      <p className="symbol-note-foot">
        {name === '' ? null : <code>{name}</code>}
        {fixed === null && unit !== '' ? <span>in {unit}</span> : null}
        {range === null ? null : <span>{range}</span>}
        {grade === null ? null : <EvidenceChip grade={grade} />}
        {sources.length > 0 ? <span>{sourceWords(sources)}</span> : null}
      </p>
    </div>
  );
}

/** "Tablets 0.34, pump 0.0017 mg/L now", "30 L", "1,000 µg/mg". */
function valueSentence(
  { symbol, unit, fixed }: SymbolFacts,
  now: readonly SymbolsNow[],
  regimens: readonly Regimen[],
): string {
  const withUnit = (words: string) => (unit === '' ? words : `${words} ${unit}`);
  if (fixed !== null) return withUnit(fixed);
  const words = valueWords(now, symbol);
  if (words.length === 0) return unit === '' ? 'A pure number.' : `In ${unit}.`;
  if (words.length === 1) return withUnit(words[0]!);
  const labels = now.map(({ regimen }) => regimens.find((one) => one.name === regimen)?.label ?? regimen);
  const parts = words.map((value, index) => {
    const label = labels[index] ?? '';
    return `${index === 0 ? label : label.toLowerCase()} ${value}`;
  });
  return `${withUnit(parts.join(', '))} now`;
}
