import { productName, version } from '#package.json';

/** What wrote a file: the name and version of this program. */
export const application = { name: productName, version } as const;
