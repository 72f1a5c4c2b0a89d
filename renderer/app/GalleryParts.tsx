import { Download, GitFork, Pin, Play, SkipForward, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Button, IconButton } from '#renderer/controls/Button.tsx';
import { EvidenceChip, VerdictChip } from '#renderer/controls/Chip.tsx';
import { Kbd } from '#renderer/controls/Kbd.tsx';
import { QuantityField } from '#renderer/controls/QuantityField.tsx';
import { RouteGlyph, RouteLine } from '#renderer/controls/RouteGlyph.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { Select } from '#renderer/controls/Select.tsx';
import { Switch } from '#renderer/controls/Switch.tsx';
import { Tabs } from '#renderer/controls/Tabs.tsx';
import { DoseDots } from '#renderer/patient/DoseDots.tsx';
import { GalleryOverlays, GalleryStates } from './GalleryOverlays.tsx';
import { GalleryPart as Part } from './GalleryPart.tsx';
import { galleryModel, galleryRegimens } from './galleryModel.ts';

/** Every control in every state. */
export function GalleryParts(): ReactElement {
  return (
    <main className="gallery">
      <h1 className="type-headline">Parts</h1>
      <p className="type-lede">Every control is drawn in ink. Only drug, route and danger have colour.</p>
      <div className="gallery-columns">
        <div>
          <Buttons />
          <Fields />
          <Choices />
        </div>
        <div>
          <Words />
          <Part title="A day’s dose">
            <div className="gallery-field">
              <DoseDots tabletsMilligram={60} pumpMilligram={0.4} />
              <DoseDots tabletsMilligram={100} pumpMilligram={0.09} />
              <DoseDots tabletsMilligram={30} pumpMilligram={0} />
            </div>
          </Part>
        </div>
        <div>
          <GalleryOverlays />
          <GalleryStates />
        </div>
      </div>
    </main>
  );
}

function Buttons(): ReactElement {
  const reason = 'Nothing to play yet: give a dose.';
  return (
    <Part title="Buttons: rest, off, danger">
      <div className="gallery-row">
        <Button kind="filled" icon={Play}>
          Play
        </Button>
        <Button kind="filled" offReason={reason}>
          Play
        </Button>
        <Button icon={GitFork}>Fork here</Button>
        <Button offReason={reason}>Fork here</Button>
      </div>
      <div className="gallery-row">
        <Button kind="quiet">Wait an hour</Button>
        <IconButton kind="outlined" icon={Download} name="Save" />
        <IconButton icon={SkipForward} name="Next dose" keys="]" />
        <IconButton icon={Pin} name="Pin this run" offReason={reason} />
        <Button kind="danger" icon={Trash2}>
          Discard run
        </Button>
      </div>
    </Part>
  );
}

function Fields(): ReactElement {
  const [values, setValues] = useState<Record<string, number>>({});
  const shownHere = [...galleryModel.covariates, ...galleryRegimens.flatMap(({ quantities }) => quantities)];
  const problem = {
    code: 'range',
    place: { file: 'gallery', line: 0, column: 0 },
    subject: 'pump_daily_dose',
    reason: 'Above 2,003 \u00b5g a day, the highest reported. The run keeps your last good value, 400.',
  };
  return (
    <Part title="Fields made from quantities">
      <div className="gallery-field">
        {shownHere.map((quantity, index) => (
          <QuantityField
            key={quantity.name}
            quantity={quantity}
            value={values[quantity.name] ?? quantity.value}
            problems={[problem]}
            onChange={(name, value) => setValues((latest) => ({ ...latest, [name]: value }))}
            slider={index < galleryModel.covariates.length ? 'below' : 'inline'}
          />
        ))}
      </div>
      <p className="type-caption">Drag, type, or arrow keys; Shift moves ten steps.</p>
    </Part>
  );
}

function Choices(): ReactElement {
  const [level, setLevel] = useState(1);
  const [isOn, setOn] = useState(true);
  const [tab, setTab] = useState('curves');
  const levels = ['Lumbar', 'Thoracic', 'Cervical'].map((label, value) => ({ label, value }));
  const routes = [
    { value: 0, label: 'Tablets', glyph: <RouteGlyph route="tablets" /> },
    { value: 1, label: 'Pump', glyph: <RouteGlyph route="pump" /> },
  ];
  const tabs = ['Curves', 'Equations', 'Sources'].map((label) => ({
    id: label.toLowerCase(),
    label,
    content: null,
  }));
  return (
    <Part title="Segmented, tabs, switch, choice">
      <div className="gallery-row">
        <Segmented name="Level" choices={levels} value={level} onChange={setLevel} />
        <Segmented name="Route" choices={routes} value={level > 0 ? 1 : 0} onChange={setLevel} />
      </div>
      <Tabs name="Pages" tabs={tabs} chosen={tab} onChoose={setTab} />
      <div className="gallery-row">
        <Switch label="With food" isOn={isOn} onChange={setOn} />
        <Switch label="Dialysis" isOn={!isOn} onChange={(on) => setOn(!on)} />
        <Select name="Level" choices={levels} value={level} onChange={setLevel} />
        <Select name="Level, in a row" look="text" choices={levels} value={level} onChange={setLevel} />
      </div>
    </Part>
  );
}

function Words(): ReactElement {
  return (
    <>
      <Part title="Evidence and verdict chips">
        <div className="gallery-row">
          <EvidenceChip grade="measured" />
          <EvidenceChip grade="derived" />
          <EvidenceChip grade="illustrative" />
        </div>
        <div className="gallery-row">
          <VerdictChip verdict="inside" />
          <VerdictChip verdict="outside" />
          <VerdictChip verdict="tuned" />
          <VerdictChip verdict="by-construction" />
        </div>
      </Part>
      <Part title="Routes and keys">
        <div className="gallery-row">
          <RouteGlyph route="tablets" /> <RouteLine route="tablets" /> Tablets: dashes, as doses come
        </div>
        <div className="gallery-row">
          <RouteGlyph route="pump" /> <RouteLine route="pump" /> Pump: one unbroken line
        </div>
        <div className="gallery-row">
          <Kbd keys="Ctrl K" /> <Kbd keys="Esc" /> <Kbd keys="P" />
        </div>
      </Part>
      <Part title="Type">
        <p className="type-headline">A calmer leg on 1/150 of the dose</p>
        <p className="type-section">Keep both futures?</p>
        <p className="type-lede">Her legs, calm for years, have begun to jump.</p>
        <p className="type-sentence">Tablets 335 and falling; pump 1.7, steady.</p>
        <p className="type-clock">Day 2, 09:00</p>
        <p className="type-monitor">37.9</p>
        <p>Catheter tip lumbar, 0.4 mg a day, Il1 O0</p>
        <p className="type-caption">1,000 111.1 888.8 ng/mL Gα βγ −62 mV</p>
      </Part>
    </>
  );
}
