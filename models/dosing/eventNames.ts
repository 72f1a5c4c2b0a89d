import type { Model } from '#models/language/model.ts';

/** What the rows of an event table can name in `cmt`; every model is one. */
export type EventNames = Pick<Model, 'inputs' | 'settings'>;
