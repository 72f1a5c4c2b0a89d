import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import { DoseDots } from '#renderer/patient/DoseDots.tsx';
import { DosingForm } from '#renderer/patient/DosingForm.tsx';
import { givenAt } from '#renderer/patient/givenAt.ts';
import { PatientForm } from '#renderer/patient/PatientForm.tsx';
import { doseTimes } from './doseLanes.ts';
import type { Explorer } from './Explorer.ts';
import { givenArm } from './readings.ts';

export interface ExploreFormsProps {
  readonly explorer: Explorer;
  readonly model: Model;
  readonly isRoomy: boolean;
  readonly onOpenSheet: () => void;
}

/** Who is treated and how, made from the model file, with the day's doses drawn to scale. */
export function ExploreForms({ explorer, model, isRoomy, onOpenSheet }: ExploreFormsProps): ReactElement {
  const { values, dosing, problems, parameterSet, reply } = useStore(explorer.store);
  const published = model.parameterSets.find(({ name }) => name === parameterSet)?.values ?? {};
  const tablets = reply && givenArm(reply, 'tablets');
  const pump = reply && givenArm(reply, 'pump');
  const given = tablets
    ? givenAt(doseTimes(tablets.run.inputs.events, tablets.run.inputs.hours))
    : 'not given';
  return (
    <>
      <PatientForm
        quantities={[...model.covariates, ...model.parameters]}
        values={{ ...published, ...values }}
        problems={problems}
        roomy={isRoomy}
        onChange={explorer.setValue}
        onOpenSheet={onOpenSheet}
        {...(model.parameterSets.length > 0 && {
          preset: {
            name: 'Parameter set',
            value: parameterSet ?? '',
            choices: [
              { value: '', label: 'Reference adult' },
              ...model.parameterSets.map(({ name, label }) => ({ value: name, label })),
            ],
            onChange: (name: string) => explorer.setParameterSet(name === '' ? null : name),
          },
        })}
      />
      <DosingForm
        regimens={model.regimens}
        values={dosing}
        problems={problems}
        roomy={isRoomy}
        onChange={explorer.setDosing}
        derivedRows={{ tablets: [{ label: 'Given at', value: given }] }}
      />
      <DoseDots
        tabletsMilligram={tablets?.dailyDoseMilligram ?? 0}
        pumpMilligram={pump?.dailyDoseMilligram ?? 0}
      />
    </>
  );
}
