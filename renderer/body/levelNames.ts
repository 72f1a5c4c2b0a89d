import type { BodyLevel } from './bodyFrame.ts';

/** What stands beside each row of a body. */
export const levelNames: Readonly<Record<BodyLevel | 'blood', string>> = {
  cranial: 'Cranial',
  cervical: 'Cervical',
  blood: 'Blood',
  thoracic: 'Thoracic',
  lumbar: 'Lumbar',
};
