import {
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactElement,
  type Ref,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { showToast } from '#renderer/controls/Toast.tsx';
import { EditorGutter } from './EditorGutter.tsx';
import { EditorMarks } from './EditorMarks.tsx';
import {
  type EditorProblem,
  indentAt,
  isAdvice,
  lineOf,
  lineStarts,
  offsetOf,
  problemsByLine,
  shiftLines,
} from './editorLines.ts';
import './ModelEditor.css';

export interface ModelEditorHandle {
  /** Puts the caret at a place that counts from 1, in the middle of the view, and gives it the keyboard. */
  goTo(line: number, column: number): void;
}

export interface ModelEditorProps {
  /** Its name; a model file where none is given. */
  readonly name?: string;
  readonly text: string;
  readonly problems: readonly EditorProblem[];
  readonly onChange: (text: string) => void;
  readonly onCaret: (line: number, column: number) => void;
  readonly describedBy: string;
  readonly ref?: Ref<ModelEditorHandle>;
}

const longPaste = 5000;

interface View {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly lineHeight: number;
}

/** The file's text. The Tab key leaves it as everywhere; a new line keeps its indentation, and Ctrl with ] or [ moves lines. */
export function ModelEditor({
  name = 'Model file',
  text,
  problems,
  onChange,
  onCaret,
  describedBy,
  ref,
}: ModelEditorProps): ReactElement {
  const area = useRef<HTMLTextAreaElement>(null);
  const [view, setView] = useState<View>({ top: 0, left: 0, height: 0, lineHeight: 20 });
  const [currentLine, setCurrentLine] = useState(1);
  const starts = useMemo(() => lineStarts(text), [text]);
  const lines = useMemo(() => text.split('\n'), [text]);
  const byLine = useMemo(() => problemsByLine(problems), [problems]);

  const readView = () => {
    const element = area.current;
    if (!element) return;
    const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight) || 20;
    setView({ top: element.scrollTop, left: element.scrollLeft, height: element.clientHeight, lineHeight });
  };
  const readCaret = () => {
    const element = area.current;
    if (!element) return;
    const line = lineOf(starts, element.selectionEnd);
    setCurrentLine(line + 1);
    onCaret(line + 1, element.selectionEnd - starts[line]! + 1);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it only reads the element, whose size alone matters.
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    readView();
    if (typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(readView);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useImperativeHandle(ref, () => ({
    goTo(line, column) {
      const element = area.current;
      if (!element) return;
      const offset = offsetOf(text, starts, line, column);
      element.focus();
      element.setSelectionRange(offset, offset);
      element.scrollTop = Math.max(0, (line - 0.5) * view.lineHeight - element.clientHeight / 2);
      element.scrollLeft = 0;
      element.scrollIntoView?.({ block: 'nearest' });
      readView();
      readCaret();
    },
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const element = event.currentTarget;
    const direction =
      event.ctrlKey && !event.altKey ? { ']': 'in' as const, '[': 'out' as const }[event.key] : undefined;
    if (direction) {
      event.preventDefault();
      const { from, to, replacement } = shiftLines(
        text,
        { from: element.selectionStart, to: element.selectionEnd },
        direction,
      );
      element.setSelectionRange(from, to);
      typeInto(element, replacement);
      element.setSelectionRange(from, from + replacement.length);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.nativeEvent.isComposing) {
      const indent = indentAt(text, element.selectionStart);
      if (indent === '') return;
      event.preventDefault();
      typeInto(element, `\n${indent}`);
      reveal(element, view.lineHeight);
    }
  };

  // Chromium takes seconds to type a long text into a field, and no time to put it there; only its own undo is lost.
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const words = event.clipboardData.getData('text/plain');
    if (words.length < longPaste) return;
    event.preventDefault();
    putInto(event.currentTarget, words);
    showToast({
      words: `Pasted ${words.split('\n').length} lines.`,
      action: { words: 'Bring the text before back', run: () => onChange(text) },
    });
  };

  const fromLine = Math.max(1, Math.floor(view.top / view.lineHeight) - 1);
  const toLine = Math.min(lines.length, Math.ceil((view.top + view.height) / view.lineHeight) + 1);
  const shared = {
    fromLine,
    toLine,
    currentLine,
    problems: byLine,
    lineHeight: view.lineHeight,
    scrollTop: view.top,
  };
  return (
    <div className="editor">
      <EditorGutter {...shared} />
      <div className="editor-text">
        <EditorMarks {...shared} lines={lines} scrollLeft={view.left} />
        <textarea
          ref={area}
          aria-label={name}
          aria-describedby={describedBy}
          aria-invalid={problems.length > 0 && !isAdvice(problems)}
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.currentTarget.value)}
          onScroll={readView}
          onSelect={readCaret}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
        />
      </div>
    </div>
  );
}

/** Brings the line of the caret into view, as typing by itself does. */
function reveal(element: HTMLTextAreaElement, lineHeight: number): void {
  const bottom = element.value.slice(0, element.selectionEnd).split('\n').length * lineHeight;
  const isInView =
    bottom - lineHeight >= element.scrollTop && bottom <= element.scrollTop + element.clientHeight;
  if (!isInView) element.scrollTop = Math.max(0, bottom - element.clientHeight / 2);
}

/** Replaces the selection as if it were typed, so that undo takes it back. */
function typeInto(element: HTMLTextAreaElement, words: string): void {
  // Nothing else keeps the browser's own undo; without it the text still changes.
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, words)) return;
  putInto(element, words);
}

function putInto(element: HTMLTextAreaElement, words: string): void {
  element.setRangeText(words, element.selectionStart, element.selectionEnd, 'end');
  element.dispatchEvent(new Event('input', { bubbles: true }));
}
