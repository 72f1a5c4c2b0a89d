/**
 * Puts the numbers of the given ranks where they would stand if all were sorted (in place; quickselect, Hoare 1961, for several
 * ranks at once): a fraction of the work of sorting. There may be no not-a-number among the numbers.
 * @param ranks from 0, rising, below the number of numbers
 */
export function selectRanks(numbers: Float64Array, ranks: readonly number[]): void {
  select(numbers, 0, numbers.length - 1, ranks, 0, ranks.length);
}

/** Below this many numbers a plain insertion sort is quicker. */
const few = 16;

function select(
  numbers: Float64Array,
  first: number,
  last: number,
  ranks: readonly number[],
  firstRank: number,
  endRank: number,
): void {
  if (firstRank >= endRank) return;
  if (last - first < few) {
    insertionSort(numbers, first, last);
    return;
  }
  const pivot = middleOfThree(numbers[first]!, numbers[(first + last) >> 1]!, numbers[last]!);
  let left = first;
  let right = last;
  while (left <= right) {
    while (numbers[left]! < pivot) left += 1;
    while (numbers[right]! > pivot) right -= 1;
    if (left > right) break;
    const moved = numbers[left]!;
    numbers[left] = numbers[right]!;
    numbers[right] = moved;
    left += 1;
    right -= 1;
  }
  // Up to `right` nothing is above the pivot, from `left` on nothing below; what lies between equals it.
  let split = firstRank;
  while (split < endRank && ranks[split]! <= right) split += 1;
  let resume = split;
  while (resume < endRank && ranks[resume]! < left) resume += 1;
  select(numbers, first, right, ranks, firstRank, split);
  select(numbers, left, last, ranks, resume, endRank);
}

function insertionSort(numbers: Float64Array, first: number, last: number): void {
  for (let index = first + 1; index <= last; index += 1) {
    const value = numbers[index]!;
    let place = index;
    while (place > first && numbers[place - 1]! > value) {
      numbers[place] = numbers[place - 1]!;
      place -= 1;
    }
    numbers[place] = value;
  }
}

function middleOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
