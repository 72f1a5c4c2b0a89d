import type { ReactElement } from 'react';
import type { Model } from '#models/language/model.ts';

/** What each published set is, in the words of the model file. */
export function SetNotes({ model }: { readonly model: Model }): ReactElement {
  return (
    <dl className="people-sets">
      {model.parameterSets.map(({ name, label, meaning }) => (
        <div key={name}>
          <dt className="form-title">{label}</dt>
          <dd className="people-note">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
