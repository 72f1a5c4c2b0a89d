import { type ReactElement, useState } from 'react';
import type { Model } from '#models/language/model.ts';
import { Dialog } from '#renderer/controls/Dialog.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { Select } from '#renderer/controls/Select.tsx';
import { Tabs } from '#renderer/controls/Tabs.tsx';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { GridPage } from './GridPage.tsx';
import { measures } from './measures.ts';
import { TornadoPage } from './TornadoPage.tsx';
import './sensitivity.css';

export interface SensitivityDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly explorer: Explorer;
  readonly model: Model;
}

/** Which quantities of the model a result hangs on: each moved alone, or two together. */
export function SensitivityDialog({ isOpen, onClose, ...rest }: SensitivityDialogProps): ReactElement {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="What matters most?" size="page">
      <SensitivityBody {...rest} />
    </Dialog>
  );
}

function SensitivityBody({
  explorer,
  model,
}: Pick<SensitivityDialogProps, 'explorer' | 'model'>): ReactElement {
  const [key, setKey] = useState('blood-peak');
  const [regimen, setRegimen] = useState(model.regimens[0]?.name ?? '');
  const [page, setPage] = useState('tornado');
  const offered = measures.filter(({ observable }) =>
    model.observables.some(({ name }) => name === observable),
  );
  const measure = offered.find((one) => one.key === key) ?? offered[0];
  if (!measure) return <p className="type-sentence">This model has nothing to ask about.</p>;
  const shared = { explorer, model, measure, regimen };
  return (
    <>
      <div className="matters-tools">
        <Select
          name="Measure"
          choices={offered.map((one) => ({ value: one.key, label: one.label }))}
          value={measure.key}
          onChange={setKey}
        />
        <Segmented
          name="With"
          choices={model.regimens.map(({ name, label }) => ({ value: name, label }))}
          value={regimen}
          onChange={setRegimen}
        />
      </div>
      <div className="matters-pages">
        <Tabs
          name="How quantities are moved"
          chosen={page}
          onChoose={setPage}
          tabs={[
            { id: 'tornado', label: 'One at a time', content: <TornadoPage {...shared} /> },
            { id: 'grid', label: 'Two together', content: <GridPage {...shared} /> },
          ]}
        />
      </div>
    </>
  );
}
