import { useState } from 'react';
import { displayUnit } from '#models/language/displayUnit.ts';
import type { Model } from '#models/language/model.ts';
import type { Exposure } from '#models/run/exposure.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { clockReading } from '#renderer/text/clock.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { bandWords } from './bandWords.ts';
import type { PinnedRun } from './exploreStore.ts';
import { observableNamed } from './observableNamed.ts';
import { givenArm, shown } from './readings.ts';
import './ComparisonTable.css';

export interface ComparisonTableProps {
  readonly model: Model;
  readonly reply: ArmsReply;
  readonly pinned: readonly PinnedRun[];
  readonly onUnpin: (id: number) => void;
  readonly onAskWhatMatters: () => void;
}

interface Row {
  readonly key: string;
  readonly route: 'tablets' | 'pump';
  readonly pin: PinnedRun | null;
  readonly exposure: Exposure;
}

const choices = [
  { value: shown.plasma, label: 'Blood' },
  { value: shown.lumbar, label: 'Cord' },
] as const;

/** Peak, when, trough, area and time in band of every run on screen. */
export function ComparisonTable({ model, reply, pinned, onUnpin, onAskWhatMatters }: ComparisonTableProps) {
  const [observable, setObservable] = useState<string>(shown.plasma);
  const rows = [
    ...rowsOf(reply, null, observable),
    ...pinned.flatMap((pin) => rowsOf(pin.reply, pin, observable)),
  ];
  const shownObservable = observableNamed(model, observable);
  const band = shownObservable.bands.find(({ kind }) => kind === 'usual' || kind === 'expected');
  const unit = displayUnit(shownObservable.unit);
  return (
    <section className="comparison" aria-labelledby="comparison-title">
      <header className="comparison-head">
        <h2 id="comparison-title">In numbers</h2>
        <Button kind="quiet" onClick={onAskWhatMatters}>
          What matters most?
        </Button>
        <Segmented name="Where" choices={choices} value={observable} onChange={setObservable} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="comparison-scroll" tabIndex={0} aria-label="Runs in numbers">
        <table>
          <thead>
            <tr>
              <th scope="col" className="comparison-unit">
                {unit}
              </th>
              <th scope="col">Peak</th>
              <th scope="col">at</th>
              <th scope="col">Trough</th>
              <th scope="col">
                <abbr title={`Area under the curve of the whole run, ${unit} times hours`}>AUC</abbr>
              </th>
              <th scope="col">In band</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ComparisonRow key={row.key} row={row} onUnpin={onUnpin} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > 0 && (
        <p className="type-caption">
          {`AUC in ${unit} times hours, over the whole run.${band ? ` Band: ${bandWords(model, band).shortLabel}.` : ''}`}
        </p>
      )}
      {rows.length === 0 && <p className="type-sentence">No dose yet, so there is nothing to compare.</p>}
    </section>
  );
}

function ComparisonRow({ row, onUnpin }: { readonly row: Row; readonly onUnpin: (id: number) => void }) {
  const { peak, peakTimeHours, trough, areaUnderCurve, timeInBandHours } = row.exposure;
  const { day, clock } = clockReading(peakTimeHours);
  return (
    <tr className={row.pin ? 'comparison-pinned' : `comparison-${row.route}`}>
      <th scope="row">
        <span className="comparison-name">{row.route === 'tablets' ? 'Tablets' : 'Pump'}</span>
        {row.pin && <PinName pin={row.pin} onUnpin={onUnpin} />}
      </th>
      <td>{shortNumber(peak)}</td>
      <td>{`d${day} ${clock}`}</td>
      <td>{shortNumber(trough)}</td>
      <td>{shortNumber(areaUnderCurve)}</td>
      <td>{timeInBandHours === null ? 'no band' : `${shortNumber(timeInBandHours)} h`}</td>
    </tr>
  );
}

function PinName({ pin, onUnpin }: { readonly pin: PinnedRun; readonly onUnpin: (id: number) => void }) {
  return (
    <button
      type="button"
      className="comparison-unpin"
      onClick={() => onUnpin(pin.id)}
      title={`Unpin: ${pin.label}`}
    >
      <span className="visually-hidden">Unpin </span>
      {`${pin.id}: ${pin.label}`}
    </button>
  );
}

function rowsOf(reply: ArmsReply, pin: PinnedRun | null, observable: string): readonly Row[] {
  return (['tablets', 'pump'] as const).flatMap((route) => {
    const exposure = givenArm(reply, route)?.exposures[observable];
    return exposure ? [{ key: `${pin?.id ?? 'now'}-${route}`, route, pin, exposure }] : [];
  });
}
