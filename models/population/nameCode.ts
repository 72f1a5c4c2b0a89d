/**
 * A name as 32 bits (FNV-1a over its UTF-16 units). Numbers are drawn by a quantity's name and not by its position, so that a
 * quantity that is added to the model changes no patient.
 */
export function nameCode(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
