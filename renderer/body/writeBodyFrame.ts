import { type BodyFrame, bodyLevels } from './bodyFrame.ts';
import { colourOpacity } from './colourOpacity.ts';

/**
 * Colours and numbers of one frame, written straight into a drawing: figures mark what they show with `data-stop`, `data-fill` and
 * `data-value`. Only what changed is touched.
 */
export function writeBodyFrame(
  drawing: Element | null,
  route: 'tablets' | 'pump',
  { levels, blood }: BodyFrame,
): void {
  const figure = drawing?.querySelector(`[data-body="${route}"]`);
  if (!drawing || !figure) return;
  for (const level of bodyLevels) {
    const { valueText, fraction } = levels[level];
    const opacity = String(colourOpacity(fraction));
    setAttribute(figure.querySelector(`[data-stop="${level}"]`), 'stop-opacity', opacity);
    if (level === 'cranial')
      setAttribute(figure.querySelector('[data-fill="cranial"]'), 'fill-opacity', opacity);
    setText(drawing.querySelector(`[data-value="${route} ${level}"]`), valueText);
  }
  if (!blood) return;
  setAttribute(figure.querySelector('[data-fill="blood"]'), 'opacity', String(colourOpacity(blood.fraction)));
  setText(drawing.querySelector(`[data-value="${route} blood"]`), blood.valueText);
}

function setAttribute(element: Element | null, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
