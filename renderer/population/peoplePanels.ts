import type { Model } from '#models/language/model.ts';
import type { Bands } from '#models/population/bands.ts';
import type { CurvePanel, CurveTrace } from '#renderer/curves/curvePanel.ts';
import { explorePanels } from '#renderer/explore/explorePanels.ts';
import { observableNamed } from '#renderer/explore/observableNamed.ts';
import { panelCatalogue } from '#renderer/explore/panelCatalogue.ts';
import { signFormat } from '#renderer/explore/signFormat.ts';
import type { ArmsReply } from '#renderer/worker/protocol.ts';
import { type BandCurves, bandCurves, medianTrace, spreadOf } from './bandCurves.ts';
import type { PickedPerson } from './PopulationLab.ts';
import { spreadSentence } from './spreadSentence.ts';
import { widened } from './widened.ts';

export interface PeoplePanelSources {
  readonly model: Model;
  /** The one patient, whose charts these are. */
  readonly reply: ArmsReply;
  readonly chosen: readonly string[];
  readonly bands: Bands;
  readonly person: PickedPerson | null;
}

const routes = ['pump', 'tablets'] as const;

/** The charts in view with the bands of many people instead of one patient's lines, and one of them drawn over these. */
export function peoplePanels({
  model,
  reply,
  chosen,
  bands,
  person,
}: PeoplePanelSources): readonly CurvePanel[] {
  const catalogue = panelCatalogue(model);
  return explorePanels({ model, reply, pinned: [], chosen }).map(({ gap, reference, ...panel }, index) => {
    const { observable } = catalogue.find(({ key }) => key === panel.key)!;
    const format = signFormat(observableNamed(model, observable));
    const curvesOf = (route: 'tablets' | 'pump') => {
      const arm = model.regimens.find((regimen) => regimen.route === route)?.name ?? route;
      const given = reply.arms.some(({ regimen, givesDrug }) => regimen === arm && givesDrug);
      return given ? bandCurves(bands, arm, observable) : null;
    };
    const pair = { tablets: curvesOf('tablets'), pump: curvesOf('pump') };
    const given = routes.flatMap((route) => {
      const curves = pair[route];
      return curves ? [{ route, curves }] : [];
    });
    const ofPerson = personTraces(model, person, observable, format);
    const traces = given.map(({ route, curves }) =>
      medianTrace(curves, route, { cursorValue: ofPerson.length === 0, formatValue: format }),
    );
    return {
      ...panel,
      ...widened(
        panel,
        extremes(
          given.map(({ curves }) => curves),
          ofPerson,
        ),
      ),
      sentence: (timeHours: number) => spreadSentence(pair, timeHours, format),
      traces: [...traces, ...ofPerson],
      spreads: given.map(({ route, curves }) => spreadOf(curves, route, index === 0)),
    };
  });
}

function personTraces(
  model: Model,
  person: PickedPerson | null,
  observable: string,
  formatValue: (value: number) => string,
): readonly CurveTrace[] {
  return (person?.pulled?.arms ?? []).flatMap(({ regimen, run, givesDrug }): CurveTrace[] => {
    const values = run.solution?.series[observable];
    const route = model.regimens.find(({ name }) => name === regimen)?.route;
    if (!run.solution || !values || !route || !givesDrug) return [];
    return [
      {
        key: `person-${route}`,
        label: `No. ${person!.subject}, ${route}`,
        shortLabel: `No. ${person!.subject}`,
        timesHours: run.solution.timesHours,
        values,
        look: 'neutral',
        cursorValue: true,
        formatValue,
      },
    ];
  });
}

function extremes(curves: readonly BandCurves[], traces: readonly CurveTrace[]): readonly Float64Array[] {
  return [
    ...curves.flatMap(({ curves: [p5, , , , p95] }) => [p5, p95]),
    ...traces.map(({ values }) => values),
  ];
}
