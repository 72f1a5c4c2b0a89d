import { type ReactElement, useEffect } from 'react';
import { useStore } from 'zustand';
import { LoadingState } from '#renderer/controls/RegionState.tsx';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { SynapseLab } from './view/SynapseLab.tsx';
import { openSynapseChoices } from './view/synapseChoices.ts';
import './synapse.css';
import './synapseScreen.css';
import './partsGallery.css';

/** The synapse as the whole screen: what the drug does in the cord and in the brain stem, at Explore's time and in Explore's run. */
export function SynapseScreen({ explorer }: { readonly explorer: Explorer }): ReactElement {
  const model = useStore(explorer.store, (state) => state.model);
  const reply = useStore(explorer.store, (state) => state.reply);
  useEffect(() => void openSynapseChoices(), []);
  if (model && reply) return <SynapseLab explorer={explorer} model={model} reply={reply} />;
  return (
    <main className="explore-opening" id="main" tabIndex={-1}>
      <h1 className="visually-hidden">Synapse</h1>
      <LoadingState words="Solving the first run" />
    </main>
  );
}
