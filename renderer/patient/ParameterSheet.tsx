import type { ReactElement } from 'react';
import { Dialog } from '#renderer/controls/Dialog.tsx';
import { ParameterTable, type ParameterTableProps } from './ParameterTable.tsx';

export interface ParameterSheetProps extends ParameterTableProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The parameter table as a page of its own over the screen. */
export function ParameterSheet({ isOpen, onClose, ...table }: ParameterSheetProps): ReactElement {
  const { model } = table;
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={`Parameters of ${model.title}, ${model.version}`}
      size="page"
    >
      <ParameterTable {...table} />
    </Dialog>
  );
}
