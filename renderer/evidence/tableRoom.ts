/** How many columns a row has room for: the strip stands under its question where there is least. */
export type TableRoom = 'whole' | 'without-source' | 'narrow';

export function columnCount(room: TableRoom): number {
  return { whole: 8, 'without-source': 7, narrow: 4 }[room];
}
