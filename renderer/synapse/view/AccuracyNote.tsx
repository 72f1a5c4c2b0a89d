import { Shapes } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Button } from '#renderer/controls/Button.tsx';
import { accuracyNote } from '#renderer/synapse/describe/accuracyNote.ts';
import { PartsDialog } from './PartsDialog.tsx';

/** What in the windows is measured, what is drawn, what is left out; and every part by itself. */
export function AccuracyNote(): ReactElement {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="accuracy">
      <Button icon={Shapes} onClick={() => setOpen(true)}>
        Parts, one by one
      </Button>
      {accuracyNote.map(({ title, sentences }) => (
        <section key={title}>
          <h3 className="accuracy-title">{title}</h3>
          <ul className="accuracy-list">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      ))}
      <PartsDialog isOpen={isOpen} onClose={() => setOpen(false)} />
    </div>
  );
}
