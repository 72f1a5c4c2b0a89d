import { Contrast, Keyboard, Moon, PanelLeftOpen, Presentation, Sun } from 'lucide-react';
import { type ReactElement, useEffect, useMemo, useState } from 'react';
import { ToastHost } from '#renderer/controls/Toast.tsx';
import { ExploreScreen } from '#renderer/explore/ExploreScreen.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { chooseTheme } from './display.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { PaletteAction } from './findActions.ts';
import { usePaneFolds } from './frameKind.ts';
import { openPatientPane } from './patientPane.ts';
import { commonShortcuts, ShortcutSheet } from './ShortcutSheet.tsx';
import { useChrome } from './screenChrome.ts';
import { TitleBar } from './TitleBar.tsx';

const screens = [{ id: 'explore', label: 'Explore' }] as const;

/** The window: title bar, the screen in view, and what lies over every screen. */
export function App(): ReactElement {
  const chrome = useChrome();
  const [overlay, setOverlay] = useState<'none' | 'palette' | 'shortcuts'>('none');
  const folds = usePaneFolds();

  useEffect(() => {
    document.title = chrome.title ? `${chrome.title} \u00b7 Baclofen Lab` : 'Baclofen Lab';
  }, [chrome.title]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = overlayOfKey(event);
      if (!asked) return;
      event.preventDefault();
      setOverlay(asked);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const actions = useMemo(
    () => [...chrome.actions, ...commonActions(folds, () => setOverlay('shortcuts'))],
    [chrome.actions, folds],
  );
  const close = () => setOverlay('none');
  return (
    <div className="app">
      <a className="skip-link" href="#main">
        Skip to the curves
      </a>
      <TitleBar
        screens={screens}
        chosen="explore"
        onChoose={() => document.querySelector<HTMLElement>('#main')?.focus()}
        onFind={() => setOverlay('palette')}
        exportItems={chrome.exportItems}
      />
      <ErrorBoundary region="Explore">
        <ExploreScreen />
      </ErrorBoundary>
      <CommandPalette actions={actions} isOpen={overlay === 'palette'} onClose={close} />
      <ShortcutSheet isOpen={overlay === 'shortcuts'} onClose={close} groups={commonShortcuts} />
      <ToastHost />
    </div>
  );
}

function commonActions(folds: boolean, showShortcuts: () => void): readonly PaletteAction[] {
  const pane = { id: 'pane', words: 'Open patient and dosing', icon: PanelLeftOpen, run: openPatientPane };
  return [
    ...(folds ? [pane] : []),
    { id: 'theme-light', words: 'Display: light', icon: Sun, run: () => chooseTheme('light') },
    { id: 'theme-dark', words: 'Display: dark', icon: Moon, run: () => chooseTheme('dark') },
    {
      id: 'theme-projector',
      words: 'Display: projector',
      icon: Presentation,
      run: () => chooseTheme('projector'),
    },
    {
      id: 'theme-system',
      words: 'Display: follow the system',
      icon: Contrast,
      run: () => chooseTheme('system'),
    },
    { id: 'shortcuts', words: 'Show all keys', icon: Keyboard, keys: '?', run: showShortcuts },
  ];
}

function overlayOfKey(event: KeyboardEvent): 'palette' | 'shortcuts' | null {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') return 'palette';
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, select, dialog');
  return event.key === '?' && !isTyping && !event.ctrlKey && !event.metaKey ? 'shortcuts' : null;
}
