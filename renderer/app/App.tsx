import { AppWindow, Contrast, Keyboard, Moon, PanelLeftOpen, Presentation, Sun } from 'lucide-react';
import { lazy, type ReactElement, Suspense, useEffect, useMemo, useState } from 'react';
import { LoadingState } from '#renderer/controls/RegionState.tsx';
import { ToastHost } from '#renderer/controls/Toast.tsx';
import type { Explorer } from '#renderer/explore/Explorer.ts';
import { ExploreScreen } from '#renderer/explore/ExploreScreen.tsx';
import { openExplorer } from '#renderer/explore/openExplorer.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { chooseTheme } from './display.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import type { PaletteAction } from './findActions.ts';
import { usePaneFolds } from './frameKind.ts';
import { openPatientPane } from './patientPane.ts';
import { ShortcutSheet, shortcutsWith } from './ShortcutSheet.tsx';
import { useChrome } from './screenChrome.ts';
import { isScreen, type ScreenId, screens, showScreen, useScreen } from './screens.ts';
import { TitleBar } from './TitleBar.tsx';

// What Explore does not need comes when it is asked for, after the first curve.
const PractiseScreen = lazy(async () => ({
  default: (await import('#renderer/practise/PractiseScreen.tsx')).PractiseScreen,
}));
const SynapseScreen = lazy(async () => ({
  default: (await import('#renderer/synapse/SynapseScreen.tsx')).SynapseScreen,
}));
const ModelScreen = lazy(async () => ({
  default: (await import('#renderer/model/ModelScreen.tsx')).ModelScreen,
}));
const EvidenceScreen = lazy(async () => ({
  default: (await import('#renderer/evidence/EvidenceScreen.tsx')).EvidenceScreen,
}));

/** The window: title bar, the screen in view, and what lies over every screen. */
export function App(): ReactElement {
  const chrome = useChrome();
  const screen = useScreen();
  const [explorer] = useState(openExplorer);
  const [overlay, setOverlay] = useState<'none' | 'palette' | 'shortcuts'>('none');
  const folds = usePaneFolds();

  useEffect(() => {
    document.title = chrome.title ? `${chrome.title} \u00b7 Baclofen Lab` : 'Baclofen Lab';
  }, [chrome.title]);

  // Nobody sees time pass where the curves are not in view.
  useEffect(() => {
    if (screen !== 'explore' && screen !== 'synapse') explorer.playback.pause();
  }, [screen, explorer]);

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
    () => [
      ...chrome.actions,
      ...commonActions(folds && screen === 'explore', screen, () => setOverlay('shortcuts')),
    ],
    [chrome.actions, folds, screen],
  );
  const close = () => setOverlay('none');
  return (
    <div className="app">
      <button type="button" className="skip-link" onClick={focusMain}>
        {screen === 'explore' ? 'Skip to the curves' : 'Skip to the contents'}
      </button>
      <TitleBar
        screens={screens}
        chosen={screen}
        onChoose={(id) => (id === screen ? focusMain() : isScreen(id) && showScreen(id))}
        hasPane={screen === 'explore'}
        onFind={() => setOverlay('palette')}
        exportItems={chrome.exportItems}
      />
      <ErrorBoundary key={screen} region={screens.find(({ id }) => id === screen)?.label ?? ''}>
        <Suspense fallback={<OpeningScreen />}>
          <ShownScreen screen={screen} explorer={explorer} />
        </Suspense>
      </ErrorBoundary>
      <CommandPalette actions={actions} isOpen={overlay === 'palette'} onClose={close} />
      <ShortcutSheet
        isOpen={overlay === 'shortcuts'}
        onClose={close}
        groups={shortcutsWith(chrome.shortcuts ?? [])}
      />
      <ToastHost />
    </div>
  );
}

function ShownScreen({
  screen,
  explorer,
}: {
  readonly screen: ScreenId;
  readonly explorer: Explorer;
}): ReactElement {
  if (screen === 'practise') return <PractiseScreen />;
  if (screen === 'synapse') return <SynapseScreen explorer={explorer} />;
  if (screen === 'model') return <ModelScreen explorer={explorer} />;
  if (screen === 'evidence') return <EvidenceScreen />;
  return <ExploreScreen explorer={explorer} />;
}

function OpeningScreen(): ReactElement {
  return (
    <main id="main" tabIndex={-1}>
      <LoadingState words="Opening" />
    </main>
  );
}

function focusMain(): void {
  document.querySelector<HTMLElement>('#main')?.focus();
}

function commonActions(
  hasPane: boolean,
  shown: ScreenId,
  showShortcuts: () => void,
): readonly PaletteAction[] {
  const pane = { id: 'pane', words: 'Open patient and dosing', icon: PanelLeftOpen, run: openPatientPane };
  return [
    ...(hasPane ? [pane] : []),
    ...screens
      .filter(({ id }) => id !== shown)
      .map(({ id, label }) => ({
        id: `screen-${id}`,
        words: `Go to: ${label}`,
        icon: AppWindow,
        run: () => showScreen(id),
      })),
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
