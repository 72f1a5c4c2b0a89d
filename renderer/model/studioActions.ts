import { FolderOpen, GitCompareArrows, Save, Undo2 } from 'lucide-react';
import type { PaletteAction } from '#renderer/app/findActions.ts';
import type { ModelStudio } from './ModelStudio.ts';
import { openModelFile, returnToShipped, saveModelFile } from './studioFiles.ts';

/** What the palette finds while the model is in view. */
export function studioActions(studio: ModelStudio): readonly PaletteAction[] {
  return [
    {
      id: 'beside',
      words: 'Run the edited model beside the shipped one',
      icon: GitCompareArrows,
      run: () => void studio.runBeside(),
    },
    { id: 'model-open', words: 'Open a model file', icon: FolderOpen, run: () => void openModelFile(studio) },
    { id: 'model-save', words: 'Save the model file', icon: Save, run: () => void saveModelFile(studio) },
    {
      id: 'model-shipped',
      words: 'Back to the shipped file',
      icon: Undo2,
      run: () => returnToShipped(studio),
    },
    { id: 'tab-equations', words: 'Show the equations', run: () => studio.showTab('equations') },
    { id: 'tab-parameters', words: 'Show the parameters', run: () => studio.showTab('parameters') },
    { id: 'tab-sources', words: 'Show the sources', run: () => studio.showTab('sources') },
  ];
}
