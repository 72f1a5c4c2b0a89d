import { describe, expect, it } from 'vitest';
import { choicesIn } from '#renderer/synapse/view/synapseChoices.ts';

describe('kept choices', () => {
  it('come back as they were', () => {
    const choices = { rightPane: 'bodies', quality: 'flat', route: 'tablets', isColoured: true };
    expect(choicesIn(JSON.stringify(choices))).toEqual(choices);
  });

  it.each(['', 'null', '[]', '3', '{"rightPane":"cellar","quality":"best","route":4,"isColoured":"yes"}'])(
    'that make no sense are left out: %j',
    (text) => {
      expect(choicesIn(text)).toEqual({});
    },
  );
});
