import baclofenText from './baclofen/baclofen.yaml?raw';
import type { Checked } from './language/problem.ts';
import { readModel } from './language/readModel.ts';
import { type Laboratory, laboratoryOf } from './run/laboratoryOf.ts';
import type { Backend } from './solver/system.ts';

export { type Laboratory, laboratoryOf };

/** The laboratory of the shipped baclofen model. */
export function loadLaboratory(backend: Backend = 'webassembly'): Checked<Laboratory> {
  return openLaboratory(baclofenText, 'models/baclofen/baclofen.yaml', backend);
}

/** A laboratory of any model file's text, or everything that is wrong with the text. */
export function openLaboratory(
  text: string,
  file: string,
  backend: Backend = 'webassembly',
): Checked<Laboratory> {
  const read = readModel(text, file);
  return read.ok ? { ok: true, value: laboratoryOf(read.value, backend) } : read;
}
