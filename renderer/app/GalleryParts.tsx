import { Download, GitFork, Pin, Play, Plus, Save, SkipForward, Trash2 } from 'lucide-react';
import { type ReactElement, type ReactNode, useState } from 'react';
import { Button, IconButton } from '#renderer/controls/Button.tsx';
import { EvidenceChip, VerdictChip } from '#renderer/controls/Chip.tsx';
import { Question } from '#renderer/controls/Dialog.tsx';
import { Kbd } from '#renderer/controls/Kbd.tsx';
import { Menu } from '#renderer/controls/Menu.tsx';
import { ProgressBar } from '#renderer/controls/ProgressBar.tsx';
import { QuantityField } from '#renderer/controls/QuantityField.tsx';
import { QuantityNote } from '#renderer/controls/QuantityNote.tsx';
import { EmptyState, ErrorState, LoadingState } from '#renderer/controls/RegionState.tsx';
import { RouteGlyph, RouteLine } from '#renderer/controls/RouteGlyph.tsx';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { Select } from '#renderer/controls/Select.tsx';
import { Switch } from '#renderer/controls/Switch.tsx';
import { Tabs } from '#renderer/controls/Tabs.tsx';
import { showToast } from '#renderer/controls/Toast.tsx';
import { Tooltip } from '#renderer/controls/Tooltip.tsx';
import { DoseDots } from '#renderer/patient/DoseDots.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { galleryModel, galleryRegimens } from './galleryModel.ts';

const nothing = () => undefined;

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  return (
    <section className="gallery-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

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
          <Overlays />
          <States />
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

function Overlays(): ReactElement {
  const [isAsked, setAsked] = useState(false);
  const [isFinding, setFinding] = useState(false);
  const weight = galleryModel.covariates[0];
  const actions = [
    'Double the last tablet',
    'Case 12: missed and doubled doses',
    'Axis: double height of B',
    'Pin this run',
  ];
  return (
    <Part title="Menu, palette, dialog, toast, tooltip">
      <div className="gallery-row">
        <Menu
          name="Save"
          kind="outlined"
          words="Save"
          items={[
            { id: 'picture', words: 'Save picture, PNG or SVG', icon: Save, keys: 'Ctrl C', run: nothing },
            { id: 'numbers', words: 'Save numbers, CSV', icon: Download, run: nothing },
            { id: 'pin', words: 'Pin this run', icon: Pin, keys: 'P', startsGroup: true, run: nothing },
          ]}
        />
        <Button onClick={() => setFinding(true)}>Find or do</Button>
        <Button onClick={() => setAsked(true)}>Ask</Button>
        <Button
          onClick={() =>
            showToast({ words: 'Case saved to Week 3.', action: { words: 'Show file', run: nothing } })
          }
        >
          Toast
        </Button>
        {weight ? (
          <Tooltip content={<QuantityNote quantity={weight} />}>
            <Button>Tooltip</Button>
          </Tooltip>
        ) : null}
      </div>
      <CommandPalette
        isOpen={isFinding}
        onClose={() => setFinding(false)}
        actions={actions.map((words) => ({ id: words, words, icon: Pin, run: nothing }))}
      />
      <Question
        isOpen={isAsked}
        title="Keep both futures?"
        consequence="The run forks at 18:40. The first stays as it is, dotted; you go on in the second. Nothing is undone."
        verb="Fork here"
        onAnswer={() => setAsked(false)}
      />
    </Part>
  );
}

function States(): ReactElement {
  return (
    <Part title="Empty, loading, error, long work">
      <div className="gallery-pair">
        <div className="gallery-box">
          <EmptyState words="No dose yet." action={<Button icon={Plus}>Add a dose</Button>} />
        </div>
        <div className="gallery-box">
          <LoadingState words="Solving, 38 of 72 h" />
        </div>
        <div className="gallery-box">
          <ErrorState title="This run stopped at 31 h" code="SOLVER-STEP">
            Step fell below 1e-9 h at the refill. The curve up to there is kept.
          </ErrorState>
        </div>
        <div className="gallery-box">
          <EmptyState words="This screen cannot draw in 3D. The flat drawing shows the same counts." />
        </div>
      </div>
      <ProgressBar words="Solving 1,000 people" done={412} total={1000} onStop={nothing} />
    </Part>
  );
}
