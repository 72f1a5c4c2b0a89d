import { act } from 'react';
import { describe, expect, it } from 'vitest';
import { PractiseDesk } from '#renderer/practise/PractiseDesk.ts';
import { PractiseKeeper } from '#renderer/practise/PractiseKeeper.ts';
import { PractiseRoom } from '#renderer/practise/PractiseRoom.tsx';
import { branchOf } from '#renderer/practise/session.ts';
import { click, mount, one, press } from '../controls/mount.tsx';
import { fakePractise } from './fakePractise.ts';
import { memoryPlatform } from './memoryPlatform.ts';
import { sampleCase } from './sampleWard.ts';

const settle = () => act(async () => void (await new Promise((resolve) => setTimeout(resolve, 0))));

/** The room with the sample case at hand, begun. */
async function room() {
  const desk = new PractiseDesk(fakePractise(), new PractiseKeeper(memoryPlatform()));
  const { container } = mount(<PractiseRoom desk={desk} />);
  await settle();
  click(button(container, /^Itching/));
  await settle();
  return { desk, container };
}

async function begun() {
  const opened = await room();
  click(button(opened.container, /^Begin$/));
  await settle();
  const { desk } = opened;
  return { ...opened, now: () => branchOf(desk.store.getState().session!).nowHours };
}

function button(container: ParentNode, words: RegExp): HTMLButtonElement {
  const all = [...container.querySelectorAll('button')];
  const found = all.find((each) => words.test(each.getAttribute('aria-label') ?? each.textContent ?? ''));
  if (!found)
    throw new Error(`No button ${words} among ${all.map(({ textContent }) => textContent).join('; ')}`);
  return found;
}

const act1 = (container: ParentNode, id: string) =>
  one<HTMLInputElement>(container, `.act-row input[value="${id}"]`);
const focused = () => document.activeElement?.textContent ?? '';

describe('the room of cases', () => {
  it('puts the keyboard on the heading of every view that comes', async () => {
    const { container } = await room();
    expect(focused()).toBe(sampleCase.title);
    click(button(container, /^All cases$/));
    await settle();
    expect(document.activeElement?.tagName).toBe('H1');
    expect(focused()).toMatch(/^Practise/);
  });

  it('says in the briefing what may be seen and how it is played', async () => {
    const { container } = await room();
    const words = container.textContent ?? '';
    for (const objective of sampleCase.objectives) expect(words).toContain(objective);
    expect(words).toContain('At the bedside: Heart rate, mean pressure');
    expect(words).toContain('For teaching, not for treating patients.');
  });
});

describe('a case in play', () => {
  it('asks its question where the clock stops, and offers its acts with what they cost', async () => {
    const { container } = await begun();
    expect(container.textContent).not.toContain('What do you do first?');
    press(window, 'w');
    await settle();
    expect(one(container, '.acts-title').textContent).toBe('What do you do first?');
    expect(one(container, '.act-row:has(input[value="oral-cover"])').textContent).toContain('20 mg, 5 min');
    expect(container.textContent).toContain('decide by 19:35');
    expect(container.textContent).not.toContain('X-ray the pump and catheter40 min');
    click(button(container, /more at hand$/));
    expect(container.textContent).toContain('X-ray the pump and catheter40 min');
  });

  it('wants a reason where the case asks for one, then does the act by Enter alone', async () => {
    const { container, now } = await begun();
    press(window, 'w');
    await settle();
    const asked = now();
    const log = act1(container, 'read-log');
    click(log);
    press(log, 'Enter');
    expect(now()).toBe(asked);
    const reasons = container.querySelectorAll<HTMLInputElement>('.reason-list input');
    expect(document.activeElement).toBe(reasons[0]);
    click(reasons[0]!);
    press(act1(container, 'read-log'), 'Enter');
    await settle();
    expect(now()).toBeCloseTo(asked + 10 / 60, 9);
    expect(container.textContent).toContain('Motor stall logged at 00:40');
    expect(focused()).toBe('What do you do?');
  });

  it('gives the amount that was chosen', async () => {
    const { container, desk } = await begun();
    click(act1(container, 'lorazepam'));
    press(one(container, '.act-amount input[role="spinbutton"]'), 'ArrowUp');
    click(button(container, /^Do it$/));
    await settle();
    expect(branchOf(desk.store.getState().session!).log).toEqual([
      { kind: 'act', atHours: sampleCase.beginsHours, act: 'lorazepam', amount: 3 },
    ]);
  });

  it('tells nothing before its time', async () => {
    const { container } = await begun();
    expect(container.textContent).not.toContain('White cells');
    press(window, 'n');
    await settle();
    expect(container.textContent).toContain('White cells');
    expect(container.textContent).not.toContain('Pump pocket');
  });

  it('raises an emergency as an alert and lets time run on only when told', async () => {
    const { container, now } = await begun();
    for (let hour = 0; hour < 8; hour += 1) {
      press(window, 'w');
      await settle();
      if (container.querySelector('.stop-note')) break;
    }
    expect(now()).toBe(sampleCase.beginsHours + 6);
    expect(one(container, '[role="alert"]').textContent).toContain('She convulses.');
    press(window, 'w');
    await settle();
    expect(now()).toBe(sampleCase.beginsHours + 7);
    expect(container.querySelector('.stop-note')).toBeNull();
  });

  it('ends with its last words and leads to the debrief, where the case is marked', async () => {
    const { container, desk } = await begun();
    for (let hour = 0; hour < 16; hour += 1) {
      press(window, 'w');
      await settle();
    }
    expect(container.textContent).toContain('She is taken to intensive care');
    expect(focused()).toBe('The case ends here.');
    click(button(container, /^See the debrief$/));
    await settle();
    expect(desk.store.getState().session?.view).toBe('debrief');
    expect(container.textContent).toContain('You found it in time.');
    click(button(container, /^All cases$/));
    await settle();
    expect(one(container, '.case-row:has(.case-row-open[data-case="sample-stall"])').textContent).toContain(
      'played',
    );
  });

  it('takes no key that something else claims', async () => {
    const { container, now } = await begun();
    click(act1(container, 'lorazepam'));
    press(one(container, '.act-amount input[role="spinbutton"]'), 'w');
    await settle();
    expect(now()).toBe(sampleCase.beginsHours);
  });

  it('refuses forks in mastery and says why', async () => {
    const { container } = await room();
    click(one(container, '.mode-choice input[value="mastery"]'));
    click(button(container, /^Begin$/));
    await settle();
    expect(button(container, /^Fork here$/).getAttribute('aria-disabled')).toBe('true');
    press(window, 'f');
    expect(document.querySelector('dialog[open]')).toBeNull();
  });
});
