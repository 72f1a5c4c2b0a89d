import { Lightbulb, OctagonAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { isAdvice, type LineProblems } from './editorLines.ts';

export interface EditorGutterProps {
  /** First and last line in view, from 1. */
  readonly fromLine: number;
  readonly toLine: number;
  readonly currentLine: number;
  readonly problems: readonly LineProblems[];
  readonly lineHeight: number;
  readonly scrollTop: number;
}

/** Line numbers beside the text; a line with a problem has its mark there. What it says is in the list below the text. */
export function EditorGutter(props: EditorGutterProps): ReactElement {
  const { fromLine, toLine, currentLine, problems, lineHeight, scrollTop } = props;
  const marks = new Map(
    problems.map(({ line, problems: found }) => [line, isAdvice(found) ? 'advice' : 'wrong']),
  );
  const lines = Array.from({ length: Math.max(toLine - fromLine + 1, 0) }, (_, index) => fromLine + index);
  return (
    <div className="editor-gutter" aria-hidden="true">
      {lines.map((line) => (
        <span
          key={line}
          className="editor-number"
          data-current={line === currentLine || undefined}
          data-wrong={marks.get(line) === 'wrong' || undefined}
          data-advice={marks.get(line) === 'advice' || undefined}
          style={{ top: (line - 1) * lineHeight - scrollTop, height: lineHeight }}
        >
          {marks.get(line) === 'wrong' ? <OctagonAlert /> : null}
          {marks.get(line) === 'advice' ? <Lightbulb /> : null}
          {line}
        </span>
      ))}
    </div>
  );
}
