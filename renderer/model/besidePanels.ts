import { displayUnit } from '#models/language/displayUnit.ts';
import type { Model } from '#models/language/model.ts';
import type { CurvePanel, CurveTrace } from '#renderer/curves/curvePanel.ts';
import { shortNumber } from '#renderer/text/numbers.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';

/** The curves of some observables by both models: the edited one in its route's colour, the shipped one dotted. */
export function besidePanels(
  model: Model,
  { original, edited }: { readonly original: ArmsReply; readonly edited: ArmsReply },
  observables: readonly string[],
): readonly CurvePanel[] {
  return observables.flatMap((name, index): CurvePanel[] => {
    const observable = model.observables.find((one) => one.name === name);
    if (!observable) return [];
    return [
      {
        key: name,
        letter: String.fromCharCode(65 + index),
        title: observable.label,
        unitText: displayUnit(observable.unit),
        sentence: '',
        scale: observable.unit === 'ng/mL' ? 'switchable' : 'linear',
        logFloor: 0.5,
        traces: [...traces(model, edited, name, 'edited'), ...traces(model, original, name, 'original')],
        bands: [],
        illustrative: observable.grade === 'illustrative',
        weight: 1,
      },
    ];
  });
}

function traces(
  model: Model,
  reply: ArmsReply,
  name: string,
  whose: 'edited' | 'original',
): readonly CurveTrace[] {
  return reply.arms.flatMap(({ regimen: regimenName, givesDrug, run }): CurveTrace[] => {
    const regimen = model.regimens.find((one) => one.name === regimenName);
    const values = run.solution?.series[name];
    if (!regimen || !givesDrug || !run.solution || !values) return [];
    const label = regimen.label;
    return [
      {
        key: `${whose}-${regimenName}`,
        label: whose === 'edited' ? `${label}, edited` : `${label}, shipped`,
        shortLabel: whose === 'edited' ? label : 'shipped',
        timesHours: run.solution.timesHours,
        values,
        look: whose === 'original' ? 'pinned' : regimen.route,
        cursorValue: whose === 'edited',
        formatValue: shortNumber,
      },
    ];
  });
}
