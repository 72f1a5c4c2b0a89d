/** Short notes that stand in every window and every picture taken of it. */
export const sceneNotes = {
  scale: 'ions and drug 4 times too large',
  slowMotion: 'slow motion',
  demonstration: 'demonstration, not data',
  structures: 'stylised from PDB 7C7S, 6UOA, 6UO9, 7C7Q, 7EB2',
  noData: 'no data',
} as const;

/** "slow motion 1/20": `share` is the speed as a fraction in words. */
export function slowMotionNote(share: string): string {
  return `${sceneNotes.slowMotion} ${share}`;
}

/** One line under a picture that leaves the app. */
export function pictureNote(share: string): string {
  const note = `${sceneNotes.scale}; ${slowMotionNote(share)}; ${sceneNotes.structures}`;
  return `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
}
