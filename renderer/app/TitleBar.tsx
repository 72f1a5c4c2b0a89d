import { ChevronDown, PanelLeftOpen, Search, Settings2, Share } from 'lucide-react';
import type { ReactElement } from 'react';
import { IconButton } from '#renderer/controls/Button.tsx';
import { Kbd } from '#renderer/controls/Kbd.tsx';
import { Menu, type MenuItem } from '#renderer/controls/Menu.tsx';
import { chooseTheme, type ThemeChoice, useDisplay } from './display.ts';
import { useFrameKind, usePaneFolds } from './frameKind.ts';
import { togglePatientPane, usePatientPane } from './patientPane.ts';
import { useChrome } from './screenChrome.ts';
import './TitleBar.css';

export interface TitleBarProps {
  /** The screens there are; the chosen one is underlined. */
  readonly screens: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Whether the screen in view has the patient pane. */
  readonly hasPane: boolean;
  readonly onFind: () => void;
  readonly exportItems: readonly MenuItem[];
}

/** The name, the screens, and what works everywhere: find, take away, display. */
export function TitleBar({
  screens,
  chosen,
  onChoose,
  hasPane,
  onFind,
  exportItems,
}: TitleBarProps): ReactElement {
  const kind = useFrameKind();
  const folds = usePaneFolds();
  const place = useChrome(({ place: words = '' }) => words);
  const isPaneOpen = usePatientPane((pane) => pane.isOpen);
  const hasPaneButton = hasPane && folds && kind === 'wide';
  return (
    <header className="title-bar">
      <strong className="title-bar-name">Baclofen Lab</strong>
      <nav className="title-bar-screens" aria-label="Screens">
        {kind === 'narrow' ? (
          <ScreenMenu screens={screens} chosen={chosen} onChoose={onChoose} />
        ) : (
          screens.map((screen) => (
            <button
              key={screen.id}
              type="button"
              className="title-bar-screen"
              aria-current={screen.id === chosen ? 'page' : undefined}
              onClick={() => onChoose(screen.id)}
            >
              {screen.label}
            </button>
          ))
        )}
      </nav>
      <div className="title-bar-tools">
        {place === '' || kind === 'narrow' ? null : <span className="title-bar-place">{place}</span>}
        {hasPaneButton ? (
          <IconButton
            icon={PanelLeftOpen}
            name="Patient and dosing"
            aria-expanded={isPaneOpen}
            onClick={togglePatientPane}
          />
        ) : null}
        {kind === 'narrow' || kind === 'middle' ? (
          <IconButton icon={Search} name="Find or do" keys="Ctrl K" onClick={onFind} />
        ) : (
          <button type="button" className="button button-quiet title-bar-find" onClick={onFind}>
            <Search aria-hidden="true" />
            Find or do
            <Kbd keys="Ctrl K" />
          </button>
        )}
        {exportItems.length > 0 ? <Menu name="Take away" icon={Share} items={exportItems} /> : null}
        <DisplayMenu />
      </div>
    </header>
  );
}

/** Where the window is too narrow for all of them, the screens are a menu under the name of the one in view. */
function ScreenMenu({
  screens,
  chosen,
  onChoose,
}: Pick<TitleBarProps, 'screens' | 'chosen' | 'onChoose'>): ReactElement {
  const label = screens.find(({ id }) => id === chosen)?.label ?? '';
  const items = screens.map((screen) => ({
    id: screen.id,
    words: screen.label,
    isChosen: screen.id === chosen,
    run: () => onChoose(screen.id),
  }));
  const words = (
    <>
      {label}
      <ChevronDown aria-hidden="true" />
    </>
  );
  return <Menu name={`Screen: ${label}`} words={words} items={items} />;
}

const themes: readonly { readonly id: ThemeChoice; readonly words: string }[] = [
  { id: 'system', words: 'Follow the system' },
  { id: 'light', words: 'Light' },
  { id: 'dark', words: 'Dark' },
  { id: 'projector', words: 'Projector' },
];

function DisplayMenu(): ReactElement {
  const themeChoice = useDisplay((display) => display.themeChoice);
  const items: MenuItem[] = themes.map(({ id, words }) => ({
    id,
    words,
    isChosen: id === themeChoice,
    run: () => chooseTheme(id),
  }));
  return <Menu name="Display" icon={Settings2} items={items} />;
}
