const initialisms = new Set(['us', 'csf', 'mri', 'ec50', 'mims', 'gaba']);

/** Keys of sources as people cite them: `simon-2018` is "Simon 2018", `us-tablet-label` "US tablet label", `this-model` "this model". */
export function sourceWords(keys: readonly string[]): string {
  const words = keys.map(wordsOfKey);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function wordsOfKey(key: string): string {
  const parts = key.split('-').map((part) => (initialisms.has(part) ? part.toUpperCase() : part));
  const hasYear = /^\d{4}$/.test(parts.at(-1) ?? '');
  const [first = '', ...rest] = parts;
  return [hasYear ? first.charAt(0).toUpperCase() + first.slice(1) : first, ...rest].join(' ');
}

/** A sentence of the model file with its micro signs: "2,003 ug a day" is "2,003 µg a day". */
export function withMicroSigns(sentence: string): string {
  return sentence.replaceAll(/\bu(?=(g|L|mol)\b)/g, '\u00b5');
}
