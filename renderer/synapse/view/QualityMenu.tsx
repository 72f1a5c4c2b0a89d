import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu } from '#renderer/controls/Menu.tsx';
import { chooseSynapse, qualityChoices, useSynapseChoices } from './synapseChoices.ts';

/** How finely the windows are drawn; left alone, the machine decides and changes its mind at most three times. */
export function QualityMenu(): ReactElement {
  const quality = useSynapseChoices((choices) => choices.quality);
  const label = qualityChoices.find(({ value }) => value === quality)?.label ?? 'as fits';
  return (
    <Menu
      name="Quality"
      kind="outlined"
      words={
        <>
          Quality: {label} <ChevronDown aria-hidden="true" />
        </>
      }
      items={[
        {
          id: 'auto',
          words: 'As fits this machine',
          isChosen: quality === null,
          run: () => chooseSynapse({ quality: null }),
        },
        ...qualityChoices.map(({ value, label: words }, index) => ({
          id: value,
          words,
          isChosen: quality === value,
          startsGroup: index === 0,
          run: () => chooseSynapse({ quality: value }),
        })),
      ]}
    />
  );
}
