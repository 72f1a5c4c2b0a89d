/** Where the page lives inside Electron: a scheme of its own with one fixed host, never file://. */
export const pageScheme = 'app';
export const pageHost = 'baclofen-lab';
export const pageAddress = new URL(`${pageScheme}://${pageHost}/`);

/**
 * Whether an address belongs to our page. Parsed addresses are compared by protocol and host: a prefix can be forged, and
 * the `origin` of a scheme that Node does not know is the text "null" for every such scheme.
 */
export function isPageAddress(address: string | null | undefined, page: URL = pageAddress): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === page.protocol && host === page.host;
}
