import { describe, expect, it } from 'vitest';
import { validateSceneFrame } from '#renderer/synapse/contract/validateSceneFrame.ts';
import { createMoment } from '#renderer/synapse/dynamics/createMoment.ts';
import { exampleNames, exampleScene } from '#renderer/synapse/view/exampleScenes.ts';
import { writeScene } from '#renderer/synapse/view/openPlayer.ts';
import { windowCounts } from '#renderer/synapse/view/windowCounts.ts';

function counted(name: (typeof exampleNames)[number]) {
  const moments = { cord: createMoment(), brainstem: createMoment() };
  writeScene(moments, exampleScene(name), 0.6, true);
  return { cord: windowCounts(moments.cord), brainstem: windowCounts(moments.brainstem) };
}

describe('the five examples', () => {
  it.each(exampleNames)('%s can be drawn', (name) => {
    expect(validateSceneFrame(exampleScene(name))).toMatchObject({ ok: true });
  });

  it('count what the five pictures of a lesson count', () => {
    expect(counted('rest').cord).toMatchObject({ boundAbove: 0, boundBelow: 0, lost: 0 });
    expect(counted('tablets').cord).toMatchObject({ boundAbove: 3, boundBelow: 1 });
    expect(counted('tablets').brainstem).toMatchObject({ boundAbove: 3, boundBelow: 1 });
    expect(counted('pump').cord).toMatchObject({ boundAbove: 5, boundBelow: 3 });
    expect(counted('pump').brainstem).toMatchObject({ boundAbove: 1, boundBelow: 0 });
    expect(counted('overdose').cord).toMatchObject({ boundAbove: 6, boundBelow: 7 });
    expect(counted('overdose').brainstem).toMatchObject({ boundAbove: 6, boundBelow: 6 });
    expect(counted('withdrawal').cord).toMatchObject({ boundAbove: 0, lost: 5 });
    expect(counted('withdrawal').brainstem.lost).toBe(0);
  });

  it('say the same at every time', () => {
    expect(exampleScene('pump')).toEqual(exampleScene('pump'));
  });
});
