import { type ReactElement, useId } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import { Select } from '#renderer/controls/Select.tsx';
import { EventsRow } from '#renderer/events/EventsRow.tsx';
import { DoseDots } from '#renderer/patient/DoseDots.tsx';
import { DosingForm } from '#renderer/patient/DosingForm.tsx';
import { givenAt } from '#renderer/patient/givenAt.ts';
import { PatientForm } from '#renderer/patient/PatientForm.tsx';
import { doseTimes } from './doseLanes.ts';
import type { Explorer } from './Explorer.ts';
import { patientOf } from './patientPresets.ts';
import { givenArm } from './readings.ts';

export interface ExploreFormsProps {
  readonly explorer: Explorer;
  readonly model: Model;
  readonly isRoomy: boolean;
  readonly onOpenSheet: () => void;
  readonly isEventsOpen: boolean;
  readonly onOpenEvents: () => void;
}

/** Who is treated and how, made from the model file, with the day's doses drawn to scale. */
export function ExploreForms({
  explorer,
  model,
  isRoomy,
  onOpenSheet,
  isEventsOpen,
  onOpenEvents,
}: ExploreFormsProps): ReactElement {
  const id = useId();
  const { values, dosing, problems, parameterSet, reply } = useStore(explorer.store);
  const published = model.parameterSets.find(({ name }) => name === parameterSet)?.values ?? {};
  const tablets = reply && givenArm(reply, 'tablets');
  const pump = reply && givenArm(reply, 'pump');
  const given = tablets
    ? givenAt(doseTimes(tablets.run.inputs.events, tablets.run.inputs.hours, 'course'))
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
        {...(model.patients.length > 0 && { preset: patientChoice(explorer, model, values) })}
      >
        {model.parameterSets.length > 0 ? (
          <div className="explore-set">
            <label htmlFor={`${id}-set`}>Parameter set</label>
            <Select
              id={`${id}-set`}
              look="text"
              choices={[
                { value: '', label: 'The model’s own' },
                ...model.parameterSets.map(({ name, label }) => ({ value: name, label })),
              ]}
              value={parameterSet ?? ''}
              onChange={(name) => explorer.setParameterSet(name === '' ? null : name)}
            />
          </div>
        ) : null}
      </PatientForm>
      <DosingForm
        regimens={model.regimens}
        values={dosing}
        problems={problems}
        roomy={isRoomy}
        onChange={explorer.setDosing}
        derivedRows={{ tablets: [{ label: 'Given at', value: given }] }}
      />
      <EventsRow book={explorer.events} isOpen={isEventsOpen} onOpen={onOpenEvents} />
      <DoseDots
        tabletsMilligram={tablets?.dailyDoseMilligram ?? 0}
        pumpMilligram={pump?.dailyDoseMilligram ?? 0}
      />
    </>
  );
}

const referenceAdult = '';
const somebodyElse = 'somebody-else';

/** The model's patients to choose from; whoever was changed by hand is nobody of these. */
function patientChoice(explorer: Explorer, model: Model, values: Readonly<Record<string, number>>) {
  const patient = patientOf(model, values);
  return {
    name: 'Patient',
    value: patient === undefined ? somebodyElse : (patient ?? referenceAdult),
    choices: [
      ...(patient === undefined ? [{ value: somebodyElse, label: 'Your own patient' }] : []),
      { value: referenceAdult, label: 'Reference adult' },
      ...model.patients.map(({ name, label }) => ({ value: name, label })),
    ],
    onChange: (name: string) => {
      if (name !== somebodyElse) explorer.setPatient(name === referenceAdult ? null : name);
    },
  };
}
