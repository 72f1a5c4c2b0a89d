import { describe, expect, it } from 'vitest';
import { triggerWords } from '#renderer/practise/caseOutlineWords.ts';
import { caseTemplate } from '#renderer/practise/caseTemplate.ts';
import { copyOfCase, draftName, idOfText, lineOfItem, titleOfText } from '#renderer/practise/caseText.ts';

describe('the text of a case', () => {
  it('becomes a copy under an id of its own, once', () => {
    expect(copyOfCase('# a case\nid: pump-failure\ntitle: T\n')).toBe(
      '# a case\nid: my-pump-failure\ntitle: T\n',
    );
    expect(copyOfCase('id: "pump-failure"\n')).toBe('id: my-pump-failure\n');
    expect(copyOfCase('id: my-pump-failure\n')).toBe('id: my-pump-failure\n');
  });

  it('names the file it is saved as, where its id can', () => {
    expect(idOfText('title: T\nid: pump-failure # mine\n')).toBe('pump-failure');
    expect(idOfText('id: ../../etc\n')).toBeNull();
    expect(idOfText('title: T\n')).toBeNull();
  });

  it('says its title, also while it cannot be read', () => {
    expect(titleOfText('id: [\ntitle: "Itching, then jumping legs"\n')).toBe('Itching, then jumping legs');
    expect(titleOfText('id: mine\n')).toBeNull();
  });

  it('is kept under lower-case words joined by hyphens', () => {
    expect(draftName('My Ward_2.YAML')).toBe('case-draft-my-ward-2');
    expect(draftName('.yaml')).toBe('case-draft-unnamed');
  });
});

describe('a part of the outline', () => {
  it('leads to its line, by id, by label, by number', () => {
    const lines = caseTemplate.split('\n');
    const at = (list: string, name: string, index: number) =>
      lines[lineOfItem(caseTemplate, list, name, index) - 1];
    expect(at('acts', 'extra-tablet', 1)).toBe('  - id: extra-tablet');
    expect(at('paths', 'Treated unasked', 1)).toContain('label: Treated unasked');
    expect(at('story', 'over', 1)).toContain('kind: ending');
    expect(at('story', 'renamed', 0)).toContain('id: arrival');
    expect(at('guidance', 'none', 0)).toBe(lines[0]);
  });

  it('says when it happens', () => {
    expect(triggerWords({ kind: 'at', hours: 35 / 60 })).toBe('at 35 min');
    expect(triggerWords({ kind: 'after', act: 'read-log', hours: 0 })).toBe('after read-log');
  });
});
