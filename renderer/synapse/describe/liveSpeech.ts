/** Spoken at most this often, s. */
export const speechPauseSeconds = 7;

/** What was last said by itself, and when (seconds of any clock). */
export interface LiveSpeech {
  readonly words: string;
  readonly atSeconds: number;
}

/**
 * What to say now, or null for silence: changed words only, and never sooner than the pause after the last. Words that come too soon
 * are not queued; the caller asks again and hears what is true by then.
 */
export function nextSpeech(said: LiveSpeech | null, words: string, nowSeconds: number): LiveSpeech | null {
  if (words === '' || words === said?.words) return null;
  if (said && nowSeconds - said.atSeconds < speechPauseSeconds) return null;
  return { words, atSeconds: nowSeconds };
}
