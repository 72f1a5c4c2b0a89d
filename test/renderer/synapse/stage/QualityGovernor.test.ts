import { describe, expect, it } from 'vitest';
import { QualityGovernor } from '#renderer/synapse/stage/QualityGovernor.ts';

function run(governor: QualityGovernor, framesPerSecond: number, seconds: number): string {
  let tier: string = governor.tier;
  for (let frame = 0; frame < Math.ceil(framesPerSecond * seconds) + 1; frame += 1)
    tier = governor.frame(1000 / framesPerSecond);
  return tier;
}

describe('the governor of quality', () => {
  it('goes down after two seconds below 45 frames a second', () => {
    const governor = new QualityGovernor('high');
    expect(run(governor, 40, 1.1)).toBe('high');
    expect(run(governor, 40, 1)).toBe('medium');
  });

  it('lets one slow second pass', () => {
    const governor = new QualityGovernor('medium');
    run(governor, 30, 1);
    run(governor, 58, 1.2);
    expect(run(governor, 30, 0.9)).toBe('medium');
  });

  it('goes up only after twenty seconds above 57', () => {
    const governor = new QualityGovernor('low');
    expect(run(governor, 60, 18)).toBe('low');
    expect(run(governor, 60, 3.5)).toBe('medium');
    const steady = new QualityGovernor('low');
    expect(run(steady, 55, 120)).toBe('low');
  });

  it('keeps its tier after three changes', () => {
    const governor = new QualityGovernor('medium');
    expect(run(governor, 30, 2.2)).toBe('low');
    expect(run(governor, 60, 22)).toBe('medium');
    expect(run(governor, 30, 2.2)).toBe('low');
    expect(governor.isLocked).toBe(true);
    expect(run(governor, 60, 60)).toBe('low');
  });

  it('takes no pause of the page for a slow machine', () => {
    const governor = new QualityGovernor('high');
    for (let pause = 0; pause < 20; pause += 1) governor.frame(5000);
    governor.frame(Number.NaN);
    expect(governor.tier).toBe('high');
  });

  it('has nothing below the lowest and above the highest tier', () => {
    expect(run(new QualityGovernor('low'), 10, 30)).toBe('low');
    expect(run(new QualityGovernor('high'), 120, 60)).toBe('high');
    expect(run(new QualityGovernor('still'), 10, 30)).toBe('still');
  });
});
