import './usableLanguage.ts';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { showTheme } from './display.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { openSettings } from './settings.ts';

const container = document.querySelector('#app');
if (!container) throw new Error('The page has no #app element.');

await openSettings();
showTheme(document.documentElement);
createRoot(container).render(
  <StrictMode>
    <ErrorBoundary region="Baclofen Lab">
      <App />
    </ErrorBoundary>
  </StrictMode>,
);
