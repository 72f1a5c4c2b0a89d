import { describe, expect, it } from 'vitest';
import { type LiveSpeech, nextSpeech } from '#renderer/synapse/describe/liveSpeech.ts';

describe('what is spoken by itself', () => {
  it('begins at once, and keeps silent about what was just said', () => {
    const said = nextSpeech(null, 'Quiet.', 100);
    expect(said).toEqual({ words: 'Quiet.', atSeconds: 100 });
    expect(nextSpeech(said, 'Quiet.', 200)).toBeNull();
    expect(nextSpeech(null, '', 0)).toBeNull();
  });

  it('waits 7 s between changes and then says what is true by then, nothing that has passed', () => {
    const spoken: LiveSpeech[] = [];
    let said: LiveSpeech | null = null;
    for (let second = 0; second <= 30; second += 1) {
      const next = nextSpeech(said, `At ${second}.`, second);
      if (!next) continue;
      said = next;
      spoken.push(next);
    }
    expect(spoken.map(({ words }) => words)).toEqual(['At 0.', 'At 7.', 'At 14.', 'At 21.', 'At 28.']);
  });
});
