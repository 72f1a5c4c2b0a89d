import type { ReactElement } from 'react';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Quantity } from '#models/language/model.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import { EvidenceChip } from './Chip.tsx';
import { withUnit } from './numberEntry.ts';
import { sourceWords, withMicroSigns } from './sourceWords.ts';

export interface QuantityNoteProps {
  readonly quantity: Quantity;
}

/** The tooltip of a field: name with typical value, one sentence, the range and where it comes from. */
export function QuantityNote({ quantity }: QuantityNoteProps): ReactElement {
  const { label, meaning, value, unit, range, grade, sources, choices } = quantity;
  const named = choices?.find((choice) => choice.value === value)?.label;
  const shownUnit = displayUnit(unit);
  const ends = `${statedNumber(range.from)} to ${statedNumber(range.to)}${shownUnit && ` ${shownUnit}`}`;
  const rangeSource = sourceWords(range.sources);
  return (
    <>
      <span className="tooltip-title">
        {label}, typically {named ?? withUnit(value, unit)}
      </span>
      {withMicroSigns(meaning)}
      {choices ? null : (
        <span className="tooltip-reason">
          From {ends}
          {rangeSource && `, after ${rangeSource}`}.{range.note && ` ${withMicroSigns(range.note)}`}
        </span>
      )}
      <span className="tooltip-foot">
        <EvidenceChip grade={grade} />
        {sourceWords(sources)}
      </span>
    </>
  );
}
