import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import type { Model } from '#models/language/model.ts';
import { useFrameKind } from '#renderer/app/frameKind.ts';
import { Button } from '#renderer/controls/Button.tsx';
import { EvidenceChip } from '#renderer/controls/Chip.tsx';
import { Drawer } from '#renderer/controls/Drawer.tsx';
import type { Explorer } from './Explorer.ts';
import { observableNamed } from './observableNamed.ts';
import { type PanelChoice, panelCatalogue } from './panelCatalogue.ts';
import './PanelChooser.css';

export interface PanelChooserProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly explorer: Explorer;
  readonly model: Model;
  /** Keys of the charts in view. */
  readonly chosen: readonly string[];
}

/** Which charts are in view: every observable of the model file, by group. The charts follow at once. */
export function PanelChooser({ isOpen, onClose, explorer, model, chosen }: PanelChooserProps): ReactElement {
  const isNarrow = useFrameKind() === 'narrow';
  const { panels } = useStore(explorer.store);
  const catalogue = panelCatalogue(model);
  const groups = [...new Set(catalogue.map(({ group }) => group))];
  const toggle = (key: string, isShown: boolean) =>
    explorer.setPanels(isShown ? [...chosen, key] : chosen.filter((one) => one !== key));
  return (
    <Drawer isOpen={isOpen} onClose={onClose} title="Curves" side={isNarrow ? 'below' : 'left'}>
      <div className="panel-chooser">
        <p className="panel-chooser-count" role="status">
          {chosen.length === 1 ? 'One chart in view.' : `${chosen.length} charts in view.`}
          {panels === null ? null : (
            <Button kind="quiet" onClick={() => explorer.setPanels(null)}>
              As first shown
            </Button>
          )}
        </p>
        {groups.map((group) => (
          <fieldset key={group}>
            <legend>{group}</legend>
            {catalogue
              .filter((choice) => choice.group === group)
              .map((choice) => (
                <PanelBox
                  key={choice.key}
                  choice={choice}
                  model={model}
                  isShown={chosen.includes(choice.key)}
                  isLast={chosen.length === 1}
                  onChange={(isShown) => toggle(choice.key, isShown)}
                />
              ))}
          </fieldset>
        ))}
      </div>
    </Drawer>
  );
}

interface PanelBoxProps {
  readonly choice: PanelChoice;
  readonly model: Model;
  readonly isShown: boolean;
  /** The last chart in view stays. */
  readonly isLast: boolean;
  readonly onChange: (isShown: boolean) => void;
}

function PanelBox({ choice, model, isShown, isLast, onChange }: PanelBoxProps): ReactElement {
  const { grade, meaning } = observableNamed(model, choice.observable);
  return (
    <label className="panel-box" title={meaning}>
      <input
        type="checkbox"
        checked={isShown}
        aria-disabled={(isShown && isLast) || undefined}
        onChange={(event) => {
          if (event.currentTarget.checked || !isLast) onChange(event.currentTarget.checked);
        }}
      />
      <span>{choice.label}</span>
      {grade === 'illustrative' ? <EvidenceChip grade={grade} /> : null}
    </label>
  );
}
