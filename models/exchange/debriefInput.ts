import type { Model } from '#models/language/model.ts';
import type { Case } from '#models/scenario/caseFile.ts';
import type { Branch, Debrief } from '#models/scenario/playthrough.ts';
import { escapedText } from './escapedText.ts';

/** What the files of a debrief are made from. */
export interface DebriefInput {
  readonly case: Case;
  readonly model: Model;
  readonly branch: Branch;
  readonly debrief: Debrief;
  /** Whether the page says pass or not. */
  readonly isMastery: boolean;
  /** Every source that a case may name. */
  readonly sources: readonly DebriefSource[];
}

export interface DebriefSource {
  readonly key: string;
  readonly words: string;
  /** A web address or a DOI; null where none is known. */
  readonly address: string | null;
  readonly standing: 'found' | 'recalled' | 'derived';
}

/** A future's name in a figure or a table: the learner's own names, and what the two others are. */
export function futureName({ kind, name }: Pick<Debrief['futures'][number], 'kind' | 'name'>): string {
  if (kind === 'nothing') return 'Nothing done';
  return kind === 'ideal' ? 'Ideal path' : name;
}

/** Numbers the sources that a page cites, in the order of their first citation. */
export class Citations {
  readonly #sources: readonly DebriefSource[];
  readonly #cited: DebriefSource[] = [];

  constructor(sources: readonly DebriefSource[]) {
    this.#sources = sources;
  }

  /** Markup that points at the sources of some keys: `[1, 3]`. Keys without a source are passed over. */
  cite(keys: readonly string[]): string {
    const numbers = keys.flatMap((key) => {
      const source = this.#sources.find((one) => one.key === key);
      if (source === undefined) return [];
      if (!this.#cited.includes(source)) this.#cited.push(source);
      return [this.#cited.indexOf(source) + 1];
    });
    const links = numbers.map((number) => `<a href="#source-${number}">${number}</a>`);
    return links.length === 0 ? '' : ` <span class="cited">[${links.join(', ')}]</span>`;
  }

  /** The list of what was cited, each with its standing. */
  list(): string {
    const items = this.#cited.map(({ words, address, standing }, index) => {
      const marks = {
        found: '',
        recalled: ' From memory, unconfirmed.',
        derived: ' Calculated here.',
      } as const;
      return `<li id="source-${index + 1}">${escapedText(words)}${marks[standing]}${linkOf(address)}</li>`;
    });
    return `<ol>${items.join('')}</ol>`;
  }
}

function linkOf(address: string | null): string {
  if (address === null) return '';
  const target = /^10\.\d/.test(address) ? `https://doi.org/${address}` : address;
  if (!/^https?:\/\//.test(target)) return ` ${escapedText(address)}`;
  return ` <a href="${escapedText(target)}">${escapedText(address)}</a>`;
}
