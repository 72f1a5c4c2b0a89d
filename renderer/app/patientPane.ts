import { create } from 'zustand';

/** Whether the folded patient pane lies open over the screen; the title bar, the summary line and the palette share it. */
export const usePatientPane = create<{ readonly isOpen: boolean }>(() => ({ isOpen: false }));

export function openPatientPane(): void {
  usePatientPane.setState({ isOpen: true });
}

export function closePatientPane(): void {
  usePatientPane.setState({ isOpen: false });
}

export function togglePatientPane(): void {
  usePatientPane.setState(({ isOpen }) => ({ isOpen: !isOpen }));
}
