/** The charts that a lede cites as A, B and C. */
const citedPanels: Readonly<Record<string, string>> = { A: 'blood', B: 'fluid', C: 'leg' };

/**
 * A sentence that cites blood, cord and leg as (A), (B) and (C), with the letters that these charts have now; what is not in
 * view is not cited.
 * @param chosen keys of the charts in view, from the top
 */
export function citedLetters(sentence: string, chosen: readonly string[]): string {
  return sentence.replaceAll(/ \(([ABC])\)/g, (_, letter: string) => {
    const place = chosen.indexOf(citedPanels[letter] ?? '');
    return place < 0 ? '' : ` (${String.fromCharCode('A'.charCodeAt(0) + place)})`;
  });
}
