/**
 * A Chromium under a POSIX locale calls its language `en-US@posix`, which no Intl constructor accepts; a chart library
 * that reads it while loading would take the whole page down. To be imported before anything else.
 */
try {
  new Intl.NumberFormat(navigator.language);
} catch {
  Object.defineProperty(navigator, 'language', { value: 'en-GB', configurable: true });
}

export {};
