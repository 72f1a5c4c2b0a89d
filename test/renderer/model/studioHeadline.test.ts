import { describe, expect, it } from 'vitest';
import { studioHeadline } from '#renderer/model/studioHeadline.ts';
import { sampleModel } from '../patient/sampleModel.ts';

const say = (text: string, problemCount = 0) =>
  studioHeadline({ shippedText: 'a\nb', text, problemCount }, sampleModel());

describe('what the file in the editor is', () => {
  it('the shipped one', () => {
    const { title, lede } = say('a\nb');
    expect(title).toBe('The equations you read are the equations that run.');
    expect(lede).toContain('0 states, 0 derived quantities and 0 observables');
  });

  it('an edited one that passes', () => {
    expect(say('a\nc').title).toBe('Your file differs in one line and passes every check.');
    expect(say('c\nd').title).toBe('Your file differs in 2 lines and passes every check.');
    expect(say('a\nc').lede).toContain('Explore still runs the shipped model');
  });

  it('one with problems, whose equations are older than its text', () => {
    expect(say('a', 1).title).toBe('Your file has a problem.');
    expect(say('a', 3).title).toBe('Your file has 3 problems.');
    expect(say('a', 3).lede).toContain('last good text');
  });
});
