import type { Scalar } from 'yaml';

/**
 * Where in a file's text the character at an index of a scalar's value stands. YAML folds lines and strips
 * indentation but keeps every other character in order, so the characters that are not white space are counted.
 */
export function scalarOffset(text: string, scalar: Scalar, index: number): number {
  const [start, end] = scalar.range ?? [0, 0];
  const value = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
  const body = bodyStart(text, scalar, start);
  // Escapes would count differently; the start of the value is near enough.
  if (scalar.type === 'QUOTE_DOUBLE' && text.slice(start, end).includes('\\')) return start;
  const isAtCharacter = index < value.length && !/\s/.test(value[index]!);
  const wanted = countSolid(value.slice(0, index)) + (isAtCharacter ? 1 : 0);
  if (wanted === 0) return body;
  let seen = 0;
  for (let offset = body; offset < end; offset++) {
    if (/\s/.test(text[offset]!)) continue;
    seen += 1;
    if (seen === wanted) return isAtCharacter ? offset : offset + 1;
  }
  return end;
}

function bodyStart(text: string, scalar: Scalar, start: number): number {
  if (scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE') return start + 1;
  if (scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL') {
    return text.indexOf('\n', start) + 1;
  }
  return start;
}

function countSolid(value: string): number {
  return value.replace(/\s/g, '').length;
}
