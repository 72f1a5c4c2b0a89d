import '#renderer/app/styles.css';
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { chooseTheme, showTheme, type ThemeChoice, useDisplay } from '#renderer/app/display.ts';
import { Segmented } from '#renderer/controls/Segmented.tsx';
import { PartsGallery } from './view/PartsGallery.tsx';
import './synapse.css';
import './synapseScreen.css';
import './partsGallery.css';

// Theme and part come from the address: ?theme=dark&part=vesicle.
const asked = new URLSearchParams(window.location.search);
const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'projector', label: 'Projector' },
] as const satisfies readonly { readonly value: ThemeChoice; readonly label: string }[];

chooseTheme(themes.find(({ value }) => value === asked.get('theme'))?.value ?? 'light');
showTheme(document.documentElement);

function Gallery(): ReactElement {
  const theme = useDisplay((display) => display.theme);
  return (
    <main className="specimens-page">
      <header className="lab-title">
        <h1 className="type-headline">Parts, one by one</h1>
        <Segmented name="Display" choices={themes} value={theme} onChange={chooseTheme} />
      </header>
      <PartsGallery first={asked.get('part') ?? ''} />
    </main>
  );
}

const container = document.querySelector('#gallery');
if (!container) throw new Error('The page has no #gallery element.');
createRoot(container).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
