import type { ReactElement } from 'react';
import type { Case } from '#models/scenario/caseFile.ts';
import { sourceWords } from '#renderer/controls/sourceWords.ts';
import type { OpenedCase } from '#renderer/worker/practiseProtocol.ts';
import type { CaseDraftState } from './CaseDraft.ts';
import { CasePaths } from './CasePaths.tsx';
import { actFacts, triggerWords } from './caseOutlineWords.ts';
import { lineOfItem } from './caseText.ts';

export interface CaseOutlineProps {
  readonly opened: OpenedCase;
  readonly state: CaseDraftState;
  readonly onGoTo: (line: number) => void;
}

interface OutlineItem {
  readonly name: string;
  readonly label: string;
  readonly facts: string;
}

/** The parts of a case, each a way to its line; its paths are played as the text is typed. */
export function CaseOutline({ opened, state, onGoTo }: CaseOutlineProps): ReactElement {
  const { case: found } = opened;
  const goTo = (list: string, name: string, index: number) =>
    onGoTo(lineOfItem(state.text, list, name, index));
  return (
    <div className="outline">
      <CasePaths
        opened={opened}
        outcomes={state.outcomes}
        onGoTo={(name, index) => goTo('paths', name, index)}
      />
      {outlineParts(found).map(({ list, heading, items }) =>
        items.length === 0 ? null : (
          <section key={list} className="outline-part">
            <h2 className="debrief-heading">
              {heading} <span className="outline-count">{items.length}</span>
            </h2>
            <ul>
              {items.map(({ name, label, facts }, index) => (
                <li key={name}>
                  <button type="button" className="outline-row" onClick={() => goTo(list, name, index)}>
                    <span>{label}</span>
                    <span className="outline-facts">{facts}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}

function outlineParts(found: Case): readonly {
  readonly list: string;
  readonly heading: string;
  readonly items: readonly OutlineItem[];
}[] {
  return [
    {
      list: 'acts',
      heading: 'Acts',
      items: found.acts.map((act) => ({ name: act.id, label: act.label, facts: actFacts(act) })),
    },
    {
      list: 'decisions',
      heading: 'Decisions',
      items: found.decisions.map(({ id, question, trigger }) => {
        return { name: id, label: question, facts: triggerWords(trigger) };
      }),
    },
    {
      list: 'predictions',
      heading: 'Predictions',
      items: found.predictions.map(({ id, question, trigger, kind }) => {
        return { name: id, label: question, facts: `${kind}, ${triggerWords(trigger)}` };
      }),
    },
    {
      list: 'story',
      heading: 'Story',
      items: found.story.map(({ id, text, trigger, kind }) => {
        return {
          name: id,
          label: text,
          facts: kind === 'news' ? triggerWords(trigger) : `${kind}, ${triggerWords(trigger)}`,
        };
      }),
    },
    {
      list: 'guidance',
      heading: 'Guidance that differs',
      items: found.guidance.map(({ id, question, positions }) => {
        const keys = [...new Set(positions.flatMap(({ sources }) => sources))];
        return { name: id, label: question, facts: sourceWords(keys) };
      }),
    },
  ];
}
