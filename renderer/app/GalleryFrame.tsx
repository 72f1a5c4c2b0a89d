import { Download } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { RouteGlyph } from '#renderer/controls/RouteGlyph.tsx';
import { DoseDots } from '#renderer/patient/DoseDots.tsx';
import { DosingForm } from '#renderer/patient/DosingForm.tsx';
import { ParameterSheet } from '#renderer/patient/ParameterSheet.tsx';
import { PatientForm } from '#renderer/patient/PatientForm.tsx';
import { Playback } from '#renderer/transport/Playback.ts';
import { TransportBar } from '#renderer/transport/TransportBar.tsx';
import { useDisplay } from './display.ts';
import { useFrameKind } from './frameKind.ts';
import { galleryModel } from './galleryModel.ts';
import { Imprint } from './Imprint.tsx';
import { ScreenFrame } from './ScreenFrame.tsx';
import { TitleBar } from './TitleBar.tsx';

const playback = new Playback(33, 72);
const nothing = () => undefined;
const exportItems = [{ id: 'csv', words: 'Save numbers, CSV', icon: Download, run: nothing }];
const lanes = [
  { look: 'tablets' as const, doseTimesHours: [7, 15, 23, 31, 39, 47, 55, 63, 71], spansHours: [] },
  { look: 'pump' as const, doseTimesHours: [], spansHours: [{ fromHours: 8, toHours: 72 }] },
];

/** A screen's frame with its forms and transport, and nothing in the middle. */
export function GalleryFrame(): ReactElement {
  const [values, setValues] = useState<Record<string, number>>({});
  const [isSheetOpen, setSheetOpen] = useState(false);
  const isProjector = useDisplay((display) => display.theme === 'projector');
  const change = (name: string, value: number) => setValues((latest) => ({ ...latest, [name]: value }));
  const isRoomy = useFrameKind() === 'large';
  const form = { values, problems: [], roomy: isRoomy, onChange: change };
  const preset = {
    name: 'Patient',
    choices: [
      { value: 'adult', label: 'Adult, cord injury' },
      { value: 'child', label: 'Child, cerebral palsy' },
    ],
    value: 'adult',
    onChange: nothing,
  };
  const dosingValues = { tablets: values, pump: values };
  return (
    <div className="app">
      <TitleBar
        screens={[{ id: 'explore', label: 'Explore' }]}
        chosen="explore"
        onChoose={nothing}
        hasPane
        onFind={nothing}
        exportItems={exportItems}
      />
      <ScreenFrame
        left={
          <>
            <PatientForm
              {...form}
              quantities={galleryModel.covariates}
              preset={preset}
              onOpenSheet={() => setSheetOpen(true)}
            />
            <DosingForm
              regimens={galleryModel.regimens}
              values={dosingValues}
              problems={[]}
              roomy={isRoomy}
              onChange={(_, name, value) => change(name, value)}
              derivedRows={{ tablets: [{ label: 'Given at', value: '07, 15, 23 h' }] }}
            />
            <DoseDots tabletsMilligram={60} pumpMilligram={(values.pump_daily_dose ?? 400) / 1000} />
          </>
        }
        summary={
          <>
            <span>Adult, spinal cord injury, 70 kg</span>
            <span>
              <RouteGlyph route="tablets" /> 20 mg, 3 a day
            </span>
            <span>
              <RouteGlyph route="pump" /> 400 µg a day, lumbar
            </span>
          </>
        }
        summaryFigure="60 mg to 0.4 mg"
        headline={
          <>
            <div className="gallery-head">
              <h1 className="type-headline">A calmer leg on 1/150 of the dose.</h1>
              {isProjector ? <DoseDots layout="beside" tabletsMilligram={60} pumpMilligram={0.4} /> : null}
            </div>
            <p className="type-lede">
              Tablets fill the blood (A) and barely reach the cord (B). The pump does the reverse, and the leg
              follows the cord (C).
            </p>
          </>
        }
        middle={<div className="gallery-fill">Curves</div>}
        right={<div className="gallery-fill">Strip and windows</div>}
        bottom={
          <TransportBar
            playback={playback}
            lanes={lanes}
            clockNote={(hours) => `${Math.round(hours - 8)} h after the pump starts`}
            onPin={nothing}
            exportItems={exportItems}
          />
        }
        imprint={
          <Imprint
            statement="For teaching, not for treating patients."
            facts={['Model 1.0', '70 kg reference adult', 'parameter set Simon 2018']}
            solved={['solved in 9 ms', 'tolerance 1e-6']}
            kept="72 h run kept"
          />
        }
      />
      <ParameterSheet
        isOpen={isSheetOpen}
        onClose={() => setSheetOpen(false)}
        model={galleryModel}
        values={{ values, parameterSet: null, dosing: dosingValues }}
        problems={[]}
        onChange={change}
        onChangeDosing={(_, name, value) => change(name, value)}
        onStartAgain={() => setValues({})}
        onExport={nothing}
      />
    </div>
  );
}
