/** A rooted tree is the list of the trees that hang from its root. */
type Tree = readonly Tree[];

const byOrder: Tree[][] = [[], [[]]];

/** All rooted trees with so many nodes, each once: 1, 1, 2, 4, 9, 20, 48 … */
export function rootedTrees(nodes: number): readonly Tree[] {
  const known = byOrder[nodes];
  if (known !== undefined) return known;
  const unique = new Map<string, Tree>();
  for (const branches of forests(nodes - 1, nodes - 1)) {
    const tree = [...branches].sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
    unique.set(JSON.stringify(tree), tree);
  }
  byOrder[nodes] = [...unique.values()];
  return byOrder[nodes];
}

function* forests(nodes: number, largest: number): Generator<Tree[]> {
  if (nodes === 0) {
    yield [];
    return;
  }
  for (let first = Math.min(nodes, largest); first > 0; first--) {
    for (const tree of rootedTrees(first)) {
      for (const rest of forests(nodes - first, first)) yield [tree, ...rest];
    }
  }
}

function order(tree: Tree): number {
  return tree.reduce((sum, branch) => sum + order(branch), 1);
}

/** The density of a tree: its order times the densities of its branches. */
export function density(tree: Tree): number {
  return tree.reduce((product, branch) => product * density(branch), order(tree));
}

/** The elementary weight of a tree at every stage of a Runge-Kutta matrix. */
export function elementaryWeights(tree: Tree, matrix: readonly (readonly number[])[]): number[] {
  const weights = matrix.map(() => 1);
  for (const branch of tree) {
    const inner = elementaryWeights(branch, matrix);
    matrix.forEach((row, i) => {
      weights[i]! *= row.reduce((sum, entry, j) => sum + entry * inner[j]!, 0);
    });
  }
  return weights;
}
