import { Undo2 } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Source } from '#models/language/model.ts';
import type { Problem } from '#models/language/problem.ts';
import { IconButton } from '#renderer/controls/Button.tsx';
import { EvidenceChip } from '#renderer/controls/Chip.tsx';
import { NumberInput } from '#renderer/controls/NumberInput.tsx';
import { ProblemNote } from '#renderer/controls/ProblemNote.tsx';
import { Select } from '#renderer/controls/Select.tsx';
import { sourceWords, withMicroSigns } from '#renderer/controls/sourceWords.ts';
import { Tooltip } from '#renderer/controls/Tooltip.tsx';
import { useNumberEntry } from '#renderer/controls/useNumberEntry.ts';
import { statedNumber } from '#renderer/text/numbers.ts';
import type { SheetRow } from './parameterGroups.ts';
import { SourceWords } from './SourceWords.tsx';
import { SymbolWords } from './SymbolWords.tsx';

export interface ParameterRowProps {
  readonly row: SheetRow;
  readonly sources: ReadonlyMap<string, Source>;
  readonly problems: readonly Problem[];
  readonly onChange: (value: number) => void;
}

/** One quantity in the parameter sheet. */
export function ParameterRow({ row, sources, problems, onChange }: ParameterRowProps): ReactElement {
  const { quantity, value, usual } = row;
  const { label, meaning, range, grade, choices, unit, symbol, name } = quantity;
  const id = useId();
  const entry = useNumberEntry(quantity, value, onChange);
  const reason = entry.reason ?? problems.find((problem) => problem.subject === name)?.reason ?? null;
  return (
    <tr data-changed={value !== usual || undefined}>
      <th scope="row" className="sheet-name">
        <span className="sheet-label">{label}</span>
        <span className="sheet-meaning">{withMicroSigns(meaning)}</span>
        {reason ? <ProblemNote id={`${id}-problem`} reason={reason} /> : null}
      </th>
      <td>
        <SymbolWords symbol={symbol} />
      </td>
      <td className="table-number">
        <span className="sheet-value">
          {value !== usual ? (
            <IconButton
              icon={Undo2}
              name={`Back to ${statedNumber(usual)}`}
              className="sheet-undo"
              onClick={() => onChange(usual)}
            />
          ) : null}
          {choices ? (
            <Select name={label} choices={choices} value={value} onChange={onChange} look="text" />
          ) : (
            <NumberInput
              id={id}
              limits={quantity}
              value={value}
              entry={entry}
              name={label}
              isWrong={reason !== null}
              describedBy={reason ? `${id}-problem` : undefined}
              hasUnit={false}
            />
          )}
        </span>
      </td>
      <td className="sheet-quiet">{displayUnit(unit)}</td>
      <td className="sheet-quiet sheet-range">
        <Tooltip content={withMicroSigns(`${range.note ?? ''} After ${sourceWords(range.sources)}.`.trim())}>
          <span>
            {choices
              ? `${choices.length} choices`
              : `${statedNumber(range.from)}\u2013${statedNumber(range.to)}`}
          </span>
        </Tooltip>
      </td>
      <td>
        <EvidenceChip grade={grade} />
      </td>
      <td className="sheet-sources">
        <SourceWords keys={quantity.sources} sources={sources} />
      </td>
    </tr>
  );
}
