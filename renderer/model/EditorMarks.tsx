import type { ReactElement } from 'react';
import { isAdvice, type LineProblems, markEnd } from './editorLines.ts';

export interface EditorMarksProps {
  readonly lines: readonly string[];
  readonly fromLine: number;
  readonly toLine: number;
  readonly currentLine: number;
  readonly problems: readonly LineProblems[];
  readonly lineHeight: number;
  readonly scrollTop: number;
  readonly scrollLeft: number;
}

/**
 * What lies behind the text: the line of the caret, and under each problem a mark at its column with the reason after the line.
 * The text is repeated unseen, so that a mark stands at its letters in any typeface.
 */
export function EditorMarks(props: EditorMarksProps): ReactElement {
  const { lines, fromLine, toLine, currentLine, problems, lineHeight, scrollTop, scrollLeft } = props;
  const inView = problems.filter(({ line }) => line >= fromLine && line <= toLine);
  const topOf = (line: number) => (line - 1) * lineHeight - scrollTop;
  return (
    <div className="editor-marks" aria-hidden="true">
      <span className="editor-current" style={{ top: topOf(currentLine), height: lineHeight }} />
      {inView.map(({ line, problems: found }) => {
        const text = lines[line - 1] ?? '';
        const [first] = found;
        const column = Math.min(Math.max(first!.place.column, 1), text.length + 1);
        const end = markEnd(text, column);
        return (
          <span
            key={line}
            className="editor-mark"
            data-advice={isAdvice(found) || undefined}
            style={{ top: topOf(line), height: lineHeight, translate: `${-scrollLeft}px 0` }}
          >
            <span>{text.slice(0, column - 1)}</span>
            <span className="editor-underline">{text.slice(column - 1, end - 1) || '\u00a0'}</span>
            <span>{text.slice(end - 1)}</span>
            <span className="editor-reason">
              {first!.reason}
              {found.length > 1 ? ` And ${found.length - 1} more here.` : ''}
            </span>
          </span>
        );
      })}
    </div>
  );
}
